import TLSDecoding
import TestSupport
import Testing

@testable import TLSDecryption

@Suite("Decryption with a key log")
struct TLSDecryptorTests {
    @Test("A session's dialogue comes out as it went in", arguments: DecryptionTrace.all)
    func dialogue(trace: DecryptionTrace) {
        let dialogue = trace.dialogue()
        #expect(dialogue.client == DecryptionTrace.clientWords)
        #expect(dialogue.server == DecryptionTrace.serverWords)
        #expect(dialogue.gaps == 0)
        #expect(dialogue.contents.contains(.alert(level: 1, description: 0)), "close_notify")
    }

    @Test("The encrypted handshake of TLS 1.3 is told")
    func handshake() {
        let types = DecryptionTrace.tls13.dialogue().contents.compactMap { content -> HandshakeType? in
            guard case .message(let type, _) = content else { return nil }
            return type
        }
        #expect(types == [.encryptedExtensions, .certificate, .finished, .finished, .newSessionTicket])
    }

    @Test("Any split gives the same", arguments: DecryptionTrace.all)
    func splits(trace: DecryptionTrace) {
        let whole = trace.dialogue()
        for size in 1...7 { #expect(trace.dialogue(slicedBy: size) == whole) }
        let secrets = trace.secrets
        for cut in stride(from: 1, to: trace.count, by: 3) {
            var decryptor = TLSDecryptor()
            var dialogue = DecryptionTrace.Dialogue()
            trace.feed(0..<cut, to: &decryptor, secrets, into: &dialogue)
            trace.feed(cut..<trace.count, to: &decryptor, secrets, into: &dialogue)
            #expect(dialogue == whole, "cut at \(cut)")
        }
    }

    @Test("A truncated session gives the beginning of the dialogue", arguments: DecryptionTrace.all)
    func truncation(trace: DecryptionTrace) {
        let secrets = trace.secrets
        var decryptor = TLSDecryptor()
        var dialogue = DecryptionTrace.Dialogue()
        for end in 0..<trace.count {
            trace.feed(end..<end + 1, to: &decryptor, secrets, into: &dialogue)
            #expect(DecryptionTrace.clientWords.starts(with: dialogue.client))
            #expect(DecryptionTrace.serverWords.starts(with: dialogue.server))
            #expect(dialogue.gaps == 0)
        }
    }

    @Test("A bit that flips takes a record away and makes none up", arguments: DecryptionTrace.all)
    func flippedBits(trace: DecryptionTrace) {
        for (index, flight) in trace.flights.enumerated() {
            for position in stride(from: 0, to: flight.bytes.count, by: 5) {
                let dialogue = trace.changed { $0[index][position] ^= 1 << UInt8(position % 8) }.dialogue()
                #expect(isPart(dialogue.client, of: ["EHLO relay.test\r\n", "QUIT\r\n"]))
                #expect(
                    isPart(
                        dialogue.server,
                        of: ["220 mx.test ESMTP\r\n", "250 mx.test\r\n", "221 2.0.0 Bye\r\n"]))
            }
        }
    }

