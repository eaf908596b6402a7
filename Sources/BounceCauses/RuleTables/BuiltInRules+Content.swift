extension BuiltInRules {
    /// What is in the message: spam and viruses.
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

        [spam-suspected]
        cause: spam-content
        confidence: 90
        text: spam suspect | spam_suspect | suspected (spam|spams)

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

        [antispam-blocked]
        cause: spam-content
        confidence: 90
        text: (blocked|rejected|refused|denied|stopped) by ~ (antispam|anti spam)
        text: (word|words|phrase|phrases|expression|expressions) (in|of|within|from) ~ (message|mail|email|subject|
            body|text) * (blocked|not allowed|banned|forbidden|prohibited|not permitted|rejected)
        text: (blocked|banned|bad|forbidden|prohibited|disallowed|blacklisted|offensive) (word|words|phrase|phrases|
            expression|expressions)
        unless: ip | client | host | connection | sender | domain | attachment | recipient | password

        [subject-refused]
        cause: spam-content
        confidence: 82
        text: (subject|subject line) ~ (not allowed|not accepted|not permitted|blocked|banned|forbidden|prohibited|refused|
            blacklisted)
        text: (adult|pornographic|obscene|sexual) (related|) (content|material|contents)
        unless: empty | missing | no subject | blank | header | long | characters | attachment | recipient
        """
}
