import TestSupport

extension DialogueSource {
    /// Mail under TLS 1.3, mostly by STARTTLS. Nobody can decrypt it: after the hellos it is noise of the right lengths.
    mutating func encryptedMail() -> Conversation {
        var record = SessionRecord()
        record.tls = .init(version: "TLSv1.3", sni: "mx.example.org")
        let isImplicit = random.chance(0.1)
        var conversation = Conversation(
            serverPort: isImplicit ? 465 : random.chance(0.25) ? 587 : 25, record: nil)
        if isImplicit {
            record.protocol = "smtps"
            record.starttls = "implicit"
        } else {
            let host = hostName()
            let greeting = SessionRecord.Reply(220, nil, "mx.example.org ESMTP Postfix")
            record.starttls = "established"
            record.greeting = greeting
            record.helo = .init(verb: "EHLO", name: host)
            conversation.server(greeting)
            conversation.client("EHLO " + host)
            sayExtensions(offeringTLS: true, in: &conversation)
            conversation.client("STARTTLS")
            conversation.server(.init(220, "2.0.0", "Ready to start TLS"))
        }
        record.closedBy = "client-fin"
        conversation.record = record
        shakeHands(in: &conversation)
        // Under STARTTLS the client speaks first inside, else the server greets.
        if isImplicit { encrypted(random.pick(60...100), by: .server, in: &conversation) }
        encrypted(45, by: .client, in: &conversation)
        encrypted(200, by: .server, in: &conversation)
        for _ in 0..<(random.chance(0.2) ? 2 : 1) {
            encrypted(random.pick(100...300), by: .client, in: &conversation)
            encrypted(random.pick(60...200), by: .server, in: &conversation)
            encrypted(
                random.size(from: 2_000, octaves: [10, 20, 25, 20, 13, 8, 4]), by: .client, in: &conversation)
            encrypted(70, by: .server, in: &conversation)
        }
        encrypted(23, by: .client, in: &conversation)
        encrypted(36, by: .server, in: &conversation)
        return conversation
    }

    /// Somebody reads a web site: what a capture is full of that is not mail.
    package mutating func webVisit() -> Conversation {
        var conversation = Conversation(serverPort: 443, record: nil)
        shakeHands(in: &conversation)
        for _ in 0..<random.pick(1...7) {
            encrypted(random.pick(200...900), by: .client, in: &conversation)
            encrypted(
                random.size(from: 2_000, octaves: [6, 10, 16, 20, 18, 14, 8, 4]), by: .server,
                in: &conversation)
        }
        return conversation
    }

    /// The handshake of TLS 1.3 (RFC 8446, section 2).
    private mutating func shakeHands(in conversation: inout Conversation) {
        let session = Array(material.noise(32, using: &random))
        let clientHello = Self.clientHello(
            random: material.noise(32, using: &random), session: session,
            key: material.noise(32, using: &random))
        let serverHello = Self.serverHello(
            random: material.noise(32, using: &random), session: session,
            key: material.noise(32, using: &random))
        let certificate = material.noise(random.pick(2_500...4_200), using: &random)
        let finished = material.noise(53, using: &random)
        conversation.turn(of: .client) { $0.append(contentsOf: clientHello) }
        conversation.turn(of: .server) { bytes in
            bytes.append(contentsOf: serverHello)
            bytes.append(tlsRecord: Self.changeCipherSpec, [1])
            bytes.append(tlsRecord: Self.applicationData, certificate)
        }
        conversation.turn(of: .client) { bytes in
            bytes.append(tlsRecord: Self.changeCipherSpec, [1])
            bytes.append(tlsRecord: Self.applicationData, finished)
        }
    }

    /// So many bytes of text inside records of at most 16 KiB.
    private mutating func encrypted(_ count: Int, by sender: Side, in conversation: inout Conversation) {
        var left = count
        var chunks: [ArraySlice<UInt8>] = []
        while left > 0 {
            let length = min(left, 16_384)
            // The type of what is inside, and the tag.
            chunks.append(material.noise(length + 17, using: &random))
            left -= length
        }
        conversation.turn(of: sender) { bytes in
            for chunk in chunks { bytes.append(tlsRecord: Self.applicationData, chunk) }
        }
    }
}
