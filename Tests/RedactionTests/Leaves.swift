import Foundation

/// The texts in a JSON value, each with the path of keys that leads to it.
struct Leaves {
    private(set) var texts: [(path: String, text: String)] = []

    init<Value: Encodable>(of value: Value) throws {
        let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(value))
        collect(json, at: "")
    }

    private mutating func collect(_ value: Any, at path: String) {
        switch value {
        case let object as [String: Any]:
            for (key, value) in object.sorted(by: { $0.key < $1.key }) {
                collect(value, at: path.isEmpty ? key : "\(path).\(key)")
            }
        case let array as [Any]:
            for value in array { collect(value, at: path) }
        case let text as String: texts.append((path, text))
        default: break
        }
    }

    /// The fields of a value, and of all values in it, that hold nothing: nil, or no element.
    static func emptyFields(of value: Any, at path: String = "") -> [String] {
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .optional, .collection, .set, .dictionary:
            guard !mirror.children.isEmpty else { return [path] }
        default: break
        }
        return mirror.children.flatMap { child in
            emptyFields(of: child.value, at: child.label.map { "\(path).\($0)" } ?? path)
        }
    }
}
