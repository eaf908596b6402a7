import BounceCauses
import MailSession
import Testing

@testable import DeliveryAnalysis

struct RecordFilterTests {
    /// bob to alice (accepted) and to gone (rejected), carol's refused MAIL, and a refused AUTH, from relay.example.org.
    private var session: MailSession {
        var session = Examples.session(1)
        session.helo = Helo(verb: "EHLO", name: "relay.example.org")
        session.tls = TLSSummary()
        session.tls?.sni = "mail.example.net"
        var gone = Examples.recipient("gone@box.example.net", .rejected, 550, "5.1.1", "unknown")
        gone.cause = "user-unknown"
        let mixed = Examples.transaction(
            .partiallyAccepted, [Examples.recipient("alice@example.net", .accepted, 250, nil, "ok"), gone],
            in: session)
        var refused = Examples.transaction(.deferred, [], in: session)
        refused.from = "carol@example.com"
        refused.cause = "system-full"
        session.transactions = [mixed, refused]
        session.refusals = [Refusal(stage: .auth, verb: "AUTH", reply: Reply(code: 535, text: "no"))]
        session.refusals[0].cause = "smtp-auth"
        session.cause = "network-error"
        return session
    }

    /// What is left: the rows, the verbs of refused commands, and whether the connection's failure is.
    private func left(of session: MailSession, _ filter: RecordFilter) -> [String] {
        guard filter.keeps(session) else { return ["nothing"] }
        let narrowed = filter.narrowed(session)
        return narrowed.transactions.flatMap { transaction -> [String] in
            let from = transaction.from ?? "?"
            return transaction.recipients.isEmpty
                ? [from] : transaction.recipients.map { "\(from)>\($0.to)" }
        } + narrowed.refusals.compactMap(\.verb) + [narrowed.cause].compactMap { $0 }
    }

    private static let alice = "bob@example.org>alice@example.net"
    private static let gone = "bob@example.org>gone@box.example.net"
    private static let carol = "carol@example.com"
    private static let all = [alice, gone, carol, "AUTH", "network-error"]

    /// What is asked, and what is left.
    struct Case: Sendable {
        var clients: [String] = []
        var servers: [String] = []
        var from: [String] = []
        var to: [String] = []
        var outcomes: Set<Outcome> = []
        var causes: Set<Cause> = []
        var left: [String]

        var filter: RecordFilter {
            var filter = RecordFilter()
            filter.clients = clients.compactMap { HostPattern($0) }
            filter.servers = servers.compactMap { HostPattern($0) }
            filter.from = from.compactMap { AddressPattern($0) }
            filter.to = to.compactMap { AddressPattern($0) }
            filter.outcomes = outcomes
            filter.causes = causes
            return filter
        }
    }

    @Test(
        "Patterns of one kind are alternatives, of different kinds all must hold of one recipient",
        arguments: [
            Case(left: all), Case(clients: ["192.0.2.0/24"], left: all),
            Case(clients: ["example.org"], left: all),
            Case(clients: ["192.0.2.11"], left: ["nothing"]),
            Case(clients: ["192.0.2.11", "relay.example.org"], left: all),
            Case(servers: ["198.51.100.25"], left: all), Case(servers: ["mx1.example.net"], left: all),
            Case(servers: ["mail.example.net"], left: all),
            Case(servers: ["mx2.example.net"], left: ["nothing"]),
            Case(clients: ["192.0.2.10"], servers: ["192.0.2.10"], left: ["nothing"]),
            Case(from: ["example.org"], left: [alice, gone]), Case(from: ["carol@"], left: [carol]),
            Case(from: ["carol@", "bob@"], left: [alice, gone, carol]),
            Case(to: ["@example.net"], left: [alice]),
            Case(to: ["example.net"], left: [alice, gone]),
            Case(from: ["carol@"], to: ["example.net"], left: ["nothing"]),
            Case(outcomes: [.accepted], left: [alice]), Case(outcomes: [.rejected], left: [gone]),
            Case(outcomes: [.partiallyAccepted], left: [alice, gone]),
            Case(outcomes: [.deferred], left: [carol]),
            Case(outcomes: [.aborted], left: ["nothing"]),
            Case(outcomes: [.accepted, .deferred], left: [alice, carol]),
            Case(causes: [.userUnknown], left: [gone]), Case(causes: [.smtpAuth], left: ["AUTH"]),
            Case(causes: [.networkError], left: ["network-error"]),
            Case(causes: [.systemFull], left: [carol]),
            Case(causes: [.greylisted], left: ["nothing"]),
            Case(to: ["alice@"], causes: [.userUnknown], left: ["nothing"]),
            Case(from: ["bob@"], causes: [.smtpAuth], left: ["nothing"]),
            Case(
                clients: ["example.org"], from: ["bob@"], to: ["gone*"], outcomes: [.rejected],
                causes: [.userUnknown], left: [gone]),
        ])
    func tables(_ example: Case) {
        #expect(left(of: session, example.filter) == example.left)
    }

    @Test("The parties and the results of a filter are its two halves")
    func halves() {
        var filter = Case(
            clients: ["192.0.2.10"], from: ["bob@"], outcomes: [.rejected], causes: [.userUnknown], left: []
        ).filter
        #expect(left(of: session, filter.parties) == [Self.alice, Self.gone])
        #expect(left(of: session, filter.results) == [Self.gone])
        #expect(filter.results.narrowed(filter.parties.narrowed(session)) == filter.narrowed(session))
        #expect(!filter.isEmpty)
        filter = RecordFilter()
        #expect(filter.isEmpty)
        #expect(filter.narrowed(session) == session)
    }
}
