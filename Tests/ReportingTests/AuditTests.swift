import Foundation
import MailSession
import SecurityAudit
import Testing

@testable import Reporting

@Suite("The audit's tables, and a policy")
struct AuditTests {
    /// In the clear, with a login and with a name that a spreadsheet would take for a formula.
    private static var session: MailSession {
        var session = Examples.partial
        session.transactions[0].from = "=bob@example.org"
        session.encryptionFrames = EncryptionFrames()
        session.encryptionFrames?.offer = 24
        var login = AuthAttempt(mechanism: "PLAIN", cleartext: true, frame: 25)
        login.user = "bob@example.org"
        login.outcome = .failure
        session.auth = [login]
        return session
    }

    private static var totals: AuditTotals {
        var totals = AuditTotals()
        var follower = AuditFollower()
        var session = session
        follower.audit(&session)
        totals.add(session)
        return totals
    }

    private static func conduct(_ change: (inout MailPolicy) -> Void) -> PolicyTotals {
        var policy = MailPolicy()
        change(&policy)
        var totals = PolicyTotals(policy: policy)
        totals.add(session)
        return totals
    }

    private static let broken = conduct {
        $0.forbidsAuthBeforeTLS = true
        $0.bounceCeiling = MailPolicy.BounceCeiling(share: 0.05, minimumRecipients: 2)
    }
    private static let kept = conduct { $0.minimumTLSVersion = .tls13 }

    private func text(
        _ format: AuditView.Format, _ table: AuditTable = .findings, _ policy: PolicyTotals? = nil
    ) throws -> String {
        var output: [UInt8] = []
        try AuditView(format: format, table: table).write(Self.totals, policy: policy, into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    @Test("The ledger and the servers as CSV")
    func tables() throws {
        #expect(
            try text(.csv, .ledger) == """
                from,to,server_ip,server_port,reason,envelopes,messages,size_bytes,session,capture,time,frame\r
                '=bob@example.org,alice@example.net,198.51.100.25,25,STARTTLS was offered and not used,1,1,1843,\
                Cq3fExample,mx1.pcapng,2026-03-02T10:11:12.166556Z,28\r
                '=bob@example.org,gone@example.net,198.51.100.25,25,STARTTLS was offered and not used,1,0,0,\
                Cq3fExample,mx1.pcapng,2026-03-02T10:11:12.166556Z,28\r

                """)
        #expect(
            try text(.csv, .servers) == """
                server_ip,server_port,sessions,starttls_offered,encrypted,versions,ciphers,certificates,exposed_users\r
                198.51.100.25,25,1,1,0,,,,bob@example.org (1)\r

                """)
    }

    @Test("Breaches are the first rows of the findings")
    func breachRows() throws {
        let rows = try text(.csv, .findings, Self.broken).split(separator: "\r\n")
        #expect(rows[1].hasPrefix("breach,policy-auth-before-tls,198.51.100.25,25,1,Cq3fExample,mx1.pcapng,"))
        #expect(rows[2].hasPrefix("breach,policy-bounce-rate,198.51.100.25,25,1,Cq3fExample,mx1.pcapng,"))
        let rest = try text(.csv).split(separator: "\r\n")
        #expect([rows[0]] + rows[3...] == rest)
        #expect(try text(.csv, .findings, Self.kept).split(separator: "\r\n") == rest)
    }

    @Test("In text a policy comes first")
    func inText() throws {
        let rest = try text(.text)
        let broken = try text(.text, .findings, Self.broken)
        #expect(broken.hasPrefix("POLICY\n  policy-auth-before-tls  1 breach\n"))
        #expect(broken.hasSuffix("\n\n" + rest))
        try Golden.check(Array(broken.utf8), "audit-policy.text")
        #expect(try text(.text, .findings, Self.kept) == "the policy is kept in 1 session\n\n" + rest)
    }

    @Test("In text, what was found at many servers is told of those where it was found most often")
    func manyServers() throws {
        var totals = AuditTotals()
        for server in 1...12 {
            for number in 1...server {
                var session = Examples.partial
                session.id = "C\(server)-\(number)"
                session.server = Endpoint(ip: "198.51.100.\(server)", port: 25)
                session.findings = [
                    Finding(id: "early-talker", severity: .low, frames: [7], detail: "spoke first")
                ]
                totals.add(session)
            }
        }
        var output: [UInt8] = []
        try AuditView(format: .text, table: .findings).write(totals, policy: nil, into: &output)
        let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
        let servers = lines.filter { $0.hasPrefix("  early-talker") }
        #expect(servers.count == 10)
        #expect(servers.first == "  early-talker  198.51.100.12:25  12 sessions")
        #expect(servers.last == "  early-talker  198.51.100.3:25  3 sessions")
        #expect(lines.contains("  … early-talker at 2 more servers, in 3 sessions"))
    }

    @Test("In JSON a policy has its rules with their breaches")
    func inJSON() throws {
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(text(.json, .findings, Self.broken).utf8))
                as? [String: Any])
        let policy = try #require(document["policy"] as? [String: Any])
        #expect(policy["kept"] as? Bool == false)
        let rules = try #require(policy["rules"] as? [[String: Any]])
        #expect(rules.map { $0["id"] as? String } == ["policy-auth-before-tls", "policy-bounce-rate"])
        let breach = try #require((rules[0]["breaches"] as? [[String: Any]])?.first)
        #expect(breach["session"] as? String == "Cq3fExample")
        #expect(breach["frames"] as? [Int] == [25])
        #expect((breach["server"] as? [String: Any])?["ip"] as? String == "198.51.100.25")
        #expect(try text(.json, .findings, Self.kept).contains("\"policy\":{\"kept\":true,\"rules\":[]}"))
        #expect(try !text(.json).contains("\"policy\""))
    }
}
