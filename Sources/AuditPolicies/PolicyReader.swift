internal import MailSession
public import SecurityAudit
internal import Yams

/// Reads the YAML of a policy file. Its form is in the README, under `audit`.
public enum PolicyReader {
    /// How few decided recipients a bounce rate is told of where the policy does not say.
    private static let usualMinimum = 100

    /// The policy in a text. Throws for anything that is not expected, so that no demand is passed over because of a
    /// typing error.
    public static func read(_ text: String) throws(PolicyError) -> MailPolicy {
        let file = try PolicySection(
            try root(of: text), at: "",
            keys: [
                "require-tls", "minimum-tls-version", "forbid-auth-before-tls", "bounce-rate", "ignore",
                "fail-on",
            ])
        guard !file.isEmpty else { throw PolicyError(line: file.line, "it demands nothing") }
        var policy = MailPolicy()
        try readTLS(file, into: &policy)
        policy.forbidsAuthBeforeTLS =
            try file.value("forbid-auth-before-tls", "true or false") { Bool($0) } ?? false
        policy.bounceCeiling = try bounceCeiling(file)
        policy.ignoredFindings = Set(
            try file.values("ignore", "the id of a finding") {
                FindingCatalogue.ids.contains($0) ? $0 : nil
            })
        let severities = Finding.Severity.allCases.map(\.rawValue).joined(separator: ", ")
        policy.failOn = try file.value("fail-on", "one of \(severities)") { Finding.Severity(rawValue: $0) }
        return policy
    }

    private static func readTLS(_ file: PolicySection, into policy: inout MailPolicy) throws(PolicyError) {
        if let section = try file.section("require-tls", keys: ["domains", "servers", "except"]) {
            let servers = "an address, a prefix such as 198.51.100.0/24, or a host name"
            policy.tlsDomains = try section.values("domains", "a domain such as example.org or *.example.org")
            {
                DomainPattern($0)
            }
            policy.tlsServers = try section.values("servers", servers) { ServerPattern($0) }
            policy.tlsExceptions = try section.values("except", servers) { ServerPattern($0) }
            guard !policy.tlsDomains.isEmpty || !policy.tlsServers.isEmpty else {
                throw PolicyError(line: section.line, key: "require-tls", "expected domains or servers")
            }
        }
        policy.minimumTLSVersion = try file.value("minimum-tls-version", "1.0, 1.1, 1.2 or 1.3") {
            TLSVersion(rawValue: "TLSv\($0)")
        }
    }

    private static func bounceCeiling(_ file: PolicySection) throws(PolicyError) -> MailPolicy.BounceCeiling?
    {
        guard let section = try file.section("bounce-rate", keys: ["maximum", "minimum-recipients"]) else {
            return nil
        }
        guard let share = try section.value("maximum", "a percentage such as 5%", share) else {
            throw PolicyError(line: section.line, key: "bounce-rate", "expected maximum")
        }
        let minimum = try section.value("minimum-recipients", "a number of recipients, from 1") {
            Int($0).flatMap { $0 > 0 ? $0 : nil }
        }
        return MailPolicy.BounceCeiling(share: share, minimumRecipients: minimum ?? usualMinimum)
    }

    /// `5%` or `2.5 %`, from 0 to 100.
    private static func share(_ text: String) -> Double? {
        guard text.hasSuffix("%"), let percent = Double(text.dropLast(text.hasSuffix(" %") ? 2 : 1)),
            (0...100).contains(percent)
        else { return nil }
        return percent / 100
    }

    private static func root(of text: String) throws(PolicyError) -> Node {
        do {
            guard let root = try Parser(yaml: text).singleRoot() else {
                throw PolicyError(line: nil, "it is empty")
            }
            return root
        } catch let error as PolicyError {
            throw error
        } catch let error as YamlError {
            throw PolicyError(error)
        } catch {
            throw PolicyError(line: nil, "\(error)")
        }
    }
}

extension PolicyError {
    /// What keeps a text from being YAML.
    fileprivate init(_ error: YamlError) {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            self.init(
                line: mark.line,
                "no YAML: \([context?.text, problem].compactMap(\.self).joined(separator: ", "))")
        case .duplicatedKeysInMapping(let duplicates, let context):
            self.init(line: context.mark.line, key: duplicates.joined(separator: ", "), "given twice")
        default: self.init(line: nil, "no YAML: \(error)")
        }
    }
}
