import DeliveryAnalysis
import MailSession

/// `smtp.log`: the fields of Zeek 8's `SMTP::Info`, then our own. A record is a transaction, or, as with Zeek, a session
/// that STARTTLS hid before there was any.
struct ZeekMessage {
    private let session: MailSession
    private let transaction: Transaction?
    /// The transaction's number in its session, from 1.
    private let depth: Int

    /// The records of a session in order.
    static func messages(of session: MailSession) -> [ZeekMessage] {
        let isHidden = session.starttls == .established && session.transactions.isEmpty
        if isHidden { return [ZeekMessage(session: session, transaction: nil, depth: 1)] }
        return session.transactions.enumerated().map { index, transaction in
            ZeekMessage(session: session, transaction: transaction, depth: index + 1)
        }
    }

    static let table = ZeekTable<ZeekMessage>(
        path: "smtp",
        fields: [
            .init("ts", "time") { .time($0.transaction?.start ?? $0.session.start) },
            .init("uid", "string") { .string($0.session.id) },
            .init("id.orig_h", "addr") { .string($0.session.client.ip) },
            .init("id.orig_p", "port") { .port($0.session.client.port) },
            .init("id.resp_h", "addr") { .string($0.session.server.ip) },
            .init("id.resp_p", "port") { .port($0.session.server.port) },
            .init("trans_depth", "count") { .count($0.depth) },
            .init("helo", "string") { ZeekValue($0.session.helo?.name) },
            .init("mailfrom", "string") { ZeekValue($0.transaction.flatMap(\.from)) },
            .init("rcptto", "set[string]") { ZeekValue(elements: $0.distinctRecipients) },
            .init("date", "string") { ZeekValue($0.message?.date) },
            .init("from", "string") { ZeekValue($0.message?.from) },
            .init("to", "set[string]") { ZeekValue(elements: distinct($0.message?.to)) },
            .init("cc", "set[string]") { ZeekValue(elements: distinct($0.message?.cc)) },
            .init(unknown: "reply_to", "string"),
            .init("msg_id", "string") { ZeekValue($0.message?.messageID.map { "<\($0)>" }) },
            .init(unknown: "in_reply_to", "string"),
            .init("subject", "string") { ZeekValue($0.message?.subject) },
            .init(unknown: "x_originating_ip", "addr"),
            .init(unknown: "first_received", "string"),
            .init(unknown: "second_received", "string"),
            .init("last_reply", "string") { ZeekValue($0.lastReply) },
            // Zeek begins it with these two; what Received fields add to it is not in a record.
            .init("path", "vector[addr]") { .elements([$0.session.server.ip, $0.session.client.ip]) },
            .init(unknown: "user_agent", "string"),
            .init("tls", "bool") { .bool($0.session.isEncrypted) },
            .init(unknown: "fuids", "vector[string]"),
            .init(unknown: "is_webmail", "bool"),
            .init("community_id", "string") { ZeekValue($0.session.communityID) },
            .init("outcome", "string") { ZeekValue($0.transaction?.outcome.rawValue) },
            .init("stage", "string") { ZeekValue($0.transaction?.stage?.rawValue) },
            .init("cause", "string") { ZeekValue($0.transaction?.cause) },
            .init("size_bytes", "count") { ZeekValue($0.message?.size) },
            .init("queue_id", "string") { ZeekValue($0.transaction?.final?.queueID) },
            .init("recipients", "vector[string]") { ZeekValue(elements: $0.recipients?.map(\.to)) },
            .init("recipient_outcomes", "vector[string]") {
                ZeekValue(elements: $0.recipients?.map(\.outcome.rawValue))
            },
            .init("recipient_causes", "vector[string]") {
                ZeekValue(elements: $0.recipients?.map { $0.cause ?? absent })
            },
            .init("recipient_replies", "vector[string]") {
                ZeekValue(elements: $0.recipients?.map(reply(to:)))
            },
        ])

    /// An element that is empty would look like a vector without any.
    private static let absent = "none"

    private var message: MessageSummary? { transaction?.message }

    private var recipients: [Recipient]? { transaction?.recipients }

    private var distinctRecipients: [String]? {
        guard let recipients, !recipients.isEmpty else { return nil }
        return Self.distinct(recipients.map(\.to))
    }

    private var lastReply: String? {
        transaction?.final.map { Self.reply($0.code, $0.enhanced, $0.text) }
    }

    private static func reply(to recipient: Recipient) -> String {
        recipient.code.map { reply($0, recipient.enhanced, recipient.text ?? "") } ?? absent
    }

    private static func reply(_ code: Int, _ enhanced: String?, _ text: String) -> String {
        [String(code), enhanced ?? "", text].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// A set has each element once.
    private static func distinct(_ elements: [String]?) -> [String]? {
        guard let elements, !elements.isEmpty else { return nil }
        var seen: Set<String> = []
        return elements.filter { seen.insert($0).inserted }
    }
}
