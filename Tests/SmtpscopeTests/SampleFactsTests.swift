import Testing

/// What a sample holds, as its servers' logs and tshark tell.
struct SampleFacts: Sendable, CustomTestStringConvertible {
    var file: String
    var connections = ""
    var starttls: String
    var messages = ""
    var recipients = ""

    var testDescription: String { file }
}

@Suite("What the samples hold")
struct SampleFactsTests {
    static let table = [
        SampleFacts(
            file: "attacks.pcap", starttls: "7 not-offered",
            messages: "1 aborted, 2 accepted, 2 rejected",
            recipients: "4 aborted, 2 accepted, 14 rejected"),
        SampleFacts(
            file: "auth.pcap", starttls: "8 not-offered", messages: "4 accepted, 1 rejected",
            recipients: "4 accepted, 1 rejected"),
        SampleFacts(
            file: "backscatter.pcap", starttls: "11 not-offered", messages: "5 accepted, 10 rejected",
            recipients: "5 accepted, 10 rejected"),
        SampleFacts(
            file: "bdat.pcap", starttls: "3 not-offered",
            messages: "1 aborted, 3 accepted, 1 partially-accepted, 2 rejected",
            recipients: "1 aborted, 4 accepted, 3 rejected"),
        SampleFacts(
            file: "bounce.pcap", starttls: "10 not-offered", messages: "7 accepted, 2 deferred, 1 rejected",
            recipients: "7 accepted, 2 deferred, 1 rejected"),
        SampleFacts(
            file: "callouts.pcap", starttls: "7 not-offered", messages: "12 rejected",
            recipients: "12 rejected"),
        SampleFacts(
            file: "conformance.pcap", starttls: "3 not-offered",
            messages: "2 accepted, 1 rejected, 1 unknown", recipients: "2 accepted, 1 unknown"),
        SampleFacts(
            file: "cooked-any.pcap", starttls: "1 not-offered", messages: "1 partially-accepted",
            recipients: "1 accepted, 1 rejected"),
        SampleFacts(
            file: "delivery.pcap", starttls: "3 not-offered", messages: "4 accepted, 1 partially-accepted",
            recipients: "7 accepted, 1 rejected"),
        SampleFacts(
            file: "exim.pcap", starttls: "8 not-offered, 1 unknown",
            messages: "1 accepted, 1 deferred, 3 partially-accepted, 3 rejected",
            recipients: "5 accepted, 1 deferred, 6 rejected"),
        SampleFacts(file: "implicit-tls.pcap", starttls: "2 implicit"),
        SampleFacts(
            file: "ipv6.pcap", starttls: "2 not-offered", messages: "1 accepted, 1 rejected",
            recipients: "1 accepted, 1 rejected"),
        SampleFacts(
            file: "lmtp.pcap", starttls: "3 not-offered", messages: "2 partially-accepted, 1 rejected",
            recipients: "3 accepted, 4 rejected"),
        SampleFacts(
            file: "loss.pcap", starttls: "1 not-offered", messages: "1 accepted", recipients: "1 accepted"),
        SampleFacts(
            file: "nanoseconds.pcapng", starttls: "1 not-offered", messages: "1 accepted",
            recipients: "1 accepted"),
        SampleFacts(
            file: "one-way.pcap", starttls: "1 unknown", messages: "1 unknown", recipients: "1 unknown"),
        SampleFacts(
            file: "opensmtpd.pcap", starttls: "6 not-offered",
            messages: "1 aborted, 1 accepted, 1 partially-accepted, 3 rejected",
            recipients: "3 accepted, 4 rejected"),
        SampleFacts(
            file: "probe.pcap", connections: "7 established, 1 refused, 2 unanswered",
            starttls: "3 not-offered, 7 unknown", messages: "1 accepted", recipients: "1 accepted"),
        SampleFacts(
            file: "refusals.pcap", starttls: "21 not-offered, 4 unknown",
            messages: "1 aborted, 1 accepted, 6 deferred, 1 partially-accepted, 15 rejected",
            recipients: "4 accepted, 6 deferred, 12 rejected"),
        SampleFacts(
            file: "reorder.pcap", starttls: "1 not-offered", messages: "1 accepted", recipients: "1 accepted"),
        SampleFacts(
            file: "rotated-1.pcap.gz", starttls: "1 not-offered", messages: "1 unknown",
            recipients: "1 unknown"),
        SampleFacts(file: "rotated-2.pcap.zst", connections: "1 midstream", starttls: "1 unknown"),
        SampleFacts(
            file: "smuggling.pcap", starttls: "2 not-offered", messages: "3 accepted",
            recipients: "3 accepted"),
        SampleFacts(file: "snaplen.pcap", starttls: "1 unknown"),
        SampleFacts(file: "starttls-failed.pcap", starttls: "2 established, 4 failed"),
        SampleFacts(
            file: "starttls-fallback.pcap", starttls: "2 failed, 1 not-offered, 2 offered",
            messages: "1 accepted", recipients: "1 accepted"),
        SampleFacts(file: "starttls-injection.pcap", starttls: "2 established"),
        SampleFacts(
            file: "starttls-refused.pcap", starttls: "2 refused", messages: "1 accepted",
            recipients: "1 accepted"),
        SampleFacts(
            file: "starttls-stripped.pcap", starttls: "3 stripped", messages: "1 accepted",
            recipients: "1 accepted"),
        SampleFacts(
            file: "starttls-stripped-server.pcap", starttls: "2 offered, 1 stripped", messages: "1 accepted",
            recipients: "1 accepted"),
        SampleFacts(file: "starttls-tls12.pcap", starttls: "4 established"),
        SampleFacts(file: "starttls-tls13.pcap", starttls: "5 established"),
        SampleFacts(file: "tls-faults.pcap", starttls: "5 established"),
        SampleFacts(
            file: "vlan.pcap", starttls: "2 not-offered", messages: "1 accepted, 1 rejected",
            recipients: "1 accepted, 1 rejected"),
    ]

