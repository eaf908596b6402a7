import Provenance
import TCPReassembly

/// Segments of two known streams, checked against a model that keeps everything: which octets were in the capture.
func fuzzReassembly(_ input: [UInt8]) {
    var feed = Feed(input)
    let mode = feed.byte()
    var model = StreamModel(isAcknowledged: mode & 1 == 1, mayClose: mode & 2 == 2)
    let initial = UInt32(truncatingIfNeeded: feed.word() << 16 | 0xFF00)
    let limits =
        mode & 4 == 4
        ? ReassemblyLimits(bytesPerConnection: 300, segmentsPerConnection: 8, bytesInAll: 400)
        : ReassemblyLimits()
    model.isHurried = mode & 4 == 4
    var budget = ReassemblyBudget(limits: limits)
    var stamp = FrameStamp(file: 0, frame: 1, time: Timestamp(nanoseconds: 0))
    var connection = TCPConnection(stamp: stamp)

    func drain() {
        while connection.hasWork, let event = connection.nextEvent(budget: &budget) {
            switch event {
            case .bytes(let bytes, let side, _): model.deliver(bytes, side)
            case .gap(let count, let side, _): model.skip(count, side)
            }
        }
    }
    func receive(
        _ side: Side, at position: Int, _ payload: [UInt8], _ flags: TCPSegment.Flags, heard: Int?
    ) {
        stamp.frame += 1
        var flags = flags
        if heard != nil { flags.insert(.ack) }
        let segment = TCPSegment(
            sequence: SequenceNumber(initial) + (position + 1),
            acknowledgement: SequenceNumber(initial) + ((heard ?? 0) + 1), flags: flags, stamp: stamp)
        if case .deliver(let range) = connection.receive(segment, payload.span, from: side, budget: &budget) {
            model.deliver(Array(payload[range]), side)
        }
        drain()
    }

    receive(.opener, at: -1, [], .syn, heard: nil)
    receive(.responder, at: -1, [], .syn, heard: model.isAcknowledged ? 0 : nil)
    while !feed.isEmpty {
        let what = feed.byte()
        let side: Side = what & 1 == 0 ? .opener : .responder
        let position = feed.word() & 0x07FF
        let payload = model.sent(by: side, at: position, count: feed.byte() & 0x7F)
        var flags: TCPSegment.Flags = []
        if model.mayClose, what & 0x18 == 0x18 { flags = what & 0x20 == 0 ? .fin : .rst }
        receive(
            side, at: position, payload, flags,
            heard: model.isAcknowledged && what & 2 == 2 ? feed.word() & 0x0FFF : nil)
    }
    connection.finish()
    drain()
    require(budget.bytesHeld == 0, "\(budget.bytesHeld) octets held after the end")
    model.checkEnd()
}

/// All that was sent, and how far the delivery is.
private struct StreamModel {
    let isAcknowledged: Bool
    let mayClose: Bool
    var isHurried = false
    private var inCapture: [[Bool]] = [[], []]
    private var position = [0, 0]

    init(isAcknowledged: Bool, mayClose: Bool) {
        self.isAcknowledged = isAcknowledged
        self.mayClose = mayClose
    }

    /// What stands in a stream is a function of the place.
    private static func octet(_ side: Side, _ position: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: (position &* 2_654_435_761) >> 7 + Int(side.rawValue) * 101)
    }

    mutating func sent(by side: Side, at position: Int, count: Int) -> [UInt8] {
        let index = Int(side.rawValue)
        let end = position + count
        if count > 0, inCapture[index].count < end {
            inCapture[index] += [Bool](repeating: false, count: end - inCapture[index].count)
        }
        for place in position..<end { inCapture[index][place] = true }
        return (position..<end).map { Self.octet(side, $0) }
    }

    mutating func deliver(_ bytes: [UInt8], _ side: Side) {
        let index = Int(side.rawValue)
        for byte in bytes {
            require(
                position[index] < inCapture[index].count && inCapture[index][position[index]],
                "\(side) \(position[index]) delivered and not in the capture")
            require(byte == Self.octet(side, position[index]), "\(side) \(position[index]) is another octet")
            position[index] += 1
        }
    }

    mutating func skip(_ count: Int, _ side: Side) {
        require(count > 0, "a gap of \(count)")
        let index = Int(side.rawValue)
        // What came too late for an acknowledgement, a limit or an end is lost all the same; else only what never came.
        if !isAcknowledged, !mayClose, !isHurried {
            for place in position[index]..<position[index] + count {
                require(
                    place < inCapture[index].count && !inCapture[index][place],
                    "\(side) \(place) skipped and in the capture")
            }
        }
        position[index] += count
    }

    func checkEnd() {
        guard !isAcknowledged, !mayClose, !isHurried else { return }
        for index in 0...1 {
            require(position[index] == inCapture[index].count, "\(index) ends at \(position[index])")
        }
    }
}
