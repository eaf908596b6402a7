/// A JSON object put together by hand, with its keys in the order in which they were set; nil leaves a key out.
/// For what is written once; records have `encode(to:)`.
struct JSONObject: Encodable {
    private struct Name: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) {
            self.stringValue = stringValue
        }

        init?(intValue: Int) {
            nil
        }
    }

    private var members: [(name: String, value: any Encodable)] = []

    /// Sets a key that was not set before.
    subscript(name: String) -> (any Encodable)? {
        get { members.first { $0.name == name }?.value }
        set {
            if let newValue { members.append((name, newValue)) }
        }
    }

    /// Sets the keys of another object, none of which was set before.
    mutating func append(_ other: JSONObject) {
        members += other.members
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Name.self)
        for (name, value) in members {
            try container.encode(value, forKey: Name(stringValue: name))
        }
    }
}
