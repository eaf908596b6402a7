/// Wireshark's display filters.
public enum FrameFilter {
    /// The filter that shows these frames of a capture: `frame.number == 33`, `frame.number in {33, 40}`.
    public static func showing(_ frames: [UInt64]) -> String {
        guard let only = frames.first else { return "" }
        if frames.count == 1 { return "frame.number == \(only)" }
        return "frame.number in {\(frames.map(String.init).joined(separator: ", "))}"
    }
}
