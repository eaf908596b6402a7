/// What the tests read of a session record.
struct SessionRecord: Decodable {
    struct Endpoint: Decodable {
        var ip: String
        var port: Int
    }

    struct Reply: Decodable {
        var code: Int
        var enhanced: String?
        var text: String
        var frame: Int?
    }

    struct Recipient: Decodable {
        var to: String
        var outcome: String
        var code: Int?
        var enhanced: String?
        var text: String?
        var frame: Int?
        var rcptReply: Reply?

        enum CodingKeys: String, CodingKey {
            case to, outcome, code, enhanced, text, frame
            case rcptReply = "rcpt_reply"
        }
    }

    struct Message: Decodable {
        struct Report: Decodable {
            struct Recipient: Decodable {
                var final: String?
                var action: String?
                var status: String?
                var cause: String?

                enum CodingKeys: String, CodingKey {
                    case action, status, cause
                    case final = "final_recipient"
                }
            }

            var kind: String
            var format: String?
            var originalMessageID: String?
            var recipients: [Recipient]
            var cut: Bool

            enum CodingKeys: String, CodingKey {
                case kind, format, recipients, cut
                case originalMessageID = "original_message_id"
            }
        }

        var messageID: String?
        var dsn: Report?

        enum CodingKeys: String, CodingKey {
            case messageID = "message_id"
            case dsn
        }
    }

    struct Transaction: Decodable {
        var from: String?
        var outcome: String
        var recipients: [Recipient]
        var mailReply: Reply?
        var final: Reply?
        var message: Message?

        enum CodingKeys: String, CodingKey {
            case from, outcome, recipients, final, message
            case mailReply = "mail_reply"
        }
    }

    struct Authentication: Decodable {
        var mechanism: String
        var user: String?
        var outcome: String
        var frame: Int
    }

    struct Line: Decodable {
        var speaker: String
        var text: String
        var decrypted: Bool?
    }

    struct Quality: Decodable {
        var complete: Bool
        var midstream: Bool
        var missingBytes: Int

        enum CodingKeys: String, CodingKey {
            case complete, midstream
            case missingBytes = "missing_bytes"
        }
    }

    struct Encryption: Decodable {
        struct Alert: Decodable {
            var name: String
            var from: String
        }

        struct Certificate: Decodable {
            var subject: String
            var issuer: String
            var sans: [String]
            var notBefore: String
            var notAfter: String
            var key: String
            var selfSigned: Bool

            enum CodingKeys: String, CodingKey {
                case subject, issuer, sans, key
                case notBefore = "not_before"
                case notAfter = "not_after"
                case selfSigned = "self_signed"
            }
        }

        struct Estimate: Decodable {
            var rounds: Int
            var messageSent: String
            var messageBytes: Int?

            enum CodingKeys: String, CodingKey {
                case rounds
                case messageSent = "message_sent"
                case messageBytes = "message_bytes"
            }
        }

        var version: String?
        var alert: Alert?
        var ja3: String?
        var resumed: Bool?
        var certificate: Certificate?
        var hidden: [String]?
        var decrypted: Bool
        var estimate: Estimate?
    }

    var id: String
    var capture: String
    var firstFrame: Int
    var lastFrame: Int
    var client: Endpoint
    var server: Endpoint
    var connect: String
    var `protocol`: String
    var greeting: Reply?
    var starttls: String
    var tls: Encryption?
    var auth: [Authentication]
    var transactions: [Transaction]
    var quality: Quality
    var dialogue: [Line]?

    enum CodingKeys: String, CodingKey {
        case id, capture, client, server, connect, `protocol`, greeting, starttls, tls, auth, transactions
        case quality, dialogue
        case firstFrame = "first_frame"
        case lastFrame = "last_frame"
    }
}
