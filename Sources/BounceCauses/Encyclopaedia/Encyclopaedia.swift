/// What the standards define: reply codes, enhanced codes, commands, extensions, mechanisms and ports.
///
/// Here are names and where they are defined; what they mean is in the texts of each language.
public enum Encyclopaedia {
    /// Something that a standard defines.
    public struct Entry: Equatable, Sendable {
        /// The name as one looks it up: `550`, `x.1.1`, `RCPT`, `CHUNKING`, `PLAIN`, `587`.
        public let name: String
        /// Where it is defined, such as `RFC 5321`.
        public let reference: String
        /// How it is written, where that is worth knowing: `RCPT TO:<address> [parameters]`.
        public let syntax: String?
    }

    /// Reply codes by number.
    public static let replyCodes = table(replyCodeRows)
    /// Enhanced status codes by `x.subject.detail`.
    public static let enhancedCodes = table(enhancedCodeRows)
    /// Commands by their first word.
    public static let commands = table(commandRows)
    /// Extensions by their EHLO keyword.
    public static let extensions = table(extensionRows)
    /// AUTH mechanisms.
    public static let mechanisms = table(mechanismRows)
    /// TCP ports on which mail is spoken.
    public static let ports = table(portRows)

    /// Reads rows of `name | reference | syntax`.
    private static func table(_ rows: String) -> [String: Entry] {
        var entries: [String: Entry] = [:]
        for row in rows.split(separator: "\n") {
            let cells = row.split(separator: "|", maxSplits: 2).map { $0.trimmed }
            guard cells.count >= 2 else { continue }
            entries[String(cells[0])] = Entry(
                name: String(cells[0]), reference: String(cells[1]),
                syntax: cells.count > 2 ? String(cells[2]) : nil)
        }
        return entries
    }
}
