/// Which program this is.
enum Version {
    private static let number = "0.1.0"

    /// What `--version` prints: the version, and the commit that the program was built from.
    static let text = "\(number) (commit \(builtCommit ?? "unknown"))"
}
