extension ServerTexts {
    /// More of what was once taken for something else, with the texts that are like it and mean another thing.
    static let moreLessons = rows(
        """
        policy-rejected | connect | 554 Access denied, closing transmission channel
        service-unavailable | connect | 421 Service not available, closing transmission channel
        spam-content | end-of-data | 550 Your message was blocked by our AntiSpam service
        ip-blocklisted | connect | 554 5.7.1 Your IP 192.0.2.4 is blocked by our antispam system
        spam-content | end-of-data | 554 A word in the subject of this mail is not allowed
        spam-content | end-of-data | 550 Your mail contains forbidden words
        relay-denied | rcpt | 550 5.7.1 Source routing not allowed
        relay-denied | rcpt | 551 Delivery not permitted to non-local users
        relay-denied | rcpt | 550 Mail for remote domains is not accepted
        network-error | rcpt | 450 Delivery to remote host failed: connection timed out
        bad-domain | rcpt | 512 5.1.2 Bad destination domain
        bad-domain | rcpt | 501 5.1.2 Malformed recipient domain (IDNA error)
        bad-domain | - | DNS lookup failure: host mx.example.net not found
        bad-domain | rcpt | 550 example.org has an invalid MX record
        sender-rejected | mail | 550 example.org has no valid MX
        rdns-helo-invalid | mail | 550 HELO domain has no valid MX or A record
        routing-loop | rcpt | 550 Too many recursive redirects
        rate-limited | rcpt | 550 5.7.1 Recipient address rejected: temporarily blocked because of previous errors. penalty: 60 seconds
        rate-limited | rcpt | 554 5.7.1 Recipient address rejected: Quota exceeded (number of messages per hour)
        mailbox-full | rcpt | 552 5.2.2 Quota exceeded (number of messages in mailbox)
        rate-limited | mail | 452 4.2.2 more than 52428800 bytes in the last 10m from your network
        rate-limited | mail | 450 4.7.1 SASL login name rejected: You are sending too many mails
        greylisted | rcpt | 451 Greylisted: first mail from you in the last 30 days
        delivery-expired | - | 554 Your mail could not be delivered in the last 5 days
        too-many-connections | connect | 451 Max SMTP processes exceeded
        message-too-big | end-of-data | 554 5.7.1 Quota exceeded (size of single mail message)
        message-too-big | rcpt | 523 This mailbox cannot receive messages this big
        message-too-big | rcpt | 554 5.7.1 Recipient address rejected: Message size exceed (big attachment?)
        sender-rejected | rcpt | 550-Postmaster verification failed while checking <a@example.org> 550-Response: 550 <postmaster@example.org>: User unknown
        sender-rejected | end-of-data | 550 You may not send as other users of your account
        rdns-helo-invalid | ehlo | 550 You are not who you claim to be
        rdns-helo-invalid | ehlo | 550 You can't say you are me
        rdns-helo-invalid | connect | 451 4.7.1 Your IP address does not resolve - no valid reverse mapping
        user-unknown | rcpt | 550 This address does not resolve to a mailbox; user unknown
        rdns-helo-invalid | connect | 550 5.7.1 Your hostname contains invalid characters
        user-unknown | rcpt | 550 5.1.3 Recipient address contains illegal characters
        user-unknown | rcpt | 550 recipient <bob@example.com> denied
        user-unknown | rcpt | 501 Recipient is not verified
        sender-rejected | mail | 550 Could not verify sender mailbox
        mailbox-disabled | rcpt | 554 The recipient is not accepting mail right now
        recipient-restricted | rcpt | 550 The recipient is not accepting mail from you
        mailbox-disabled | rcpt | 550 <bob@example.com> is now disabled with mail service
        recipient-restricted | rcpt | 550 Access to mailbox bob@example.com is denied
        recipient-restricted | rcpt | 552 You are not allowed to use this mailing list
        protocol-error | connect | 554 Your client does not follow the SMTP protocol
        system-error | end-of-data | 451 4.3.0 DKIM signing failed
        email-auth-failed | end-of-data | 550 DKIM signature invalid
        smtp-auth | mail | 503 need HELO and AUTH first
        smtp-auth | auth | 421 4.7.1 User account suspended
        mailbox-disabled | rcpt | 550 5.7.1 User account suspended
        policy-rejected | mail | 451 4.7.1 Your account has been temporarily suspended
        tls-failure | mail | 550 Your domain is required to send over an encrypted session
        message-malformed | end-of-data | 521 5.5.2 Invalid line ending in message
        message-malformed | end-of-data | 550 unqualified address not permitted: failing address in "Cc:" header is: bob
        message-malformed | end-of-data | 550 5.7.7 Unable to parse the message
        system-error | connect | 421 Unable to load configuration file
        system-error | rcpt | 451 open timeout on /home/bob/.forward
        mailbox-full | rcpt | 452 Failed to process recipient: mailbox full
        network-error | end-of-data | 451 Read error from mx.example.net
        system-error | end-of-data | 451 Read error from disk
        service-unavailable | connect | 451 refused connection from 192.0.2.4 because the server is too busy
        dns-failure | mail | 451 4.4.3 temporary error while checking the SPF record
        delivery-expired | - | 554 5.4.7 Delivery expired: connection refused
        mailbox-moved | rcpt | 550 5.7.1 Please resend your message to bob@example.net
        ip-blocklisted | connect | 554 Your IP is a dynamic IP address, use the mail server of your ISP
        relay-denied | rcpt | 550 Relaying denied, use the mail server of your ISP
        ip-blocklisted | connect | 521 5.2.1 Connections from this host are not accepted
        greylisted | rcpt | 451 Temporarily deferred, please retry in 5 minutes: new sender
        mailbox-moved | rcpt | 550 bob has changed his address to bob@example.net
        recipient-restricted | rcpt | 550 Mail to this address is only accepted from registered senders
        mailbox-full | rcpt | 452 The recipient has no free space left
        sender-rejected | mail | 550 5.7.1 Senders from free mail providers are not accepted
        spam-content | end-of-data | 554 5.7.1 This message has been blocked because it contains FortiSpamOutbreak
        mailbox-disabled | rcpt | 550 Your recipient's account was suspended
        user-unknown | rcpt | 501 5.1.3 Unable to parse email address
        ip-blocklisted | rcpt | 550-5.7.1 [192.0.2.4] The IP you're using to send mail is not authorized to 550-5.7.1 send email directly to our servers. Please use the SMTP relay at your 550 5.7.1 service provider instead.
        sender-rejected | mail | 550 5.7.1 Your email address is on our internal blacklist
        ip-blocklisted | connect | 554 192.0.2.1 found on several RBLs, see https://example.com/email-routing
        protocol-error | session | 500 Line length exceeded
        message-malformed | end-of-data | 554 5.6.0 Line too long
        smtp-auth | auth | 504 auth type unimplemented (#5.5.1)
        ip-blocklisted | connect | 554 Your server is an open relay, mail refused
        relay-denied | rcpt | 554 This server is not an open relay
        mailbox-full | rcpt | 552 message larger than space left in mailbox
        message-too-big | end-of-data | 552 message larger than the maximum size
        message-too-big | end-of-data | 552 exceeded mailsize limit
        email-auth-failed | end-of-data | 550 SPF record has a syntax error
        protocol-error | mail | 500 syntax error in command
        spam-content | end-of-data | 550 Subject not allowed
        message-malformed | end-of-data | 550 empty subject is not allowed
        message-malformed | end-of-data | 550 subject is badly formatted
        recipient-restricted | rcpt | 550 This mailbox accepts mail only from the local network
        recipient-restricted | rcpt | 550 blocked by administrators of example.org
        rdns-helo-invalid | connect | 550 Your reverse DNS looks like a DSL line
        rdns-helo-invalid | ehlo | 550 HELO hostname must match the reverse name
        sender-rejected | end-of-data | 550 From address must match the login
        too-many-connections | connect | 421 Number of open connections too high
        smtp-auth | auth | 454 maximum number of login attempts reached
        delivery-expired | - | 450 maximum number of delivery attempts exceeded
        rate-limited | end-of-data | 550 limit on the number of messages sent per day was reached
        too-many-recipients | rcpt | 554 Limit on the number of recipients exceeded
        user-unknown | rcpt | 450 No such mailing list
        dns-failure | mail | 451 cannot determine MX records of your domain
        sender-rejected | mail | 517 MX records of example.org violate RFC 1035
        system-error | rcpt | 451 stat() error on maildir
        relay-denied | rcpt | 550 not accepting mail for this domain
        service-unavailable | rcpt | 451 not accepting mail at the moment
        protocol-error | session | 550 XFORWARD denied
        ip-blocklisted | connect | 554 Spam IP blocked
        spam-content | end-of-data | 554 Spam blocked
        email-auth-failed | end-of-data | 550 DKIM2 signature broken
        tls-failure | rcpt | 454 No TLSA record matches the certificate
        """)

