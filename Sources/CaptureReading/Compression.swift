/// What a capture file is packed with, recognised by its content and not by its name.
public enum Compression: String, Hashable, Sendable {
    /// Nothing.
    case none
    /// gzip (RFC 1952), also of several members.
    case gzip
    /// Zstandard (RFC 8878), also of several frames.
    case zstd

    /// The packing that a file's first four bytes tell.
    init(magic: UnsafeRawBufferPointer) {
        if unsafe magic.starts(with: [0x1F, 0x8B]) {
            self = .gzip
        } else if unsafe magic.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) || Self.isSkippableFrame(magic) {
            self = .zstd
        } else {
            self = .none
        }
    }

    /// pzstd begins its files with a skippable frame (RFC 8878, section 3.1.2).
    private static func isSkippableFrame(_ magic: UnsafeRawBufferPointer) -> Bool {
        unsafe magic.dropFirst().starts(with: [0x2A, 0x4D, 0x18]) && magic[0] & 0xF0 == 0x50
    }
}
