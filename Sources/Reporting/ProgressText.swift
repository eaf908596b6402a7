/// How far a reading has come, for a line of a terminal.
public enum ProgressText {
    /// `42 % · 3 s left · 420 MB of 1.00 GB · 12,345 sessions · 140 MB/s`, without what has no room. The total is nil for a
    /// pipe.
    public static func line(
        bytes: Int, of total: Int?, sessions: Int, seconds: Double, width: Int?
    ) -> String {
        let rate = seconds > 0 ? Double(bytes) / seconds : 0
        var parts: [String] = []
        var size = NumberText.bytes(bytes)
        if let total, total > 0 {
            parts.append("\(min(100, bytes * 100 / total)) %")
            if rate > 0, bytes < total {
                let left = Double(total - bytes) / rate
                parts.append("\(NumberText.wait(max(1, Int(min(left, 1e9).rounded(.up))))) left")
            }
            size += " of " + NumberText.bytes(total)
        }
        parts += [size, NumberText.count(sessions, "session")]
        if rate > 0 { parts.append(NumberText.bytes(Int(min(rate, 1e15))) + "/s") }
        while parts.count > 1, DisplayWidth.of(parts.joined(separator: separator)) >= width ?? .max {
            parts.removeLast()
        }
        return parts.joined(separator: separator)
    }

    private static let separator = " · "
}
