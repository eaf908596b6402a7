import ArgumentParser
import BounceCauses
import DeliveryAnalysis
import MailSession
import Redaction

/// Which records to show, and whether with their names: the words that all views of records share.
struct RecordArguments: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Only sessions of clients with this address, in this network (192.0.2.0/24), or with this name in HELO or below it.",
            valueName: "host,…"),
        transform: Self.hosts)
    var client: [[HostPattern]] = []

    @Option(
        help: ArgumentHelp(
            "The same for servers; names are those of the greeting, and of the client's TLS hello.",
            valueName: "host,…"),
        transform: Self.hosts)
    var server: [[HostPattern]] = []

    @Option(
        help: ArgumentHelp(
            "Only mail from this address, this domain or below it, @this domain itself, this local part@, or what begins with this*; <> is the null sender.",
            valueName: "address,…"),
        transform: ArgumentList.addresses)
    var from: [[AddressPattern]] = []

    @Option(
        help: ArgumentHelp(
            "Only mail with this outcome: accepted, partially-accepted, rejected, deferred, aborted, unknown.",
            valueName: "outcome,…"),
        transform: Self.outcomes)
    var outcome: [[Outcome]] = []

    @Option(
        help: ArgumentHelp(
            "Only mail, commands and connections that failed for this cause, such as user-unknown.",
            valueName: "cause,…"),
        transform: Self.causes)
    var cause: [[Cause]] = []

    @Flag(
        help:
            "Writes stable pseudonyms for addresses, hosts, users, ids and subjects, and masks texts, so that the output can be shared."
    )
    var redact = false

    @Option(
        help: ArgumentHelp(
            "The key of the pseudonyms: the same key gives the same ones in every run. (default: by chance)",
            valueName: "text"))
    var redactKey: String?

    @Option(
        help: ArgumentHelp(
            "The same, from a file; other users can't see it in the list of processes.", valueName: "file"),
        completion: .file())
    var redactKeyFile: String?

    func validate() throws {
        guard redact || redactKey == nil && redactKeyFile == nil else {
            throw ValidationError("a key is for --redact")
        }
        guard redactKey == nil || redactKeyFile == nil else {
            throw ValidationError("--redact-key and --redact-key-file exclude each other")
        }
        guard redactKey?.isEmpty != true else { throw ValidationError("the key of --redact-key is empty") }
    }

    /// What is asked for, with whom the mail is to.
    func filter(to recipients: [AddressPattern]) -> RecordFilter {
        var filter = RecordFilter()
        filter.clients = client.flatMap { $0 }
        filter.servers = server.flatMap { $0 }
        filter.from = from.flatMap { $0 }
        filter.to = recipients
        filter.outcomes = Set(outcome.flatMap { $0 })
        filter.causes = Set(cause.flatMap { $0 })
        return filter
    }

    /// What takes names away; nil where they are to stay. Says that a random key is used, or what is wrong with the key's file.
    func redactor() throws -> Redactor? {
        guard redact else { return nil }
        if let redactKeyFile { return Redactor(key: try RedactionKey.read(redactKeyFile)) }
        if let redactKey { return Redactor(key: Array(redactKey.utf8)) }
        Diagnostics.say("--redact without a key: the pseudonyms of the next run will be others")
        return Redactor(key: RedactionKey.random())
    }

    // MARK: Values

    private static func hosts(_ text: String) throws -> [HostPattern] {
        try ArgumentList.read(
            text, HostPattern.init,
            "expected an address, a network or a name, such as 192.0.2.0/24 or mx1.example.net")
    }

    private static func outcomes(_ text: String) throws -> [Outcome] {
        let all = Outcome.allCases.map(\.rawValue).joined(separator: ", ")
        return try ArgumentList.read(text, Outcome.init(rawValue:), "expected one of \(all)")
    }

    private static func causes(_ text: String) throws -> [Cause] {
        let all = Cause.allCases.map(\.rawValue).joined(separator: ", ")
        return try ArgumentList.read(text, Cause.init(rawValue:), "expected one of \(all)")
    }
}
