import Provenance

/// Numbers as people read them, the same in every locale.
public enum NumberText {
    /// `1,234,567`
    static func grouped(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var text = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return text
    }

    /// `84.8 %`; nothing where there is no whole, and never a rounded 0 or 100.
    static func percent(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "" }
        let share = Double(part) / Double(whole) * 100
        if part > 0, share < 0.1 { return "< 0.1 %" }
        if part < whole, share > 99.9 { return "> 99.9 %" }
        return fixed(share, decimals: 1) + " %"
    }

    /// `1.02 GB`, in powers of ten as disks are sold.
    public static func bytes(_ count: Int) -> String {
        let units = ["kB", "MB", "GB", "TB", "PB"]
        guard count >= 1000 else { return "\(count) B" }
        var value = Double(count) / 1000
        var unit = 0
        while value >= 999.5, unit < units.count - 1 {
            value /= 1000
            unit += 1
        }
        return "\(fixed(value, decimals: value < 10 ? 2 : value < 100 ? 1 : 0)) \(units[unit])"
    }

    /// `27 µs`, `21.4 ms`, `1.084 s`, `12 min 3 s`, `1 h`
    static func duration(_ seconds: Double) -> String {
        if seconds < 0.0009995 { return "\(fixed(seconds * 1_000_000, decimals: 0)) µs" }
        if seconds < 0.99995 { return "\(fixed(seconds * 1000, decimals: 1)) ms" }
        if seconds < 59.9995 { return "\(fixed(seconds, decimals: 3)) s" }
        guard let whole = Int(exactly: seconds.rounded()) else { return "?" }
        let (hours, minutes, rest) = (whole / 3600, whole / 60 % 60, whole % 60)
        let parts = hours == 0 ? [(minutes, "min"), (rest, "s")] : [(hours, "h"), (minutes, "min")]
        return parts.filter { $0.0 > 0 }.map { "\(grouped($0.0)) \($0.1)" }.joined(separator: " ")
    }

    /// `45 s`, `12 min 3 s`, `2 h 5 min`: a wait, in whole seconds.
    static func wait(_ seconds: Int) -> String {
        seconds < 60 ? "\(seconds) s" : duration(Double(seconds))
    }

    /// A decimal fraction with a fixed number of digits after the point.
    static func fixed(_ value: Double, decimals: Int) -> String {
        let scale = (0..<decimals).reduce(1) { power, _ in power * 10 }
        guard let scaled = Int(exactly: (value * Double(scale)).rounded()) else { return "?" }
        let whole = String(scaled.magnitude / UInt(scale))
        let sign = scaled < 0 ? "-" : ""
        guard decimals > 0 else { return sign + whole }
        let fraction = String(scaled.magnitude % UInt(scale))
        return sign + whole + "." + String(repeating: "0", count: decimals - fraction.utf8.count) + fraction
    }

    /// `3 sessions`, `1 session`
    public static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
        "\(grouped(number)) \(number == 1 ? noun : plural ?? noun + "s")"
    }
}

extension Timestamp {
    /// `2026-03-02`
    var dateText: String { String(rfc3339.prefix { $0 != "T" }) }

    /// `10:11:12`
    var timeText: String { String(Substring(rfc3339.utf8.dropFirst(11).prefix(8))) }

    /// `2026-03-02 10:11:12`
    var dateTimeText: String { dateText + " " + timeText }

    /// `2026-03-02 10:00:00 – 10:59:59`: from one time to another, and what they share only once.
    static func span(_ first: Timestamp, _ last: Timestamp, withDate: Bool = true) -> String {
        let start = withDate ? first.dateTimeText : first.timeText
        if first.dateTimeText == last.dateTimeText { return start }
        return start + " – " + (first.dateText == last.dateText ? last.timeText : last.dateTimeText)
    }
}
