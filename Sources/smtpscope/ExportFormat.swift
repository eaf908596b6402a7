import ArgumentParser

/// The formats of an export.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
    /// TLS reports of RFC 8460.
    case tlsrpt
    /// The report as a page.
    case html
    /// A mail log in Postfix's form.
    case postfixLog = "postfix-log"
    /// Zeek's logs in its columns.
    case zeek
    /// Zeek's logs in JSON.
    case zeekJSON = "zeek-json"
    /// Suricata's EVE log.
    case eve
    /// The session records, a line each.
    case ndjson
    /// Flat tables of sessions, messages and findings.
    case csv
    /// A database.
    case sqlite
    /// Messages as they crossed.
    case eml
    /// The parts of messages that are shown as files.
    case attachments
}

extension ExportFormat {
    /// Whether the content of messages goes into it.
    var needsContent: Bool {
        switch self {
        case .eml, .attachments: true
        default: false
        }
    }
}
