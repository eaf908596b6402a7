import ArgumentParser

/// How much of the content of messages is exported.
struct ContentArguments: ParsableArguments {
    @Option(help: ArgumentHelp("Messages at most; the others are only counted.", valueName: "n"))
    var mostMessages = 100_000

    @Option(
        help: ArgumentHelp(
            "Bytes of a message; larger ones are left out. (default: 64m)", valueName: "bytes"),
        transform: CaptureArguments.size)
    var largestMessage = 64 << 20

    @Option(help: ArgumentHelp("Attachments of a message at most.", valueName: "n"))
    var mostAttachments = 1000

    @Option(
        help: ArgumentHelp(
            "Bytes of an attachment; larger ones are only measured. (default: 64m)", valueName: "bytes"),
        transform: CaptureArguments.size)
    var largestAttachment = 64 << 20

    @Option(help: ArgumentHelp("Multiparts inside each other that are looked into.", valueName: "n"))
    var deepestPart = 20

    func validate() throws {
        guard mostMessages > 0 else { throw ValidationError("expected at least one message") }
        guard mostAttachments > 0 else { throw ValidationError("expected at least one attachment") }
        guard (1...1000).contains(deepestPart) else {
            throw ValidationError("expected a depth of 1 to 1000")
        }
    }
}
