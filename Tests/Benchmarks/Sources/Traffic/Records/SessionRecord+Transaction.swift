extension SessionRecord {
    /// A mail transaction.
    package struct Transaction: Codable, Equatable, Sendable {
        /// A RCPT command.
        package struct Recipient: Codable, Equatable, Sendable {
            /// The forward-path.
            package var to: String
            /// What became of it.
            package var outcome: String
            /// The code that decided it.
            package var code: Int?
            /// What RCPT was answered.
            package var rcptReply: Reply?
        }

        /// What is known of the message.
        package struct Message: Codable, Equatable, Sendable {
            /// Its size, without what SMTP added.
            package var sizeBytes: Int?
            /// Its Message-ID, without brackets.
            package var messageId: String?
        }

        /// The reverse-path; nil where the capture lost MAIL.
        package var from: String?
        /// What MAIL was answered.
        package var mailReply: Reply?
        /// The RCPT commands.
        package var recipients: [Recipient] = []
        /// DATA or BDAT.
        package var data: String?
        /// What became of it.
        package var outcome = "aborted"
        /// The reply after the message, or else the last one.
        package var final: Reply?
        /// The message.
        package var message: Message?

        /// A transaction that began with this MAIL command.
        package init(from: String, reply: Reply) {
            self.from = from
            mailReply = reply
        }

        /// A RCPT command, and its answer.
        package mutating func recipient(_ to: String, _ reply: Reply) {
            let refusal = reply.code >= 400 ? reply : nil
            recipients.append(
                Recipient(
                    to: to, outcome: refusal?.outcome ?? "aborted", code: refusal?.code, rcptReply: reply))
            final = reply
            outcome =
                hasAcceptedRecipients
                ? "aborted" : recipients.allSatisfy { $0.outcome == "deferred" } ? "deferred" : "rejected"
        }

        /// Whether a recipient waits for the message.
        package var hasAcceptedRecipients: Bool { recipients.contains { $0.outcome == "aborted" } }

        /// The message crossed, and was answered.
        package mutating func end(_ message: Message, by command: String, _ reply: Reply) {
            self.message = message
            data = command
            final = reply
            for index in recipients.indices where recipients[index].outcome == "aborted" {
                recipients[index].outcome = reply.outcome
                recipients[index].code = reply.code
            }
            let isPartial = reply.outcome == "accepted" && recipients.contains { $0.outcome != "accepted" }
            outcome = isPartial ? "partially-accepted" : reply.outcome
        }
    }
}
