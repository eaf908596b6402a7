import TestSupport

extension DialogueSource {
    /// A server that hands over a message or three, in the clear or under TLS.
    package mutating func ordinaryMail() -> Conversation {
        random.chance(tlsShare) ? encryptedMail() : readableMail()
    }

    private mutating func readableMail() -> Conversation {
        var record = SessionRecord()
        let offersTLS = random.chance(0.5)
        let host = hostName()
        let greeting = SessionRecord.Reply(220, nil, "mx.example.org ESMTP Postfix")
        record.greeting = greeting
        record.helo = .init(verb: "EHLO", name: host)
        record.starttls = offersTLS ? "offered" : "not-offered"
        var conversation = Conversation(serverPort: random.chance(0.25) ? 587 : 25, record: nil)
        conversation.server(greeting)
        conversation.client("EHLO " + host)
        sayExtensions(offeringTLS: offersTLS, in: &conversation)
        for _ in 0..<random.pick([1, 1, 1, 2, 3]) {
            record.transactions.append(transaction(from: host, in: &conversation))
        }
        quit(&conversation)
        conversation.record = record
        return conversation
    }

    private mutating func transaction(
        from host: String, in conversation: inout Conversation
    ) -> SessionRecord.Transaction {
        let sender = "user\(newNumber())@example.org"
        var transaction = SessionRecord.Transaction(from: sender, reply: .init(250, "2.1.0", "Ok"))
        var commands = ["MAIL FROM:<\(sender)> SIZE=\(random.pick(2_000...200_000))"]
        var replies = [SessionRecord.Reply(250, "2.1.0", "Ok")]
        for _ in 0..<random.pick(1...5) {
            let recipient = "rcpt\(newNumber())@example.org"
            let reply = recipientReply(to: recipient, refusing: 0.15)
            transaction.recipient(recipient, reply)
            commands.append("RCPT TO:<\(recipient)>")
            replies.append(reply)
        }
        let usesData = random.chance(0.9)
        let isPipelined = random.chance(0.5)
        // Who pipelines says DATA before knowing whether there is a recipient (RFC 2920, section 3.1).
        if usesData, isPipelined || transaction.hasAcceptedRecipients {
            let reply =
                transaction.hasAcceptedRecipients
                ? SessionRecord.Reply(354, nil, "End data with <CR><LF>.<CR><LF>")
                : SessionRecord.Reply(554, "5.5.1", "Error: no valid recipients")
            commands.append("DATA")
            replies.append(reply)
            transaction.final = reply
        }
        if isPipelined {
            conversation.turn(of: .client) { bytes in
                for command in commands { bytes.append(line: command) }
            }
            conversation.server(replies)
        } else {
            for (command, reply) in zip(commands, replies) {
                conversation.client(command)
                conversation.server(reply)
            }
        }
        if transaction.hasAcceptedRecipients {
            let message =
                usesData
                ? sendByData(header(from: sender, host: host), in: &conversation)
                : sendByChunks(header(from: sender, host: host), in: &conversation)
            let reply = messageReply()
            conversation.server(reply)
            transaction.end(message, by: usesData ? "DATA" : "BDAT", reply)
        } else {
            conversation.client("RSET")
            conversation.server(.init(250, "2.0.0", "Ok"))
        }
        return transaction
    }

    private struct Header {
        var text: String
        var messageID: String
    }

    private mutating func header(from sender: String, host: String) -> Header {
        let number = newNumber()
        return Header(
            text: """
                Received: from \(host)\r
                \tby mx.example.org (Postfix) with ESMTP id \(String(number, radix: 16))\r
                From: <\(sender)>\r
                To: <everybody@example.org>\r
                Subject: message \(number)\r
                Message-ID: <\(number)@\(host)>\r
                MIME-Version: 1.0\r
                Content-Type: text/plain\r
                \r

                """,
            messageID: "\(number)@\(host)")
    }

    private mutating func bodySize() -> Int {
        random.size(from: smallestBody, octaves: [10, 20, 25, 20, 13, 8, 4])
    }

    private mutating func sendByData(
        _ header: Header, in conversation: inout Conversation
    ) -> SessionRecord.Transaction.Message {
        let body = material.text.excerpt(ofAbout: bodySize(), using: &random)
        conversation.turn(of: .client) { bytes in
            bytes.append(contentsOf: header.text.utf8)
            bytes.append(contentsOf: body.bytes)
            bytes.append(contentsOf: ".\r\n".utf8)
        }
        return .init(
            sizeBytes: header.text.utf8.count + body.bytes.count - body.stuffedDots,
            messageId: header.messageID)
    }

    /// The message as one or two chunks, without waiting (RFC 3030). The reply to the last is the caller's.
    private mutating func sendByChunks(
        _ header: Header, in conversation: inout Conversation
    ) -> SessionRecord.Transaction.Message {
        let body = material.text.excerpt(ofAbout: bodySize(), using: &random).bytes
        let size = header.text.utf8.count + body.count
        if random.chance(0.5) {
            conversation.turn(of: .client) { bytes in
                bytes.append(line: "BDAT \(size) LAST")
                bytes.append(contentsOf: header.text.utf8)
                bytes.append(contentsOf: body)
            }
        } else {
            conversation.turn(of: .client) { bytes in
                bytes.append(line: "BDAT \(header.text.utf8.count)")
                bytes.append(contentsOf: header.text.utf8)
                bytes.append(line: "BDAT \(body.count) LAST")
                bytes.append(contentsOf: body)
            }
            conversation.server(.init(250, "2.0.0", "Ok: \(header.text.utf8.count) bytes"))
        }
        return .init(sizeBytes: size, messageId: header.messageID)
    }
}
