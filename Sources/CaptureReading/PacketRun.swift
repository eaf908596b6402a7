/// Complete records that lie one behind the other in the window and are for one libpcap handle to make sense of.
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
    /// How they are taken where they lie; nil where libpcap must make sense of them.
    var ordinary: OrdinaryRecords?

    /// Delivers the packets that are left, or fewer when the delivery pauses.
    mutating func deliver(
        through delivery: inout FrameDelivery, to consumer: @escaping FrameConsumer
    ) throws(CaptureError) {
        if let delivered = ordinary?.deliver(packets, through: &delivery, to: consumer) {
            packets -= delivered
        } else {
            packets -= try handle.deliver(packets, through: &delivery, to: consumer)
        }
    }
}
