/// What is fuzzed. A case traps when something that must hold does not.
enum FuzzTarget: String, CaseIterable {
    case packets, reassembly, dialogue, tls, message, report, capture

    func run(_ input: [UInt8]) {
        switch self {
        case .packets: fuzzPackets(input)
        case .reassembly: fuzzReassembly(input)
        case .dialogue: fuzzDialogue(input)
        case .tls: fuzzTLS(input)
        case .message: fuzzMessage(input)
        case .report: fuzzReport(input)
        case .capture: fuzzCapture(input)
        }
    }
}
