import ArgumentParser

@main
struct TrafficCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "smtpscope-traffic",
        abstract: "Makes captures of which everything is known, and holds smtpscope's answers against that.",
        subcommands: [GenerateCommand.self, CheckCommand.self])
}
