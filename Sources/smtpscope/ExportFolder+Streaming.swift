extension ExportFolder {
    /// Adds bytes to a file and empties them, once there are enough of them for a write to be worth it.
    mutating func appendIfDue(_ bytes: inout [UInt8], to name: String) throws(OutputFile.Failure) {
        if bytes.count >= 64 << 10 { try append(&bytes, to: name) }
    }
}
