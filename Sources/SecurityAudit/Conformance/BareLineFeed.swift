public import MailSession

/// `bare-line-feed`: lines that LF alone ended (RFC 5321 section 2.3.8), outside BDAT.
public enum BareLineFeed {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        session.faultyLines(
            "bare-line-feed", commands: .bareLineFeed, messages: .messageLineFeed, "ended with LF alone")
    }
}
