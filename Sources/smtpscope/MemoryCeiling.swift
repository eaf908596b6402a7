import TCPReassembly

/// What follows for the limits from what the program may take in memory, in bytes.
struct MemoryCeiling {
    let bytes: Int

    /// The default.
    static let standard = 300 << 20
    /// With less nothing could be done.
    static let least = 100 << 20

    /// What connections don't take: the program, the window of the file that is read, batches on their way to threads, and
    /// totals, whose tables have limits of their own.
    private static let base = 78 << 20

    /// For all connections: two thirds of what is left. Memory that one thread gives back another can't use at once, so that
    /// several threads take up to half as much again.
    var connections: Int { (bytes - Self.base) * 2 / 3 }

    /// Of that, for what waits for missing segments.
    var reassembly: Int { min(ReassemblyLimits().bytesInAll, connections / 3) }
}
