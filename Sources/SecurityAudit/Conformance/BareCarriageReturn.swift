package import MailSession

/// `bare-carriage-return`: CR inside command lines (RFC 5321 section 2.3.8).
package enum BareCarriageReturn {
    /// The finding, where the session shows it.
    package static func find(in session: MailSession) -> Finding? {
        guard let found = session.irregularity(.bareCarriageReturn) else { return nil }
        return session.finding(
            "bare-carriage-return", .low, frames: [found.frame], "\(found.count) command lines have CR inside"
        )
    }
}
