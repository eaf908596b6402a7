/// Where in the window the next frames lie, by the rules of the file's layout.
enum Framing {
    /// libpcap's classic format.
    case pcap(PcapFraming)

    /// Recognises the layout by the capture's first bytes and reads the file header.
    init(_ window: ReadingWindow) throws(CaptureError) {
        guard try window.fill(4) else {
            throw CaptureError(
                .notACapture, window.unread.isEmpty ? "it is empty" : "it is too short for a capture")
        }
        if let framing = try PcapFraming(window) {
            self = .pcap(framing)
        } else {
            throw CaptureError(.notACapture, "")
        }
    }

    /// Whether the bytes begin like a capture.
    static func isCapture(_ window: ReadingWindow) throws(CaptureError) -> Bool {
        try window.fill(4) && PcapFraming.isMagic(window.integer(at: window.unread.lowerBound, .big))
    }

    /// The layout's name.
    var layout: CaptureFormat.Layout {
        .pcap
    }

    /// The next complete records; nil at the end of the file.
    mutating func nextRun(in window: ReadingWindow) throws(CaptureError) -> PacketRun? {
        switch self {
        case .pcap(let framing): try framing.nextRun(in: window)
        }
    }
}
