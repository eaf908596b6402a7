import FoundationEssentials
import TestSupport

extension DialogueSource {
    /// Somebody whom the server does not want: a refused client, guessed passwords, or recipients that do not exist.
    package mutating func spamRun() -> Conversation {
        if random.chance(tlsShare) { return encryptedMail() }
        switch random.below(100) {
        case 0..<15: return refusedClient()
        case 15..<45: return guessedPasswords()
        default: return guessedRecipients()
        }
    }

    private func refusedClient() -> Conversation {
        var conversation = Conversation(serverPort: 25, record: SessionRecord())
        let greeting = SessionRecord.Reply(
            554, "5.7.1", "Service unavailable; Client host blocked using dnsbl.example.org")
        conversation.record?.greeting = greeting
        conversation.server(greeting)
        quit(&conversation)
        return conversation
    }

    /// Greeting and EHLO.
    private mutating func opening() -> Conversation {
        let greeting = SessionRecord.Reply(220, nil, "mx.example.org ESMTP")
        let host = random.chance(0.6) ? hostName() : "ylmf-pc"
        var record = SessionRecord()
        record.greeting = greeting
        record.helo = .init(verb: "EHLO", name: host)
        record.starttls = "offered"
        var conversation = Conversation(serverPort: 25, record: record)
        conversation.server(greeting)
        conversation.client("EHLO " + host)
        sayExtensions(offeringTLS: true, in: &conversation)
        return conversation
    }

    /// QUIT, or gone without a word.
    private mutating func leave(_ conversation: inout Conversation) {
        if random.chance(0.7) {
            quit(&conversation)
        } else {
            conversation.ending = .reset
            conversation.record?.closedBy = "client-rst"
        }
    }

    private mutating func guessedPasswords() -> Conversation {
        var conversation = opening()
        for _ in 0..<random.pick(1...5) {
            let user = "user\(random.below(9999))"
            conversation.client("AUTH LOGIN")
            conversation.server(.init(334, nil, "VXNlcm5hbWU6"))
            conversation.client(Data(user.utf8).base64EncodedString())
            conversation.server(.init(334, nil, "UGFzc3dvcmQ6"))
            conversation.client(Data("pw\(random.below(9999))".utf8).base64EncodedString())
            conversation.server(.init(535, "5.7.8", "Error: authentication failed: authentication failure"))
            conversation.record?.auth.append(
                .init(mechanism: "LOGIN", user: user, outcome: "failure", code: 535))
        }
        leave(&conversation)
        return conversation
    }

    private mutating func guessedRecipients() -> Conversation {
        var conversation = opening()
        let sender = "spam\(newNumber())@example.org"
        var transaction = SessionRecord.Transaction(from: sender, reply: .init(250, "2.1.0", "Ok"))
        conversation.client("MAIL FROM:<\(sender)>")
        conversation.server(.init(250, "2.1.0", "Ok"))
        for _ in 0..<random.pick(1...9) {
            let recipient = "u\(newNumber())@example.org"
            let reply = recipientReply(to: recipient, refusing: 0.9)
            conversation.client("RCPT TO:<\(recipient)>")
            conversation.server(reply)
            transaction.recipient(recipient, reply)
        }
        if random.chance(0.5) {
            conversation.client("RSET")
            conversation.server(.init(250, "2.0.0", "Ok"))
        }
        conversation.record?.transactions.append(transaction)
        leave(&conversation)
        return conversation
    }
}
