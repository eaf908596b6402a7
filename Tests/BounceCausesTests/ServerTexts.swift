import BounceCauses
import MailSession
import Testing

/// Replies by the server that says them.
enum ServerTexts {
    /// Reads lines of `cause | stage | reply`; a stage that is not known is `-`.
    static func rows(_ table: String) -> [ServerTextTests.Row] {
        table.split(separator: "\n").compactMap { line in
            let cells = line.split(separator: " | ", maxSplits: 2).map(String.init)
            guard cells.count == 3, let cause = Cause(rawValue: cells[0]) else {
                Issue.record("not a row: \(line)")
                return nil
            }
            return ServerTextTests.Row(Stage(rawValue: cells[1]), cells[2], cause)
        }
    }

    static let postfix = rows(
        """
        user-unknown | rcpt | 550 5.1.1 <a@example.net>: Recipient address rejected: User unknown in local recipient table
        user-unknown | rcpt | 550 5.1.1 <a@example.net>: Recipient address rejected: User unknown in relay recipient table
        user-unknown | rcpt | 450 4.1.1 <a@example.net>: Recipient address rejected: unverified address: host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)
        relay-denied | rcpt | 554 5.7.1 <a@example.org>: Relay access denied
        relay-denied | rcpt | 454 4.7.1 <a@example.org>: Relay access denied
        bad-domain | rcpt | 450 4.1.2 <a@example.invalid>: Recipient address rejected: Domain not found
        sender-rejected | rcpt | 450 4.1.8 <b@example.invalid>: Sender address rejected: Domain not found
        sender-rejected | rcpt | 553 5.7.1 <b@example.net>: Sender address rejected: not owned by user bob
        smtp-auth | rcpt | 553 5.7.1 <b@example.net>: Sender address rejected: not logged in
        rdns-helo-invalid | rcpt | 450 4.7.1 <mail>: Helo command rejected: Host not found
        rdns-helo-invalid | rcpt | 504 5.5.2 <mail>: Helo command rejected: need fully-qualified hostname
        rdns-helo-invalid | rcpt | 450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.7]
        rdns-helo-invalid | rcpt | 450 4.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.7]
        ip-blocklisted | rcpt | 554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.7
        domain-blocklisted | rcpt | 554 5.7.1 Service unavailable; Sender address [b@example.com] blocked using dbl.spamhaus.org
        greylisted | rcpt | 450 4.2.0 <a@example.net>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/example.net.html
        message-too-big | mail | 552 5.3.4 Message size exceeds fixed limit
        system-full | mail | 452 4.3.1 Insufficient system storage
        too-many-recipients | rcpt | 452 4.5.3 Error: too many recipients
        too-many-connections | connect | 421 4.7.0 mx.example.net Error: too many connections from 192.0.2.7
        rate-limited | rcpt | 450 4.7.1 Error: too much mail from 192.0.2.7
        protocol-error | mail | 421 4.7.0 mx.example.net Error: too many errors
        tls-failure | mail | 530 5.7.0 Must issue a STARTTLS command first
        tls-failure | starttls | 454 4.7.0 TLS not available due to local problem
        smtp-auth | auth | 535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6
        smtp-auth | mail | 530 5.7.0 Authentication required
        routing-loop | end-of-data | 554 5.4.6 Error: too many hops
        routing-loop | - | mail for example.net loops back to myself
        network-error | - | connect to mx.example.net[192.0.2.1]:25: Connection refused
        network-error | - | lost connection with mx.example.net[192.0.2.1] while receiving the initial server greeting
        network-error | - | conversation with mx.example.net[192.0.2.1] timed out while sending message body
        dns-failure | - | Host or domain name not found. Name service error for name=mx.example.net type=AAAA: Host not found, try again
        dns-failure | - | unable to look up host mx.example.net: Temporary failure in name resolution
        bad-domain | - | Domain example.net does not accept mail (nullMX)
        system-error | rcpt | 451 4.3.5 Server configuration error
        system-error | rcpt | 451 4.3.0 <a@example.net>: Temporary lookup failure
        system-error | end-of-data | 451 4.3.0 Error: queue file write error
        protocol-error | data | 503 5.5.1 Error: need RCPT command
        protocol-error | data | 554 5.5.1 Error: no valid recipients
        protocol-error | session | 502 5.5.2 Error: command not recognized
        message-malformed | end-of-data | 550 5.5.2 Error: bare <LF> received
        service-unavailable | rcpt | 421 4.3.2 All server ports are busy
        tls-failure | - | Server certificate not trusted
        tls-failure | - | Cannot start TLS: handshake failure
        tls-failure | - | TLS is required, but was not offered by host mx.example.net[192.0.2.1]
        """)

