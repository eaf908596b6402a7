/// A server's reply in a record.
public struct Reply: Codable, Equatable, Sendable {
    /// The three-digit reply code.
    public var code: Int
    /// The enhanced status code at the head of the text, `class.subject.detail` as the server wrote it.
    public var enhanced: String?
    /// The reply's lines joined by a space, without codes.
    public var text: String
    /// The id that the server gave the message, where the text tells it.
    public var queueID: String?
    /// The frame of the reply's last byte.
    public var frame: UInt64?

    /// The code with the enhanced status code, where there is one: `550 5.1.1`.
    public var codeText: String { Self.codeText(code, enhanced) }

    /// `550 5.1.1`, or what there is of it.
    public static func codeText(_ code: Int?, _ enhanced: String?) -> String {
        [code.map(String.init), enhanced].compactMap(\.self).joined(separator: " ")
    }

    /// The server's name, with which a greeting begins (RFC 5321 section 4.2); nil where its first word can be none.
    public var serverName: String? {
        let words = text.utf8.split(separator: UInt8(ascii: " "), maxSplits: 1)
        guard let word = words.first, word.contains(UInt8(ascii: ".")) else { return nil }
        return String(Substring(word))
    }

    /// Whether a middlebox overwrote the text with stars, all of it but the digits of 220 wherever they stand, as Cisco's PIX does.
    public var isMasked: Bool {
        let isOfMask = text.utf8.allSatisfy { octet in
            switch octet {
            case UInt8(ascii: "*"), UInt8(ascii: "2"), UInt8(ascii: "0"), UInt8(ascii: " "): true
            default: false
            }
        }
        return isOfMask && text.utf8.count >= 8 && text.utf8.contains(UInt8(ascii: "*"))
    }

    /// Whether the reply is 2xx.
    public var isPositive: Bool { code / 100 == 2 }
    /// Whether the reply is 4xx.
    public var isTransientFailure: Bool { code / 100 == 4 }
    /// Whether the reply is 5xx.
    public var isPermanentFailure: Bool { code / 100 == 5 }
    /// Whether the reply refuses for now or for good.
    public var isFailure: Bool { isTransientFailure || isPermanentFailure }

    private enum CodingKeys: String, CodingKey {
        case code, enhanced, text
        case queueID = "queue_id"
        case frame
    }
}

extension Reply {
    /// A reply. The order is another than that of the memberwise initialiser, which makes it in one piece.
    public init(
        code: Int, enhanced: consuming String? = nil, text: consuming String, frame: UInt64? = nil,
        queueID: consuming String? = nil
    ) {
        self.init(code: code, enhanced: enhanced, text: text, queueID: queueID, frame: frame)
    }
}
