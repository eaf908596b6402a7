public import CaptureReading
public import SessionTracing

/// Two runs over captures that trace nothing: one looks what their borders cut, one picks frames.
public enum ExcerptRun {
    /// What there is at the borders of the captures, whose mail is on `ports`. Throws `badFilter`.
    public static func survey(
        of inputs: [CaptureInput], ports: Set<UInt16>, _ options: PipelineOptions
    ) throws(CaptureError) -> BorderSurvey {
        var timeline = try Timeline(
            inputs: inputs, options: options.reading, interruption: options.interruption)
        var survey = BorderSurvey(ports: ports)
        timeline.forEachFrame(into: &survey) { survey, header, bytes in
            survey.look(
                at: bytes, linkType: header.linkType.rawValue, originalLength: header.originalLength,
                stamp: header.stamp)
            return true
        }
        return survey
    }

    /// Hands over the frames that are picked, and the key logs that the captures hold. Throws `badFilter`.
    public static func forEachFrame(
        of excerpt: consuming ConnectionExcerpt, in inputs: [CaptureInput], _ options: PipelineOptions,
        _ take: (FrameHeader, Span<UInt8>) -> Void, keyLog: (Span<UInt8>) -> Void
    ) throws(CaptureError) {
        var timeline = try Timeline(
            inputs: inputs, options: options.reading, interruption: options.interruption)
        timeline.forEachFrame(into: &excerpt) { excerpt, header, bytes in
            let isPicked = excerpt.picks(
                bytes, linkType: header.linkType.rawValue, originalLength: header.originalLength,
                stamp: header.stamp)
            if isPicked { take(header, bytes) }
            return true
        } keyLog: { _, text in
            keyLog(text)
        }
    }
}