    static let exim = rows(
        """
        user-unknown | rcpt | 550 Unrouteable address
        relay-denied | rcpt | 550 relay not permitted
        sender-rejected | rcpt | 550 Sender verify failed
        sender-rejected | rcpt | 451 Could not complete sender verify callout
        sender-rejected | rcpt | 550-Verification failed for <b@example.com> 550-No such person at this address 550 Sender verify failed
        policy-rejected | rcpt | 550 Administrative prohibition
        sender-rejected | rcpt | 550-Callback setup failed while verifying <b@example.com>
        ip-blocklisted | rcpt | 550 rejected because 192.0.2.7 is in a black list at bl.spamcop.net
        malware | end-of-data | 550 This message contains a virus (Eicar-Test-Signature).
        message-too-big | end-of-data | 552 Message size exceeds maximum permitted
        message-malformed | end-of-data | 550 maximum allowed line length is 998 octets, got 2000
        routing-loop | end-of-data | 554 Too many "Received" headers - suspected mail loop
        system-error | end-of-data | 451 Temporary local problem - please try later
        rdns-helo-invalid | ehlo | 501 Syntactically invalid HELO argument(s)
        protocol-error | connect | 554 SMTP synchronization error
        protocol-error | session | 503 bad sequence of commands
        protocol-error | session | 503 Valid RCPT command must precede DATA
        too-many-recipients | rcpt | 452 too many recipients
        too-many-connections | connect | 421 Too many concurrent SMTP connections; please try again later.
        smtp-auth | auth | 535 Incorrect authentication data
        message-malformed | end-of-data | 550 syntactically invalid address in "From:" header
        bad-domain | - | an MX or SRV record indicated no SMTP service
        bad-domain | - | all relevant MX records point to non-existent hosts
        dns-failure | - | host lookup did not complete
        delivery-expired | - | retry timeout exceeded
        user-unknown | - | SMTP error from remote mail server after RCPT TO:<a@example.net>: 550 5.1.1 No such user
        greylisted | rcpt | 451 192.0.2.7 is not yet authorized to deliver mail from <b@example.com> to <a@example.net>. Please try later. greylisted
        mailbox-full | rcpt | 552 Mailbox is full / Blocks limit exceeded / Inode limit exceeded
        bad-domain | - | lowest numbered MX record points to local host
        """)

    static let unix = rows(
        """
        user-unknown | rcpt | 550 5.1.1 <a@example.net>... User unknown
        relay-denied | rcpt | 550 5.7.1 <a@example.org>... Relaying denied
        relay-denied | rcpt | 550 5.7.1 <a@example.org>... Relaying denied. IP name lookup failed [192.0.2.7]
        sender-rejected | mail | 553 5.1.8 <b@example.invalid>... Domain of sender address b@example.invalid does not exist
        sender-rejected | mail | 451 4.1.8 Domain of sender address b@example.com does not resolve
        sender-rejected | mail | 553 5.5.4 <b>... Domain name required for sender address b
        message-too-big | mail | 552 5.3.4 Message size exceeds fixed maximum message size (10485760)
        system-full | mail | 452 4.4.5 Insufficient disk space; try again later
        rate-limited | connect | 421 4.3.2 Connection rate limit exceeded.
        too-many-connections | connect | 421 4.3.2 Too many open connections.
        too-many-recipients | rcpt | 452 4.5.3 Too many recipients
        service-unavailable | connect | 421 4.3.2 System not accepting network messages
        protocol-error | session | 500 5.5.1 Command unrecognized: "FOO"
        protocol-error | mail | 503 5.0.0 Polite people say HELO first
        routing-loop | end-of-data | 554 5.4.6 Too many hops 26 (25 max): from <b@example.com> via localhost
        routing-loop | - | 553 5.3.5 mx.example.net. config error: mail loops back to me (MX problem?)
        bad-domain | - | 550 5.1.2 <a@example.invalid>... Host unknown (Name server: example.invalid: host not found)
        network-error | - | Deferred: Connection timed out with mx.example.net.
        delivery-expired | - | Message could not be delivered for 5 days Message will be deleted from queue
        greylisted | rcpt | 451 4.7.1 Greylisting in action, please come back in 00:05:00
        spam-content | end-of-data | 550 5.7.1 Blocked by SpamAssassin
        malware | end-of-data | 554 5.7.1 virus Eicar-Test-Signature detected by ClamAV - http://www.clamav.net
        user-unknown | rcpt | 550 Invalid recipient: <a@example.net>
        too-many-connections | connect | 421 4.7.0 Too many connections, closing
        recipient-restricted | rcpt | 524 5.2.4 Mailing list expansion problem: <list@example.net>
        system-error | mail | 421 4.3.0 Temporary Error
        bad-domain | - | No MX found for domain
        user-unknown | rcpt | 550 sorry, no mailbox here by that name (#5.7.17)
        relay-denied | rcpt | 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)
        sender-rejected | mail | 553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)
        message-too-big | end-of-data | 552 sorry, that message size exceeds my databytes limit (#5.3.4)
        message-malformed | end-of-data | 451 See http://pobox.com/~djb/docs/smtplf.html.
        routing-loop | end-of-data | 554 too many hops, this message is looping (#5.4.6)
        bad-domain | - | Sorry, I couldn't find any host named example.invalid. (#5.1.2)
        dns-failure | - | CNAME lookup failed temporarily. (#4.4.3)
        network-error | - | Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)
        system-full | end-of-data | 451 qq write error or disk full (#4.3.0)
        """)

