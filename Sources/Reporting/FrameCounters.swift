/// What the frames of all captures were.
package struct FrameCounters: Sendable {
    /// All frames.
    package var frames = 0
    /// Frames with a TCP segment.
    package var tcpSegments = 0
    /// Frames of other protocols.
    package var otherProtocols = 0
    /// Frames whose headers make no sense.
    package var malformed = 0
    /// IP fragments.
    package var fragments = 0
    /// Connections given up because too many were open, or took too much memory.
    package var givenUpConnections = 0
    /// Frames seen twice.
    package var duplicates = 0

    /// No frames.
    package init() {}
}