    @Test("What is lost is not there, and what follows is found again", arguments: DecryptionTrace.all)
    func losses(trace: DecryptionTrace) {
        var recovered = 0
        for start in stride(from: 0, to: trace.count, by: 11) {
            for length in [1, 6, 40, 150] {
                let lost = start..<min(start + length, trace.count)
                let dialogue = trace.dialogue(lost: lost)
                #expect(isPart(dialogue.client, of: ["EHLO relay.test\r\n", "QUIT\r\n"]), "\(lost)")
                #expect(
                    isPart(
                        dialogue.server,
                        of: ["220 mx.test ESMTP\r\n", "250 mx.test\r\n", "221 2.0.0 Bye\r\n"]),
                    "\(lost)")
                if dialogue.gaps > 0, dialogue.server.suffix(15).elementsEqual("221 2.0.0 Bye\r\n".utf8) {
                    recovered += 1
                }
            }
        }
        #expect(recovered > 10)
    }

    /// Whether octets are some of the words, in their order.
    private func isPart(_ octets: [UInt8], of words: [String]) -> Bool {
        var rest = octets[...]
        for word in words where rest.starts(with: word.utf8) { rest = rest.dropFirst(word.utf8.count) }
        return rest.isEmpty
    }

    @Test("A record that lacks octets is a gap of its content, in its place")
    func damagedRecord() throws {
        let trace = DecryptionTrace.tls13
        // The server's second reply, after a hello, its encrypted half, the greeting and the ticket.
        let flight = try #require(
            trace.flights.indices.last {
                trace.flights[$0].side == .server && trace.flights[$0].bytes.count == 35
            })
        let start = trace.flights[..<flight].reduce(0) { $0 + $1.bytes.count }
        let dialogue = trace.dialogue(lost: start + 10..<start + 20)
        #expect(dialogue.server == Array("220 mx.test ESMTP\r\n221 2.0.0 Bye\r\n".utf8))
        #expect(dialogue.gaps == 1)
    }

    @Test("New keys within a session of TLS 1.3 are followed; padding is none of the dialogue")
    func keyUpdate() {
        let update = DecryptionTrace.bytes(
            """
            1703030019070f296082429dd24c6ddd889ca9afd4880a37a7a6e2bc14
            03170303001a4d5cf4d4f3e3391909b1fcb325f813849ae5ba91084d133c5626
            """)
        #expect(update.count == 61)
        let original = DecryptionTrace.tls13AES128
        let flights = original.flights.prefix(6) + [DecryptionTrace.Flight(side: .client, bytes: update)]
        let trace = DecryptionTrace("key update", Array(flights), keyLog: original.keyLog)
        let dialogue = trace.dialogue()
        #expect(dialogue.client == DecryptionTrace.clientWords)
        #expect(dialogue.contents.contains(.message(.keyUpdate, body: [0])))
    }

    @Test("Wrong secrets open nothing", arguments: DecryptionTrace.all)
    func wrongSecrets(trace: DecryptionTrace) {
        var log = KeyLog()
        let lines = trace.keyLog.split(separator: "\n").map { line in
            let last: Character = line.hasSuffix("0") ? "1" : "0"
            return line.dropLast() + String(last)
        }
        #expect(log.read(Array(lines.joined(separator: "\n").utf8).span).badLines == 0)
        #expect(trace.dialogue(keyLog: log) == DecryptionTrace.Dialogue())
        var decryptor = TLSDecryptor()
        var dialogue = DecryptionTrace.Dialogue()
        trace.feed(0..<trace.count, to: &decryptor, log, into: &dialogue)
        #expect(decryptor.readiness == .ready)
        #expect(!decryptor.hasOpened)
        #expect(decryptor.failures > 0)
    }

    @Test("Secrets of other sessions are of no use", arguments: DecryptionTrace.all)
    func noSecrets(trace: DecryptionTrace) {
        let other = DecryptionTrace.all.first { $0.keyLog != trace.keyLog }
        var decryptor = TLSDecryptor()
        var dialogue = DecryptionTrace.Dialogue()
        trace.feed(0..<trace.count, to: &decryptor, other?.secrets ?? KeyLog(), into: &dialogue)
        #expect(decryptor.readiness == .hopeless)
        #expect(dialogue == DecryptionTrace.Dialogue())
    }

    @Test("Without the secrets of the handshake the dialogue is found, with those of one side half of it")
    func someSecrets() {
        let trace = DecryptionTrace.tls13
        func log(_ labels: [String]) -> KeyLog {
            var log = KeyLog()
            let lines = trace.keyLog.split(separator: "\n").filter { line in
                labels.contains { line.hasPrefix($0) }
            }
            _ = log.read(Array(lines.joined(separator: "\n").utf8).span)
            return log
        }
        let applicationOnly = trace.dialogue(keyLog: log(["CLIENT_TRAFFIC", "SERVER_TRAFFIC"]))
        #expect(applicationOnly.client == DecryptionTrace.clientWords)
        #expect(applicationOnly.server == DecryptionTrace.serverWords)
        let serverOnly = trace.dialogue(keyLog: log(["SERVER_"]))
        #expect(serverOnly.client.isEmpty)
        #expect(serverOnly.server == DecryptionTrace.serverWords)
        let handshakeOnly = trace.dialogue(keyLog: log(["CLIENT_HANDSHAKE", "SERVER_HANDSHAKE"]))
        #expect(handshakeOnly.client.isEmpty && handshakeOnly.server.isEmpty)
    }

    @Test("Noise after a handshake is passed over")
    func noise() {
        var generator = SplitMix64(state: 11)
        for trace in DecryptionTrace.all {
            for _ in 0..<20 {
                let noisy = trace.changed { flights in
                    for index in flights.indices.dropFirst(4) {
                        let count = Int.random(in: 0..<3000, using: &generator)
                        flights[index] = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
                        // Half of it in the form of records.
                        if Bool.random(using: &generator) {
                            flights[index] = [23, 3, 3, 4, 0] + flights[index]
                        }
                    }
                }
                let dialogue = noisy.dialogue(slicedBy: 1000)
                #expect(dialogue.client.isEmpty)
                #expect(DecryptionTrace.serverWords.starts(with: dialogue.server))
            }
        }
    }
}
