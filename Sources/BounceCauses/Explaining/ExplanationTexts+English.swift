extension ExplanationTexts {
    /// English.
    public static let english = ExplanationTexts(
        language: "en",
        table: """
            label.cause: Cause
            label.lasting: Permanent?
            label.actor: Who can act
            label.try: What to try
            label.rule: Found by rule
            label.tag: The server's own tag
            label.list: Blocklist
            label.retry: Asks to come back in
            label.command: Command
            label.extension: Extension
            label.mechanism: AUTH mechanism
            label.port: Port
            label.syntax: Written as
            permanent: Yes: the server refused for good, the client should not try again as it is.
            temporary: No: the server deferred, the client tries again later.
            unregistered: Not in the IANA registry; the provider's own.
            class.2: Done.
            class.3: Go on.
            class.4: Refused for now; try again later.
            class.5: Refused for good.
            actor.sender: the sender
            actor.sender-admin: the sending server's administrator
            actor.recipient: the recipient
            actor.recipient-admin: the receiving server's administrator
            actor.wait: nobody, it is tried again by itself

            cause.user-unknown: There is no such mailbox, or the address can't be one.
            try.user-unknown: Check the address for typing errors; take it off lists.
            cause.mailbox-disabled: The mailbox exists or existed, but is suspended, inactive or closed.
            try.mailbox-disabled: Reach the recipient another way; take the address off lists.
            cause.mailbox-full: The recipient's mailbox is full.
            try.mailbox-full: Try again in some days; the recipient has to make room.
            cause.mailbox-moved: The mailbox moved to another address.
            try.mailbox-moved: Use the new address, if the reply tells it.
            cause.recipient-restricted: The recipient or list takes mail from some senders only, or blocked this one.
            try.recipient-restricted: Ask the recipient or the list's owner to allow the sender.
            cause.bad-domain: The recipient's domain does not exist or has no mail service.
            try.bad-domain: Check the domain for typing errors, then its MX and A records.
            cause.relay-denied: The server is not responsible for the recipient's domain.
            try.relay-denied: Check the domain's MX records and the client's route; users must authenticate first.
            cause.sender-rejected: The sender address of the envelope is not acceptable.
            try.sender-rejected: Use a sender address that exists, in a domain that resolves, and that the account may use.
            cause.smtp-auth: Authentication is missing or failed.
            try.smtp-auth: Check user name, password and mechanism, and that authentication is switched on.
            cause.tls-failure: TLS is demanded, is not available, or could not be agreed or validated.
            try.tls-failure: Offer and use TLS 1.2 or later; check the certificate, its names and its chain.
            cause.email-auth-failed: SPF, DKIM, DMARC or ARC did not pass.
            try.email-auth-failed: Check the SPF record, the DKIM signature and their alignment with the From domain.
            cause.rdns-helo-invalid: The client's reverse DNS or HELO name is missing or wrong.
            try.rdns-helo-invalid: Give the address a PTR record that resolves back to it, and use that name in EHLO.
            cause.ip-blocklisted: The client's IP address is on a blocklist.
            try.ip-blocklisted: Look the address up at the list named, end what put it there, then ask for removal.
            cause.domain-blocklisted: The sender's domain, HELO name or a link in the message is on a blocklist.
            try.domain-blocklisted: Look the domain up at the list named, end what put it there, then ask for removal.
            cause.poor-reputation: Refused or slowed down for reputation or complaints.
            try.poor-reputation: Send less, only to people who want it, with SPF, DKIM and DMARC; look into complaints.
            cause.spam-content: This message was judged spam.
            try.spam-content: Look at links, wording and attachments; ask the receiving postmaster if it is a mistake.
            cause.malware: A virus, or an attachment of a forbidden kind.
            try.malware: Scan the sender's machine; send the file another way.
            cause.policy-rejected: A local policy, with no nearer reason given.
            try.policy-rejected: Ask the receiving postmaster, with the reply as it stands.
            cause.message-too-big: The message is larger than the limit.
            try.message-too-big: Send a smaller message, or a link to the file.
            cause.message-malformed: The message's header, MIME structure or lines are not as they must be.
            try.message-malformed: Repair the program that wrote the message (headers, line ends, line length).
            cause.protocol-error: Commands in the wrong order, wrong syntax, or something unsupported.
            try.protocol-error: Read the dialogue up to this command; repair or update the sending software.
            cause.greylisted: First contact: the server asks to come back later.
            try.greylisted: Nothing; a mail server tries again by itself, and then passes.
            cause.rate-limited: Too much mail in too little time.
            try.rate-limited: Send more slowly, with fewer connections; spread large mailings.
            cause.too-many-connections: Too many connections at once, or too many messages in one.
            try.too-many-connections: Lower the concurrency for this destination.
            cause.too-many-recipients: Too many recipients in one transaction.
            try.too-many-recipients: Split the message into transactions with fewer recipients.
            cause.system-full: The server's own disk or queue is full.
            try.system-full: Wait; the receiving administrator has to make room.
            cause.system-error: A fault or misconfiguration of the server.
            try.system-error: Wait; tell the receiving postmaster if it stays.
            cause.service-unavailable: The server is busy, shutting down or under maintenance.
            try.service-unavailable: Nothing; it is tried again.
            cause.network-error: No route, refused, timed out, or the connection was lost.
            try.network-error: Check that the server can be reached from the client, and firewalls on the way.
            cause.dns-failure: DNS did not answer for now.
            try.dns-failure: Check the resolver and the domain's name servers if it stays.
            cause.routing-loop: The message went round in circles.
            try.routing-loop: Check forwardings, aliases and MX records for a loop.
            cause.delivery-expired: Given up after many attempts.
            try.delivery-expired: Look at the last reply before it: that is the deeper cause.
            cause.unclassified: Nothing more can be told from it.
            try.unclassified: Ask the receiving postmaster, with the reply as it stands.

            """ + englishProtocol + "\n" + englishDialogue)
}
