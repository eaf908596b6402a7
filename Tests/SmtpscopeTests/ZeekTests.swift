import Foundation
import Testing

@Suite("export --as zeek and zeek-json")
struct ZeekTests {
    /// A log, read as zeek-cut reads it: by the names and separators in its header.
    private struct Log {
        var path = ""
        var fields: [String] = []
        var types: [String] = []
        var rows: [[String]] = []

        init(_ lines: [String]) throws {
            var separator = "\t"
            for line in lines {
                if line.hasPrefix("#separator ") {
                    separator = Self.unescaped(line.dropFirst("#separator ".count))
                } else if line.hasPrefix("#") {
                    let parts = line.components(separatedBy: separator)
                    switch parts[0] {
                    case "#path": path = parts[1]
                    case "#fields": fields = Array(parts.dropFirst())
                    case "#types": types = Array(parts.dropFirst())
                    case "#set_separator": #expect(parts[1] == ",")
                    case "#empty_field": #expect(parts[1] == "(empty)")
                    case "#unset_field": #expect(parts[1] == "-")
                    default: Issue.record("\(line)")
                    }
                } else {
                    rows.append(line.components(separatedBy: separator))
                }
            }
        }

        static func unescaped(_ text: some StringProtocol) -> String {
            var bytes: [UInt8] = []
            var rest = Array(text.utf8)[...]
            while let byte = rest.popFirst() {
                if byte == 0x5C, rest.first == 0x78, rest.count >= 3 {
                    let digits = String(decoding: rest.prefix(3).dropFirst(), as: UTF8.self)
                    bytes.append(UInt8(digits, radix: 16) ?? 0)
                    rest = rest.dropFirst(3)
                } else {
                    bytes.append(byte)
                }
            }
            return String(decoding: bytes, as: UTF8.self)
        }

        /// A value of its type: text, elements, or nil for what is not set.
        func value(_ text: String, _ type: String) -> Any? {
            if text == "-" { return nil }
            if type.hasPrefix("set[") || type.hasPrefix("vector[") {
                if text == "(empty)" { return [String]() }
                return text.components(separatedBy: ",").map { $0 == "(empty)" ? "" : Self.unescaped($0) }
            }
            switch type {
            case "count", "port": return Int(text)
            case "time", "interval": return Double(text)
            case "bool": return text == "T"
            default: return text == "(empty)" ? "" : Self.unescaped(text)
            }
        }

        var objects: [[String: Any]] {
            rows.map { row in
                Dictionary(
                    uniqueKeysWithValues: zip(zip(fields, types), row).compactMap { field, text in
                        value(text, field.1).map { (field.0, $0) }
                    })
            }
        }
    }

    @Test("The fields and types are Zeek's, and then our own")
    func header() async throws {
        let export = try await LogExport(["zeek"], of: ["Samples/exim.pcap"])
        let smtp = try Log(export.lines("smtp.log"))
        #expect(smtp.path == "smtp")
        #expect(
            smtp.fields.joined(separator: " ").hasPrefix(
                "ts uid id.orig_h id.orig_p id.resp_h id.resp_p trans_depth helo mailfrom rcptto date from to cc "
                    + "reply_to msg_id in_reply_to subject x_originating_ip first_received second_received last_reply "
                    + "path user_agent tls fuids is_webmail community_id outcome "))
        #expect(
            smtp.types.joined(separator: " ").hasPrefix(
                "time string addr port addr port count string string set[string] string string set[string] "
                    + "set[string] string string string string addr string string string vector[addr] string bool "
                    + "vector[string] bool string string "))
        let conn = try Log(export.lines("conn.log"))
        #expect(conn.path == "conn")
        #expect(
            conn.fields.joined(separator: " ").hasPrefix(
                "ts uid id.orig_h id.orig_p id.resp_h id.resp_p proto service duration orig_bytes resp_bytes "
                    + "conn_state local_orig local_resp missed_bytes history orig_pkts orig_ip_bytes resp_pkts "
                    + "resp_ip_bytes tunnel_parents ip_proto community_id "))
        #expect(
            conn.types.joined(separator: " ").hasPrefix(
                "time string addr port addr port enum string interval count count string bool bool count string "
                    + "count count count count set[string] count string "))
        for log in [smtp, conn] {
            #expect(log.fields.count == log.types.count)
            #expect(log.rows.allSatisfy { $0.count == log.fields.count })
        }
    }

    @Test(
        "There is a row for each session and each transaction, with its recipients",
        arguments: LogExport.captures)
    func rows(captures: [String]) async throws {
        let export = try await LogExport(["zeek"], of: captures)
        let records = try await Samples.records(captures)
        let conn = try Log(export.lines("conn.log")).objects
        #expect(conn.map { $0["uid"] as? String } == records.map(\.id))
        #expect(conn.map { $0["id.resp_p"] as? Int } == records.map(\.server.port))
        let smtp = try Log(export.lines("smtp.log")).objects
        let messages = smtp.filter { $0["outcome"] != nil }
        #expect(messages.map { $0["outcome"] as? String } == records.flatMap(\.transactions).map(\.outcome))
        #expect(messages.map { $0["mailfrom"] as? String } == records.flatMap(\.transactions).map(\.from))
        for (row, transaction) in zip(messages, records.flatMap(\.transactions)) {
            #expect(row["recipients"] as? [String] == transaction.recipients.map(\.to))
            #expect(row["recipient_outcomes"] as? [String] == transaction.recipients.map(\.outcome))
            #expect(Set(row["rcptto"] as? [String] ?? []) == Set(transaction.recipients.map(\.to)))
        }
        let hidden = records.count { $0.starttls == "established" && $0.transactions.isEmpty }
        #expect(smtp.count - messages.count == hidden)
    }

    @Test("JSON has the same values, without those that are not set", arguments: ["conn", "smtp"])
    func json(name: String) async throws {
        let export = try await LogExport(["zeek", "zeek-json"], of: Samples.all)
        let columns = try Log(export.lines("\(name).log")).objects
        let objects = try export.objects("\(name).json")
        #expect(columns.count == objects.count)
        for (row, object) in zip(columns, objects) {
            #expect(Set(row.keys) == Set(object.keys))
            for (key, value) in row {
                switch value {
                case let text as String: #expect(object[key] as? String == text, "\(key)")
                case let texts as [String]: #expect(object[key] as? [String] == texts, "\(key)")
                case let flag as Bool: #expect(object[key] as? Bool == flag, "\(key)")
                case let count as Int: #expect(object[key] as? Int == count, "\(key)")
                case let number as Double:
                    let other = try #require(object[key] as? Double)
                    #expect(abs(number - other) < 0.000_002, "\(key)")
                default: Issue.record("\(key)")
                }
            }
        }
    }

    @Test("The logs of a sample")
    func sample() async throws {
        let export = try await LogExport(["zeek", "zeek-json"], of: ["Samples/exim.pcap"])
        for name in ["conn.log", "smtp.log", "conn.json", "smtp.json"] {
            try Golden.check(export.bytes(name), "exim.zeek.\(name)")
        }
    }
}
