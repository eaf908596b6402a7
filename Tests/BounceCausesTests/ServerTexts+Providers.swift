extension ServerTexts {
    static let gmail = rows(
        """
        user-unknown | rcpt | 550-5.1.1 The email account that you tried to reach does not exist. https://support.google.com/mail/?p=NoSuchUser - gsmtp
        mailbox-disabled | rcpt | 550 5.2.1 The email account that you tried to reach is disabled. https://support.google.com/mail/?p=DisabledUser - gsmtp
        mailbox-full | rcpt | 552 5.2.2 The recipient's inbox is out of storage space. https://support.google.com/mail/?p=OverQuotaPerm - gsmtp
        rate-limited | rcpt | 450 4.2.1 The user you are trying to contact is receiving mail too quickly. https://support.google.com/mail/?p=ReceivingRate - gsmtp
        poor-reputation | end-of-data | 421 4.7.28 Our system has detected an unusual rate of unsolicited mail originating from your IP address. To protect our users from spam, mail sent from your IP address has been temporarily rate limited.
        email-auth-failed | end-of-data | 550 5.7.26 This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM.
        message-malformed | end-of-data | 550 5.7.1 This message is not RFC 5322 compliant. To reduce the amount of spam sent to Gmail, this message has been blocked.
        spam-content | end-of-data | 550 5.7.1 Our system has detected that this message is likely unsolicited mail. To reduce the amount of spam sent to Gmail, this message has been blocked.
        message-too-big | end-of-data | 552 5.3.4 Your message exceeded Google's message size limits.
        protocol-error | data | 503 5.5.1 EHLO/HELO first. - gsmtp
        smtp-auth | auth | 535 5.7.8 Username and Password not accepted. https://support.google.com/mail/?p=BadCredentials
        smtp-auth | auth | 534 5.7.9 Application-specific password required.
        rate-limited | mail | 550 5.4.5 Daily user sending limit exceeded.
        too-many-recipients | mail | 452 4.5.3 Your message has too many recipients.
        routing-loop | end-of-data | 554 5.4.6 Message exceeded 50 hops, this may indicate a mail loop.
        rdns-helo-invalid | end-of-data | 550 5.7.25 The IP address sending this message does not have a PTR record setup.
        too-many-connections | mail | 421 4.7.0 Too many connections from your IP
        email-auth-failed | end-of-data | 421 4.7.30 Your email has been rate limited because DKIM authentication didn't pass for this message.
        poor-reputation | end-of-data | 550 5.7.1 Gmail has detected that this message is likely suspicious due to the very low reputation of the sending domain. To best protect our users from spam, the message has been blocked.
        tls-failure | end-of-data | 421 4.7.29 Your email has been rate limited because this message wasn't sent over a TLS connection.
        """)

    static let providers = rows(
        """
        poor-reputation | end-of-data | 421 4.7.0 [TSS04] Messages from 192.0.2.7 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1
        mailbox-disabled | rcpt | 554 30 Sorry, your message to a@yahoo.com cannot be delivered. This mailbox is disabled (554.30).
        policy-rejected | end-of-data | 554 5.7.9 Message not accepted for policy reasons. See https://senders.yahooinc.com/error-codes
        ip-blocklisted | connect | 553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.7, because the ip is in Spamhaus's list
        user-unknown | rcpt | 554 delivery error: dd This user doesn't have a yahoo.com account (a@yahoo.com) [0]
        ip-blocklisted | mail | 550 5.7.1 Unfortunately, messages from [192.0.2.7] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150).
        user-unknown | rcpt | 550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302).
        mailbox-full | rcpt | 552 5.2.2 <a@icloud.com>: user is over quota
        spam-content | end-of-data | 550 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137
        rdns-helo-invalid | connect | 554-gmx.net (mxgmx014) Nemesis ESMTP Service not available 554-No SMTP service 554 Bad DNS PTR resource record.
        ip-blocklisted | connect | 554-kundenserver.de (mxeue012) Nemesis ESMTP Service not available 554-No SMTP service 554-IP address is block listed.
        policy-rejected | end-of-data | 554-Transaction failed 554-Reject due to policy restrictions. 554 For explanation visit https://postmaster.gmx.net/en/error-messages
        user-unknown | rcpt | 550 Requested action not taken: mailbox unavailable
        poor-reputation | connect | 554 IP=192.0.2.7 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)
        user-unknown | rcpt | 550-5.1.1 <a@t-online.de> Empfaenger unbekannt
        too-many-connections | connect | 421 mwinf5c04 ME Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down. OFR004_104 [104]
        user-unknown | rcpt | 550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416 [416]
        spam-content | connect | 550 5.7.1 Service refuse. Veuillez essayer plus tard. LPN007_510 spam detecte
        ip-blocklisted | connect | 554 resimta-po-01v.sys.comcast.net resimta 192.0.2.7 Comcast block for spam. Please see http://postmaster.comcast.net/smtp-error-codes.php#BL000000
        user-unknown | rcpt | 550 5.1.1 <a@comcast.net> Account not available
        rate-limited | mail | 421 4.1.0 192.0.2.7 Throttled - try again later. See http://postmaster.comcast.net/smtp-error-codes.php#RL000001
        ip-blocklisted | mail | 550 5.1.0 sender rejected. AUP#CDRBL
        ip-blocklisted | mail | 553 5.3.0 flph825 DNSBL:RBL 521< 192.0.2.7 >_is_blocked.For assistance forward this error to abuse_rbl@abuse-att.net
        spam-content | end-of-data | 550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=x
        user-unknown | rcpt | 550 Message was not accepted -- invalid mailbox. Local mailbox a@mail.ru is unavailable: user not found
        spam-content | end-of-data | 554 5.7.1 Message rejected under suspicion of SPAM; https://ya.cc/1IrBc
        user-unknown | rcpt | 550 5.7.1 No such user!
        spam-content | end-of-data | 550 Mail content denied. http://service.mail.qq.com/cgi-bin/help?subtype=1
        rate-limited | mail | 550 Connection frequency limited. http://service.mail.qq.com/cgi-bin/help?subtype=1
        user-unknown | rcpt | 550 Mailbox not found. http://service.mail.qq.com/cgi-bin/help?subtype=1
        spam-content | end-of-data | 554 DT:SPM 163 smtp12, please see http://mail.163.com/help/help_spam_16.htm
        user-unknown | rcpt | 550 User not found: a@163.com
        rate-limited | mail | 451 MI:SPB 163 smtp10: requested mail action aborted, exceeded mailsend limit
        """)

    static let filters = rows(
        """
        user-unknown | rcpt | 550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550
        spam-content | end-of-data | 554 Email rejected due to security policies - MCSpamSignature
        greylisted | rcpt | 451 Internal resources are temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451
        ip-blocklisted | connect | 554 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.7
        user-unknown | rcpt | 550 5.1.1 User Unknown - psmtp
        ip-blocklisted | connect | 554 Service unavailable; Client host [192.0.2.7] blocked using Barracuda Reputation; http://bbl.barracudacentral.com
        user-unknown | end-of-data | 550 permanent failure for one or more recipients (a@example.net:550 #5.1.0 Address rejected.)
        poor-reputation | connect | 554 Your access to this mail system has been rejected due to the sending MTA's poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.
        user-unknown | rcpt | 550 #5.1.0 Address rejected.
        relay-denied | rcpt | 553 you are trying to use me [server-5.tower-1.messagelabs.com] as a relay, but I have not been configured to let you [192.0.2.7, mail] do this
        spam-content | end-of-data | 553 Message filtered. Refer to the Troubleshooting page at http://www.symanteccloud.com/troubleshooting for more information. (#5.7.1)
        spam-content | end-of-data | 554 5.7.1 Spam message rejected
        spam-content | end-of-data | 554 5.7.0 Reject, id=12345-01 - spam
        malware | end-of-data | 554 5.7.0 Reject, id=12345-01 - INFECTED: Eicar-Signature
        malware | end-of-data | 554 5.7.0 Reject, id=12345-01 - BANNED: application/x-msdownload,.exe,setup.exe
        greylisted | end-of-data | 451 4.7.1 Greylisted, please try again later
        malware | end-of-data | 554 5.7.1 Message contains forbidden attachment (invoice.exe)
        spam-content | end-of-data | 550 High probability of spam
        email-auth-failed | end-of-data | 550 5.7.1 SPF check failed
        email-auth-failed | end-of-data | 550 5.7.1 DKIM signature did not verify
        bad-domain | connect | 521 mail.example.com does not accept mail
        bad-domain | rcpt | 451 4.4.4 Mail received as unauthenticated, incoming to a recipient domain configured in a hosted tenant which has no mail-enabled subscriptions. ATTR5
        delivery-expired | - | 554 5.4.7 [internal] message timeout (exceeded max time, last transfail: 451 4.4.0 [internal] no MX or A for domain)
        ip-blocklisted | - | 554 (RTR:BL) https://postmaster.aol.com/error-codes#554rtrbl Connecting IP: 192.0.2.9
        ip-blocklisted | - | 571 Email from 192.0.2.9 is currently blocked by Verizon Online's anti-spam system. The email sender or Email Service Provider may visit http://www.verizon.net/whitelist and request removal of the block.
        ip-blocklisted | connect | 521 <192.0.2.9> is blocked
        ip-blocklisted | connect | 550 IP Found in one or more DNS Block Lists
        ip-blocklisted | - | 550 ip in prison
        malware | end-of-data | 550 MSG-EXT: Blacklisted high risk file extension detected
        malware | end-of-data | 552 we don't accept email with executable content (#5.3.4)
        network-error | data | 451 4.4.2 Timeout - closing connection. - gsmtp
        policy-rejected | rcpt | 450 4.7.1 <a@example.com>: Recipient address rejected: Policy Rejection- Please try later.
        policy-rejected | - | 553 User defined policy matched for [192.0.2.9]
        policy-rejected | - | 554 5.2.3 MailPolicy violation Error delivering to mailboxes,mx.zoho.com
        poor-reputation | - | 554 Denied [IPR] (Mode: normal)
        recipient-restricted | rcpt | 550 Envelope blocked - User Entry
        sender-rejected | end-of-data | 550 The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved.
        sender-rejected | end-of-data | 553 Mail from must equal authorized user
        smtp-auth | - | 550 用户无权登陆
        spam-content | end-of-data | 550 Content reject. FAAAANsG60M9BmDT.1
        system-error | - | 550 5.4.4 ROUTING.NoConnectorForAddressType; unable to route for address type
        system-error | - | 422 License Expired
        system-full | mail | 452 space shortage, please try later
        too-many-recipients | rcpt | 450 RP:DRC 163 smtp1 1700000000,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.9
        too-many-recipients | rcpt | 451 out of allow RCPT numbers.
        """)

    static let languages = rows(
        """
        user-unknown | rcpt | 550 Empfänger unbekannt
        user-unknown | rcpt | 550 Benutzer existiert nicht
        mailbox-full | rcpt | 552 Das Postfach des Empfängers ist voll
        mailbox-disabled | rcpt | 550 Konto gesperrt
        user-unknown | rcpt | 550 Utilisateur inconnu
        mailbox-full | rcpt | 552 La boîte aux lettres du destinataire est pleine
        user-unknown | rcpt | 550 El usuario no existe
        mailbox-full | rcpt | 552 Buzón lleno
        user-unknown | rcpt | 550 Utente sconosciuto
        mailbox-full | rcpt | 552 Casella piena
        user-unknown | rcpt | 550 Usuário inexistente
        user-unknown | rcpt | 550 用户不存在
        mailbox-full | rcpt | 552 邮箱已满
        user-unknown | rcpt | 550 宛先不明です
        spam-content | end-of-data | 550 垃圾邮件
        message-too-big | end-of-data | 552 Nachricht zu groß
        too-many-connections | connect | 421 Zu viele Verbindungen
        relay-denied | rcpt | 554 Relaying nicht erlaubt
        service-unavailable | connect | 451 Service indisponible, veuillez réessayer plus tard
        """)
}
