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
        """)
}
