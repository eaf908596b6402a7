/// One of the two ends of a TLS connection.
public enum TLSSide: String, Sendable {
    case client, server
}
