/// One of Zeek's logs: its fields in order, and where their values come from.
struct ZeekTable<Record>: Sendable {
    /// A field, with its type as it stands in the log's header; a value that is not known is nil.
    struct Field: Sendable {
        let name: String
        let type: String
        let value: @Sendable (Record) -> ZeekValue?

        init(_ name: String, _ type: String, _ value: @escaping @Sendable (Record) -> ZeekValue?) {
            self.name = name
            self.type = type
            self.value = value
        }

        /// A field of which no record holds anything.
        init(unknown name: String, _ type: String) {
            self.init(name, type) { _ in nil }
        }
    }

    /// The log's name.
    let path: String
    let fields: [Field]

    /// Adds the lines that say how to read the others. There is no `#open`: the same captures give the same file.
    func header(into output: inout [UInt8]) {
        output.append(line: "#separator \\x09")
        output.append(line: "#set_separator\t,")
        output.append(line: "#empty_field\t\(ZeekText.empty)")
        output.append(line: "#unset_field\t\(ZeekText.unset)")
        output.append(line: "#path\t\(path)")
        output.append(line: "#fields\t" + fields.map(\.name).joined(separator: "\t"))
        output.append(line: "#types\t" + fields.map(\.type).joined(separator: "\t"))
    }

    /// Adds a record as a line of columns.
    func row(_ record: Record, into output: inout [UInt8]) {
        output.append(
            line: fields.map { $0.value(record)?.column ?? ZeekText.unset }.joined(separator: "\t"))
    }

    /// Adds a record as a line of JSON, in which a value that is not known has no key.
    func object(_ record: Record, into output: inout [UInt8]) throws {
        var object = JSONObject()
        for field in fields { object[field.name] = field.value(record)?.json }
        try JSONText.encode(object, into: &output)
        output.append(0x0A)
    }
}