    /// Refusals in languages whose letters or wordings were not known, under a code that says nothing.
    static let moreLanguages = rows(
        """
        user-unknown | - | 554 Okänd mottagare
        user-unknown | - | 554 Brugeren findes ikke
        user-unknown | - | 554 Tuntematon vastaanottaja
        user-unknown | - | 554 Onbekende ontvanger
        user-unknown | - | 554 Nie ma takiego użytkownika
        user-unknown | - | 554 Schránka neexistuje
        user-unknown | - | 554 Ismeretlen címzett
        user-unknown | - | 554 Böyle bir kullanıcı yok
        user-unknown | - | 554 Destinatarul nu există
        user-unknown | - | 554 Неизвестный пользователь
        user-unknown | - | 554 Користувача не існує
        user-unknown | - | 554 ΆΓΝΩΣΤΟΣ παραλήπτης
        user-unknown | - | 554 受信者が見つかりません
        user-unknown | - | 554 수신자를 찾을 수 없습니다
        user-unknown | - | 554 收件人地址无效
        user-unknown | - | 554 Pengguna tidak ditemukan
        sender-rejected | mail | 550 Адрес отправителя не существует
        bad-domain | rcpt | 550 Domena adresu nie istnieje
        mailbox-full | - | 554 Postilaatikko on täynnä
        mailbox-full | - | 554 A postafiók megtelt
        mailbox-full | - | 554 Το γραμματοκιβώτιο είναι πλήρες
        mailbox-full | - | 554 תיבת הדואר מלאה
        mailbox-full | - | 554 صندوق البريد ممتلئ
        message-too-big | - | 552 Bericht te groot
        message-too-big | - | 552 Wiadomość jest zbyt duża
        message-too-big | - | 552 Размер письма превышает допустимый
        smtp-auth | mail | 550 Требуется авторизация
        smtp-auth | mail | 550 Wymagane uwierzytelnienie
        sender-rejected | mail | 554 Avsändaren nekad
        recipient-restricted | rcpt | 550 Avsändaren blockerad av mottagaren
        too-many-recipients | rcpt | 452 Слишком много получателей
        malware | end-of-data | 554 바이러스가 발견되었습니다
        spam-content | end-of-data | 554 Το μήνυμα απορρίφθηκε ως ανεπιθύμητο
        spam-content | end-of-data | 554 Nadawca odrzucony jako spam
        ip-blocklisted | - | 554 Ihre IP-Adresse steht auf einer schwarzen Liste
        ip-blocklisted | - | 554 Votre adresse IP est sur liste noire
        ip-blocklisted | - | 554 Ваш IP-адрес находится в черном списке
        recipient-restricted | rcpt | 550 Der Empfänger hat Sie auf die schwarze Liste gesetzt
        recipient-restricted | rcpt | 550 Remitente bloqueado por el destinatario
        rate-limited | - | 450 Zbyt wiele wiadomości
        mailbox-disabled | - | 554 Kontoen er deaktiveret
        relay-denied | - | 554 Videresending ikke tillatt
        smtp-auth | mail | 554 Vous devez vous authentifier
        sender-rejected | mail | 550 Absenderdomain existiert nicht
        sender-rejected | mail | 553 La dirección del remitente no está permitida
        sender-rejected | mail | 550 Il mittente non è autorizzato
        recipient-restricted | rcpt | 550 Получатель запретил приём писем от вас
        relay-denied | rcpt | 550 El servidor no acepta reenvío para ese dominio
        malware | end-of-data | 552 El archivo adjunto no está permitido
        malware | end-of-data | 552 添付ファイルは受信できません
        mailbox-disabled | rcpt | 550 Konto des Empfängers ist gesperrt
        mailbox-disabled | rcpt | 550 Ricezione disabilitata per questa casella
        mailbox-disabled | rcpt | 550 メールアドレスは現在使用されていません
        too-many-recipients | rcpt | 550 Limite de destinatários excedido
        rdns-helo-invalid | connect | 554 Brak rekordu PTR
        rdns-helo-invalid | connect | 554 Votre adresse IP n'a pas de reverse DNS
        rate-limited | end-of-data | 450 短时间内发送邮件过多
        """)
}
