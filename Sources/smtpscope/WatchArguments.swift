import ArgumentParser
import CaptureReading

/// Whether a capture is waited for.
struct WatchArguments: ParsableArguments {
    @Flag(
        help:
            "Reads on as the file grows, or as files come into the directory, until it is interrupted (Ctrl-C)."
    )
    var watch = false

    /// What waits for the capture, until an interruption ends it; nil where nothing is to be waited for.
    func start(on captures: [String]) throws -> Result<CaptureWatch, CaptureError>? {
        guard watch else { return nil }
        guard let path = captures.first, captures.count == 1, path != "-" else {
            throw ValidationError("--watch is for one file or one directory")
        }
        return Result { () throws(CaptureError) in
            try CaptureWatch(path: path) { Interruption.bySignal.signal != nil }
        }
    }
}
