import ArgumentParser
import Reporting

/// The form of the session records, for programs that read them.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Prints the JSON Schema (draft 2020-12) of the session record.",
        discussion: """
            EXAMPLES
              smtpscope schema > session.schema.json
              smtpscope schema | jq '.properties | keys'
            """)

    func run() throws {
        try OutputFile.with(path: nil, isLive: false) { try RecordSchema.write(into: &$0.buffer) }
    }
}
