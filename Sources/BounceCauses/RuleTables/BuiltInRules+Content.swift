extension BuiltInRules {
    /// What is in the message: spam, viruses, its size and its form.
    static let content = """
        # --- Spam ------------------------------------------------------------------------------------------

        # SpamAssassin, rspamd, amavis, Barracuda, IronPort, Exchange and whoever says it outright.
        [spam]
        cause: spam-content
        confidence: 92
        text: (message|mail|email|e mail|content|it|this|msg|body|mails|messages|letter|subject|nachricht|
            transmission) * (spam|junk|junk mail|unsolicited|ube|uce|bulk|spammy|unsolicited mail|spamlike)
        text: (spam|junk|ube|uce|spamassassin) ~ (detected|message|message rejected|rejected|content|mail|
            score|scores|found|filter|filters|filtered|check|rejection|probability|refused|classification|
            identified|blocked|points|level|email|recognized|threshold|engine|e mail|signature|discarded)
        text: (rejected|blocked|refused|filtered|denied|discarded|bounced|deleted|identified|classified|
            detected|suspicion|suspected|marked|flagged|suspect|treated|categorized|appears|considered|
            recognized) * (spam|junk|ube|uce|bulk|unsolicited|spamassassin|spam filter)
        text: (likely|suspicious|suspected|probable|possible|probably) ~ (unsolicited|spam|phishing|junk)
        text: high spam
        text: (spam|bulk|unsolicited) (mail|email|message|content) ~ (not|is|are|refused) ~ (accepted|welcome|
            allowed|permitted|rejected)
        text: gtube | no spam
        text: (phishing|phish|scam|spoofing attempt|fraud) ~ (detected|attempt|message|mail|content|url|link|
            rejected|suspected|found)
        text: heuristics.phishing | suspicious due to the nature of the (content|links)
        text: unsolicited (bulk|commercial|mail|email|message) | (als|wie|wegen) (spam|werbung|junk)
        text: (spam|spamverdacht) ~ (erkannt|abgelehnt|eingestuft|verdacht)
        text: (considéré|détecté|identifié|classé|rejeté) ~ (comme|pour) ~ (spam|indésirable|pourriel)
        text: (considerado|detectado|identificado|clasificado|rilevato|identificato|rifiutato) * spam | 垃圾邮件
        text: 垃圾郵件 | 迷惑メール | スパム | 広告メール | спам | письмо похоже на спам
        text: (rechazado|rifiutato|rejeitado|respinto|bloqueado|bloccato|rechazada|refusé|bloqué|
            odrzucona) ~ spam
        text: (message|mail|email|it|this) * (phish|phishing|scam|spammy)
        text: (bulk|mass) (email|mail|mailing|mailer|mailings|advertising) | spamprofiler
        text: recurrent pattern detection
        text: (antispam|anti spam) (check|checks|filter|filters|engine|system|policy|rules)
        text: probability of ~ spam | spamming not
        text: score (exceeds|exceeded|above|over|too high|is too high|is over|is above)
        unless: to reduce the amount of spam
        unless: to best protect our users from spam ~ (and phishing|the message has been)
        unless: to protect our users from spam | spam source | spam incidents | spamming | reputation
        unless: complaints | (block|blocked) for spam | spam sender | rate of unsolicited

        # Gmail's closing sentence is in every refusal of theirs; what is before it decides.
        [unsolicited]
        cause: spam-content
        confidence: 94
        text: (message|mail|email) is likely (unsolicited|spam|suspicious)
        text: suspicious due to the nature of the content | unsolicitedmessageerror | likely unsolicited mail
        unless: reputation | rfc 5322 | header

        [content-rejected]
        cause: spam-content
        confidence: 85
        text: content ~ (rejected|denied|refused|blocked|filtered|unacceptable|not acceptable|not accepted|
            not allowed|prohibited)
        text: (rejected|refused|blocked|denied) ~ (by|due to) ~ (content|content filter|contents|filter rule|
            content policy|content scanner|keyword|bayes|statistical|body)
        text: (rejected|refused|blocked|denied) ~ (because of|for|based on) ~ (content|content filter|
            content scanner|keyword|bayes|statistical|body|contents|filter rule|content policy)
        text: (contains|contain|containing|has|includes) ~ (prohibited|forbidden|inappropriate|spam|
            suspicious|objectionable|unacceptable|banned|bad|offensive|sensitive) ~ (content|words|word|text|
            phrases|phrase|keywords|links|link|url)
        text: (contains|contain) ~ (prohibited|forbidden|inappropriate|spam|suspicious|objectionable|
            unacceptable|banned|bad|offensive|sensitive) ~ (urls|material|string|language)
        text: (containing|has|includes) ~ (prohibited|forbidden|inappropriate|spam|suspicious|bad|
            unacceptable|banned|offensive|sensitive|objectionable) ~ (urls|material|string|language)
        text: (message|mail) filtered | message was filtered | cloudmark ~ (score|spam|content)
        text: (content|message|mail) (filter|filtering|scanner|scanning|check|control) (rejected|rejects|
            reject|failed|blocked|policy|rejection)
        text: inhalt ~ (abgelehnt|nicht|blockiert) | contenu ~ (rejeté|refusé|interdit)
        text: contenido ~ (rechazado|no) | 内容 ~ 拒绝 | 内容被拒 | 敏感词
        text: rejecting ~ content | (rejected|refused|blocked) by (our|the|a|your) (filter|filters)
        unless: attachment | executable | virus | potential security | 8 bit | mime

        # --- Viruses and forbidden attachments -------------------------------------------------------------

        [virus]
        cause: malware
        confidence: 96
        text: (virus|malware|trojan|worm|ransomware|viruses|virii|eicar|win32|clamav|clamd|phishing virus|
            macro|malicious code|malicious content|malicious software|exploit) ~ (detected|found|infected|
            identified|rejected|in|present|contained|attached|signature)
        text: (virus|malware|trojan|worm|ransomware|viruses|virii|eicar|malicious code|malicious content|
            malicious software|exploit|win32|clamav|clamd|phishing virus|macro) ~ (scan|scanner|threat|
            in message|warning|infection|by|name|was|test|=)
        text: (contains|containing|contained|infected|with|has|carries|possible|detected|found|includes|
            due to|blocked|be) ~ (virus|malware|trojan|worm|ransomware|viruses|malicious|malicious code|
            a threat|security threat)
        text: (message|mail|email|attachment|file) ~ infected
        text: infected ~ (message|mail|attachment|file|email) | (virus|malware)
        text: (virus|schadsoftware|malware) ~ (gefunden|erkannt|enthalten) | 病毒 | ウイルス | ウィルス | вирус
        text: maldoc | sanesecurity
        unless: virus (scanner|scanning|check|scan|filter) ~ (failed|error|unavailable|temporarily|not|
            timeout|problem)
        unless: all virus scanners | virus_scan | (spam|junk|ube) or ~ (virus|viruses|malware)
        unless: unable to scan | could not scan | potential security

        [attachment-forbidden]
        cause: malware
        confidence: 94
        text: (illegal|forbidden|prohibited|banned|blocked|disallowed|dangerous|executable|unacceptable|
            invalid|restricted|suspicious|potentially|harmful|bad|unsafe|encrypted|password protected|
            blacklisted|high risk|
            unauthorized) ~ (attachment|attachments|attached|executable|executables|file type|file|filename|
            extension|extensions|archive|zip)
        text: (attachment|attachments|file type|filetype|file|file extension|filename|extension|executable|
            executables|attached file|file attachment) * (not allowed|not accepted|forbidden|prohibited|
            blocked|banned|rejected|not permitted|not acceptable|illegal|unacceptable|denied|restricted|
            disallowed|allowed)
        text: (anhang|anhänge|dateianhang|pièce jointe|pièces jointes|adjunto|allegato|anexo) * (verboten|
            nicht|interdite|interdit|refusé|no permitido|non consentito|não|bloqueado|abgelehnt)
        text: potential security issue | security (issue|risk|threat) ~ (content|attachment|message)
        text: blockedmessage | 附件 ~ 禁止 | content presents a potential
        text: (attachment|attachments|file|files) * (we|do|does) not (accept|allow|permit|take)
        text: not (accept|allow|permit|take) ~ (attachment|attachments|executables|archives|executable files|
            executable content)
        text: (contains|contain|with|has|containing) ~ (exe|scr|vbs|js|bat|cmd|com|jar|iso|lnk|zip|rar) (file|
            files|attachment|attachments)
        text: not accept * (containing|with|having) * (attachments|attachment|images)
        unless: permission denied

        # --- Size ------------------------------------------------------------------------------------------

        [message-too-big]
        cause: message-too-big
        confidence: 95
        text: (message|mail|email|e mail|content|data|attachment|msg|attachments|body|letter|nachricht|header|
            headers|size) * (too big|too large|too long|oversized|bigger|larger|over size|zu groß|zu gross)
        text: (message|mail|email|msg|attachment|attachments|header|headers|size|data) ~ (exceeds|exceeded|
            exceed|exceeding) ~ (size|maximum|limit|fixed|administrative|local|allowed|length|maximal|max|
            system)
        text: (message|mail|file|attachment|maximum|max|email|messages|header) (size|length|
            sizelimit) ~ (exceeds|exceeded|limit|limits|too|larger|over|violation|greater|bigger|restriction|
            maximum|violated)
        text: (exceeds|exceeded|exceeding|over|above|greater than|larger than|bigger than) ~ (size|
            message size|maximum size|maximum message|max message|sizelimit|maxmessagesize|max size|
            allowed size|length) ~ (limit|limits|size|for|allowed|of|maximum)
        text: (size|length) (limit|limits|restriction|restrictions) ~ (exceeded|reached|violated|of|for|set|
            is)
        text: too much ~ data | (line|data) size exceeds | oversized (message|mail)
        text: maximale (größe|nachrichtengröße) | size of ~ (message|header) * exceeds
        text: exceeds * (size|length|individual header size)
        text: (message|mail|courrier|mensaje|messaggio|mensagem|taille|tamaño|dimensione|
            tamanho) * (trop gros|trop volumineux|trop grand|demasiado grande|troppo grande|muito grande|
            dépasse|excede|supera|excedido|superata|volumineux)
        text: resolver.rst.sendsizelimit | resolver.rst.recvsizelimit | recipsizelimit.sizelimit | 邮件过大 | 邮件大小
        text: 邮件太大 | 附件过大 | メッセージサイズ | サイズ ~ 超 | サイズが大き | размер письма | сообщение слишком большое
        text: (messages|message|mail|mails|emails|attachments) ~ (over|above|larger than|bigger than|
            exceeding|greater than|of more than) * (mb|kb|bytes|megabytes|mib|octets|kilobytes)
        text: (declared|announced|message|mail|content|total) size ~ (over|above|exceeds|beyond|too)
        unless: (took|idle) ~ too long
        text: taille limite
        unless: mailbox (size|quota|full) | (rcpt|recipients|recipient) (limit|count)
        unless: (storage|quota) ~ exceeded | too many recipients | line ~ too long | lines longer | hop
        unless: number of messages | message rate | messages per | queue | quota | per (hour|day|minute)
        unless: mailbox has | (exceeded|over) ~ (its|his|her|their) | mailbox exceeds | rate limited
        unless: mime complexity | mail file | mail data

        # --- Form ------------------------------------------------------------------------------------------

        [header-required]
        cause: message-malformed
        confidence: 95
        text: (header from|from header) is (missing|invalid|malformed|empty) | rfc5322 requirement
        text: blank (from|to|cc|date|subject|header|headers)

        [content-length]
        cause: message-too-big
        confidence: 90
        text: (length|size) of ~ (data|content|message|attachments) * (maximum|limit|exceeds)
        text: number of attachments

        [spam-suspected]
        cause: spam-content
        confidence: 90
        text: spam suspect | spam_suspect | suspected (spam|spams)

        [header-malformed]
        cause: message-malformed
        confidence: 93
        text: (missing|invalid|bad|malformed|no|multiple|duplicate|duplicated|illegal|empty|improper|
            incomplete|unparseable|several|more than one|forged|broken|repeated|non rfc|syntactically invalid|
            incorrect|non compliant) ~ (header|headers|message id|header line|date header|to header|
            from header|subject header|header field|header fields|subject headers|from headers|date)
        text: (header|headers|message|mail|date|from|to|email|field) ~ (not|fails|violates|non|does not|
            in violation|must be|lacks) ~ (rfc|rfc5322|rfc2822|rfc822|rfc 5322|rfc 2822|rfc 822|compliant|
            conform|comply|conformant|standards|standard|well formed)
        text: (rfc|rfc5322|rfc2822|rfc822|rfc2045|5322|2822|822|2045|header) ~ (compliant|violation|
            compliance|format|section|noncompliant|from violation|headers|syntax)
        text: header (error|errors|size|syntax|line|lines|validation|section|field|fields)
        text: (encoded word|non ascii|8 bit|8bit|eight bit|unencoded|raw 8|raw utf 8|nonascii|
            utf 8) ~ (syntax|header|headers|data|characters|in|chars|character)
        text: improper use of (8 bit|8bit|characters) | messages missing a | unqualified address ~ header
        text: (from|to|date|subject|message id) (header|field|line) ~ (missing|required|invalid|empty|not|
            malformed|must|too)
        text: (missing|required) ~ (from|to|date|subject) ~ (header|field)
        text: too many (from|to|cc|date|subject|sender|reply to|message id) (header|headers|fields|lines)
        text: (header|headers) (fail|fails|failed|have|has|with|contain|contains) ~ (syntax|check|checks|
            errors|error|problem)
        text: multiple from addresses | more than one from address
        text: (two|several|multiple|duplicate|duplicated|more than one) (from|subject|date|to) (lines|headers|
            header|line)
        unless: header based | message size | spf | dkim | dmarc | mail loop | received headers
        unless: too many received | aligned | rcpt | from header ~ (rejected|aligned) | recipients
        unless: header size | header value | multiple destination | bad utf 8 syntax

        [address-line-malformed]
        cause: message-malformed
        confidence: 90
        stage: end-of-data
        text: (missing|malformed|empty) ~ (local part|domain|address) | may not follow | unqualified address

        [mime-malformed]
        cause: message-malformed
        confidence: 92
        text: (mime|multipart|base64|quoted printable|charset|content transfer encoding|content type|boundary|
            message body|character set|encoding|tnef) ~ (error|errors|invalid|malformed|violation|illegal|
            missing|not|unsupported|too|broken|depth|nesting|problem|incorrect|format|structure|failure|
            exceeded|bad)
        text: (invalid|malformed|bad|illegal|broken|nested|unsupported|incorrect|corrupt|corrupted) ~ (mime|
            multipart|base64|message format|message structure|charset|message|message content|content type|
            encoding|content transfer encoding|email format|boundary)
        text: (media|conversion|content) (error|not supported|type not supported|required|conversion|
            prohibited)
        text: conversion (required|failed|not supported|prohibited|lossy|with loss)
        text: storedrv ~ (conversion|content) ~ (failed|exception|error) | conversionfailed
        text: contentconversion
        text: mime complexity | improperly formatted | unnecessary base64
        unless: spam | virus | content rejected

        [line-form]
        cause: message-malformed
        confidence: 94
        text: smtplf.html | docs smtplf
        text: bare (lf|linefeed|linefeeds|line feed|cr|newline|newlines|carriage return|lfs|line feeds|
            carriage returns|cr lf|crlf)
        text: (stray|lone|naked|isolated|single) (lf|newlines|newline|cr|linefeed|linefeeds|line feeds)
        text: smtplf | (nul|null) (byte|bytes|character|characters) | docs barelf | bare ~ not allowed
        text: (line|lines|header line|body line|maximum line) (length|too|longer|is too|are too|exceeds|limit|
            was too|over) ~ (long|than|limit|exceeded|exceeds|length|rfc|allowed|998|1000|maximum)
        text: lines longer than | line too long | line length | control characters in
        text: (8 bit|8bit|non ascii) ~ (body|content|data) ~ (not|without)

        [blocked-as-spam]
        cause: spam-content
        confidence: 95
        text: blocked by our * spam * filter | spamtrap reject mode | system antyspamowy
        text: too many same size mails

        [blocked-for-spam]
        cause: spam-content
        confidence: 95
        stage: end-of-data
        text: (block|blocked) for spam

        [message-has-defects]
        cause: message-malformed
        confidence: 92
        text: message has defects | transaction failed expected

        [field-characters]
        cause: message-malformed
        confidence: 93
        stage: data | end-of-data
        text: (subject|header|from|to|message id|date) ~ contains (invalid|illegal|unencoded|non ascii|bad|forbidden) (characters|
            character|chars|bytes)

        [words-of-spam]
        cause: spam-content
        confidence: 90
        text: spamtext | spamcontent | sensitive (words|word|keywords|keyword) | 敏感词 | 敏感內容 | 敏感内容
        unless: dlp | loss | confidential | encrypt | encrypted | policy

        [unwanted-content]
        cause: spam-content
        confidence: 96
        text: message is unwanted | spam policy violation
        unless: recipient | rate
        """
}
