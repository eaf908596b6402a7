internal import DeliveryAnalysis
internal import Digests
internal import PublicSuffixes

/// Names that stand for others: the same for the same name under the same key, in whatever place it stands, and of the same form. Upper
/// and lower case are the same name.
struct Pseudonyms: Sendable {
    /// Labels below the organisational domain that have pseudonyms of their own; what is below them falls away.
    private static let mostLabels = 8

    private let digest: KeyedDigest

    init(key: [UInt8]) {
        digest = KeyedDigest(key: key)
    }

    // MARK: Mail addresses

    /// `u1f0c2d3e4b@d9a8b7c6d5e.example` for an address; a local part for what has no `@`; nothing for nothing.
    func address(_ address: some StringProtocol) -> String {
        guard let at = address.lastIndex(of: "@") else { return localPart(address) }
        let domain = address[address.index(after: at)...]
        return localPart(address[..<at]) + "@" + host(domain)
    }

    /// `u1f0c2d3e4b`. The same in any domain.
    func localPart(_ name: some StringProtocol) -> String {
        name.isEmpty ? "" : "u" + code(of: name.lowercased(), "local part")
    }

    // MARK: Hosts

    /// `h1f0c2d3e4b.d9a8b7c6d5e.example` for a name: the organisational domain is the same for all names in it, and there are as many
    /// labels below it. A single label stays single; addresses and address literals (RFC 5321 section 4.1.3) stay such.
    func host(_ name: some StringProtocol) -> String {
        if let address = NetworkAddress(name) { return ip(address) }
        var name = name.lowercased()
        if name.hasPrefix("["), name.hasSuffix("]") { return literal(name.dropFirst().dropLast()) }
        // One would do, but a certificate may say anything.
        var wildcards = name[...]
        while wildcards.hasPrefix("*.") { wildcards.removeFirst(2) }
        if wildcards.startIndex > name.startIndex {
            return String(name[..<wildcards.startIndex]) + host(wildcards)
        }
        if name.hasSuffix(".") { name.removeLast() }
        guard !name.isEmpty else { return "" }
        let labels = name.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1 else { return "h" + code(of: name, "host") }
        let organisation = OrganisationalDomain.of(name)
        let count = labels.count - organisation.split(separator: ".", omittingEmptySubsequences: false).count
        let below = labels.indices.prefix(max(0, count)).suffix(Self.mostLabels)
            .map { "h" + code(of: labels[$0...].joined(separator: "."), "host") + "." }
        return below.joined() + "d" + code(of: organisation, "domain") + ".example"
    }

    private func literal(_ text: Substring) -> String {
        let isTagged = text.hasPrefix("ipv6:")
        guard let address = NetworkAddress(isTagged ? text.dropFirst(5) : text) else {
            return "[h" + code(of: String(text), "host") + "]"
        }
        return (isTagged ? "[IPv6:" : "[") + ip(address) + "]"
    }

    // MARK: IP addresses

    /// An address of the same family in a range that nobody has: 240.0.0.0/4 (RFC 1112 section 4), 2001:db8::/32 (RFC 3849). Those of one
    /// /24, or one /64, stay in one; in a /24 no two become the same.
    func ip(_ address: NetworkAddress) -> String {
        switch address {
        case .version4(let bits):
            let network = String(bits >> 8)
            // 255 is left out: it looks like a broadcast.
            let first = number(of: network, "network") % (15 << 16)
            let last = permuted(UInt8(truncatingIfNeeded: bits), in: network)
            return "\(240 + first >> 16).\(first >> 8 & 255).\(first & 255).\(last)"
        case .version6(let high, let low):
            let network = number(of: String(high), "network")
            let interface = number(of: "\(high) \(low)", "interface")
            // No group is zero, so that :: has one place only (RFC 5952).
            let groups = [network >> 16, network, interface >> 16, interface]
                .map { String(max(1, $0 & 0xFFFF), radix: 16) }
            return "2001:db8:\(groups[0]):\(groups[1])::\(groups[2]):\(groups[3])"
        }
    }

    /// A permutation of the octets, for each network its own: a Feistel network of four rounds over the halves.
    private func permuted(_ octet: UInt8, in network: String) -> UInt8 {
        var (left, right) = (octet >> 4, octet & 15)
        for round in 0..<4 {
            let mixed = number(of: "\(network) \(round) \(right)", "octet")
            (left, right) = (right, left ^ UInt8(truncatingIfNeeded: mixed & 15))
        }
        return left << 4 | right
    }

    // MARK: Other names

    /// A session's id, as long as the original.
    func sessionID(_ id: String) -> String {
        var value = digest.digest(of: id, purpose: "session").prefix(8).reduce(UInt64(0)) {
            $0 << 8 | UInt64($1)
        }
        let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)
        var text: [UInt8] = [UInt8(ascii: "C")]
        for _ in 0..<10 {
            text.append(digits[Int(value % 62)])
            value /= 62
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// What identifies a message: a Message-ID has the form of an address, queue ids and envelope ids are one word.
    func identifier(_ id: String) -> String {
        if id.isEmpty { return "" }
        return id.utf8.contains(0x40) ? address(id) : "q" + code(of: id, "identifier")
    }

    /// Text that somebody wrote, and of which no word may stay: a subject, a name of a person or of an organisation.
    func text(_ text: some StringProtocol) -> String {
        text.isEmpty ? "" : "t" + code(of: String(text), "text")
    }

    /// The fingerprint of a certificate, as long as the original.
    func fingerprint(_ fingerprint: String) -> String {
        Digest.hexadecimal(digest.digest(of: fingerprint, purpose: "fingerprint")[...])
    }

    /// A capture's name: the folder falls away, and what tells the format stays. Standard input stays what it is.
    func capture(_ name: String) -> String {
        guard name != "-", name != "standard input" else { return name }
        let file = name.split(separator: "/").last ?? ""
        let endings = file.split(separator: ".").reversed().prefix {
            Self.captureEndings.contains(String($0))
        }
        return "f" + code(of: name, "capture") + endings.reversed().map { "." + $0 }.joined()
    }

    private static let captureEndings: Set<String> = ["pcap", "pcapng", "cap", "dmp", "ntar", "gz", "zst"]

    // MARK: Numbers

    /// Ten hexadecimal digits: among a hundred thousand names, two have the same with a chance of one in two hundred.
    private func code(of text: String, _ purpose: StaticString) -> String {
        Digest.hexadecimal(digest.digest(of: text, purpose: purpose).prefix(5))
    }

    private func number(of text: String, _ purpose: StaticString) -> UInt32 {
        digest.digest(of: text, purpose: purpose).prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }
}