    @Test("Each sample has facts here")
    func isComplete() {
        #expect(Self.table.map { "Samples/\($0.file)" }.sorted() == Samples.all)
    }

    @Test("Sessions, messages and recipients are told as they were", arguments: table)
    func outcomes(_ facts: SampleFacts) async throws {
        let sessions = try await Samples.records(["Samples/\(facts.file)"])
        let transactions = sessions.flatMap(\.transactions)
        if facts.connections.isEmpty {
            #expect(sessions.allSatisfy { $0.connect == "established" })
        } else {
            #expect(count(sessions.map(\.connect)) == facts.connections)
        }
        #expect(count(sessions.map(\.starttls)) == facts.starttls)
        #expect(count(transactions.map(\.outcome)) == facts.messages)
        #expect(count(transactions.flatMap(\.recipients).map(\.outcome)) == facts.recipients)
    }

    @Test("LMTP and implicit TLS are told from SMTP")
    func protocols() async throws {
        #expect(try await Samples.records(["Samples/lmtp.pcap"]).allSatisfy { $0.protocol == "lmtp" })
        #expect(
            try await Samples.records(["Samples/implicit-tls.pcap"]).allSatisfy { $0.protocol == "smtps" })
        #expect(try await Samples.records(["Samples/delivery.pcap"]).allSatisfy { $0.protocol == "smtp" })
    }

    @Test("Delivery reports tell what became of whose message, and nothing else is one")
    func reports() async throws {
        let messages = try await Samples.records(Samples.all).flatMap(\.transactions).compactMap(\.message)
        let reports = messages.compactMap(\.dsn)
        #expect(reports.allSatisfy { $0.kind == "delivery-report" && $0.format == "rfc3464" && !$0.cut })
        let told = reports.flatMap(\.recipients).map { recipient in
            [recipient.final, recipient.action, recipient.status, recipient.cause].compactMap(\.self)
                .joined(separator: " ")
        }
        #expect(
            told.sorted() == [
                "alice@lists.example.net relayed 2.0.0",
                "gone@lists.example.net failed 5.0.0 user-unknown",
                "later@lists.example.net delayed 4.0.0 greylisted",
            ])
        let sent = Set(messages.filter { $0.dsn == nil }.compactMap(\.messageID))
        #expect(reports.compactMap(\.originalMessageID).count { sent.contains($0) } == 3)
    }

    @Test("The versions of TLS and the alerts")
    func encryption() async throws {
        let old = try await Samples.records(["Samples/starttls-tls12.pcap"])
        #expect(old.allSatisfy { $0.tls?.version == "TLSv1.2" })
        let new = try await Samples.records(["Samples/starttls-tls13.pcap", "Samples/implicit-tls.pcap"])
        #expect(new.allSatisfy { $0.tls?.version == "TLSv1.3" })
        let failed = try await Samples.records(["Samples/starttls-failed.pcap"])
        #expect(count(failed.compactMap { $0.tls?.alert?.name }) == "1 protocol_version, 2 unknown_ca")
    }

    @Test("The fingerprints of hellos are those of tshark")
    func hellos() async throws {
        let sessions = try await Samples.records(["Samples/starttls-tls12.pcap", "Samples/implicit-tls.pcap"])
        #expect(
            sessions.compactMap { $0.tls?.ja3 } == [
                "a3afc2c46ba4a7d7fbe1cfb7a3031c2f", "c12b4ccd5320bbb380ca1a9df90f771d",
                "871a754af286dfb70c1b53c6887c62e0", "07714a0ff370c8e037b5d2b474e2d42f",
                "fbe7e189e37a07ee33706f86bc746344", "c12b4ccd5320bbb380ca1a9df90f771d",
            ])
    }

    @Test("The certificate is told where it crossed in the clear, and named as hidden where it did not")
    func certificates() async throws {
        let old = try await Samples.records(["Samples/starttls-tls12.pcap"]).compactMap(\.tls)
        #expect(old.map { $0.certificate != nil } == [true, true, false, true])
        #expect(old.map(\.resumed) == [false, false, true, false])
        let certificate = try #require(old.first?.certificate)
        #expect(certificate.subject == "CN=mx1.example.net")
        #expect(certificate.sans == ["mx1.example.net", "exim.example.net"])
        #expect(certificate.notBefore == "2026-11-23T21:41:04Z")
        #expect(certificate.notAfter == "2036-11-20T21:41:04Z")
        #expect(certificate.key == "RSA 2048")
        #expect(certificate.selfSigned)
        let new = try await Samples.records(["Samples/starttls-tls13.pcap"]).compactMap(\.tls)
        #expect(new.map { $0.hidden?.contains("certificate") } == [true, false, true, true, true])
    }

    /// The sizes are those of the messages that tshark decrypts, and no more than a few octets off.
    @Test("What the lengths of records suggest is near what the key logs prove")
    func estimates() async throws {
        let samples = ["Samples/starttls-tls12.pcap", "Samples/starttls-tls13.pcap"]
        let estimates = try await Samples.records(samples).compactMap { $0.tls?.estimate }
        #expect(estimates.count == 9)
        #expect(estimates.allSatisfy { $0.messageSent == "likely" })
        for (index, size) in [0: 146, 1: 143, 2: 139, 4: 130, 5: 139, 7: 4777] {
            let estimated = try #require(estimates[index].messageBytes)
            #expect(abs(estimated - size) <= 17, "\(index): \(estimated)")
        }
        let failed = try await Samples.records(["Samples/starttls-failed.pcap"]).compactMap {
            $0.tls?.estimate
        }
        #expect(failed.map(\.rounds) == [0, 0])
    }

    @Test("Missing bytes are counted, and only there")
    func quality() async throws {
        let loss = try #require(try await Samples.records(["Samples/loss.pcap"]).first)
        #expect(loss.quality.missingBytes > 0)
        #expect(!loss.quality.complete)
        let disorder = try #require(try await Samples.records(["Samples/reorder.pcap"]).first)
        #expect(disorder.quality.missingBytes == 0)
        #expect(disorder.quality.complete)
    }

    /// "2 a, 1 b" of these values, in the order of the alphabet.
    private func count(_ values: [String]) -> String {
        Dictionary(grouping: values) { $0 }.sorted { $0.key < $1.key }
            .map { "\($0.value.count) \($0.key)" }.joined(separator: ", ")
    }
}
