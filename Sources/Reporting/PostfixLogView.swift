public import MailSession

/// A mail log as Postfix writes it, had one stood between the clients and the servers of the capture: `smtpd` took the
/// mail from the clients, and `smtp` (or `lmtp`) gave it to the servers.
///
/// Each recipient that was decided is in one line that programs count: accepted in `status=sent`, deferred in
/// `status=deferred`, rejected in `reject: RCPT` where the server refused it before the message, else in
/// `status=bounced`.
public struct PostfixLogView: Sendable {
    /// The form of the times. All are in UTC.
    public enum TimeFormat: String, CaseIterable, Sendable {
        /// `Mar  2 10:11:12`
        case traditional
        /// `2026-03-02T10:11:12.123456+00:00`, as rsyslog writes it now.
        case rfc3339
    }

    /// Lines held back, at most twice as many, so that they stand in the order of time.
    private static let window = 50_000

    private let format: TimeFormat
    private var order = TimeOrder(window: window)
    private var sessions = 0

    /// A log with times of this form.
    public init(times format: TimeFormat) {
        self.format = format
    }

    /// Lines that are not in the order of time, for their session was longer than what is held back.
    public var late: Int { order.late }

    /// Takes a session, and adds the lines that are due.
    public mutating func add(_ session: MailSession, into output: inout [UInt8]) {
        // The number stands for the process: pflogsumm pairs connect and disconnect by it.
        sessions += 1
        for line in PostfixSession(session, process: sessions).lines {
            let time = format == .traditional ? line.time.syslogText : line.time.microsecondText + "+00:00"
            order.add("\(time) smtpscope \(line.text)", at: line.time, into: &output)
        }
    }

    /// Adds what was held back.
    public mutating func finish(into output: inout [UInt8]) {
        order.finish(into: &output)
    }
}
