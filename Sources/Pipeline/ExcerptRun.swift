public import CaptureReading
public import DeliveryAnalysis
internal import Provenance
public import SessionTracing

/// Two runs over captures that trace nothing: one looks where they begin and end, one picks frames.
public enum ExcerptRun {
    /// The borders of the captures; nil when they hold no frame. Throws `badFilter`.
    public static func borders(
        of inputs: [CaptureInput], _ options: PipelineOptions
    ) throws(CaptureError) -> CaptureBorders? {
        var timeline = try Timeline(
            inputs: inputs, options: options.reading, interruption: options.interruption)
        var times: ClosedRange<Int64>?
        timeline.forEachFrame(into: &times) { times, header, _ in
            let time = header.stamp.time.nanoseconds
            times = min(times?.lowerBound ?? time, time)...max(times?.upperBound ?? time, time)
            return true
        }
        return times.map {
            CaptureBorders(
                first: Timestamp(nanoseconds: $0.lowerBound), last: Timestamp(nanoseconds: $0.upperBound))
        }
    }

    /// Hands over the frames that are picked, until `take` returns false. Throws `badFilter`.
    public static func forEachFrame(
        of excerpt: consuming ConnectionExcerpt, in inputs: [CaptureInput], _ options: PipelineOptions,
        _ take: (FrameHeader, Span<UInt8>) -> Bool
    ) throws(CaptureError) {
        var timeline = try Timeline(
            inputs: inputs, options: options.reading, interruption: options.interruption)
        timeline.forEachFrame(into: &excerpt) { excerpt, header, bytes in
            let isPicked = excerpt.picks(
                bytes, linkType: header.linkType.rawValue, originalLength: header.originalLength,
                stamp: header.stamp)
            return isPicked ? take(header, bytes) : true
        }
    }
}
