import DeliveryAnalysis
import MailSession
import Provenance
import SecurityAudit

/// The audit for people: findings by severity, what crossed in the clear, the servers.
struct AuditText {
    /// The columns of a terminal that nobody told us the width of.
    private static let usualWidth = 100
    /// Rows of a table before the rest is only counted.
    private static let rowLimit = 20
    /// From this width on the addresses stand in columns, and not in a line of their own.
    private static let widthOfLedger = 140
    /// Servers of one finding before the rest is only counted.
    private static let serverLimit = 10

    private typealias Row = (key: FindingKey, value: FindingTotals)

    private let totals: AuditTotals
    private let policy: PolicyTotals?
    private let width: Int
    private let color: Bool

    init(totals: AuditTotals, policy: PolicyTotals?, options: TextOptions) {
        self.totals = totals
        self.policy = policy
        width = options.width ?? Self.usualWidth
        color = options.color
    }

    func write(into output: inout [UInt8]) {
        if let policy { write(policy, into: &output) }
        let rows = totals.findings.inOrder
        if rows.isEmpty {
            output.append(line: "no findings in \(NumberText.count(totals.sessions, "session"))\n")
        }
        let kinds = rows.chunked { ($0.key.severity, $0.key.id) == ($1.key.severity, $1.key.id) }
        if kinds.count > 1 { writeOverview(kinds, into: &output) }
        var severity: Finding.Severity?
        for kind in kinds {
            guard let key = kind.first?.key else { continue }
            if severity != key.severity {
                if severity != nil { output.append(0x0A) }
                severity = key.severity
                let title = key.severity.rawValue.uppercased()
                output.append(line: key.severity.tone.paint(title, color: color))
            }
            write(key.id, kind, into: &output)
        }
        if severity != nil { output.append(0x0A) }
        writeRest(0, overflow: totals.findings.overflow, "finding", into: &output)
        writeLedger(into: &output)
        writeServers(into: &output)
    }

    /// What was found, in one look: the most severe first.
    private func writeOverview(_ kinds: [ArraySlice<Row>], into output: inout [UInt8]) {
        let title = Tone.strong.paint("Findings", color: color)
        output.append(line: "\(title)  in \(NumberText.count(totals.sessions, "session"))")
        var table = TextTable(
            [
                Column("severity", 8), Column("finding", .max), Column("sessions", 11, right: true),
                Column("servers", 11, right: true),
            ], flexible: 1)
        for kind in kinds {
            guard let key = kind.first?.key else { continue }
            table.add([
                Cell(key.severity.rawValue, key.severity.tone), Cell(key.id),
                Cell(NumberText.grouped(kind.reduce(0) { $0 + $1.value.sessions })),
                Cell(NumberText.grouped(kind.count)),
            ])
        }
        table.write(width: width, indent: 2, color: color, into: &output)
        output.append(0x0A)
    }

    private func write(_ policy: PolicyTotals, into output: inout [UInt8]) {
        if policy.isKept {
            output.append(line: "the policy is kept in \(NumberText.count(policy.sessions, "session"))\n")
            return
        }
        output.append(line: Tone.bad.paint("POLICY", color: color))
        for rule in PolicyRule.allCases {
            let (kept, count) = policy.breaches(of: rule)
            guard count > 0 else { continue }
            output.append(
                line: "  " + Tone.strong.paint(rule.rawValue, color: color)
                    + "  " + NumberText.count(count, "breach", "breaches"))
            for breach in kept.prefix(Self.rowLimit) {
                writeLines(
                    "\(breach.place.session) from \(breach.client.ip) to \(breach.server): \(breach.detail)",
                    .plain, indent: 4, into: &output)
                writeFilter(breach.place, breach.frames, into: &output)
            }
            if count > Self.rowLimit {
                writeLines(
                    "… \(NumberText.grouped(count - Self.rowLimit)) more", .dim, indent: 4, into: &output)
            }
        }
        output.append(0x0A)
    }

    /// What was found at some servers; of many, at those where it was found most often.
    private func write(_ id: String, _ servers: ArraySlice<Row>, into output: inout [UInt8]) {
        guard servers.count > Self.serverLimit else {
            for (key, value) in servers { write(key, value, into: &output) }
            return
        }
        let ordered = servers.sorted { ($1.value.sessions, $0.key) < ($0.value.sessions, $1.key) }
        for (key, value) in ordered.prefix(Self.serverLimit) { write(key, value, into: &output) }
        let rest = ordered.dropFirst(Self.serverLimit)
        let sessions = rest.reduce(0) { $0 + $1.value.sessions }
        writeLines(
            "… \(id) at \(NumberText.count(rest.count, "more server")), in \(NumberText.count(sessions, "session"))",
            .dim, indent: 2, into: &output)
    }

