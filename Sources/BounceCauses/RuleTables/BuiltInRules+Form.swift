extension BuiltInRules {
    /// The size and the form of the message.
    static let form = """
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
            sizelimit) ~ (exceeds|exceeded|exceed|limit|limits|too|larger|over|violation|greater|bigger|restriction|
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
        text: taille limite | (mailsize|messagesize|msgsize|filesize) | (exceed|exceeds|exceeded) ~ (mailsize|messagesize)
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
        unless: must (match|equal|agree with) | rfc (1034|1035|1912) | cname

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
            multipart|base64|message format|message structure|charset|content type|
            encoding|content transfer encoding|email format|boundary)
        text: (invalid|malformed|bad|illegal|broken|unsupported|incorrect|corrupt|corrupted) (email|mail|) (message|
            message content)
        text: (media|conversion|content) (error|not supported|type not supported|required|conversion|
            prohibited)
        text: conversion (required|failed|not supported|prohibited|lossy|with loss)
        text: storedrv ~ (conversion|content) ~ (failed|exception|error) | conversionfailed
        text: contentconversion
        text: mime complexity | improperly formatted | unnecessary base64
        unless: spam | virus | content rejected
        unless: idna

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

        [message-has-defects]
        cause: message-malformed
        confidence: 92
        text: message has defects | transaction failed expected

        [field-characters]
        cause: message-malformed
        confidence: 93
        stage: data | end-of-data
        text: (subject|header|from|to|message id|date) ~ contains (invalid|illegal|unencoded|non ascii|bad|
            forbidden) (characters|character|chars|bytes)

        [this-big]
        cause: message-too-big
        confidence: 95
        text: (messages|message|mail|mails|email) (this|that|so|of this|of that) (big|large|size)
        text: (single|individual) (mail|message|email) size | size of ~ single (mail|message|email)

        [body-unreadable]
        cause: message-malformed
        confidence: 93
        text: (failed|unable|could not|can not|error) (to|) (parse|parsing) (the|your|this|) (message|mail|header|
            headers|email|mime|body|data)
        text: (invalid|bad|wrong|illegal|incorrect) line (ending|endings|terminator|terminators|separator|end|ends)
        text: failing address in ~ header
        unless: spam | virus | filter | scanner | database | configuration | json
        unless: (email|mail) (address|addresses|from) | recipient | sender

        [lines-must-end]
        cause: message-malformed
        confidence: 93
        code: 55x
        text: must use (crlf|cr lf) | (lines|line) must (end|be terminated) (with|by) (crlf|cr lf|cr)

        [data-in-message]
        cause: message-malformed
        confidence: 90
        text: (invalid|illegal|bad|malformed|unexpected) (data|character|characters|byte|bytes) in (message|mail|
            body|the message|the mail|the body)
        text: (invalid|illegal|bad|missing|malformed) messageid
        unless: mail from | address | sender | recipient | command | rcpt

        [message-empty]
        cause: message-malformed
        confidence: 85
        stage: data | end-of-data
        text: (empty|blank) (message|mail|email|e mail|body|message body|mail body|or too short)
        text: (message|mail|email|body) (is|was) (empty|blank) | (neither|no) (subject|body) (and|nor|or) (no|) (body|subject)
        text: (empty|blank|no) subject
        unless: sender | from | return path | spam

        [wrongly-formatted]
        cause: message-malformed
        confidence: 90
        stage: data | end-of-data
        text: (wrongly|incorrectly|badly|improperly|not properly|not correctly|not well) formatted (subject|header|headers|
            message|mail|email|body|date)
        text: (subject|header|headers|message|mail|email|body|date) (is|was|) (wrongly|incorrectly|badly|improperly|not properly|
            not correctly) formatted
        """
}
