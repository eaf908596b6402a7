/// What went wrong with TLS, in the words of RFC 8460 section 4.3: those that a capture can show.
public enum TLSResultType: String, Sendable {
    case startTLSNotSupported = "starttls-not-supported"
    case certificateHostMismatch = "certificate-host-mismatch"
    case certificateExpired = "certificate-expired"
    case certificateNotTrusted = "certificate-not-trusted"
    case validationFailure = "validation-failure"
}
