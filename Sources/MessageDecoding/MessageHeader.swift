internal import ByteReading

/// What a record wants from a message's header (RFC 5322 section 3.6).
///
/// A field that is absent, or that was cut by lost bytes, is nil; one that is there and empty is `""`.
public struct MessageHeader: Sendable, Equatable {
    /// The Message-ID without its angle brackets.
    public private(set) var messageID: String?
    /// The Subject with its encoded words decoded (RFC 2047); UTF-8 is taken as it is (RFC 6532).
    public private(set) var subject: String?
    /// The address of the first author; the whole field where no address can be made out.
    public private(set) var from: String?
    /// The display name of the first author.
    public private(set) var fromName: String?
    /// The addresses of To, in order, those in groups included.
    public private(set) var to: [String] = []
    /// The addresses of Cc, in order, those in groups included.
    public private(set) var cc: [String] = []
    /// The Date as it is written.
    public private(set) var date: String?
    /// The Content-Type as it is written, its parameters included.
    public private(set) var contentType: String?
    /// Whether the header was read up to its end, without loss and with no field cut at a limit.
    public internal(set) var isComplete = false
    /// Whether some bytes could not be read as text and are shown as U+FFFD.
    public private(set) var lossyText = false
    /// About how many octets of memory its texts take.
    public private(set) var weight = 0

    /// A header of which nothing is known.
    public init() {}

    /// Takes the body of a field, already unfolded (RFC 5322 section 2.2.3).
    mutating func set(_ field: HeaderField, to body: ArraySlice<UInt8>) {
        let body = body.trimmingBlanks()
        switch field {
        case .messageID: messageID = text(DecodedText(utf8: Self.insideBrackets(body)))
        case .subject: subject = text(DecodedText(unstructured: body))
        case .from: setFrom(body)
        case .to: to = addresses(body)
        case .cc: cc = addresses(body)
        case .date: date = text(DecodedText(utf8: body))
        case .contentType: contentType = text(DecodedText(utf8: body))
        case .inReplyTo, .references, .autoSubmitted, .autoReply, .autoResponseSuppress, .precedence,
            .failedRecipients, .transferEncoding, .other:
            return
        }
        weight += body.count
    }

    private mutating func setFrom(_ body: ArraySlice<UInt8>) {
        var mailboxes = MailboxSequence(body)
        let author = mailboxes.next()
        fromName = author?.name.map { text($0) }
        from = text(author?.address ?? DecodedText(unstructured: body))
    }

    /// Addresses kept of a field: more than have room in the longest one that is read, unless they are no real ones.
    private static let maximumAddresses = 4096

    private mutating func addresses(_ body: ArraySlice<UInt8>) -> [String] {
        var addresses: [String] = []
        for mailbox in MailboxSequence(body) {
            guard addresses.count < Self.maximumAddresses else { break }
            guard let address = mailbox.address, !address.text.isEmpty else { continue }
            addresses.append(text(address))
        }
        weight += addresses.count * MemoryLayout<String>.stride
        return addresses
    }

    private mutating func text(_ decoded: DecodedText) -> String {
        if decoded.isLossy { lossyText = true }
        return decoded.text
    }

    /// The identifier of `"<" id-left "@" id-right ">"`; the whole body where the brackets are missing.
    static func insideBrackets(_ body: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let open = body.firstIndex(of: ASCII.lessThan) else { return body }
        let inner = body[(open + 1)...]
        return inner.prefix { $0 != ASCII.greaterThan }.trimmingBlanks()
    }
}
