/// Complete records that lie one behind the other in the window and are for one libpcap handle.
struct PacketRun {
    /// Who reads them.
    let handle: PacketHandle
    /// The interface that all of them came from.
    let interface: Int32
    /// Where in the window they begin.
    let offset: Int
    /// How many bytes they take.
    let length: Int
    /// How many of them are left to deliver.
    var packets: Int
}
