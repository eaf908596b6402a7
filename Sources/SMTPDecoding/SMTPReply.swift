internal import ByteReading
public import Provenance

/// A server's reply (RFC 5321 section 4.2), all its lines together.
public struct SMTPReply: Equatable, Sendable {
    /// The three digits of the last line. Any three digits are legal.
    public var code: Int
    /// `class.subject.detail` (RFC 2034) as it stands at the head of the text.
    public var enhancedStatusCode: String?
    /// The first line, without codes and enhanced codes.
    public var firstLine: String
    /// The lines after the first.
    public var moreLines: [String]
    /// What stood before the text of each line, code and enhanced code; only where a transcript is made.
    public var heads: [String]
    /// Whether bytes that are not UTF-8 were replaced.
    public var isLossy: Bool
    /// Whether the capture lost lines of it, or it was longer than what is kept.
    public var isPartial: Bool
    /// Whether its lines carry different codes.
    public var hasMixedCodes: Bool
    /// Where its last line ended.
    public var stamp: FrameStamp

    /// The lines joined by a space.
    public var text: String {
        moreLines.isEmpty ? firstLine : firstLine + " " + moreLines.joined(separator: " ")
    }

    /// About how many octets of memory the head of a line takes.
    static let weightOfHead = MemoryLayout<String>.stride + 16

    /// About how many octets of memory its lines take.
    public var weight: Int {
        moreLines.reduce(firstLine.utf8.count + heads.count * Self.weightOfHead) {
            $0 + MemoryLayout<String>.stride + $1.utf8.count
        }
    }

    /// Whether it answers AUTH (334), DATA (354) or QUIT (221), and nothing else.
    var isToOneCommandOnly: Bool { code == 334 || code == 354 || code == 221 }

    /// Whether its enhanced code is of a valid recipient (RFC 3463 section 3.2, X.1.5).
    var isToRecipient: Bool { enhancedStatusCode?.hasSuffix(".1.5") ?? false }

    /// Whether a greeting names LMTP. Only where no hello tells does it matter, and a host's name may hold it, too.
    public var namesLMTP: Bool { firstLine.utf8.span.firstOffset(ofEitherCase: Self.nameOfLMTP.span) != nil }

    private static let nameOfLMTP = Array("LMTP".utf8)

    /// 2xx: done.
    public var isPositive: Bool { code / 100 == 2 }
    /// 3xx: go on.
    public var isIntermediate: Bool { code / 100 == 3 }
    /// 4xx or 5xx: refused, for now or for good.
    public var isNegative: Bool { code / 100 == 4 || code / 100 == 5 }
}
