/// Complete records of one interface that lie one behind the other in the window.
struct PacketRun {
    /// What knows their link type and snapshot length, and reads them where libpcap must.
    let handle: PacketHandle
    /// The interface that all of them came from.
    let interface: Int32
    /// Where in the window they begin.
    let offset: Int
    private var records: Records

    private enum Records {
        /// They are taken where they lie, as many as there are.
        case ordinary(OrdinaryRecords)
        /// libpcap must make sense of them: so many that are left, and the bytes that all of them take.
        case others(packets: Int, length: Int)
    }

    /// Records for libpcap.
    init(handle: PacketHandle, interface: Int32, offset: Int, length: Int, packets: Int) {
        self.handle = handle
        self.interface = interface
        self.offset = offset
        records = .others(packets: packets, length: length)
    }

    /// Records that need no libpcap.
    init(_ ordinary: OrdinaryRecords, handle: PacketHandle, interface: Int32) {
        self.handle = handle
        self.interface = interface
        offset = ordinary.next
        records = .ordinary(ordinary)
    }

    /// Whether libpcap must be told where they are.
    var needsLibpcap: Bool {
        if case .others = records { true } else { false }
    }

    /// How many bytes those take that were delivered.
    var length: Int {
        switch records {
        case .ordinary(let ordinary): ordinary.next - offset
        case .others(_, let length): length
        }
    }

    /// Delivers the packets that are left, or fewer when the delivery pauses; true when none is left.
    mutating func deliver(
        through delivery: inout FrameDelivery, to consumer: @escaping FrameConsumer
    ) throws(CaptureError) -> Bool {
        switch records {
        case .ordinary(var ordinary):
            let isOver = delivery.receive(&ordinary, for: consumer)
            records = .ordinary(ordinary)
            return isOver
        case .others(let packets, let length):
            let left = packets - (try handle.deliver(packets, through: &delivery, to: consumer))
            records = .others(packets: left, length: length)
            return left == 0
        }
    }
}
