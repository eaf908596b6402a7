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
        rate-limited | rcpt | 554 5.7.1 <ann@mx.example.net>: Recipient address rejected: Sender has exceeded message quota, please try again later
        rate-limited | auth | 450 4.7.1 Error: too many AUTH commands from 203.0.113.19
        sender-rejected | rcpt | 501 <joe@nodot>: sender address must contain a domain
        smtp-auth | auth | 503 AUTH command used when not advertised
        policy-rejected | connect | 550 Not allowed to send from that country
        ip-blocklisted | connect | 450 Temporary denial of connection (450) for Zombie matches (ERS)
        rdns-helo-invalid | connect | 451 4.7.1 Client IP address 203.0.113.71 does not resolve
        user-unknown | rcpt | 553 5.3.0 <guru@mx.example.net>... Recipient address no longer exists
        user-unknown | end-of-data | 554 qq Sorry, no valid recipients (#5.1.3)
        too-many-recipients | rcpt | 550 5.5.3 sorry, reached maximum number of recipients for one session (chkuser)
        sender-rejected | rcpt | 554 Refused. The domain of your sender address has no mail exchanger (MX).
        recipient-restricted | rcpt | 554 Refused. Mail is not being accepted at this address.
        smtp-auth | mail | 530 5.5.1 Invalid command: Must issue an AUTH command first
        sender-rejected | mail | 501 5.1.8 No domain part in address
        recipient-restricted | rcpt | 550 Route does not accept incoming messages
        rdns-helo-invalid | rcpt | 501 5.7.1 <x@mx.example.net> Sender IP must resolve
        rdns-helo-invalid | ehlo | 501 <mailgw.lan> is invalid or DNS says does not exist
        spam-content | end-of-data | 554 Email rejected due to security policies - MCSpamSignature.x.HBody (0, 3) - https://community.mimecast.com/docs/DOC-1369#554 [uPs4kvTrN7i9pDdqiB5OGg.uk101]
        ip-blocklisted | connect | 554 5.7.1 This email from IP 203.0.113.52 has been rejected. The email message was detected as spam. (FortiGuard AntiSpam-IP)
        sender-rejected | end-of-data | 554 5.7.1 This message has been blocked because the return email domain is invalid.(failed to obtain DNS record for domain mx.example.net)
        recipient-restricted | rcpt | 552 5.2.2 Sender/Recipient rejected
        policy-rejected | end-of-data | 554 Message has exceeded maximum attachment count limit
        relay-denied | rcpt | 550 RP:FRL 163 smtp10,DsCowEC.7S2 1699642005
        too-many-recipients | rcpt | 550 RP:RCL 163 smtp10,DsCowEC.8S2 1699642005
        mailbox-disabled | rcpt | 550 User hangup
        email-auth-failed | end-of-data | 554 5.7.5 (AU01) Message not accepted for policy reasons. See http://postmaster.yahoo.com/errors/postmaster-28.html
        policy-rejected | end-of-data | 521 5.2.1 : AOL will not accept delivery of this message.
        mailbox-disabled | rcpt | 550 Questo indirizzo e' bloccato per inutilizzo
        policy-rejected | rcpt | 550 message sending for this account is disabled. Please go to mail.ru and restore your account
        mailbox-disabled | rcpt | 550 Esta casilla ha expirado por falta de uso
        too-many-connections | connect | 450 too frequent connects from 203.0.113.135, please try again later.
        ip-blocklisted | connect | 554 5.3.2 Sorry, we do not accept connections from your IP
        mailbox-disabled | rcpt | 554 5.7.1 User otto@mx.example.net should log in to enable receiving the mail
        user-unknown | rcpt | 554 no valid recipients, bye
        bad-domain | rcpt | 550 RCPT address has non-existant domain mx.example.net
        sender-rejected | mail | 501 x@mx.example.net Sender email is not in my domain
        recipient-restricted | end-of-data | 550 they are not accepting mail with attachments or embedded images
        spam-content | end-of-data | 550 5.7.1 mail 3fB1 from 203.0.113.5 rejected by DCC
        routing-loop | end-of-data | 554 Number of 'Received:' DATA headers exceeds maximum permitted
        rate-limited | rcpt | 451 You have exceeded your messaging limits
        sender-rejected | end-of-data | 421 Domain mg.mx.example.net is not allowed to send: The domain is unverified and requires DNS configuration. Log in to your control panel to view required DNS records.
        policy-rejected | rcpt | 554 5.7.1 [internal] recipient address was suppressed due to customer policy
        network-error | rcpt | 451 4.4.1 [internal] no mail servers for this domain could be reached at this time
        message-malformed | end-of-data | 554 Transaction failed: Expected disposition, got null
        smtp-auth | auth | 502 5.7.0 Your SMTP account is not yet activated. Please contact us at contact@sendinblue.com to request activation
        rate-limited | end-of-data | 535 5.7.0 The email limit is reached. Please upgrade your plan https://mailtrap.io/billing/plans/testing
        policy-rejected | mail | 554 5.1.8 Email Outgoing Blocked.
        message-malformed | end-of-data | 501 Message has defects
        routing-loop | end-of-data | 554 ezmlm-send: fatal: message already has a Mailing-List header (maybe I should be a sublist) (#5.7.2)
        policy-rejected | end-of-data | 550 5.7.1 Content-Policy reject msg: The message contains HTML subpart, therefore we consider it SPAM or Outlook Virus.  TEXT/PLAIN is accepted.! BF:<H 0>
        spam-content | end-of-data | 554 Blocked for spam
        poor-reputation | connect | 421 Too many errors from your ip (203.0.113.7), please visit http://postmaster.free.fr/
        policy-rejected | rcpt | 550 5.7.51 TenantInboundAttribution; There is a partner connector configured that matched the message's recipient domain. The connector had either the RestrictDomainsToIPAddresses or RestrictDomainsToCertificate set
        network-error | end-of-data | 420 TCP read error
        rate-limited | connect | 421 Number of failed recipients exceeded.  Come back in a few hours.
        poor-reputation | mail | 451 VS1-MF Excessive unknown recipients - possible Open Relay or forged sender http://help.yahoo.com/help/us/mail/spam/spam-18.html
        routing-loop | - | 550 5.4.11 Message depth exceeded for a message that an agent generated
        poor-reputation | connect | 421 Message from (203.0.113.9) temporarily deferred - 4.16.51. Please refer to http://help.yahoo.com/help/us/mail/defer/defer-05.html
        greylisted | rcpt | 421 4.7.0 [GL01] Message from (203.0.113.9) temporarily deferred
        rdns-helo-invalid | connect | 554 IP=203.0.113.9 - Transient IP not allowed
        spam-content | end-of-data | 550 5.7.0 Rejected: the message is spam or a virus
        poor-reputation | mail | 450 4.7.1 Service refused due to bad behaviour - Too many unknown users
        rate-limited | mail | 450 4.7.1 Service refused due to bad behaviour - Too many messages
        poor-reputation | end-of-data | 550 5.7.1 A high number of unknown recipients originated from your account
        poor-reputation | connect | 421 Dictionary attack detected from 203.0.113.9, try again later
        poor-reputation | connect | 554 Under investigation for spam abuse
        policy-rejected | mail | 550 message sending for this account is disabled
        ip-blocklisted | connect | 421 4.3.2 Your IP (203.0.113.9) is filtered, this connection will be closed. Register your IP at http://ip.example.net
        ip-blocklisted | connect | 554 5.7.1 Su IP 203.0.113.9 ha sido bloqueado por envío de spam
        ip-blocklisted | connect | 554 5.7.1 IP-адрес 203.0.113.9 заблокирован за рассылку спама
        mailbox-disabled | rcpt | 550 5.1.1 Suspended mbox
        rate-limited | connect | 421 mx.example.net Try again later. See http://postmaster.example.net/smtp-error-codes.php#RL000003
        ip-blocklisted | connect | 550 5.7.1 203.0.113.9 Blocked: mx.example.net AUP#In-1260
        network-error | rcpt | 451 Unable to connect to mx.example.org
        network-error | - | 451 4.4.1 No valid hosts (repeated connection failures)
        domain-blocklisted | end-of-data | 554 5.7.1 Blocked because the message contains blocking URL(s)
        domain-blocklisted | rcpt | 554 5.7.1 Service unavailable; Sender address [news@example.com] blocked using rhsbl.sorbs.net; http://www.sorbs.net/
        domain-blocklisted | rcpt | 554 5.7.1 Service unavailable; Helo command [mail.example.com] blocked using list.example.org
        policy-rejected | data | 550 5.5.3 <DATA>: Data command rejected: Multi-recipient bounce
        policy-rejected | rcpt | 550 A bounce has a single recipient
        recipient-restricted | end-of-data | 550 5.7.1 This subscriber has opted out of your mail
        rdns-helo-invalid | connect | 550 5.7.1 host [203.0.113.9] from unknown TLD
        greylisted | rcpt | 451 4.3.0 Mail delayed before accepting delivery
        too-many-connections | connect | 421 4.4.5 client [203.0.113.9] connections 31 exceed 30/60s
        too-many-connections | mail | 452 4.5.3 Service unavailable, transaction limit reached
        too-many-connections | connect | 554 This IP has been blocked for exceeding the maximum number of connections
        bad-domain | connect | 521 no mail here
        bad-domain | rcpt | 521 5.3.2 host does not accept mail
        bad-domain | connect | 554 mx.example.com takes no mail
        policy-rejected | connect | 521 Access denied
        mailbox-moved | rcpt | 550 5.1.1 The recipient now works for another firm. New address: otto@example.net
        protocol-error | data | 500 5.5.2 Error: bad UTF-8 syntax
        protocol-error | auth | 501 5.5.2 bad base64
        protocol-error | auth | 501 Cannot decode response
        smtp-auth | auth | 501 5.7.0 Authentication aborted
        system-full | end-of-data | 451 4.3.1 cannot write file: out of inodes
        system-error | - | 451 4.3.0 mbox delivery failed: open file /var/mail/u: Permission denied
        system-error | end-of-data | 451 4.5.0 virus_scan FAILED: ALL VIRUS SCANNERS FAILED
        service-unavailable | rcpt | 452 4.1.1 <otto@example.com> Account temporarily unavailable, please retry
        too-many-recipients | end-of-data | 554 Transaction failed: Recipient count exceeds 100.
        message-malformed | end-of-data | 550 Blank From: addresses are not accepted
        sender-rejected | mail | 553 host.localdomain does not exist
        user-unknown | rcpt | 550 Recipient not in route list.
        spam-content | end-of-data | 543 suspected spams
        tls-failure | starttls | 454 4.7.0 Security subsystem is not initialized
        bad-domain | rcpt | 550 5.1.2 Le domaine du destinataire n'existe pas
        bad-domain | rcpt | 550 Домен получателя не существует
        sender-rejected | rcpt | 550 5.1.8 El dominio del remitente no existe
        relay-denied | rcpt | 550 otto@example.com... Encaminhamento proibido
        relay-denied | rcpt | 554 5.7.1 Przekazywanie poczty zabronione
        recipient-restricted | rcpt | 550 5.7.1 An diese Liste dürfen nur Mitglieder schreiben
        recipient-restricted | rcpt | 550 5.7.1 Alleen leden mogen naar deze lijst sturen
        recipient-restricted | rcpt | 550 5.7.1 このメーリングリストには会員のみ投稿できます
        recipient-restricted | rcpt | 550 5.7.1 수신자가 차단한 발신자입니다
        mailbox-disabled | rcpt | 550 用户已被冻结
        mailbox-disabled | rcpt | 550 Schránka byla zrušena
        rdns-helo-invalid | connect | 554 Il vostro server non ha risoluzione inversa
        rdns-helo-invalid | connect | 554 IP için ters DNS kaydı yok
        too-many-connections | connect | 421 För många anslutningar från din IP
        too-many-connections | connect | 421 Забагато з'єднань з вашої IP-адреси
        spam-content | end-of-data | 550 5.7.1 Geweigerd door het spamfilter
        spam-content | end-of-data | 554 5.7.1 Mesaj nedorit
        too-many-connections | end-of-data | 450 MI:DMC 192.0.2.4
        ip-blocklisted | connect | 554 Dialup/transient IP not allowed here (DIAL)
        ip-blocklisted | mail | 550 Sorry, no access for this IP
        ip-blocklisted | connect | 554 See http://mail.example.org/denyip.php?IP=192.0.2.4 (#5.7.1)
        ip-blocklisted | connect | 554 5.7.1 reject: client host bypassing service provider's mail relay: dsl4.example.net
        sender-rejected | mail | 550 example.org requires a valid sender domain
        sender-rejected | mail | 501 5.5.2 Domain name required
        sender-rejected | mail | 550 Verify mailfrom failed
        sender-rejected | end-of-data | 550 Error: MAIL FROM does not match the address in the header
        sender-rejected | end-of-data | 550 Domain may not exist or DNS check failed
        relay-denied | rcpt | 550 <bob@example.com>... Reencaminhamento negado
        relay-denied | rcpt | 550 I cannot deliver mail for <bob@example.com>
        recipient-restricted | rcpt | 550 5.7.101 RESOLVER.RST.JournalReportFromUnauthorizedSender; not authorized
        recipient-restricted | rcpt | 550 Rule imposed mailbox access for bob@example.com
        mailbox-disabled | rcpt | 550 <bob> is now disabled
        policy-rejected | rcpt | 550 permanent failure for one or more recipients (bob@example.com:blocked)
        routing-loop | rcpt | 554 5.0.0 MX list for example.com. points back to mx1.example.net
        rate-limited | rcpt | 452 Too many recipients received this hour
        rate-limited | connect | 421 Try again later (192.0.2.4). Please contact abuse@example.com.
        poor-reputation | connect | 421 IP address deferred
        poor-reputation | end-of-data | 521 5.2.1 : (CON:B1) http://postmaster.info.aol.com/errors/554conb1.html
        poor-reputation | connect | 554 IP=192.0.2.4 - A problem occurred.
        poor-reputation | - | 554 This connection is being blocked, see http://www.senderbase.org/search
        too-many-connections | connect | 421 mx1.example.net out of connection slots
        user-unknown | rcpt | 551 5.1.1 <bob@example.com>: Recipient address rejected: Failed recipient validation check.
        user-unknown | rcpt | 554 Address contains illegal characters in user name
        message-malformed | end-of-data | 550 Subject contains invalid characters
        spam-content | end-of-data | 553 5.7.1 Sensitive words detected
        spam-content | end-of-data | 550 REJECTED - spamtext
        service-unavailable | - | 453 4.3.2 mx1.example.net Session open for too long.
        ip-blocklisted | rcpt | 550 5.7.0 Server IP 192.0.2.97 listed as abusive. Protection provided by MagicSpam 2.2.3-1
        policy-rejected | rcpt | 550 5.7.0 Your country has been blacklisted. Protection provided by MagicSpam 2.2.6-2
        policy-rejected | connect | 550 5.7.1 Messages from your GeoZone is blocked.
        ip-blocklisted | rcpt | 550 Listed https://www.spamsources.fabel.dk/ip/192.0.2.97
        ip-blocklisted | - | 554 192.0.2.1 found on one or more RBLs (abusixip)
        recipient-restricted | rcpt | 550-This recipient is not allowed to receive e-mail from other servers. 550 Dieser Empfänger darf keine E-Mails von anderen Servern empfangen.
        recipient-restricted | rcpt | 550 5.7.1 RDENY 192.0.2.1: The receiver denied your mail. Please contact the receiver with another way.: <user@example.net>
        recipient-restricted | end-of-data | 554 5.7.1 example.com is a closed system. Emails can only be sent to or received from a limited number of approved external addresses.
        recipient-restricted | rcpt | 554 RCPT user@example.com is in the blacklist
        system-error | auth | 454 oops, unable to open pipe and I can't auth (#4.3.0)
        system-error | end-of-data | 451 4.7.1 Virus filter failed
        system-error | mail | 554 5.7.0 Error during policy check
        system-error | rcpt | 451 4.2.0 Mailbox has an invalid format
        system-error | end-of-data | 450 Backend error: Target MX parsing failed.
        sender-rejected | mail | 503 from and auth not the same (#5.5.1)
        sender-rejected | mail | 556 5.7.0 <a@example.org>: Sender address rejected: Domain example.org does not accept mail
        sender-rejected | rcpt | 421 4.7.1 Null From Received. Message defered.
        sender-rejected | rcpt | 554 5.7.1 <user@example.com>: Recipient address rejected: Policy rejection due to null sender
        sender-rejected | rcpt | 554 5.7.1 <user@example.com>: Recipient address rejected: Sender is not same as SMTP authenticate username
        sender-rejected | - | 550-Sender has no A, AAAA, or MX DNS records. mail.example.org 550 l mail.example.org
        sender-rejected | rcpt | 551 5.7.1 <user@example.com> - you do not have permission to send Internet mail
        policy-rejected | rcpt | 550 5.5.3 sorry, you are violating our security policies (chkuser)
        policy-rejected | end-of-data | 550 5.3.4 duplicate message rejected
        user-unknown | rcpt | 550 5.1.2 sorry, you must specify a domain (chkuser)
        user-unknown | rcpt | 550-Callout verification failed: 550 550 invalid recipient
        user-unknown | rcpt | 501 5.1.3 8-bit character in mailbox address "user"
        user-unknown | rcpt | 553 5.5.4 <user@host>... Fully qualified domain name required
        mailbox-disabled | rcpt | 550 5.1.6 user no longer on system:user@example.com
        relay-denied | rcpt | 551-5.7.1 Forwarding to remote hosts disabled 551 5.7.1 Select another host to act as your forwarder
        relay-denied | rcpt | 550 Domain contoh.id tidak terdaftar.
        dns-failure | rcpt | 450 4.4.0 <user@example.com>... Can not check MX records for recipient host example.com
        dns-failure | rcpt | 451 4.4.3 SPF record(s) temporarily unavailable: DNS timeout
        dns-failure | rcpt | 451 4.4.3 Temporarily rejected: Problem on SPF lookup
        dns-failure | mail | 451 4.1.8 sender <user@example.org> from example.org MX lookup error
        dns-failure | - | 451 Unable to complete command, DNS not available or timed out
        protocol-error | mail | 503 HELO or EHLO required
        protocol-error | ehlo | 501 5.5.4 Domain address required: HELO
        rdns-helo-invalid | ehlo | 550 Invalid address format in HELO
        greylisted | rcpt | 451 4.4.3 Temporary rejected: Reconnect to fast. Please try again later
        rate-limited | - | 451 4.3.0 [internal] Sending IP temporarily suspended
        spam-content | data | 597 we have a reason to believe this message is unwanted here
        spam-content | end-of-data | 550 5.7.0 SPAM policy violation
        tls-failure | rcpt | 501 5.7.1 recipient requires encrypted message transmission
        service-unavailable | connect | 421 4.4.1 CHIC 192.0.2.1: Network is busy.
        bad-domain | - | 554 The mail could not be delivered to the recipient because the domain is not reachable. Please check the domain and try again
        """)
}
