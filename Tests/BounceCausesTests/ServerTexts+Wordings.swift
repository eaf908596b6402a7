extension ServerTexts {
    /// Further wordings, as they stand in logs and in reports.
    static let wordings = rows(
        """
        user-unknown | rcpt | 504 5.5.2 <root>: Recipient address rejected: need fully-qualified address
        user-unknown | rcpt | 550 5.4.1 all recipient addresses rejected : Access denied
        user-unknown | rcpt | 550 jo@example.org: no thank you rejected: Account Unavailable
        user-unknown | rcpt | 550 Destination addresses were unknown (jo)
        user-unknown | - | We couldn't deliver to the following: jo wasn't found at example.org
        user-unknown | - | User jo (jo@example.org) not listed in Domino Directory
        user-unknown | - | Votre message n'a pas pu être remis : l'adresse n'existe pas
        user-unknown | - | No se ha encontrado la dirección de correo del destinatario
        user-unknown | - | Such user not exists
        user-unknown | rcpt | 550 no existe ese usuario
        mailbox-disabled | rcpt | 550 This recipient is on hold
        mailbox-disabled | end-of-data | 554 5.2.1 STOREDRV.Deliver.Exception:AccountDisabledException.MapiExceptionMailboxDisabled; Failed to process message due to a permanent exception
        mailbox-disabled | rcpt | 554 Kundenkonto gesperrt
        mailbox-disabled | rcpt | 550 Mailbox was not used for more than 3 months. http://mail.i.ua/err/3
        mailbox-full | - | 5.2.2 maildir delivery failed: Sorry, the user's maildir has overdrawn his diskspace quota, please try again later.
        mailbox-full | rcpt | 550 De mailbox is vol
        mailbox-full | rcpt | 550 Skrzynka jest pełna
        mailbox-full | rcpt | 550 メールボックスがいっぱいです
        mailbox-full | rcpt | 550 Sorry, the recipient's mailbox has run out of room
        mailbox-full | end-of-data | 552 too much mail data
        mailbox-full | rcpt | 550 The recipient has used up all of the space
        mailbox-full | - | Das Postfach ist zur Zeit überfüllt, die Nachricht wurde nicht angenommen
        mailbox-full | rcpt | 452 jo has no room for more mail
        mailbox-full | - | 552 the user's space has been used up
        mailbox-moved | rcpt | 550 jo has left the company, please write to info@example.org instead
        recipient-restricted | rcpt | 550 sender is not on the recipient's whitelist
        recipient-restricted | rcpt | 550 We don't accept mail from your address for this user
        recipient-restricted | end-of-data | 554 The recipient's personal filter refused your message
        recipient-restricted | rcpt | 550 5.7.1 You're not on the approved senders list of this recipient
        recipient-restricted | rcpt | 550 5.7.1 Sender not authenticated for recipient
        recipient-restricted | - | Sender was not allowed: jo has restricted incoming mail to known senders
        recipient-restricted | rcpt | 550 Only logged-in users may write to this list; membership required
        recipient-restricted | rcpt | 550 Mail from outside the company can't be sent to this list
        recipient-restricted | rcpt | 550 5.7.1 jo only receives mail from his contacts
        recipient-restricted | rcpt | 550 5.7.1 The person you write to has put you on a block list
        recipient-restricted | end-of-data | 554 message rejected due to user rules
        recipient-restricted | rcpt | 550 5.7.1 jo@example.org accepts no mail from outside
        recipient-restricted | end-of-data | 550 5.7.1 Posting refused: list is closed to non-subscribers
        bad-domain | - | 5.4.4 Unable to route: no mail hosts for domain
        bad-domain | - | Name or service not known
        bad-domain | - | 5.4.4 unable to look up host exmaple.test: No address associated with hostname
        bad-domain | - | MX of example.org points to 127.0.0.1
        bad-domain | - | 5.1.2 Bad destination mailbox address: domain has no A or MX
        bad-domain | - | Your message wasn't delivered to jo@exmaple.test because the domain exmaple.test couldn't be found. Check for typos or unnecessary spaces and try again.
        bad-domain | - | No route found to domain exmaple.test from server mx/example.
        relay-denied | rcpt | 550 5.7.1 insecure mail relay - this host is not open for relaying
        relay-denied | rcpt | 554 Mail for example.net not accepted here
        relay-denied | rcpt | 550 This is not a relaying host
        relay-denied | rcpt | 550 example.net is not hosted here
        sender-rejected | mail | 501 5.1.7 Syntax error in mailbox address
        sender-rejected | rcpt | 554 5.1.0 Sender denied as sender's email address is on SenderFilterConfig list
        sender-rejected | mail | 550 You are not allowed to use this sender address
        sender-rejected | rcpt | 550 Backscatter protection detected an invalid or expired email address
        sender-rejected | rcpt | 450 Could not verify your sender address
        sender-rejected | mail | 553 5.3.0 <a@example.com>... No such user here (sender)
        sender-rejected | rcpt | 550 sender is in my black list
        sender-rejected | - | Sorry, you are sending to/from an address that has been blacklisted
        sender-rejected | mail | 550 empty envelope senders not allowed
        smtp-auth | mail | 511 Authentication required, sender not authenticated
        smtp-auth | auth | 535 5.7.8 Sorry (login throttled): too many failed logins
        smtp-auth | mail | 571 Delivery not authorized: log in to send
        smtp-auth | mail | 550 5.7.0 Please log on before you send
        smtp-auth | auth | 535 5.7.8 Account locked after too many wrong passwords
        tls-failure | mail | 550 This server requires encrypted connections (STARTTLS)
        tls-failure | - | 5.7.30 REQUIRETLS support required
        tls-failure | starttls | 550 Cipher suite too weak; session refused
        tls-failure | starttls | 421 Unable to negotiate a secure channel
        tls-failure | - | Peer's certificate issuer is not recognised
        tls-failure | - | 5.7.324 dnssec-invalid: Destination domain returned invalid DNSSEC records
        tls-failure | mail | 550 Secure transport needed: reconnect with STARTTLS
        tls-failure | - | SSL_connect error to mx.example.org[192.0.2.1]:25: -1
        tls-failure | - | 5.7.5 Cryptographic failure: DANE record does not match
        tls-failure | mail | 553 This route requires encryption (TLS)
        tls-failure | mail | 553 This route requires TLS version 1.2 or greater
        email-auth-failed | end-of-data | 550 5.7.515 Access denied, sending domain example.com doesn't meet the required authentication level. The sender's domain in the 5322.From address doesn't meet the authentication requirements defined for the sender.
        email-auth-failed | rcpt | 550 5.7.1 <a@example.com>: Sender address rejected: Please see http://www.openspf.net/Why?s=mfrom;id=a%40example.com;ip=192.0.2.9;r=mx.example.org
        email-auth-failed | mail | 550 Domain example.com does not designate 192.0.2.9 as permitted sender
        email-auth-failed | mail | 550 Invalid IP for sending mail of domain example.com
        email-auth-failed | end-of-data | 550 5.7.0 Sender authentication check failed (fraud detected)
        email-auth-failed | end-of-data | 550 Message claims to be from our own domain but comes from outside
        email-auth-failed | mail | 550 Sender's host isn't listed as allowed for this domain (SPF record)
        rdns-helo-invalid | connect | 421 4.7.0 Rejected. Possibly forged hostname for 192.0.2.9
        rdns-helo-invalid | connect | 550 Please get a custom reverse DNS name from your ISP for your host 192.0.2.9
        rdns-helo-invalid | connect | 550 unresolvable relay host name
        rdns-helo-invalid | connect | 451 4.7.1 Hostname lookup of client 192.0.2.9 failed
        rdns-helo-invalid | end-of-data | 421 4.7.23 Your email has been rate limited because the sending IP address doesn't match the IP address of the forward DNS entry for the hostname in the PTR record.
        rdns-helo-invalid | connect | 550 5.7.1 Client host has no name in DNS
        rdns-helo-invalid | connect | 550 5.7.1 Your hostname looks dynamic
        ip-blocklisted | connect | 550 5.7.1 Mail from IP 192.0.2.9 was rejected due to listing in Spamhaus PBL. For details please see https://www.spamhaus.org/query/ip/192.0.2.9
        ip-blocklisted | rcpt | 554 5.7.1 Dynamic IP Addresses See: http://www.sorbs.net/lookup.shtml?192.0.2.9
        ip-blocklisted | rcpt | 554 5.7.1 Your mta is listed in our local blackhole list
        ip-blocklisted | end-of-data | 550 192.0.2.9 listed by Invaluement SIP
        ip-blocklisted | - | host mx.example.org refused to talk to me: 554 5.7.1 192.0.2.9 is on a blocklist
        ip-blocklisted | rcpt | 550 192.0.2.9 is listed in hostkarma.junkemailfilter.com (blacklist)
        ip-blocklisted | rcpt | 554 5.7.1 Rejected 192.0.2.9 in all.s5h.net
        ip-blocklisted | connect | 554 5.7.1 Connection refused. Your IP address has been listed (zen)
        ip-blocklisted | connect | 553 connections will not be accepted from 192.0.2.9, because the ip is in Spamhaus's list
        domain-blocklisted | end-of-data | 550 5.7.1 The domain in your From address is on our blocklist
        domain-blocklisted | rcpt | 550 a@spam.test is in a right-hand-side blacklist
        poor-reputation | connect | 554 Too many spams from your IP (192.0.2.9), please visit http://spameatingmonkey.com
        spam-content | end-of-data | 552 Mensaje rechazado por spam
        spam-content | end-of-data | 550 Sorry, your message looks like a phish
        spam-content | end-of-data | 550 5.7.1 Rspamd score exceeds reject threshold
        malware | end-of-data | 550 This message contains an attachment of a type which we do not accept (.exe)
        malware | end-of-data | 552 we do not accept zip attachments
        malware | end-of-data | 550 Maldoc detected by Sanesecurity signature
        malware | end-of-data | 554 Message rejected because it contains an exe file
        policy-rejected | rcpt | 554 5.7.1 Violates the organisation's messaging policy
        policy-rejected | mail | host mx.example.net[192.0.2.1] said: 554 5.7.1 Access denied (in reply to MAIL FROM command)
        message-too-big | mail | 523 the recipient's mailbox does not accept messages over 10 MB
        message-too-big | mail | 552 Declared SIZE is over the maximum
        message-malformed | end-of-data | 554 missing or malformed local part (expected word or "<")
        message-malformed | end-of-data | 550 Too many From: headers in message
        message-malformed | end-of-data | 550 Message headers fail syntax check
        message-malformed | end-of-data | 550 5.1.20 Multiple From addresses are not allowed without Sender address
        message-malformed | end-of-data | 554 Your mail has two Subject lines
        protocol-error | connect | 451 MI:CEL mx19,QMCowEBpPWIm0r7Dm http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.9
        protocol-error | connect | 554 You talk before my greeting
        protocol-error | - | 554 5.7.0 Too many unauthenticated commands.
        protocol-error | - | 502 VRFY is disabled
        greylisted | rcpt | 450 4.7.1 <jo@example.org>: Recipient address rejected: Intentional policy rejection, please try again later
        rate-limited | rcpt | 450 4.7.1 Error: too many new TLS sessions from 192.0.2.9
        rate-limited | - | Domain example.com has exceeded the max emails per hour (150/150 (100%)) allowed. Message discarded.
        rate-limited | connect | 421 Your host connects too often
        rate-limited | mail | 554 Sender over message quota for 24 hours
        rate-limited | mail | 550 Your message wasn't sent: you've reached a limit for sending mail
        rate-limited | mail | 450 4.7.1 <a@example.com>: Sender address rejected: Policy Rejection- Quota Exceeded. Please try again later
        rate-limited | - | You have reached a limit for sending mail. Your message was not sent.
        rate-limited | rcpt | 450 4.7.1 More than 100 mails in an hour
        rate-limited | rcpt | 451 4.7.1 You exceeded your quota of 500 mails a day
        too-many-connections | connect | 450 4.7.1 No more sessions permitted from your address
        too-many-connections | connect | 421 4.7.0 All 20 sessions allowed for your host are in use
        too-many-connections | mail | 421 Limit of 50 messages in a session reached
        too-many-connections | connect | 421 4.7.0 You already have 5 open sessions
        too-many-recipients | rcpt | 452 Only 50 recipients accepted in one mail
        too-many-recipients | rcpt | 554 Number of recipients exceeds 100
        too-many-recipients | rcpt | 452 4.5.3 Recipient count over the limit
        system-full | end-of-data | 451 Disk quota on spool exceeded: queue full
        system-error | mail | 554 Transaction failed
        system-error | - | Command died with status 1
        network-error | - | 421 mx.example.org: SMTP command timeout - closing connection
        network-error | - | SMTP connection to 192.0.2.1 was reset
        dns-failure | - | DNS timeout while resolving MX of example.org
        dns-failure | - | Name servers of example.org do not answer
        routing-loop | end-of-data | 554 More than 30 Received lines; this mail goes in circles
        routing-loop | - | A configuration error in the e-mail system caused the message to bounce between two servers or to be forwarded between two recipients. Contact your administrator.
        delivery-expired | - | I'm not going to try again; this message has been in the queue too long.
        delivery-expired | - | There was a temporary problem delivering your message to jo@example.org. Gmail gave up after 46 hours.
        delivery-expired | - | we've been trying for 5 days and give up now
        delivery-expired | - | Die Nachricht konnte innerhalb von 5 Tagen nicht zugestellt werden
        """)

    /// Replies of which only a word tells.
    static let words = rows(
        """
        mailbox-full | rcpt | 550 Account storage limit
        recipient-restricted | rcpt | 550 5.7.1 Only members of staff may mail this address
        relay-denied | rcpt | 550 Third-party mail isn't relayed by this host
        relay-denied | rcpt | 554 5.7.1 Open relaying is not offered here
        smtp-auth | auth | 550 5.7.0 Code d'authentification invalide OFR_305
        tls-failure | auth | 530 5.7.0 TLS first, please
        tls-failure | - | 4.7.5 TLS: the certificate of mx.example.org has expired
        tls-failure | mail | 553 This route requires high-strength ciphers
        tls-failure | mail | 554 Configuration is invalid for this certificate
        tls-failure | - | STARTTLS negotiation broke off
        tls-failure | - | No TLS offered by mx.example.org although policy demands it
        ip-blocklisted | connect | 550 5.7.1 Blocked by anti-abuse list: 192.0.2.9 in CBL
        ip-blocklisted | rcpt | 554 5.7.1 Rejected, see https://check.spamhaus.org/query/ip/192.0.2.9
        poor-reputation | connect | 550 Refused: bad neighbourhood, your provider ignores abuse reports
        spam-content | end-of-data | 550 Wiadomość uznana za spam
        spam-content | end-of-data | 550 Spam is embedded in the email http://service.mail.qq.com
        spam-content | - | 554 5.7.1 The message from (<a@example.com>) with the subject of (Hi) matches a profile the Internet community may consider spam. Please revise your message before resending.
        malware | end-of-data | 550 5.7.0 Office document with macros refused
        """)
}
