import Foundation
import Testing

@Suite("export --as eve")
struct EVETests {
    @Test(
        "There is an event for each transaction, with its envelope and outcomes",
        arguments: LogExport.captures)
    func events(captures: [String]) async throws {
        let events = try await LogExport(["eve"], of: captures).objects("eve.json")
        let records = try await Samples.records(captures)
        let transactions = records.flatMap { record in record.transactions.map { (record, $0) } }
        #expect(events.count == transactions.count)
        var flows: [String: Int] = [:]
        for (event, (record, transaction)) in zip(events, transactions) {
            #expect(event["event_type"] as? String == "smtp")
            #expect(event["proto"] as? String == "TCP")
            #expect(event["src_ip"] as? String == record.client.ip)
            #expect(event["dest_port"] as? Int == record.server.port)
            let time = try #require(event["timestamp"] as? String)
            #expect(time.wholeMatch(of: #/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}\+0000/#) != nil)
            let flow = try #require(event["flow_id"] as? Int)
            #expect((1..<(1 << 51)).contains(flow))
            #expect(flows[record.id] == nil || flows[record.id] == flow)
            flows[record.id] = flow
            let smtp = try #require(event["smtp"] as? [String: Any])
            #expect(smtp["mail_from"] as? String == "<\(transaction.from ?? "?")>")
            #expect(smtp["rcpt_to"] as? [String] ?? [] == transaction.recipients.map { "<\($0.to)>" })
            let email = event["email"] as? [String: Any]
            #expect(email?["message_id"] as? String == transaction.message?.messageID.map { "<\($0)>" })
            let facts = try #require(event["smtpscope"] as? [String: Any])
            #expect(facts["outcome"] as? String == transaction.outcome)
            let recipients = facts["recipients"] as? [[String: Any]]
            #expect(recipients?.map { $0["outcome"] as? String } == transaction.recipients.map(\.outcome))
        }
        #expect(Set(flows.values).count == flows.count)
    }

    @Test("Attachments that are extracted have a fileinfo event each, behind their message's")
    func attachments() async throws {
        let export = try await LogExport(["attachments", "eve"], of: ["Samples/bounce.pcap"])
        let events = try export.objects("eve.json")
        let files = events.filter { $0["event_type"] as? String == "fileinfo" }
        let rows = try export.bytes("attachments.csv").count { $0 == 0x0A } - 1
        #expect(files.count == rows && rows > 0)
        var transaction: [String: Any] = [:]
        for event in events {
            guard event["event_type"] as? String == "fileinfo" else {
                transaction = event
                continue
            }
            #expect(event["flow_id"] as? Int == transaction["flow_id"] as? Int)
            #expect(event["app_proto"] as? String == "smtp")
            let file = try #require(event["fileinfo"] as? [String: Any])
            #expect(file["tx_id"] as? Int == transaction["tx_id"] as? Int)
            let facts = try #require(event["smtpscope"] as? [String: Any])
            let attachment = try #require(facts["attachment"] as? [String: Any])
            #expect(file["sha256"] as? String == attachment["sha256"] as? String)
            let complete = attachment["complete"] as? Bool
            #expect(file["state"] as? String == (complete == true ? "CLOSED" : "TRUNCATED"))
            let stored = try #require(attachment["file"] as? String)
            #expect(try export.bytes(stored).count == file["size"] as? Int)
        }
    }

    @Test("The events of a sample")
    func sample() async throws {
        let export = try await LogExport(["eve"], of: ["Samples/exim.pcap"])
        try Golden.check(export.bytes("eve.json"), "exim.eve.json")
    }
}
