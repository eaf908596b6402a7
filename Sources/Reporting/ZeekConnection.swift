import DeliveryAnalysis
import MailSession

/// `conn.log`: the fields of Zeek 8's `Conn::Info`, then our own.
enum ZeekConnection {
    static let table = ZeekTable<MailSession>(
        path: "conn",
        fields: [
            .init("ts", "time") { .time($0.start) },
            .init("uid", "string") { .string($0.id) },
            .init("id.orig_h", "addr") { .string($0.client.ip) },
            .init("id.orig_p", "port") { .port($0.client.port) },
            .init("id.resp_h", "addr") { .string($0.server.ip) },
            .init("id.resp_p", "port") { .port($0.server.port) },
            .init("proto", "enum") { _ in .string("tcp") },
            .init("service", "string") { ZeekValue(service(of: $0)) },
            .init("duration", "interval") { .interval($0.duration) },
            .init(unknown: "orig_bytes", "count"),
            .init(unknown: "resp_bytes", "count"),
            .init("conn_state", "string") { ZeekValue(state(of: $0)) },
            .init(unknown: "local_orig", "bool"),
            .init(unknown: "local_resp", "bool"),
            .init("missed_bytes", "count") { .count($0.quality.missingBytes) },
            .init(unknown: "history", "string"),
            .init(unknown: "orig_pkts", "count"),
            .init(unknown: "orig_ip_bytes", "count"),
            .init(unknown: "resp_pkts", "count"),
            .init(unknown: "resp_ip_bytes", "count"),
            .init(unknown: "tunnel_parents", "set[string]"),
            .init("ip_proto", "count") { _ in .count(6) },
            .init("community_id", "string") { ZeekValue($0.communityID) },
            .init("starttls", "string") { .string($0.starttls.rawValue) },
            .init("closed_by", "string") { .string($0.closedBy.rawValue) },
            .init("cause", "string") { ZeekValue($0.cause) },
            .init("capture", "string") { .string($0.capture) },
            .init("first_frame", "count") { .count(Int(clamping: $0.firstFrame)) },
            .init("last_frame", "count") { .count(Int(clamping: $0.lastFrame)) },
        ])

    private static func service(of session: MailSession) -> String? {
        switch session.mailProtocol {
        case .smtp: session.isEncrypted ? "smtp,ssl" : "smtp"
        case .smtps: session.tls?.decrypted == true ? "smtp,ssl" : "ssl"
        case .lmtp: "lmtp"
        case .unknown: nil
        }
    }

    /// How it began and ended, in Zeek's words; nil where the end was not all seen.
    private static func state(of session: MailSession) -> String? {
        switch session.connect {
        case .refused: return "REJ"
        case .unanswered: return "S0"
        case .midstream: return "OTH"
        case .established: break
        }
        switch session.closedBy {
        case .clientRST: return "RSTO"
        case .serverRST: return "RSTR"
        case .idle, .captureEnd: return "S1"
        case .quit, .server421, .clientFIN, .serverFIN: return session.quality.complete ? "SF" : nil
        }
    }
}
