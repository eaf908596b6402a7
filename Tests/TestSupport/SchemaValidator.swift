package import Foundation

/// A validator for the part of JSON Schema (draft 2020-12) that the schema of the session record uses. A keyword that it does not
/// know is a problem, so that nothing in a schema goes unchecked.
package struct SchemaValidator {
    /// The document is no schema that can be read.
    package struct NoSchema: Error {}

    private let root: [String: Any]
    /// The places in the schema of properties that some value had.
    private var used: Set<String> = []

    /// Keywords that check nothing.
    private static let annotations: Set<String> = ["$schema", "$defs", "title", "description"]

    /// A validator for a schema in JSON. Throws for what is no object.
    package init(_ document: Data) throws {
        guard let root = try JSONSerialization.jsonObject(with: document) as? [String: Any] else {
            throw NoSchema()
        }
        self.root = root
    }

    /// What is wrong with a value, each with its place; nothing where it is as the schema says.
    package mutating func problems(of value: Any) -> [String] {
        problems(of: value, at: "", schema: root, schemaPath: "#")
    }

    /// What is wrong with a value that is to be as a definition of the schema says.
    package mutating func problems(of value: Any, asDefinition name: String) -> [String] {
        let definitions = root["$defs"] as? [String: Any]
        guard let schema = definitions?[name] as? [String: Any] else { return ["there is no \(name)"] }
        return problems(of: value, at: "", schema: schema, schemaPath: "#/$defs/\(name)")
    }

    /// Properties of the schema that no value had so far.
    package var unusedProperties: [String] {
        var all: Set<String> = []
        func collect(_ schema: Any, at path: String) {
            guard let schema = schema as? [String: Any] else { return }
            for (name, property) in schema["properties"] as? [String: Any] ?? [:] {
                all.insert("\(path)/properties/\(name)")
                collect(property, at: "\(path)/properties/\(name)")
            }
            collect(schema["items"] ?? "", at: "\(path)/items")
            collect(schema["additionalProperties"] ?? "", at: "\(path)/additionalProperties")
        }
        collect(root, at: "#")
        for (name, definition) in root["$defs"] as? [String: Any] ?? [:] {
            collect(definition, at: "#/$defs/\(name)")
        }
        return all.subtracting(used).sorted()
    }

    private mutating func problems(
        of value: Any, at place: String, schema: [String: Any], schemaPath: String
    ) -> [String] {
        var problems: [String] = []
        for (keyword, argument) in schema where !Self.annotations.contains(keyword) {
            let holds =
                switch keyword {
                case "type": isOfType(value, argument as? String)
                case "const": (value as? NSObject) == (argument as? NSObject)
                case "enum": (argument as? [NSObject])?.contains { $0 == value as? NSObject } == true
                case "minimum": (value as? NSNumber)?.compare(argument as? NSNumber ?? 0) != .orderedAscending
                case "format": argument as? String == "date-time" && isMoment(value)
                case "required": isComplete(value, argument as? [String])
                case "properties", "items", "additionalProperties", "$ref": true
                default: false
                }
            if !holds { problems.append("\(place): \(keyword) \(argument)") }
        }
        if let reference = schema["$ref"] as? String {
            let name = String(reference.dropFirst("#/$defs/".count))
            guard let target = (root["$defs"] as? [String: Any])?[name] as? [String: Any] else {
                return problems + ["\(place): \(reference) is not defined"]
            }
            problems += self.problems(of: value, at: place, schema: target, schemaPath: reference)
        }
        if let object = value as? [String: Any] {
            problems += self.problems(ofMembers: object, at: place, schema: schema, schemaPath: schemaPath)
        }
        if let items = schema["items"] as? [String: Any], let array = value as? [Any] {
            for (index, element) in array.enumerated() {
                problems += self.problems(
                    of: element, at: "\(place)[\(index)]", schema: items, schemaPath: "\(schemaPath)/items")
            }
        }
        return problems
    }

    private mutating func problems(
        ofMembers object: [String: Any], at place: String, schema: [String: Any], schemaPath: String
    ) -> [String] {
        let properties = schema["properties"] as? [String: Any] ?? [:]
        var problems: [String] = []
        for (name, member) in object {
            let place = "\(place).\(name)"
            if let property = properties[name] as? [String: Any] {
                let path = "\(schemaPath)/properties/\(name)"
                used.insert(path)
                problems += self.problems(of: member, at: place, schema: property, schemaPath: path)
            } else if let others = schema["additionalProperties"] as? [String: Any] {
                problems += self.problems(
                    of: member, at: place, schema: others, schemaPath: "\(schemaPath)/additionalProperties")
            } else if schema["additionalProperties"] as? Bool == false {
                problems.append("\(place): not in the schema")
            }
        }
        return problems
    }

    private func isComplete(_ value: Any, _ names: [String]?) -> Bool {
        guard let names else { return false }
        // What is no object is a matter of "type".
        guard let object = value as? [String: Any] else { return true }
        return names.allSatisfy { object[$0] != nil }
    }

    private func isOfType(_ value: Any, _ type: String?) -> Bool {
        // To JSONSerialization true and false are numbers, too.
        let isBoolean = (value as? NSNumber).map { unsafe String(cString: $0.objCType) == "c" } ?? false
        return switch type {
        case "string": value is String
        case "object": value is [String: Any]
        case "array": value is [Any]
        case "boolean": isBoolean
        case "number": value is NSNumber && !isBoolean
        case "integer":
            !isBoolean && ((value as? NSNumber).map { $0.doubleValue.rounded() == $0.doubleValue } ?? false)
        default: false
        }
    }

    private func isMoment(_ value: Any) -> Bool {
        (value as? String)?.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/) != nil
    }
}
