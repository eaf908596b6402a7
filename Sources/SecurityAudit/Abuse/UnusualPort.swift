public import MailSession

/// `smtp-on-unusual-port`: found by content.
public enum UnusualPort {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        guard session.mailProtocol != .unknown, !MailPort.isUsual(session.server.port) else { return nil }
        return session.finding(
            "smtp-on-unusual-port", .low, frames: [session.greeting?.frame ?? session.firstFrame],
            "\(session.mailProtocol.rawValue.uppercased()) is spoken on port \(session.server.port)")
    }
}
