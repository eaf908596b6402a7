internal import ByteReading

/// What the first octets of a file tell of its type, for the types that are attached most, and those that run.
public enum FileSignature {
    /// Octets that are enough.
    public static let length = 512

    /// The media type; nil where nothing tells.
    public static func type(of start: [UInt8]) -> String? {
        if let found = table.first(where: { matches(start, $0.octets, at: $0.offset) }) {
            guard found.type == "application/x-riff" else { return found.type }
            return riff.first { matches(start, $0.octets, at: 8) }?.type
        }
        let text = start.drop {
            $0 == 0xEF || $0 == 0xBB || $0 == 0xBF || ASCII.isBlank($0) || $0 == 10 || $0 == 13
        }
        let folded = text.prefix(16).map { ASCII.uppercased($0) }
        return texts.first { folded.starts(with: $0.text.utf8) }?.type
    }

    private static func matches(_ start: [UInt8], _ octets: [UInt8], at offset: Int) -> Bool {
        start.dropFirst(offset).starts(with: octets)
    }

    private static let table: [(octets: [UInt8], offset: Int, type: String)] = [
        (Array("%PDF-".utf8), 0, "application/pdf"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], 0, "image/png"),
        ([0xFF, 0xD8, 0xFF], 0, "image/jpeg"),
        (Array("GIF8".utf8), 0, "image/gif"),
        ([0x49, 0x49, 0x2A, 0x00], 0, "image/tiff"), ([0x4D, 0x4D, 0x00, 0x2A], 0, "image/tiff"),
        (Array("RIFF".utf8), 0, "application/x-riff"),
        ([0x50, 0x4B, 0x03, 0x04], 0, "application/zip"), ([0x50, 0x4B, 0x05, 0x06], 0, "application/zip"),
        ([0x1F, 0x8B], 0, "application/gzip"),
        (Array("BZh".utf8), 0, "application/x-bzip2"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], 0, "application/x-xz"),
        ([0x28, 0xB5, 0x2F, 0xFD], 0, "application/zstd"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], 0, "application/x-7z-compressed"),
        (Array("Rar!".utf8) + [0x1A, 0x07], 0, "application/vnd.rar"),
        (Array("MSCF".utf8), 0, "application/vnd.ms-cab-compressed"),
        (Array("ustar".utf8), 257, "application/x-tar"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 0, "application/x-ole-storage"),
        (Array("{\\rtf".utf8), 0, "application/rtf"),
        (Array("%!PS".utf8), 0, "application/postscript"),
        ([0x7F, 0x45, 0x4C, 0x46], 0, "application/x-elf"),
        ([0xCA, 0xFE, 0xBA, 0xBE], 0, "application/java-vm"),
        ([0x4C, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00], 0, "application/x-ms-shortcut"),
        (Array("MZ".utf8), 0, "application/vnd.microsoft.portable-executable"),
        (Array("#!".utf8), 0, "text/x-shellscript"),
        (Array("ID3".utf8), 0, "audio/mpeg"), (Array("OggS".utf8), 0, "application/ogg"),
        (Array("ftyp".utf8), 4, "video/mp4"),
    ]

    private static let riff: [(octets: [UInt8], type: String)] = [
        (Array("WEBP".utf8), "image/webp"), (Array("WAVE".utf8), "audio/wav"),
        (Array("AVI ".utf8), "video/x-msvideo"),
    ]

    private static let texts: [(text: String, type: String)] = [
        ("<!DOCTYPE HTML", "text/html"), ("<HTML", "text/html"), ("<?XML", "application/xml"),
        ("<SVG", "image/svg+xml"), ("BEGIN:VCALENDAR", "text/calendar"), ("BEGIN:VCARD", "text/vcard"),
    ]
}
