internal import ByteReading
internal import Digests
public import MailSession
internal import MessageDecoding

/// Takes the stored content of a message apart, and writes its attachments to files of their own.
public struct AttachmentExtractor {
    /// What was found; `file` is where the octets are by now.
    public private(set) var attachments: [Attachment] = []
    /// Attachments past the limit: neither measured nor written.
    public private(set) var dropped = 0
    /// Multiparts that are nested too deep, and were not looked into.
    public private(set) var tooDeep = 0

    private let folder: ContentFolder
    private let limits: AttachmentLimits
    /// Whether the part that is being read is an attachment, the last one.
    private var isInside = false
    private var digest = RunningDigest()
    private var start: [UInt8] = []
    private var buffer: [UInt8] = []
    private var failure: StorageError?

    private static let pieceSize = 64 << 10

    /// Reads a content; files are made in the folder.
    public init(_ content: StoredContent, folder: ContentFolder, limits: AttachmentLimits)
        throws(StorageError)
    {
        self.folder = folder
        self.limits = limits
        if let failure = content.failure { throw StorageError(text: failure) }
        var reader = PartReader(deepest: limits.deepest)
        var gaps = content.gaps[...]
        // Where not all gaps are known, what is behind the last one is not to be trusted.
        let isCut = gaps.reduce(0) { $0 + $1.count } < content.missing
        var position = 0
        try StorageFile.forEachPiece(of: content.path) { piece throws(StorageError) in
            var offset = 0
            while let gap = gaps.first, gap.offset <= position + piece.count {
                let end = gap.offset - position
                reader.consume(piece.span.extracting(offset..<end)) { take($0) }
                reader.skip { take($0) }
                offset = end
                gaps.removeFirst()
            }
            if !isCut || !gaps.isEmpty {
                reader.consume(piece.span.extracting(offset..<piece.count)) { take($0) }
            }
            position += piece.count
            if let failure { throw failure }
        }
        if !gaps.isEmpty { reader.skip { take($0) } }
        reader.finish(isComplete: content.hasEnd) { take($0) }
        if let failure { throw failure }
    }

    private mutating func take(_ event: PartEvent) {
        switch event {
        case .begin(let header): begin(header)
        case .content(let bytes): if isInside { append(bytes) }
        case .end(let isComplete): if isInside { end(isComplete: isComplete) }
        case .tooDeep: tooDeep += 1
        }
    }

    private mutating func begin(_ header: PartHeader) {
        guard header.isAttachment else { return }
        guard attachments.count < limits.attachments else {
            dropped += 1
            return
        }
        isInside = true
        digest = RunningDigest()
        start = []
        var attachment = Attachment(part: header.number, name: header.name, type: header.type)
        attachment.file = folder.file(attachment: attachments.count)
        attachments.append(attachment)
    }

    private mutating func append(_ bytes: [UInt8]) {
        let last = attachments.count - 1
        attachments[last].size += bytes.count
        digest.update(bytes)
        if start.count < FileSignature.length { start += bytes.prefix(FileSignature.length - start.count) }
        guard let file = attachments[last].file else { return }
        guard attachments[last].size <= limits.largest else {
            StorageFile.remove(file)
            attachments[last].file = nil
            attachments[last].leftOut = "larger than --largest-attachment"
            buffer = []
            return
        }
        buffer += bytes
        if buffer.count >= Self.pieceSize { flush(to: file) }
    }

    private mutating func end(isComplete: Bool) {
        let last = attachments.count - 1
        isInside = false
        attachments[last].isComplete = isComplete
        attachments[last].sha256 = Digest.hexadecimal(digest.finish()[...])
        attachments[last].detectedType = FileSignature.type(of: start)
        if let file = attachments[last].file { flush(to: file) }
    }

    private mutating func flush(to file: String) {
        do throws(StorageError) {
            try StorageFile.append(buffer, to: file)
        } catch {
            failure = error
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
