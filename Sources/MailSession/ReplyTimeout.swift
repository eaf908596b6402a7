/// How long a client waits for a reply at least (RFC 5321 section 4.5.3.2).
public enum ReplyTimeout {
    /// The shortest of all, in seconds.
    public static let shortest: Int64 = 120

    /// Seconds for the reply to a command. The connection has no verb, and a dot stands for the end of data.
    public static func seconds(forVerb verb: some StringProtocol) -> Int64 {
        switch verb {
        case "DATA": shortest
        case ".", "BDAT": 600
        default: 300
        }
    }
}
