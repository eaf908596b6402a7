/// An end of a connection.
package enum Side: Sendable {
    /// Who opened it.
    case client
    /// Who was called.
    case server

    /// The other one.
    package var opposite: Side { self == .client ? .server : .client }
}
