internal import Yams

/// A mapping of a policy file of which every key is known.
struct PolicySection {
    private let path: String
    private let entries: [String: Node]
    let line: Int?

    /// Takes the mapping apart. Throws for another node, and for a key that is not in `keys`.
    init(_ node: Node, at path: String, keys: [String]) throws(PolicyError) {
        self.path = path
        line = node.mark?.line
        let expected = "expected \(keys.joined(separator: ", "))"
        guard let mapping = node.mapping else {
            throw PolicyError(line: line, key: path, "\(expected), found \(node.words)")
        }
        var entries: [String: Node] = [:]
        for (key, value) in mapping {
            guard let name = key.scalar?.string, keys.contains(name) else {
                throw PolicyError(line: key.mark?.line, key: path, "\(expected), found \(key.words)")
            }
            entries[name] = value
        }
        self.entries = entries
    }

    /// Whether it says nothing.
    var isEmpty: Bool { entries.isEmpty }

    /// The mapping under a key, nil where the key is absent.
    func section(_ key: String, keys: [String]) throws(PolicyError) -> PolicySection? {
        guard let node = entries[key] else { return nil }
        return try PolicySection(node, at: full(key), keys: keys)
    }

    /// The value of a key by `read`, nil where the key is absent; `expected` says what it takes.
    func value<Value>(_ key: String, _ expected: String, _ read: (String) -> Value?) throws(PolicyError)
        -> Value?
    {
        guard let node = entries[key] else { return nil }
        return try value(of: node, key, expected, read)
    }

    /// The values of a list, none where the key is absent.
    func values<Value>(_ key: String, _ expected: String, _ read: (String) -> Value?) throws(PolicyError)
        -> [Value]
    {
        guard let node = entries[key] else { return [] }
        guard let list = node.sequence else {
            throw PolicyError(
                line: node.mark?.line, key: full(key),
                "expected a list, each entry \(expected), found \(node.words)")
        }
        var values: [Value] = []
        for node in list { values.append(try value(of: node, key, expected, read)) }
        return values
    }

    private func value<Value>(
        of node: Node, _ key: String, _ expected: String, _ read: (String) -> Value?
    ) throws(PolicyError) -> Value {
        guard let value = node.scalar.flatMap({ read($0.string) }) else {
            throw PolicyError(
                line: node.mark?.line, key: full(key), "expected \(expected), found \(node.words)")
        }
        return value
    }

    private func full(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
}

extension Node {
    /// What to call it in a sentence.
    fileprivate var words: String {
        switch self {
        case .scalar(let scalar): scalar.string.isEmpty ? "nothing" : "\"\(scalar.string)\""
        case .sequence: "a list"
        case .mapping: "a mapping"
        case .alias: "an alias"
        }
    }
}
