#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// C's standard I/O, as libpcap reads it.
enum CStream {
    #if canImport(Musl)
        /// A `FILE *`.
        typealias Pointer = OpaquePointer
    #else
        /// A `FILE *`.
        typealias Pointer = UnsafeMutablePointer<FILE>
    #endif

    /// Spares the lock around every read, a fifth of libpcap's time per frame; one thread reads a stream here.
    static func leaveLockingToUs(_ stream: Pointer) {
        #if canImport(Glibc)
            _ = unsafe setLocking?(stream, 2)
        #endif
    }

    #if canImport(Glibc)
        /// `__fsetlocking`, whose header Swift's Glibc module leaves out; 2 is its `FSETLOCKING_BYCALLER`.
        private static let setLocking = unsafe dlsym(nil, "__fsetlocking").map {
            unsafe unsafeBitCast($0, to: (@convention(c) (Pointer, Int32) -> Int32).self)
        }
    #endif
}
