import MessageDecoding

/// A message's header and its parts; pieces must not change what is read.
func fuzzMessage(_ input: [UInt8]) {
    let whole = reading(input, pieces: 0)
    requireSame([whole], [reading(input, pieces: 1)], "octet by octet")
    requireSame([whole], [reading(input, pieces: 7)], "in pieces")
}

/// A delivery report, behind a header that says so.
func fuzzReport(_ input: [UInt8]) {
    let header = Array(
        "From: <>\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n"
            .utf8)
    // Notices of servers that know no such type begin with a header of their own.
    fuzzMessage(input.first == 0 ? Array(input.dropFirst()) : header + input)
}

private struct Reading: Equatable {
    var header: MessageHeader
    var report: ReportFacts?
    var parts: [PartHeader] = []
    var ends: [Bool] = []
    var contents: [UInt8] = []
}

private func reading(_ input: [UInt8], pieces seed: Int) -> Reading {
    var message = MessageReader()
    var parts = PartReader(deepest: 8)
    var result = Reading(header: message.header)
    func take(_ event: PartEvent) {
        switch event {
        case .begin(let header): result.parts.append(header)
        case .content(let bytes): result.contents += bytes
        case .end(let isComplete): result.ends.append(isComplete)
        case .tooDeep: break
        }
    }
    for piece in input.pieces(seed) {
        message.consume(piece.span)
        parts.consume(piece.span, to: take)
    }
    message.finish()
    parts.finish(isComplete: true, to: take)
    result.header = message.header
    result.report = message.report
    return result
}
