internal import CLibpcap

/// A BPF expression compiled for one link type.
@safe @usableFromInline
final class PacketFilter {
    private let program: UnsafeMutablePointer<bpf_program>

    /// Compiles `expression`; throws `badFilter` when libpcap can't make sense of it for that link type.
    init(_ expression: String, for linkType: LinkType) throws(CaptureError) {
        let handle = unsafe pcap_open_dead(linkType.rawValue, 262_144)
        defer { unsafe pcap_close(handle) }
        let program = UnsafeMutablePointer<bpf_program>.allocate(capacity: 1)
        unsafe program.initialize(to: bpf_program())
        guard unsafe pcap_compile(handle, program, expression, 1, PCAP_NETMASK_UNKNOWN) == 0 else {
            let message = unsafe String(cString: pcap_geterr(handle))
            unsafe program.deallocate()
            throw CaptureError(
                .badFilter, "the filter “\(expression.escapingControls)” does not fit \(linkType): \(message)"
            )
        }
        unsafe self.program = program
    }

    deinit {
        unsafe pcap_freecode(program)
        unsafe program.deallocate()
    }

    /// Whether the expression holds for a frame.
    @usableFromInline
    func accepts(_ record: RecordHeader, _ bytes: UnsafePointer<UInt8>) -> Bool {
        // A filter knows no time.
        var header = pcap_pkthdr()
        header.caplen = record.capturedLength
        header.len = record.originalLength
        return unsafe pcap_offline_filter(program, &header, bytes) != 0
    }
}
