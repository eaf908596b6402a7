/// One of the two ends of a TLS connection.
package enum TLSSide: String, Sendable {
    case client, server
}
