public import MailSession

/// `line-too-long`: lines of messages beyond RFC 5321 section 4.5.3.1.6, which servers cut or wrap: that breaks signatures.
public enum LineTooLong {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        session.faultyLines("line-too-long", messages: .longLine, "of more than 998 octets")
    }
}
