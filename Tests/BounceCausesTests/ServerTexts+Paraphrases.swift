extension ServerTexts {
    /// What servers say in words of their administrators' own.
    static let paraphrases = rows(
        """
        mailbox-full | rcpt | 452 4.2.2 The email account that you tried to reach is over quota
        mailbox-full | rcpt | 550 mailbox size limit exceeded
        mailbox-full | rcpt | 552 The mailbox of the recipient has exceeded its storage limit
        mailbox-full | rcpt | 550 Quota exceeded for this user
        mailbox-disabled | rcpt | 550 Account suspended
        mailbox-disabled | rcpt | 550 5.7.1 user account temporarily locked
        mailbox-disabled | rcpt | 550 This account is not active
        mailbox-disabled | rcpt | 554 The account has been deactivated due to inactivity
        user-unknown | rcpt | 550 Sorry, we do not have such a user
        user-unknown | rcpt | 550 No such recipient here
        user-unknown | rcpt | 550 unknown recipient
        user-unknown | rcpt | 550 That user is not on this system
        user-unknown | rcpt | 550 Address unknown
        user-unknown | rcpt | 554 Mailbox does not exist
        user-unknown | rcpt | 550 Recipient address not found
        user-unknown | data | 550 #5.1.0 Address rejected
        user-unknown | rcpt | 553 5.3.0 <x@y.z>... Addressee unknown, relay=[192.0.2.1]
        user-unknown | rcpt | 550 Can not find mailbox
        user-unknown | rcpt | 550 Bad destination mailbox address
        user-unknown | rcpt | 550 user doesn't exist
        user-unknown | rcpt | 550 5.1.1 Unable to deliver to this recipient
        user-unknown | rcpt | 550 No account by that name here
        user-unknown | rcpt | 501 5.1.3 Bad recipient address syntax
        recipient-restricted | rcpt | 550 5.7.1 You are not allowed to send to this recipient
        recipient-restricted | rcpt | 550 The sender is not allowed to post to this list
        recipient-restricted | rcpt | 550 Recipient only accepts mail from authenticated senders
        recipient-restricted | rcpt | 550 your address has been blocked by the recipient
        recipient-restricted | rcpt | 550 Sender blocked by recipient
        bad-domain | - | Unable to find MX for domain
        bad-domain | rcpt | 550 5.1.2 Bad destination host 'DNS Hard Error looking up example.net (MX): NXDomain'
        bad-domain | rcpt | 550 Domain does not exist
        bad-domain | - | no MX or A records found for domain
        bad-domain | - | Domain has no valid mail exchangers
        relay-denied | rcpt | 550 we do not relay
        relay-denied | rcpt | 554 This server does not relay mail for that domain
        relay-denied | rcpt | 551 This mail server does not host that domain; relaying prohibited
        relay-denied | rcpt | 550 recipient domain not served here
        relay-denied | rcpt | 550 not local domain
        sender-rejected | mail | 550 Invalid sender domain
        sender-rejected | mail | 501 Sender domain must exist
        sender-rejected | mail | 553 sender address not allowed
        sender-rejected | rcpt | 550 sender domain has no MX record
        sender-rejected | mail | 550 5.1.0 Address rejected
        smtp-auth | mail | 530 5.7.1 Client was not authenticated
        smtp-auth | auth | 535 5.7.8 Bad username or password
        smtp-auth | rcpt | 550 Please log in first
        smtp-auth | rcpt | 550 You must authenticate before sending mail
        tls-failure | mail | 530 5.7.0 TLS is required
        tls-failure | starttls | 454 4.3.0 TLS currently unavailable
        tls-failure | - | TLS handshake failed: certificate verify failed
        email-auth-failed | end-of-data | 550 5.7.1 Email rejected per DMARC policy for example.com
        email-auth-failed | mail | 550 SPF: 192.0.2.1 is not allowed to send mail from example.com
        email-auth-failed | end-of-data | 550 DKIM signature verification failed
        email-auth-failed | end-of-data | 554 5.7.1 Sender is forged
        rdns-helo-invalid | connect | 550 Your IP has no reverse DNS
        rdns-helo-invalid | connect | 554 No PTR record for 192.0.2.1
        rdns-helo-invalid | ehlo | 550 HELO name does not match
        rdns-helo-invalid | rcpt | 550 Dynamic IP not allowed, use your ISP relay rdns
        ip-blocklisted | connect | 554 Your IP address 192.0.2.1 is blacklisted
        ip-blocklisted | rcpt | 550 Mail from 192.0.2.1 rejected: listed at b.barracudacentral.org
        ip-blocklisted | connect | 550 Your server IP is listed in our RBL
        ip-blocklisted | connect | 554 Access denied: IP 192.0.2.1 found in blocklist
        domain-blocklisted | end-of-data | 550 message contains a URL listed in SURBL
        domain-blocklisted | end-of-data | 554 Your domain is blacklisted by URIBL
        poor-reputation | connect | 554 Poor reputation
        poor-reputation | connect | 421 4.7.1 Temporarily rejected due to sender reputation
        poor-reputation | connect | 421 Deferred due to user complaints
        spam-content | end-of-data | 550 This message scored 12.3 spam points
        spam-content | end-of-data | 554 rejected as spam
        spam-content | end-of-data | 550 Message looks like spam to me
        spam-content | end-of-data | 550 Blocked by Spam filter
        spam-content | end-of-data | 554 5.7.1 Rejected due to suspected spam content
        malware | end-of-data | 554 Infected with Win.Trojan.Agent
        malware | end-of-data | 550 Attachment type .exe not allowed
        malware | end-of-data | 552 5.7.0 This message was blocked because it contains a virus
        policy-rejected | end-of-data | 550 rejected due to company policy
        policy-rejected | end-of-data | 554 Message rejected for policy reasons
        message-too-big | mail | 552 message too large
        message-too-big | end-of-data | 552 5.2.3 Message exceeds maximum message size
        message-too-big | mail | 554 Maximum message size is 10 MB, yours is larger
        message-malformed | end-of-data | 550 Message has no From header
        message-malformed | end-of-data | 554 Invalid MIME header
        message-malformed | end-of-data | 550 Missing Date header
        message-malformed | end-of-data | 550 From header is missing
        protocol-error | - | 503 Bad sequence of commands
        protocol-error | - | 500 Unknown command
        protocol-error | mail | 555 5.5.4 Unsupported option: SMTPUTF8
        greylisted | rcpt | 450 4.7.1 greylisting in effect, try later
        greylisted | rcpt | 451 Temporarily deferred, new sender - please retry in 5 minutes (greylist)
        rate-limited | rcpt | 450 4.7.1 Error: too many messages sent, slow down
        rate-limited | mail | 421 You have exceeded the maximum number of messages per hour
        rate-limited | mail | 450 Requested mail action not taken: sending rate exceeded
        rate-limited | mail | 550 5.7.1 daily sending quota exceeded
        rate-limited | rcpt | 452 Too many emails sent from this IP in the last hour
        too-many-connections | connect | 421 Too many simultaneous connections
        too-many-connections | connect | 421 maximum connections reached for your host
        too-many-connections | mail | 421 4.7.0 Too many messages in this session
        too-many-recipients | rcpt | 452 4.5.3 recipient limit exceeded
        too-many-recipients | rcpt | 550 5.5.3 Exceeded maximum number of recipients
        system-full | mail | 452 4.3.1 Out of disk space
        system-full | mail | 431 The server disk is full
        system-error | rcpt | 451 Requested action aborted: local error in processing
        system-error | end-of-data | 451 4.3.0 Internal error
        system-error | rcpt | 454 Temporary database error
        service-unavailable | connect | 421 Service temporarily unavailable, try later
        service-unavailable | connect | 421 Server shutting down
        service-unavailable | mail | 451 System is overloaded, try again later
        network-error | - | Connection reset by peer
        network-error | - | Network is unreachable
        network-error | - | timed out while waiting for greeting
        network-error | - | 421 4.4.2 Connection dropped due to SocketError
        dns-failure | - | DNS server returned SERVFAIL
        dns-failure | - | 451 4.4.3 Temporary DNS failure
        routing-loop | end-of-data | 554 5.4.6 Routing loop detected
        routing-loop | end-of-data | 554 Hop count exceeded
        delivery-expired | - | Message expired after 5 days
        delivery-expired | - | Delivery time expired
        mailbox-moved | rcpt | 551 User not local; please try <b@example.org>
        mailbox-moved | rcpt | 551 5.1.6 User has moved to b@example.org
        user-unknown | rcpt | 550 5.1.1 Mailbox "bob" does not exist
        user-unknown | rcpt | 550 <bob@example.net>: no such address here
        user-unknown | rcpt | 511 sorry, no mailbox here by that name (#5.1.1 - chkuser)
        user-unknown | rcpt | 550 Sorry, this user is invalid
        user-unknown | rcpt | 554 Recipient address rejected: user invalid(1)
        user-unknown | rcpt | 550 5.7.1 Recipient address rejected: user not found
        user-unknown | rcpt | 550 That email address is not valid here
        mailbox-full | end-of-data | 554 5.2.2 mailbox is over quota; delivery failed
        mailbox-full | rcpt | 552 Recipient storage full, try again another time
        mailbox-full | rcpt | 452 4.2.2 Mailbox is temporarily full
        mailbox-full | end-of-data | 550 Benutzer hat zuviele Mails auf dem Server; quota exceeded
        mailbox-disabled | rcpt | 550 5.2.1 This account has been blocked
        mailbox-disabled | rcpt | 550 User is inactive
        mailbox-disabled | rcpt | 550 The mailbox has been suspended because of non payment
        spam-content | end-of-data | 571 Message Refused as spam
        spam-content | end-of-data | 550 5.7.1 Your message was identified as SPAM (score 9.1)
        spam-content | end-of-data | 554 5.7.1 The message was rejected because it contains prohibited content
        ip-blocklisted | mail | 550 Rejected: 192.0.2.1 listed at dnsbl.example.org
        ip-blocklisted | connect | 554 5.7.1 You are blocked by our local RBL
        ip-blocklisted | connect | 421 4.7.1 - Connection refused - IP blocked temporarily due to blacklist entry
        rate-limited | mail | 451 4.7.1 Throttling failure: Maximum sending rate exceeded.
        rate-limited | end-of-data | 454 Throttling failure: Daily message quota exceeded.
        rate-limited | rcpt | 421 too many emails to this user, slow down please
        sender-rejected | end-of-data | 554 Message rejected: Email address is not verified. The following identities failed the check in region US-EAST-1: a@example.com
        sender-rejected | mail | 550 Verification failed for sender address
        sender-rejected | rcpt | 550 Your sender address does not exist
        smtp-auth | auth | 535 Authentication Credentials Invalid
        smtp-auth | mail | 550 authentication required
        relay-denied | rcpt | 550 Relaying to that destination is prohibited by administrator
        relay-denied | rcpt | 550 5.7.1 Unable to relay for bob@example.org
        relay-denied | rcpt | 553 sorry, that domain isn't allowed to be relayed thru this MTA
        greylisted | rcpt | 450 4.2.0 You have been temporarily greylisted, try again in 60 seconds
        email-auth-failed | end-of-data | 550 5.7.1 Message failed DMARC alignment
        email-auth-failed | mail | 550 Sender is not allowed by SPF record
        tls-failure | mail | 550 5.7.10 Encryption required: this server requires TLS
        rdns-helo-invalid | ehlo | 550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)
        too-many-connections | connect | 451 Too many sessions from this host
        system-error | rcpt | 451 4.3.5 Unable to verify recipient, LDAP lookup failed
        network-error | - | Operation timed out
        service-unavailable | rcpt | 450 Mail server busy, retry later
        malware | end-of-data | 550 Virus found: W32/Netsky
        message-malformed | end-of-data | 550 5.6.0 Invalid header found (see RFC2822 section 3.6)
        """)
}
