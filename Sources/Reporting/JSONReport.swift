import DeliveryAnalysis
import MailSession
import Provenance

/// The report as one JSON object: the totals under stable names.
///
/// - `record` is `report`, `version` 1; `captures[]` has `name`, `format`, `size_bytes`, `frames`, `first`, `last`,
///   `problem`; `frames` counts what the frames were; `notes[]` says what was left out.
/// - `sessions`: `total`, `connected`, `encrypted`, `readable`, `first`, `last`, and the counts `by_protocol`,
///   `by_connect`, `by_starttls`, `by_closed_by` (the values of the session record) and `by_completeness`
///   (`complete`, `unfinished`, `gaps`, `midstream`, `one-sided`, `refused`, `unanswered`).
/// - `messages` and `recipients`: `total`, `by_outcome`; `not_kept`; `messages.size_bytes`.
/// - `retries`, of deliveries (a message to one recipient) over all their attempts: `deliveries`, `courses[]` (`first`, the outcome of
///   the first attempt; `final`: `accepted`, `rejected`, `waiting` (no later attempt seen), `abandoned`, `unknown`; `deliveries`),
///   `greylisted` by final outcome, `attempts` (deliveries by number of attempts, from 2), `delay_s` (from the first attempt to an
///   acceptance at a later one: `count`, `min`, `median`, `p90`, `p95`, `p99`, `max`), `duplicates`, `dropped` (given up at a limit).
/// - `delivery_reports`: `total`, `by_kind` (all reports), `recipients_by_action`, `linked`, `by_link`, `bounced_later`, its
///   `causes`, `forgotten` (recipients past the limit, about whom no report is joined).
/// - `failures[]` and `refusals[]`, most frequent first: `stage`, `verb`, `cause`, `code`, `enhanced`, `template`, `example`,
///   `occurrences`, `recipients`, `transactions`, `sessions`, `servers`, `server_list[]` (`ip`, `port`, `sessions`),
///   `first` (a place: `session`, `capture`, `frame`, `time`), `last`.
/// - `servers[]`: `ip`, `port`, `name`, `sessions`, `refused`, `unanswered`, `by_starttls`, `tls_versions`, `alerts`.
/// - `auth[]`: `mechanism`, `attempts`, `by_outcome`, `cleartext` (attempts whose secret was readable).
/// - `quality` sums the record's counters; `oddities[]` has `id`, `sessions`, `first` and, where they tell more,
///   `details` with the number of sessions.
/// - `overflow`: additions that a full table did not take, for `failures`, `refusals`, `servers`, `auth`.
public struct JSONReport: Sendable {
    /// Servers listed for one failure.
    private static let listedServers = 10

    private let input: ReportInput

    /// A report of this input.
    public init(input: ReportInput) {
        self.input = input
    }

    /// Adds the report and a line feed.
    public func write(into output: inout [UInt8]) throws {
        try JSONText.encode(document, into: &output)
        output.append(0x0A)
    }

    private var document: JSONObject {
        let totals = input.totals
        var document = JSONObject()
        document["record"] = "report"
        document["version"] = 1
        document["captures"] = input.captures.map(Self.object(of:))
        document["frames"] = Self.object(
            of: input.counters, duplicates: totals.quality.duplicatePackets)
        document["notes"] = input.notes
        document["sessions"] = Self.sessions(of: totals)
        var messages = JSONObject()
        messages["total"] = totals.messages.total
        messages["by_outcome"] = Self.counts(totals.messages)
        messages["size_bytes"] = totals.messageBytes
        messages["not_kept"] = totals.messagesDropped
        document["messages"] = messages
        var recipients = JSONObject()
        recipients["total"] = totals.recipients.total
        recipients["by_outcome"] = Self.counts(totals.recipients)
        recipients["not_kept"] = totals.recipientsDropped
        document["recipients"] = recipients
        document["retries"] = Self.object(of: input.retries)
        document["delivery_reports"] = Self.object(of: input.reports)
        document["failures"] = totals.failures.ordered(by: \.occurrences).map(Self.object(of:_:))
        document["refusals"] = totals.refusals.ordered(by: \.occurrences).map(Self.object(of:_:))
        document["servers"] = totals.servers.ordered(by: \.sessions).map(Self.object(of:_:))
        document["auth"] = totals.auth.ordered(by: \.attempts).map(Self.object(of:_:))
        document["quality"] = Self.object(of: totals.quality)
        document["oddities"] = Oddity.allCases.compactMap { oddity in
            totals.oddities[oddity].map { Self.object(of: oddity, $0) }
        }
        document["overflow"] = [
            "failures": totals.failures.overflow, "refusals": totals.refusals.overflow,
            "servers": totals.servers.overflow, "auth": totals.auth.overflow,
        ]
        return document
    }