    static let exchange = rows(
        """
        user-unknown | rcpt | 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup
        user-unknown | rcpt | 550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [AM1EUR.eop-eur01.prod.protection.outlook.com]
        recipient-restricted | rcpt | 550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group
        relay-denied | rcpt | 550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain
        relay-denied | rcpt | 550 5.7.64 TenantAttribution; Relay Access Denied
        smtp-auth | mail | 530 5.7.57 Client not authenticated to send mail
        smtp-auth | auth | 535 5.7.3 Authentication unsuccessful
        smtp-auth | auth | 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.
        sender-rejected | end-of-data | 554 5.2.252 SendAsDenied; b@example.com not allowed to send as c@example.com
        sender-rejected | end-of-data | 550 5.7.60 SMTP; Client does not have permissions to send as this sender
        system-full | mail | 452 4.3.1 Insufficient system resources
        message-too-big | mail | 552 5.3.4 Message size exceeds fixed maximum message size
        rate-limited | mail | 451 4.7.500 Server busy. Please try again later from [192.0.2.7]. (S77714)
        poor-reputation | mail | 451 4.7.650 The mail server [192.0.2.7] has been temporarily rate limited due to IP reputation. (S775)
        ip-blocklisted | mail | 550 5.7.606 Access denied, banned sending IP [192.0.2.7]
        sender-rejected | rcpt | 550 5.7.511 Access denied, banned sender[192.0.2.7].
        ip-blocklisted | mail | 550 5.7.1 Service unavailable, Client host [192.0.2.7] blocked using Spamhaus. (AS16012611)
        email-auth-failed | end-of-data | 550 5.7.509 Access denied, sending domain example.com does not pass DMARC verification and has a DMARC policy of reject.
        email-auth-failed | end-of-data | 550 5.7.515 Access denied, sending domain example.com doesn't meet the required authentication level.
        policy-rejected | end-of-data | 550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy
        mailbox-full | end-of-data | 554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded
        routing-loop | end-of-data | 554 5.4.14 Hop count exceeded - possible mail loop ATTR34
        message-malformed | end-of-data | 554 5.6.0 STOREDRV.Deliver; Corrupt message content
        bad-domain | - | 550 5.4.310 DNS domain example.invalid does not exist [Message=InfoDomainNonexistent]
        dns-failure | - | 450 4.4.312 DNS query failed
        delivery-expired | - | 550 5.4.300 Message expired
        tls-failure | - | 450 4.4.317 Cannot connect to remote server [Message=UntrustedRoot]
        too-many-recipients | rcpt | 452 4.5.3 Too many recipients
        too-many-connections | mail | 421 4.3.2 The maximum number of concurrent server connections has exceeded a limit, closing transmission channel
        rate-limited | mail | 421 4.4.2 Message submission rate for this client has exceeded the configured limit
        spam-content | rcpt | 550 5.2.1 Content Filter agent quarantined this message
        recipient-restricted | rcpt | 550 5.7.124 Sender not in allowed-senders list
        rdns-helo-invalid | end-of-data | 550 5.7.25 Access denied, the sending IPv6 address [2001:db8::7] must have a reverse DNS record
        """)
}
