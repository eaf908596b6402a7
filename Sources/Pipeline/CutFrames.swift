public import CaptureReading
public import Provenance

/// The frames of those sessions that the borders of a part of the captures cut.
public struct CutFrames: Sendable {
    /// The capture that holds them.
    public var input: CaptureInput
    /// Where each of them stood, in their order.
    public var places: [FrameRun]

    /// Frames in a capture of their own.
    public init(input: CaptureInput, places: [FrameRun]) {
        self.input = input
        self.places = places
    }
}
