import ArgumentParser

/// The command: its subcommands are views of the same records.
@main
struct SmtpscopeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "smtpscope",
        abstract: "Tells from captured SMTP traffic what happened to the mail.",
        usage: """
            smtpscope CAPTURE ...
            smtpscope sessions|messages|bounces [--format FORMAT] CAPTURE ...
            smtpscope show ID CAPTURE ...
            smtpscope diff BEFORE AFTER
            smtpscope audit [--fail-on SEVERITY] [--policy FILE] CAPTURE ...
            smtpscope export --as FORMAT --to DIR CAPTURE ...
            smtpscope explain REPLY
            smtpscope schema
            """,
        discussion: """
            A capture is a pcap or pcapng file, the same under gzip or zstd, a directory of such files, or - for \
            standard input. Several are taken as one timeline, so a session that spans rotated files is one session.

            EXAMPLES
              smtpscope mx1.pcapng                       the report
              smtpscope messages -f csv /var/captures/   every recipient's fate
              smtpscope bounces --by domain mx1.pcapng   why mail failed, and where
              smtpscope audit --fail-on high mx1.pcapng  what crossed in the clear
              smtpscope export --as tlsrpt --to reports mx1.pcapng
              smtpscope sessions -f ndjson mx1.pcap.zst  the records, for jq
              smtpscope show C4sKl2 mx1.pcapng           one session, line by line
              smtpscope explain '550 5.1.1 No such user' what a reply means
              tcpdump -U -w - port 25 | smtpscope -      from a pipe

            EXIT STATUS
              0   it did its work
              1   audit --fail-on found something, or a policy was not kept
              64  the words on the command line, or a policy, were wrong
              65  a capture is none, or broke off; what came before is reported
              66  no such file, or no such session
              73  the output can't be written
              130, 143  SIGINT or SIGTERM ended the reading; what came before is
                  reported, and nothing exported. A second signal ends it at once.
            """,
        version: Version.text,
        subcommands: [
            ReportCommand.self, SessionsCommand.self, MessagesCommand.self, BouncesCommand.self,
            ShowCommand.self, DiffCommand.self, AuditCommand.self, ExportCommand.self, ExplainCommand.self,
            SchemaCommand.self,
        ],
        defaultSubcommand: ReportCommand.self)

    static func main() {
        ProcessSetup.run()
        main(nil)
    }
}
