import Foundation

/// What may not be found in a redacted output: everything in the samples' records that names somebody or something.
struct Needles: Sendable {
    /// Found wherever they stand.
    private var texts: Set<String> = []
    /// Local parts and users, found where they stand as a word of their own.
    private var words: Set<String> = []

    /// Local parts and subjects that are also words of servers and of this program; they are looked for as a part of an address only.
    private static let commonWords: Set<String> = [
        "full", "gone", "later", "lost", "missing", "nobody", "someone", "postmaster", "smuggled", "stripped",
        "user",
    ]

    /// Gathered from the records and from transcripts.
    static func ofSamples() async throws -> Needles {
        try await shared.value
    }

    private static let shared = Task { try await gathered() }

    private static func gathered() async throws -> Needles {
        var needles = Needles()
        let run = try await Program.run(
            "sessions", "-f", "ndjson", "--keylog", "Samples/starttls-tls13.keylog", "Samples/")
        for line in run.lines {
            needles.collect(try JSONSerialization.jsonObject(with: Data(line.utf8)), at: "")
        }
        for suffix in ["example.org", "example.net"] { needles.texts.insert(suffix) }
        needles.texts.remove("")
        return needles
    }

    /// Those that are in a text, in whatever case.
    func found(in text: String) -> [String] {
        let text = text.lowercased()
        let tokens = Set(text.split { !($0.isLetter || $0.isNumber || "-_.+".contains($0)) })
        let bytes = Data(text.utf8)
        let parts = words.union(Self.commonWords).filter { bytes.range(of: Data("\($0)@".utf8)) != nil }
        return texts.filter { bytes.range(of: Data($0.utf8)) != nil }.sorted()
            + words.filter { tokens.contains($0[...]) }.sorted() + parts.sorted()
    }

    /// Keys whose texts are names as a whole.
    private static let names: Set<String> = [
        "id", "community_id", "capture", "last_capture", "ip", "session", "user", "from", "to", "cc",
        "subject", "message_id", "queue_id", "sni",
        "issuer", "sans", "sha256", "name", "dnsbl", "final_recipient", "original_recipient", "remote_mta",
        "reporting_mta", "original_queue_id",
        "original_envelope_id", "original_message_id", "ORCPT", "ENVID",
    ]

    private mutating func collect(_ value: Any, at key: String) {
        switch value {
        case let object as [String: Any]:
            for (key, value) in object where key != "alert" {
                // A finding's id is a word of a catalogue.
                collect(value, at: key == "id" && object["severity"] != nil ? "" : key)
            }
        case let array as [Any]: for value in array { collect(value, at: key) }
        case let text as String:
            if Self.names.contains(key) { add(text) }
            // Addresses and hosts in free text.
            for match in text.matches(
                of: /[A-Za-z0-9.+_-]*@?[A-Za-z0-9-]+\.(?:[A-Za-z0-9-]+\.)+[a-z]{2,}|\d+\.\d+\.\d+\.\d+/)
            {
                add(String(match.output))
            }
        default: break
        }
    }

    private mutating func add(_ text: String) {
        let text = text.lowercased()
        guard text.count > 1 else { return }
        if text.contains("@") || text.contains(".") || text.contains(" ") || text.count > 8 {
            texts.insert(text)
        } else if !Self.commonWords.contains(text) {
            words.insert(text)
        }
        if let at = text.lastIndex(of: "@") {
            let local = String(text[..<at])
            if !Self.commonWords.contains(local), local.count > 1 { words.insert(local) }
        }
    }
}
