/// What passes between two addresses: a TCP connection, or datagrams.
package struct Flow: Sendable {
    /// One end.
    package struct End: Sendable {
        /// Its address.
        package var address: Address
        /// Its port.
        package var port: UInt16
        /// The last three octets of its hardware address.
        package var hardware: UInt32
    }

    /// Who opened it.
    package var client: End
    /// Who was called.
    package var server: End
    /// Its VLAN (IEEE 802.1Q).
    package var vlan: UInt16?
    /// The payloads.
    package var bytes: [UInt8]
    /// What passes, in the order of the capture.
    package var packets: [Packet]

    /// The end of `side`.
    func end(of side: Side) -> End { side == .client ? client : server }

    /// About how much of a capture file it takes.
    var captureBytes: Int {
        packets.reduce(0) { $0 + $1.payload.count + 16 + 66 }
    }
}
