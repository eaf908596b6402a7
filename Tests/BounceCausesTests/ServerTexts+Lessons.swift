extension ServerTexts {
    /// What was once taken for something else: a general word that stood beside a telling one.
    static let lessons = rows(
        """
        too-many-connections | connect | 421 mx1.example.net 192.0.2.4 : Exceeded max connections per IP, try again later (CXCNCT)
        poor-reputation | rcpt | 450 4.7.1 [IPRep] Your message could not be delivered at this time; please try again later.
        greylisted | rcpt | 450 Please try again later, your triplet is unknown to us
        greylisted | end-of-data | 451 4.7.1 Try again later
        greylisted | rcpt | 451 4.7.1 Please wait and try again, you are not known to us
        greylisted | rcpt | 451 4.7.1 This is your first mail, please try again later
        greylisted | rcpt | 451 4.7.1 Попробуйте позже: письмо помещено в серый список
        service-unavailable | - | 451 4.7.1 Service unavailable - try again later
        service-unavailable | - | 421 Please try again later
        rate-limited | rcpt | 554 Sie haben Ihr Versandlimit erreicht. Bitte versuchen Sie es später erneut.
        rate-limited | mail | 550 5.7.1 发信频率过高，请稍后再试
        rate-limited | rcpt | 554 Le quota d'envoi de votre compte est dépassé, réessayez plus tard
        rate-limited | rcpt | 450 Превышен лимит отправки писем, повторите попытку позже
        rate-limited | rcpt | 450 Przekroczono limit wysyłki wiadomości, spróbuj później
        rate-limited | connect | 421 RP-001 (BAY004) Unfortunately, some messages from 192.0.2.4 weren't sent. Please try again. We have limits for how many messages can be sent per hour and per day.
        rate-limited | connect | 421 (CON:B1) http://postmaster.info.aol.com/errors/421conb1.html
        rdns-helo-invalid | connect | 554 (DNS:NR) http://postmaster.info.aol.com/errors/554dnsnr.html
        malware | end-of-data | 554 5.7.1 Wiadomość zawiera wirusa
        malware | end-of-data | 554 5.7.1 id=12345-06 - INFECTED: Win.Test
        malware | end-of-data | 550 We do not accept .exe, .scr or .js files by mail
        mailbox-full | rcpt | 550 Почтовый ящик получателя переполнен
        mailbox-disabled | rcpt | 550 Почтовый ящик заблокирован
        poor-reputation | connect | 554 mx.example.net IP 192.0.2.4 rifiutato: bassa reputazione
        sender-rejected | mail | 550 5.1.0 <x@example.org>: Sender address rejected: User unknown in virtual mailbox table
        sender-rejected | rcpt | 550 5.1.7 <x@example.org>: Sender address rejected: undeliverable address: host mx.example.org[192.0.2.7] said: 550 No such user (in reply to RCPT TO command)
        sender-rejected | mail | 511 sorry, can't find a valid MX for sender domain (#5.1.1 - chkuser)
        user-unknown | rcpt | 550 "The mail server could not deliver mail to bob@example.com.  The account or domain may not exist, they may be blacklisted, or missing the proper dns entries."
        ip-blocklisted | mail | 550 5.7.511 Access denied, banned sender[192.0.2.6]. To request removal from this list please forward this message to delist@example.com.
        ip-blocklisted | connect | 550 Access from ip address 192.0.2.4 blocked. Visit http://help.mail.ru/notspam-support/id
        domain-blocklisted | end-of-data | 550 A URL in this email (bad.example) is listed on https://lists.example.org/
        recipient-restricted | rcpt | 550 The recipient has you on their blocklist
        recipient-restricted | mail | 550 5.7.0 Sender blacklisted by recipient's personal settings
        recipient-restricted | rcpt | 550 5.7.1 <all-staff@example.org>: Recipient address rejected: only internal senders may post to this address
        user-unknown | rcpt | 550 5.1.1 <bob@example.com> recipient rejected
        policy-rejected | rcpt | 554 5.7.1 <bob@example.com>: Recipient address rejected: Access denied
        user-unknown | rcpt | 550 5.4.1 Recipient address rejected: Access denied
        network-error | rcpt | 450 4.1.1 <x@example.com>: Recipient address rejected: unverified address: connect to mx2.example.com[192.0.2.9]:25: Connection timed out
        dns-failure | rcpt | 450 4.1.1 <x@example.com>: Recipient address rejected: unverified address: Host or domain name not found. Name service error for name=mx.example.com type=A: Host not found, try again
        email-auth-failed | end-of-data | 550 5.7.0 Unfortunately, messages from (192.0.2.4) on behalf of (example.com) could not be delivered due to domain owner policy restrictions.
        network-error | - | 421 Data read error: connection took too long
        protocol-error | rcpt | 501 local part too long
        policy-rejected | mail | 550 5.7.1 Mail from your country is not accepted here
        user-unknown | rcpt | 550 Unknown user or domain
        rate-limited | data | 554 5.7.1 <DATA>: Data command rejected: limit of 400 rcpts per 24 hours for client bob@example.com reached
        rate-limited | rcpt | 552 Message would take you over your relay quota of 500
        too-many-recipients | rcpt | 554 5.5.3 Number of recipients (120) exceeds the limit of 100 per message
        too-many-connections | connect | 421 #4.4.5 Too many TLS connections to this listener.
        greylisted | rcpt | 451 192.0.2.4 is not yet authorized to deliver mail from <a@example.org> to <b@example.com>. Please try later.
        system-error | ehlo | 451 4.3.5 <host>: Helo command rejected: Server configuration error
        service-unavailable | connect | 421 4.3.2 No system resources
        poor-reputation | connect | 421 mx.example.net connection refused from [192.0.2.4] E1210
        network-error | rcpt | 450 4.4.1 connect to mx2.example.net[192.0.2.9]:25: Connection refused
        delivery-expired | end-of-data | 550 4.4.7 QUEUE.Expired; message expired, cannot connect to remote server
        policy-rejected | connect | 421 mx Service not available. Reject due to policy violations
        message-malformed | end-of-data | 554 Transaction failed Reject due to policy restrictions. Header From is missing or invalid.
        message-malformed | end-of-data | 550 5.7.1 RFC5322 requirement error: not exactly one Date field
        message-too-big | end-of-data | 510 The length of DATA content is achieved the maximum threshold
        spam-content | end-of-data | 550 Transaction failed. (SPAM_SUSPECT:IP_CONTROL)
        tls-failure | rcpt | 530 5.7.0 authentication required; encryption too weak 0 less than 112
        tls-failure | rcpt | 550 You must use an encrypted connection to submit mail to this server
        email-auth-failed | end-of-data | 451 4.7.5 key retrieval failed (s=mail, d=example.org): 'mail._domainkey.example.org' query timed out
        bad-domain | rcpt | 550 5.4.4 <joe@example.com>... Unable to route: no mail exchanger
        relay-denied | rcpt | 553 you are not allowed to send mail to this domain (#5.7.1)
        user-unknown | rcpt | 559 Invalid rcptto
        protocol-error | connect | 550 Connecting host started transmitting before SMTP greeting
        poor-reputation | connect | 550 very bad karma score: -12
        ip-blocklisted | end-of-data | 554 5.7.1 This message has been blocked because it is from a FortiGuard - AntiSpam black IP address.
        sender-rejected | end-of-data | 550 5.7.1 relaying denied; sending domain example.org not configured/unverified
        rdns-helo-invalid | ehlo | 555 helohost error.
        recipient-restricted | rcpt | 550 You are registered as spammer (by user's reject list)
        recipient-restricted | rcpt | 550 5.7.1 La casella PEC non accetta messaggi di posta ordinaria
        """)
}
