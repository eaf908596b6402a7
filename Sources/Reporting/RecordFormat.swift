/// The forms that a list can be written in which grows with the sessions.
public enum RecordFormat: String, CaseIterable, Sendable {
    /// For people, in aligned columns.
    case text
    /// One JSON document.
    case json
    /// One JSON object a line.
    case ndjson
    /// RFC 4180, with a header line.
    case csv
}
