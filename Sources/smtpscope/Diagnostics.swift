#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import Reporting

/// Says something beside the output.
enum Diagnostics {
    /// Writes a line to standard error. What arguments and files hold reaches no terminal as it is.
    static func say(_ text: String) {
        let bytes = Array("smtpscope: \(SafeText.escaped(text))\n".utf8)
        _ = unsafe bytes.withUnsafeBytes { unsafe write(Terminal.standardError, $0.baseAddress, $0.count) }
    }
}