    // MARK: Parts

    private static func object(of capture: CaptureFacts) -> JSONObject {
        var object = JSONObject()
        object["name"] = capture.name
        object["format"] = capture.format
        object["size_bytes"] = capture.size
        object["frames"] = capture.frames
        object["first"] = capture.first
        object["last"] = capture.last
        object["problem"] = capture.problem
        return object
    }

    private static func object(of counters: FrameCounters, duplicates: Int) -> JSONObject {
        var object = JSONObject()
        object["total"] = counters.frames
        object["tcp_segments"] = counters.tcpSegments
        object["other_protocols"] = counters.otherProtocols
        object["malformed"] = counters.malformed
        object["cut_in_headers"] = counters.cutInHeaders
        object["unknown_links"] = counters.unknownLinks
        object["unknown_link_types"] = counters.unknownLinkTypes
        object["fragments"] = counters.fragments
        object["overlapping_fragments"] = counters.overlappingFragments
        object["connections_given_up"] = counters.givenUpConnections
        object["duplicates"] = duplicates
        return object
    }

    private static func sessions(of totals: DeliveryTotals) -> JSONObject {
        var object = JSONObject()
        object["total"] = totals.sessions
        object["connected"] = totals.connected
        object["encrypted"] = totals.encrypted
        object["readable"] = totals.readable
        object["first"] = totals.first
        object["last"] = totals.last
        object["by_protocol"] = counts(totals.protocols)
        object["by_connect"] = counts(totals.connects)
        object["by_starttls"] = counts(totals.starttls)
        object["by_closed_by"] = counts(totals.closings)
        object["by_completeness"] = counts(totals.completeness)
        return object
    }

    private static func object(of key: FailureKey, _ failure: FailureTotals) -> JSONObject {
        var object = JSONObject()
        object["stage"] = key.stage
        object["verb"] = key.verb
        object["cause"] = key.cause
        object["code"] = key.code
        object["enhanced"] = key.enhanced
        object["template"] = key.template
        object["example"] = failure.example
        object["occurrences"] = failure.occurrences
        object["recipients"] = failure.recipients
        object["transactions"] = failure.transactions
        object["sessions"] = failure.sessions
        object["servers"] = failure.servers.count
        object["server_list"] = failure.servers.ordered.prefix(listedServers).map { endpoint, sessions in
            var server = JSONObject()
            server["ip"] = endpoint.ip
            server["port"] = endpoint.port
            server["sessions"] = sessions
            return server
        }
        object["first"] = JSONObject(failure.first)
        object["last"] = failure.last
        return object
    }

    private static func object(of endpoint: Endpoint, _ server: ServerTotals) -> JSONObject {
        var object = JSONObject()
        object["ip"] = endpoint.ip
        object["port"] = endpoint.port
        object["name"] = server.greetingName
        object["sessions"] = server.sessions
        object["refused"] = server.connects[.refused]
        object["unanswered"] = server.connects[.unanswered]
        object["by_starttls"] = counts(server.starttls)
        object["tls_versions"] = server.tlsVersions.entries
        object["alerts"] = server.alerts.entries
        return object
    }

    private static func object(of mechanism: String, _ auth: AuthTotals) -> JSONObject {
        var object = JSONObject()
        object["mechanism"] = mechanism
        object["attempts"] = auth.attempts
        object["by_outcome"] = counts(auth.outcomes)
        object["cleartext"] = auth.cleartext
        return object
    }

    private static func object(of quality: QualityTotals) -> JSONObject {
        var object = JSONObject()
        object["missing_bytes"] = quality.missingBytes
        object["truncated_frames"] = quality.truncatedFrames
        object["retransmitted_segments"] = quality.retransmittedSegments
        object["out_of_order_segments"] = quality.outOfOrderSegments
        object["conflicting_bytes"] = quality.conflictingBytes
        object["dropped_bytes"] = quality.droppedBytes
        return object
    }

    private static func object(of oddity: Oddity, _ totals: OddityTotals) -> JSONObject {
        var object = JSONObject()
        object["id"] = oddity.rawValue
        object["sessions"] = totals.sessions
        object["first"] = JSONObject(totals.first)
        if !totals.details.isEmpty { object["details"] = totals.details.entries }
        return object
    }

    static func counts<Case: RawRepresentable<String>>(_ tally: Tally<Case>) -> [String: Int] {
        Dictionary(uniqueKeysWithValues: tally.ordered.map { ($0.value.rawValue, $0.count) })
    }
}
