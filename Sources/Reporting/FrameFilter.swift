/// Wireshark's display filters.
public enum FrameFilter {
    /// The filter that shows these frames of a capture: `frame.number == 33 || frame.number == 40`.
    public static func showing(_ frames: [UInt64]) -> String {
        frames.map { "frame.number == \($0)" }.joined(separator: " || ")
    }
}
