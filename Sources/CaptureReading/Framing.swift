/// Where in the window the next frames lie, by the rules of the file's layout.
enum Framing {
    /// libpcap's classic format.
    case pcap(PcapFraming)
    /// The format of dumpcap and Wireshark.
    case pcapng(PcapngFraming)

    /// Recognises the layout by the capture's first bytes.
    init(_ window: ReadingWindow) throws(CaptureError) {
        guard try window.fill(4) else {
            throw CaptureError(
                .notACapture, window.unread.isEmpty ? "it is empty" : "it is too short for a capture")
        }
        let magic: UInt32 = window.integer(at: window.unread.lowerBound, .big)
        if PcapngFraming.isMagic(magic) {
            self = .pcapng(PcapngFraming())
        } else if let framing = try PcapFraming(window) {
            self = .pcap(framing)
        } else {
            throw ForeignFormat.error(magic: magic)
        }
    }

    /// Whether the bytes begin like a capture.
    static func isCapture(_ window: ReadingWindow) throws(CaptureError) -> Bool {
        guard try window.fill(4) else { return false }
        let magic: UInt32 = window.integer(at: window.unread.lowerBound, .big)
        return PcapngFraming.isMagic(magic) || PcapFraming.isMagic(magic)
    }

    /// The layout's name.
    var layout: CaptureFormat.Layout {
        switch self {
        case .pcap: .pcap
        case .pcapng: .pcapng
        }
    }

    /// Gives away the TLS key logs that were met since the last time.
    func takeKeyLogs() -> [[UInt8]] {
        switch self {
        case .pcap: []
        case .pcapng(let framing): framing.takeKeyLogs()
        }
    }

    /// The next complete records for one handle; nil at the end of the file.
    ///
    /// Adds to `frames` what lies in between and is no frame to libpcap, but is to Wireshark.
    func nextRun(
        in window: ReadingWindow, counting frames: inout UInt64
    ) throws(CaptureError) -> PacketRun? {
        switch self {
        case .pcap(let framing):
            try framing.nextRun(in: window)
        case .pcapng(let framing):
            try framing.nextRun(in: window, counting: &frames)
        }
    }
}