    private func write(_ key: FindingKey, _ value: FindingTotals, into output: inout [UInt8]) {
        output.append(
            line: "  " + Tone.strong.paint(key.id, color: color)
                + "  \(key.server)  \(NumberText.count(value.sessions, "session"))")
        for example in value.examples {
            let place = "\(example.place.session) from \(example.client.ip): \(example.detail)"
            writeLines(place, .plain, indent: 4, into: &output)
            writeFilter(example.place, example.frames, into: &output)
        }
    }

    private func writeLedger(into output: inout [UInt8]) {
        guard !totals.ledger.isEmpty else { return }
        output.append(line: Tone.strong.paint("In the clear", color: color))
        let isWide = width >= Self.widthOfLedger
        let numbers = [Column("messages", 9, right: true), Column("bytes", 9, right: true)]
        let addresses = [
            Column("from", 32, shortening: .middle), Column("to", 32, shortening: .middle),
        ]
        let server = [Column("server", 30, shortening: .middle), Column("why", .max)]
        var table = TextTable(
            numbers + (isWide ? addresses : []) + server, lines: 2, least: 20, noteColumn: numbers.count)
        let rows = totals.ledger.ordered(by: \.messages)
        for (key, value) in rows.prefix(Self.rowLimit) {
            let from = Cell(key.from.map { "<\($0)>" } ?? Transaction.lostReversePath)
            let to = Cell("<\(key.to)>")
            let counts = [
                Cell(count: value.messages, .bad),
                Cell(value.bytes == 0 ? "" : NumberText.bytes(value.bytes)),
            ]
            table.add(
                counts + (isWide ? [from, to] : []) + [Cell("\(key.server)"), Cell(key.reason)],
                note: isWide ? [] : [Cell("\(from.text) → \(to.text)")])
        }
        table.write(width: width, indent: 2, color: color, into: &output)
        writeRest(rows.count, overflow: totals.ledger.overflow, "row", into: &output)
        output.append(0x0A)
    }

    private func writeServers(into output: inout [UInt8]) {
        guard !totals.servers.isEmpty else { return }
        output.append(line: Tone.strong.paint("Servers", color: color))
        var table = TextTable(
            [
                Column("server", 47, shortening: .middle), Column("sessions", 9, right: true),
                Column("offered", 9, right: true), Column("encrypted", 9, right: true),
                Column("secrets seen", 12, right: true),
            ], flexible: 0, noteColumn: 1)
        let rows = totals.servers.ordered(by: \.sessions)
        for (endpoint, server) in rows.prefix(Self.rowLimit) {
            let names = [server.versions, server.ciphers, server.certificates].flatMap {
                $0.ordered.map { Cell($0.key, .dim) }
            }
            table.add(
                [
                    Cell("\(endpoint)"), Cell(NumberText.grouped(server.sessions)),
                    Cell(count: server.offered, .plain), Cell(count: server.encrypted, .good),
                    Cell(count: server.exposedUsers.ordered.reduce(0) { $0 + $1.value }, .bad),
                ], note: names)
        }
        table.write(width: width, indent: 2, color: color, into: &output)
        writeRest(rows.count, overflow: totals.servers.overflow, "server", into: &output)
    }

    // MARK: Lines

    private func writeFilter(_ place: SessionReference, _ frames: [UInt64], into output: inout [UInt8]) {
        writeLines("\(place.capture): \(FrameFilter.showing(frames))", .dim, indent: 6, into: &output)
    }

    private func writeLines(_ text: String, _ tone: Tone, indent: Int, into output: inout [UInt8]) {
        let room = width - indent
        for line in LineWrapping.lines(of: SafeText.escaped(text), first: room, rest: room) {
            output.append(line: String(repeating: " ", count: indent) + tone.paint(line, color: color))
        }
    }

    private func writeRest(_ count: Int, overflow: Int, _ noun: String, into output: inout [UInt8]) {
        if count > Self.rowLimit {
            writeLines(
                "… \(NumberText.count(count - Self.rowLimit, "more " + noun))", .dim, indent: 2, into: &output
            )
        }
        if overflow > 0 {
            writeLines(
                "… and \(NumberText.grouped(overflow)) past the limit of the table", .dim, indent: 2,
                into: &output)
        }
    }
}

extension Array {
    /// The elements in pieces: one goes on as long as `belongs` holds for its first element and the next.
    fileprivate func chunked(_ belongs: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
        var pieces: [ArraySlice<Element>] = []
        var rest = self[...]
        while let first = rest.first {
            let piece = rest.prefix { belongs(first, $0) }
            pieces.append(piece)
            rest.removeFirst(piece.count)
        }
        return pieces
    }
}

extension Finding.Severity {
    /// How a severity looks.
    var tone: Tone {
        switch self {
        case .critical, .high: .bad
        case .medium: .warning
        case .low: .plain
        case .info: .dim
        }
    }
}
