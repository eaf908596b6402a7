internal import Provenance
internal import SMTPDecoding

/// The decoder's events go straight to the recorder. Two parts of one connection: each is handed over on its own, since
/// a closure that captured the connection would claim all of it.
extension DialogueDecoder {
    mutating func receiveClient(
        _ bytes: Span<UInt8>, stamp: FrameStamp, to recorder: inout SessionRecorder
    ) -> Int {
        receiveClient(bytes, stamp: stamp) { recorder.take($0) }
    }

    mutating func receiveServer(
        _ bytes: Span<UInt8>, stamp: FrameStamp, to recorder: inout SessionRecorder
    ) -> Int {
        receiveServer(bytes, stamp: stamp) { recorder.take($0) }
    }

    mutating func receiveClientGap(_ count: Int, stamp: FrameStamp, to recorder: inout SessionRecorder) {
        receiveClientGap(count, stamp: stamp) { recorder.take($0) }
    }

    mutating func receiveServerGap(_ count: Int, stamp: FrameStamp, to recorder: inout SessionRecorder) {
        receiveServerGap(count, stamp: stamp) { recorder.take($0) }
    }

    mutating func beginInsideTLS(
        expectsGreeting: Bool, stamp: FrameStamp, to recorder: inout SessionRecorder
    ) {
        beginInsideTLS(expectsGreeting: expectsGreeting, stamp: stamp) { recorder.take($0) }
    }

    mutating func finish(stamp: FrameStamp, to recorder: inout SessionRecorder) {
        finish(stamp: stamp) { recorder.take($0) }
    }
}
