public import MailSession

/// `bare-carriage-return`: CR inside lines (RFC 5321 section 2.3.8), outside BDAT.
public enum BareCarriageReturn {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        session.faultyLines(
            "bare-carriage-return", commands: .bareCarriageReturn, messages: .messageCarriageReturn,
            "with CR inside")
    }
}
