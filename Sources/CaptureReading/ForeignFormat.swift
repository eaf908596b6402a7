/// Files that people take for a capture that can be read, and what they can do about it.
enum ForeignFormat {
    /// What to say of a file that begins with these four bytes, taken big-endian.
    static func error(magic: UInt32) -> CaptureError {
        if let program = packer(magic: magic) {
            return CaptureError(.unsupported, "it is packed with \(program): unpack it first")
        }
        if let analyser = analyser(magic: magic) {
            return CaptureError(
                .unsupported, "it is a capture of \(analyser): `editcap -F pcapng` converts it")
        }
        return CaptureError(
            .notACapture, "it is no capture: pcap or pcapng is expected, plain or in gzip or zstd")
    }

    private static func packer(magic: UInt32) -> String? {
        switch magic {
        case 0xFD37_7A58: "xz"
        case 0x0422_4D18: "lz4"
        case 0x504B_0304: "zip"
        case let magic where magic >> 8 == 0x425A68: "bzip2"
        default: nil
        }
    }

    private static func analyser(magic: UInt32) -> String? {
        switch magic {
        case 0x736E_6F6F: "Solaris snoop"
        case 0x5254_5353, 0x474D_4255: "Microsoft Network Monitor"
        case 0x5452_534E: "the NetXRay sniffer"
        default: nil
        }
    }
}
