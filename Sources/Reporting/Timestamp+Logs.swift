import Provenance

extension Timestamp {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// `2026-03-02T10:11:12.123456` in UTC, without a zone: what a log's clock has, however fine the capture's is.
    var microsecondText: String { String(rfc3339.prefix(26)) }

    /// `Mar  2 10:11:12` in UTC: the time of traditional syslog (RFC 3164 section 4.1.2).
    var syslogText: String {
        let parts = dateText.split(separator: "-")
        guard parts.count == 3, let month = Int(parts[1]), let day = Int(parts[2]) else { return rfc3339 }
        return "\(Self.months[month - 1]) \(day < 10 ? " " : "")\(day) \(timeText)"
    }

    /// Seconds since the Unix epoch with six digits after the point.
    var epochText: String {
        let microseconds = (nanoseconds / 1000).magnitude
        let fraction = String(microseconds % 1_000_000)
        return (nanoseconds < 0 ? "-" : "") + "\(microseconds / 1_000_000)."
            + String(repeating: "0", count: 6 - fraction.utf8.count) + fraction
    }
}
