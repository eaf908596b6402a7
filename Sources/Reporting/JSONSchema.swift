/// The part of JSON Schema (draft 2020-12) that describes our records.
indirect enum JSONSchema: Sendable {
    case text
    /// RFC 3339.
    case moment
    /// A whole number that is not negative.
    case count
    case number
    case flag
    case constant(String)
    case constantNumber(Int)
    /// One of these texts.
    case words([String])
    case list(JSONSchema)
    /// Any keys, with values of one form.
    case map(JSONSchema)
    /// These keys and no others.
    case record([Property])
    /// The definition of this name.
    case definition(String)

    /// A key of a record.
    struct Property: Sendable {
        var name: String
        var value: JSONSchema
        var isRequired: Bool
        var description: String

        /// A key that every record has.
        static func always(_ name: String, _ value: JSONSchema, _ description: String) -> Property {
            Property(name: name, value: value, isRequired: true, description: description)
        }

        /// A key that is absent where nothing is known.
        static func maybe(_ name: String, _ value: JSONSchema, _ description: String) -> Property {
            Property(name: name, value: value, isRequired: false, description: description)
        }
    }

    /// One of an enumeration's values.
    static func oneOf<Value: CaseIterable & RawRepresentable>(_: Value.Type) -> JSONSchema
    where Value.RawValue == String {
        .words(Value.allCases.map(\.rawValue))
    }

    /// The schema as an object, to which keywords can be added.
    var object: JSONObject {
        var object = JSONObject()
        switch self {
        case .text: object["type"] = "string"
        case .moment:
            object["type"] = "string"
            object["format"] = "date-time"
        case .count:
            object["type"] = "integer"
            object["minimum"] = 0
        case .number: object["type"] = "number"
        case .flag: object["type"] = "boolean"
        case .constant(let text): object["const"] = text
        case .constantNumber(let number): object["const"] = number
        case .words(let words): object["enum"] = words
        case .list(let element):
            object["type"] = "array"
            object["items"] = element.object
        case .map(let value):
            object["type"] = "object"
            object["additionalProperties"] = value.object
        case .record(let properties):
            object["type"] = "object"
            object["required"] = properties.filter(\.isRequired).map(\.name)
            object["additionalProperties"] = false
            object["properties"] = Self.described(properties)
        case .definition(let name): object["$ref"] = "#/$defs/\(name)"
        }
        return object
    }

    private static func described(_ properties: [Property]) -> JSONObject {
        var object = JSONObject()
        for property in properties {
            var value = JSONObject()
            value["description"] = property.description
            value.append(property.value.object)
            object[property.name] = value
        }
        return object
    }
}
