/// The forms that a view can be written in. Not every view has all of them.
public enum OutputFormat: String, CaseIterable, Sendable {
    /// For people, in aligned columns.
    case text
    /// One JSON document.
    case json
    /// One JSON object a line.
    case ndjson
    /// RFC 4180, with a header line.
    case csv
}
