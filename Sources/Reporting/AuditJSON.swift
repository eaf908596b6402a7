import DeliveryAnalysis
import MailSession
import Provenance
import SecurityAudit

/// The audit as one JSON object.
///
/// - `record` is `audit`, `version` 1; `sessions` counts the sessions looked at.
/// - `findings[]`, the most severe first: `severity`, `id`, `server` (`ip`, `port`), `sessions` with it, and `examples[]`, the
///   earliest ones: `session`, `capture`, `time`, `client`, `frames`, `detail`, `filter` for Wireshark.
/// - `plaintext[]`: `from`, `to`, `server`, `reason`, `envelopes`, `messages`, `size_bytes`, `session`, `capture`, `frame`.
/// - `servers[]`: `server`, `sessions`, `starttls_offered`, `encrypted`, and with the number of sessions `versions`, `ciphers`,
///   `certificates`, `exposed_users`.
/// - `policy`, where there is one: `kept`, and `rules[]` that were not: `id`, `count`, and `breaches[]`, the earliest ones, as the
///   examples of findings with their `server`.
/// - `overflow`: additions that a full table did not take.
enum AuditJSON {
    static func document(_ totals: AuditTotals, policy: PolicyTotals?) -> JSONObject {
        var document = JSONObject()
        document["record"] = "audit"
        document["version"] = 1
        document["sessions"] = totals.sessions
        document["policy"] = policy.map(outcome)
        document["findings"] = totals.findings.inOrder.map(finding)
        document["plaintext"] = totals.ledger.ordered(by: \.messages).map(plaintext)
        document["servers"] = totals.servers.ordered(by: \.sessions).map(server)
        var overflow = JSONObject()
        overflow["findings"] = totals.findings.overflow
        overflow["plaintext"] = totals.ledger.overflow
        overflow["servers"] = totals.servers.overflow
        document["overflow"] = overflow
        return document
    }

    private static func outcome(_ policy: PolicyTotals) -> JSONObject {
        var object = JSONObject()
        object["kept"] = policy.isKept
        object["rules"] = PolicyRule.allCases.compactMap { rule -> JSONObject? in
            let (kept, count) = policy.breaches(of: rule)
            guard count > 0 else { return nil }
            var object = JSONObject()
            object["id"] = rule.rawValue
            object["count"] = count
            object["breaches"] = kept.map { breach in
                var object = evidence(breach.place, breach.client, breach.frames, breach.detail)
                object["server"] = breach.server
                return object
            }
            return object
        }
        return object
    }

    private static func evidence(
        _ place: SessionReference, _ client: Endpoint, _ frames: [UInt64], _ detail: String
    ) -> JSONObject {
        var object = JSONObject()
        object["session"] = place.session
        object["capture"] = place.capture
        object["time"] = place.time
        object["client"] = client
        object["frames"] = frames
        object["detail"] = detail
        object["filter"] = FrameFilter.showing(frames)
        return object
    }

    private static func finding(_ row: (key: FindingKey, value: FindingTotals)) -> JSONObject {
        var object = JSONObject()
        object["severity"] = row.key.severity.rawValue
        object["id"] = row.key.id
        object["server"] = row.key.server
        object["sessions"] = row.value.sessions
        object["examples"] = row.value.examples.map {
            evidence($0.place, $0.client, $0.frames, $0.detail)
        }
        return object
    }

    private static func plaintext(_ row: (key: LedgerKey, value: LedgerTotals)) -> JSONObject {
        var object = JSONObject()
        object["from"] = row.key.from
        object["to"] = row.key.to
        object["server"] = row.key.server
        object["reason"] = row.key.reason
        object["envelopes"] = row.value.envelopes
        object["messages"] = row.value.messages
        object["size_bytes"] = row.value.bytes
        object["session"] = row.value.first.session
        object["capture"] = row.value.first.capture
        object["frame"] = row.value.first.frame
        return object
    }

    private static func server(_ row: (key: Endpoint, value: ServerSecurity)) -> JSONObject {
        var object = JSONObject()
        object["server"] = row.key
        object["sessions"] = row.value.sessions
        object["starttls_offered"] = row.value.offered
        object["encrypted"] = row.value.encrypted
        object["versions"] = row.value.versions.entries
        object["ciphers"] = row.value.ciphers.entries
        object["certificates"] = row.value.certificates.entries
        object["exposed_users"] = row.value.exposedUsers.entries
        return object
    }
}
