internal import CLibpsl

/// The domain that somebody registered, one label below a public suffix, by the Public Suffix List that libpsl was
/// built with (https://publicsuffix.org).
public enum OrganisationalDomain {
    /// Octets of a domain in an address (RFC 5321 section 4.5.3.1.2).
    private static let longest = 255

    /// `example.co.uk` for `Mail.Example.co.uk.`: in lower case and without the root's dot. IDNs may be in UTF-8 or in
    /// their ASCII form, and stay so. What lies below no public suffix stays whole: address literals, IP addresses,
    /// single labels, suffixes themselves, and whatever is no domain.
    public static func of(_ name: String) -> String {
        // The list's names are in lower case.
        var domain = name.lowercased()
        if domain.utf8.last == 0x2E { domain.removeLast() }
        guard isDomain(domain) else { return domain }
        return unsafe domain.withCString { domain in
            unsafe psl_registrable_domain(psl_builtin(), domain).map { unsafe String(cString: $0) }
        } ?? domain
    }

    /// Whether the list can know it: of a length that a domain has, without a NUL that would end it early, and neither
    /// an address literal nor, by a last label in digits, an IPv4 address.
    private static func isDomain(_ name: String) -> Bool {
        let bytes = name.utf8
        guard bytes.count <= longest, !bytes.contains(0), bytes.first != 0x5B else { return false }
        return bytes.reversed().prefix { $0 != 0x2E }.contains { !(0x30...0x39).contains($0) }
    }
}
