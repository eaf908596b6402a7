#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

extension Span where Element == UInt8 {
    /// Whether both hold the same bytes.
    public func hasSameBytes(as other: Span<UInt8>) -> Bool {
        guard count == other.count else { return false }
        return unsafe withUnsafeBytes { own in
            unsafe other.withUnsafeBytes { foreign in
                guard let first = own.baseAddress, let second = foreign.baseAddress else { return true }
                return unsafe memcmp(first, second, own.count) == 0
            }
        }
    }
}
