#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the program asks its terminal.
enum Terminal {
    static let standardInput: Int32 = 0
    static let standardOutput: Int32 = 1
    static let standardError: Int32 = 2

    static func isTerminal(_ descriptor: Int32) -> Bool {
        isatty(descriptor) == 1
    }

    /// https://no-color.org, and terminals that can't.
    static var allowsColor: Bool {
        environment("NO_COLOR").isEmpty && environment("TERM") != "dumb"
    }

    /// Columns of the terminal behind standard output.
    static var width: Int? { width(of: standardOutput) }

    /// Columns of the terminal behind a descriptor.
    static func width(of descriptor: Int32) -> Int? {
        var size = winsize()
        if unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
            return Int(size.ws_col)
        }
        return Int(environment("COLUMNS"))
    }

    /// The language of the user's messages, as POSIX has it: `de_DE.UTF-8`, or empty.
    static var language: String {
        ["LC_ALL", "LC_MESSAGES", "LANG"].map(environment).first { !$0.isEmpty } ?? ""
    }

    private static func environment(_ name: String) -> String {
        unsafe getenv(name).map { unsafe String(cString: $0) } ?? ""
    }
}
