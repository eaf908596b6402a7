import TestSupport

extension DialogueSource {
    /// The answer to a RCPT command, which is a refusal with this probability.
    mutating func recipientReply(to recipient: String, refusing probability: Double) -> SessionRecord.Reply {
        guard random.chance(probability) else { return .init(250, "2.1.5", "Ok") }
        return switch random.below(6) {
        case 0:
            .init(
                550, "5.1.1",
                "<\(recipient)>: Recipient address rejected: User unknown in virtual mailbox table")
        case 1:
            .init(
                451, "4.7.1",
                "<\(recipient)>: Recipient address rejected: Greylisted, see http://postgrey.example.org/")
        case 2: .init(554, "5.7.1", "<\(recipient)>: Relay access denied")
        case 3: .init(452, "4.2.2", "<\(recipient)>: Mailbox full")
        case 4: .init(450, "4.1.8", "<\(recipient)>: Sender address rejected: Domain not found")
        default:
            .init(
                550, "5.7.1", "Service unavailable; Client host [192.0.2.1] blocked using dnsbl.example.org")
        }
    }

    /// The answer to a message.
    mutating func messageReply() -> SessionRecord.Reply {
        switch random.below(100) {
        case 0..<2: .init(554, "5.7.1", "Message rejected as spam")
        case 2: .init(451, "4.3.0", "Temporary failure, try again later")
        default:
            .init(250, "2.0.0", "Ok: queued as \(String(random.next() >> 24, radix: 16, uppercase: true))")
        }
    }
}
