/// Why a capture can't be read, or not to its end.
public struct CaptureError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of failure it is; the command's exit status follows from it.
    public enum Kind: Hashable, Sendable {
        /// There is no such file, or the directory holds no capture.
        case notFound
        /// The system does not let us read it.
        case permission
        /// The system failed to read it.
        case unreadable
        /// It is something else than a capture.
        case notACapture
        /// It is a capture, and ends or breaks in the middle; the frames before that were delivered.
        case brokeOff
        /// Somebody asked for the end; the frames before that were delivered.
        case interrupted
        /// The filter expression is wrong, or can't be applied to the link type.
        case badFilter
        /// It is a capture in a form that is not read here.
        case unsupported
    }

    /// What kind of failure it is.
    public var kind: Kind
    /// The file's name, fit for a terminal; empty when no file is to blame.
    public var file: String
    /// How many frames had been read, when the file broke off or the reading was interrupted.
    public var frames: UInt64?
    /// What was expected, what is there and what to do about it.
    public var reason: String

    /// A failure that is not yet tied to a file.
    init(_ kind: Kind, _ reason: String) {
        self.kind = kind
        self.file = ""
        self.reason = reason
    }

    /// The same failure, in the file where it happened.
    ///
    /// Whatever goes wrong once frames were read means that the file broke off there.
    func located(in file: String, afterFrames frames: UInt64) -> CaptureError {
        var error = self
        error.file = file
        switch kind {
        case .badFilter: break
        case .interrupted: error.frames = frames
        default:
            if frames > 0 { error.kind = .brokeOff }
            if error.kind == .brokeOff { error.frames = frames }
        }
        return error
    }

    /// One line for people, such as `mx1.pcap: broke off after frame 1,204: …`.
    public var description: String {
        let place =
            switch frames {
            case nil: ""
            case 0: "broke off before its first frame: "
            case let frames?: "broke off after frame \(frames.grouped): "
            }
        return (file.isEmpty ? "" : "\(file): ") + place + reason
    }
}

extension BinaryInteger {
    /// The number in decimal with a comma between groups of three digits.
    var grouped: String {
        let digits = String(self)
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { grouped.append(",") }
            grouped.append(digit)
        }
        return grouped
    }
}
