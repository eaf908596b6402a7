import DeliveryAnalysis
import MailSession

/// A column of the table of servers: TLS versions, or what became of STARTTLS.
struct EncryptionColumn {
    /// How much the columns tell; the later, the narrower they are.
    enum Detail: CaseIterable {
        case full, abbreviated
        /// All TLS versions in one column.
        case versionsTogether
        /// And all that went wrong in one.
        case failuresTogether
    }

    var title: String
    var tone: Tone
    /// What an abbreviated title stands for.
    var meaning: String?
    var count: (ServerTotals) -> Int

    /// The columns that have anything to count in the servers' sum.
    static func columns(of all: ServerTotals, _ detail: Detail) -> [EncryptionColumn] {
        var columns: [EncryptionColumn]
        switch detail {
        case .full:
            columns = versions(in: all) + StartTLS.unencrypted.map { EncryptionColumn($0, title: $0.title) }
        case .abbreviated: columns = versions(in: all) + abbreviations
        case .versionsTogether: columns = [anyVersion] + abbreviations
        case .failuresTogether:
            columns = [anyVersion, failures] + abbreviations.dropFirst(StartTLS.failures.count)
        }
        columns.removeAll { $0.count(all) == 0 }
        return columns
    }

    /// The versions from new to old: `TLS 1.3  1.2  1.1`, where the first says what the others are.
    private static func versions(in all: ServerTotals) -> [EncryptionColumn] {
        let known = all.tlsVersions.entries.keys.sorted(by: >).enumerated().map { index, version in
            let tone: Tone = version == "TLSv1.3" || version == "TLSv1.2" ? .good : .warning
            return EncryptionColumn(
                title: version.replacing("TLSv", with: index == 0 ? "TLS " : ""), tone: tone
            ) { $0.tlsVersions[version] ?? 0 }
        }
        let unknown = EncryptionColumn(title: "TLS ?", tone: .good, meaning: "the version was not seen") {
            server in
            server.encrypted - server.tlsVersions.entries.values.reduce(0, +)
        }
        return known + [unknown]
    }

    private static var anyVersion: EncryptionColumn {
        EncryptionColumn(title: "TLS", tone: .good) { $0.encrypted }
    }

    private static var failures: EncryptionColumn {
        EncryptionColumn(title: "broken", tone: .bad, meaning: "STARTTLS failed, refused or stripped") {
            server in
            StartTLS.failures.reduce(0) { $0 + server.starttls[$1] }
        }
    }

    private static var abbreviations: [EncryptionColumn] {
        StartTLS.unencrypted.map { state in
            switch state {
            case .stripped:
                EncryptionColumn(state, title: "strip", meaning: "STARTTLS was removed on its way")
            case .offered: EncryptionColumn(state, title: "unused", meaning: "offered, not used")
            case .notOffered: EncryptionColumn(state, title: "none", meaning: "not offered")
            case .unknown: EncryptionColumn(state, title: "?", meaning: "the capture does not show")
            case .failed, .refused, .implicit, .established: EncryptionColumn(state, title: state.title)
            }
        }
    }
}

extension EncryptionColumn {
    private init(_ state: StartTLS, title: String, meaning: String? = nil) {
        self.init(title: title, tone: state.tone, meaning: meaning) { $0.starttls[state] }
    }
}

extension StartTLS {
    /// What went wrong.
    fileprivate static let failures: [StartTLS] = [.failed, .refused, .stripped]
    /// What left a connection in the clear, as far as is known.
    fileprivate static let unencrypted = failures + [.offered, .notOffered, .unknown]

    fileprivate var title: String {
        switch self {
        case .offered: "not used"
        case .notOffered: "not offered"
        case .implicit, .established, .failed, .refused, .stripped, .unknown: rawValue
        }
    }
}

extension ServerTotals {
    /// Connections that were encrypted.
    fileprivate var encrypted: Int { starttls[.established] + starttls[.implicit] }
}
