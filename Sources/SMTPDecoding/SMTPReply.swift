package import Provenance

/// A server's reply (RFC 5321 section 4.2), all its lines together.
package struct SMTPReply: Equatable, Sendable {
    /// The three digits of the last line. Any three digits are legal.
    package var code: Int
    /// `class.subject.detail` (RFC 2034) as it stands at the head of the text.
    package var enhancedStatusCode: String?
    /// The first line, without codes and enhanced codes.
    package var firstLine: String
    /// The lines after the first.
    package var moreLines: [String]
    /// Whether bytes that are not UTF-8 were replaced.
    package var isLossy: Bool
    /// Whether the capture lost lines of it, or it was longer than what is kept.
    package var isPartial: Bool
    /// Whether its lines carry different codes.
    package var hasMixedCodes: Bool
    /// Where its last line ended.
    package var stamp: FrameStamp

    /// A reply of one line, for tests and for replies that are told by other means.
    package init(code: Int, enhancedStatusCode: String? = nil, text: String, stamp: FrameStamp) {
        self.code = code
        self.enhancedStatusCode = enhancedStatusCode
        firstLine = text
        self.stamp = stamp
        moreLines = []
        isLossy = false
        isPartial = false
        hasMixedCodes = false
    }

    /// The lines joined by a space.
    package var text: String {
        moreLines.isEmpty ? firstLine : firstLine + " " + moreLines.joined(separator: " ")
    }

    /// 2xx: done.
    package var isPositive: Bool { code / 100 == 2 }
    /// 3xx: go on.
    package var isIntermediate: Bool { code / 100 == 3 }
    /// 4xx or 5xx: refused, for now or for good.
    package var isNegative: Bool { code / 100 == 4 || code / 100 == 5 }
}
