#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The one place for iconv, which every system that this runs on has.
extension Charset {
    /// The bytes as UTF-8, a U+FFFD for each one that stands for nothing, and whether there was such a one;
    /// nil when this system lacks the character set.
    func convertToUTF8(_ bytes: [UInt8]) -> (utf8: [UInt8], isLossy: Bool)? {
        if name == "UTF-8" {
            let text = DecodedText(utf8: bytes[...])
            return (Array(text.text.utf8), text.isLossy)
        }
        guard let descriptor = unsafe iconv_open("UTF-8", name),
            unsafe descriptor != iconv_t(bitPattern: -1)
        else { return nil }
        defer { unsafe iconv_close(descriptor) }
        return unsafe Self.convert(bytes, by: descriptor)
    }

    private static func convert(_ bytes: [UInt8], by descriptor: iconv_t) -> (utf8: [UInt8], isLossy: Bool) {
        var input = bytes.map { CChar(bitPattern: $0) }
        // A byte becomes four at most: a replacement has three, and so has a character that was one byte.
        var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
        var isLossy = false
        let length = unsafe input.withUnsafeMutableBufferPointer { input in
            unsafe output.withUnsafeMutableBufferPointer { output in
                var source = input.baseAddress
                var left = input.count
                var target = output.baseAddress
                var room = output.count
                while left > 0, unsafe iconv(descriptor, &source, &left, &target, &room) == failure {
                    isLossy = true
                    guard left > 0, room >= replacement.count else { break }
                    for unit in replacement {
                        unsafe target?.pointee = unit
                        unsafe target = target?.successor()
                    }
                    room -= replacement.count
                    unsafe source = source?.successor()
                    left -= 1
                }
                // Some character sets hold the last character back until they are told that it was the last.
                _ = unsafe iconv(descriptor, nil, nil, &target, &room)
                return output.count - room
            }
        }
        return (output.prefix(length).map { UInt8(bitPattern: $0) }, isLossy)
    }
}

/// What iconv returns when it stopped before the end of its input: `(size_t) -1`.
private let failure = -1
/// U+FFFD in UTF-8.
private let replacement: [CChar] = [-0x11, -0x41, -0x43]
