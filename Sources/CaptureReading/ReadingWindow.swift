#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The stretch of a capture that lies in memory: frames are taken there, or read by libpcap through a memory stream.
///
/// It has one address for life, and room for the largest frame; memory that is never touched costs nothing.
/// Offsets count from the window's beginning.
@safe final class ReadingWindow {
    /// The bytes that were read and not yet consumed.
    private(set) var unread = 0..<0
    /// How many bytes of the capture, unpacked, were consumed.
    private(set) var consumed = 0
    private let source: ByteSource
    private let base: UnsafeMutableRawPointer

    /// No frame is larger: libpcap takes blocks of up to 16 MiB, save for USB and D-Bus.
    static let largestUnit = 16 << 20
    /// How much is asked of the source at once.
    private static let chunk = 256 << 10
    /// Where room for headers of our own making begins.
    static let annex = largestUnit + chunk
    /// More than twice what any C library buffers of a stream.
    private static let annexSize = 64 << 10
    /// A place in the annex that no C library has in its buffer together with bytes of the window.
    static let farOff = annex + annexSize / 2

    /// An empty window at the capture's beginning.
    init(_ source: ByteSource) {
        self.source = source
        unsafe base = .allocate(byteCount: Self.annex + Self.annexSize, alignment: 1 << 12)
    }

    deinit {
        unsafe base.deallocate()
    }

    /// Makes `count` unread bytes be there; false when the capture ends before.
    ///
    /// The unread bytes may move: offsets got before are void.
    func fill(_ count: Int) throws(CaptureError) -> Bool {
        guard unread.count < count else { return true }
        unsafe memmove(base, base + unread.lowerBound, unread.count)
        unread = 0..<unread.count
        while unread.count < count {
            let room = unsafe UnsafeMutableRawBufferPointer(
                start: base + unread.upperBound, count: min(Self.chunk, Self.annex - unread.upperBound))
            let read = unsafe try source.read(into: room)
            if read == 0 { return false }
            unread = 0..<unread.upperBound + read
        }
        return true
    }

    /// Is done with the next `count` unread bytes.
    func consume(_ count: Int) {
        unread = unread.lowerBound + count..<unread.upperBound
        consumed += count
    }

    /// Passes over `count` bytes, whether in the window or not; false when the capture ends before.
    func skip(_ count: Int) throws(CaptureError) -> Bool {
        var rest = count
        while rest > 0 {
            guard try fill(1) else { return false }
            let step = min(rest, unread.count)
            consume(step)
            rest -= step
        }
        return true
    }

    /// The byte at an offset.
    func byte(at offset: Int) -> UInt8 {
        precondition(offset >= 0 && offset < unread.upperBound)
        return unsafe base.load(fromByteOffset: offset, as: UInt8.self)
    }

    /// The number at an offset, in either byte order.
    func integer<Number: FixedWidthInteger & BitwiseCopyable>(
        at offset: Int, _ order: ByteOrder
    ) -> Number {
        precondition(offset >= 0 && offset + MemoryLayout<Number>.size <= unread.upperBound)
        return order.native(unsafe base.loadUnaligned(fromByteOffset: offset, as: Number.self))
    }

    /// Where the bytes begin: those that are unread stay there until they are consumed and others are read.
    @unsafe var beginning: UnsafeRawPointer { unsafe UnsafeRawPointer(base) }

    /// Overwrites the number at an offset.
    func set<Number: FixedWidthInteger & BitwiseCopyable>(
        _ number: Number, at offset: Int, _ order: ByteOrder
    ) {
        precondition(offset >= 0 && offset + MemoryLayout<Number>.size <= unread.upperBound)
        unsafe base.storeBytes(of: order.native(number), toByteOffset: offset, as: Number.self)
    }

    /// Puts a header of our own making into the annex, for libpcap to read.
    func setAnnex(_ bytes: [UInt8]) {
        precondition(bytes.count <= Self.annexSize)
        for (index, byte) in bytes.enumerated() {
            unsafe base.storeBytes(of: byte, toByteOffset: Self.annex + index, as: UInt8.self)
        }
    }

    /// The whole window and its annex as a C stream, which must not outlive the window.
    func openStream() -> CStream.Pointer? {
        unsafe fmemopen(base, Self.annex + Self.annexSize, "r")
    }
}
