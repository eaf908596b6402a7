import ArgumentParser
import MessageStorage

/// How much of the content of messages is exported; nil where that is not said.
struct ContentArguments: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Messages at most; the others are only counted. (default: 100000)", valueName: "n"))
    var mostMessages: Int?

    @Option(
        help: ArgumentHelp(
            "Bytes of a message; larger ones are left out. (default: 64m)", valueName: "bytes"),
        transform: CaptureArguments.size)
    var largestMessage: Int?

    @Option(help: ArgumentHelp("Attachments of a message at most. (default: 1000)", valueName: "n"))
    var mostAttachments: Int?

    @Option(
        help: ArgumentHelp(
            "Bytes of an attachment; larger ones are only measured. (default: 64m)", valueName: "bytes"),
        transform: CaptureArguments.size)
    var largestAttachment: Int?

    @Option(
        help: ArgumentHelp(
            "Multiparts inside each other that are looked into. (default: 20)", valueName: "n"))
    var deepestPart: Int?

    func validate() throws {
        guard mostMessages ?? 1 > 0 else { throw ValidationError("expected at least one message") }
        guard mostAttachments ?? 1 > 0 else { throw ValidationError("expected at least one attachment") }
        guard (1...1000).contains(deepestPart ?? 1) else {
            throw ValidationError("expected a depth of 1 to 1000")
        }
    }

    /// Messages at most.
    var messageLimit: Int { mostMessages ?? 100_000 }

    /// Bytes of a message.
    var messageSize: Int { largestMessage ?? 64 << 20 }

    /// What is taken out of a message.
    var attachmentLimits: AttachmentLimits {
        AttachmentLimits(
            attachments: mostAttachments ?? 1000, largest: largestAttachment ?? 64 << 20,
            deepest: deepestPart ?? 20)
    }

    /// The options that were given, and the formats that they are for.
    var given: [(option: String, formats: [ExportFormat])] {
        var given: [(String, [ExportFormat])] = []
        if mostMessages != nil { given.append(("--most-messages", [.eml, .attachments])) }
        if largestMessage != nil { given.append(("--largest-message", [.eml, .attachments])) }
        if mostAttachments != nil { given.append(("--most-attachments", [.attachments])) }
        if largestAttachment != nil { given.append(("--largest-attachment", [.attachments])) }
        if deepestPart != nil { given.append(("--deepest-part", [.attachments])) }
        return given
    }
}
