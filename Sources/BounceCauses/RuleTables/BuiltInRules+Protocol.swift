extension BuiltInRules {
    /// Commands out of order, unknown, or wrongly written.
    static let protocolRules = """
        [sequence]
        cause: protocol-error
        confidence: 90
        text: (bad|improper|invalid|wrong|incorrect|out of) (sequence|order|command sequence|
            sequence of commands)
        text: commands? out of sequence | (nested|duplicate|second|multiple) (mail|helo|ehlo|rcpt|starttls)
        text: (need|needs|send|expected|expecting|must|require|requires|no|before|specify|missing|issue|
            give) ~ (mail|rcpt|helo|ehlo|data) ~ (command|first|before|from)
        text: (need|needs|send|requires|no|issue|give|before|specify|missing) ~ (mail|rcpt|helo|ehlo|
            data) ~ (required|transaction|specified|precede|must)
        text: (need|needs|send|requires|no|before|specify|missing|issue|give) ~ (bdat|rset|hello|sender|
            recipient) ~ (required|transaction|specified|precede|must)
        text: (expected|expecting|must|require) ~ (mail|rcpt|bdat|rset|helo|ehlo|data|hello|sender|
            recipient) ~ (required|transaction|specified|precede|must)
        text: (need|needs|send|requires|no|before|specify|missing|issue|give|expected|expecting|must|
            require) ~ (bdat|rset|hello|sender|recipient) ~ (command|first|before|from)
        text: polite people say (helo|hello) | valid rcpt command must precede | (can|may) break rules
        text: (mail|rcpt|helo|ehlo|data) ~ (first|required first|not issued|before)
        text: (sender|mail from) already (specified|given|set) | already in (tls|session|a transaction|mail)
        text: no (mail|valid|smtp) (transaction|recipients|sender|session) | no data after bdat
        text: (pipelining|pipelined|synchronization|synchronisation|command pipelining|talking too soon|
            too early|before greeting|pregreet|early talker|earlytalker|talk too soon) ~ (error|not|after|
            without)
        text: (pipelining|pipelined|synchronization) | (synchronisation|command pipelining|talking too soon)
        text: (too early|before greeting|pregreet) | (early talker|earlytalker|talk too soon)
        text: protocol (error|violation|synchronization|sync|mismatch|failure|violated|not followed|
            restriction)
        text: (talk|talked|talking|talks|spoke|speaking|sending|sent|data) ~ before ~ (greeting|banner)
        unless: user unknown | unknown user | authentication | sender verify | no mx | auth required
        unless: starttls | not our | no such | connection reset | invalid recipient | mailbox | permission
        unless: (allowed|permitted|authorized|authorised) to send
        unless: (accept|accepts|take|takes) no mail
        unless: no mail from (outside|dynamic|you|your|this|external|unknown)

        [syntax]
        cause: protocol-error
        confidence: 88
        text: (syntax|syntactic) ~ (error|errors|problem|incorrect|wrong|invalid|not)
        text: (invalid|bad|wrong|malformed|incorrect|illegal|unparseable) (syntax|command|argument|arguments|
            path|option|bdat|data command|parameter|parameters|smtp command|commands|command syntax|response|
            characters|command arguments|command line)
        text: (command|parameter|option|argument|keyword|verb|commands|arguments|mail parameter|body type|
            parameters) * (recognized|recognised|implemented|supported|understood|unknown|unrecognized|
            unrecognised|unsupported|allowed|known|disabled|unimplemented|invalid|too long|missing|
            not recognized|allowed here|unexpected)
        text: (unrecognized|unrecognised|unknown|unsupported) (command|commands|parameter|parameters|option|
            argument|verb|rcpt parameter|body type|esmtp option|esmtp|keyword|smtp command|
            mail from parameter|mail parameter)
        text: (unimplemented|unexpected|unidentified|too many invalid|too many) (command|commands|parameter|
            parameters|option|argument|verb|keyword|body type|esmtp option|esmtp|smtp command|
            mail from parameter|mail parameter|rcpt parameter)
        text: local part too long
        text: can not decode (response|base64) | (command|line) (too|was too) long | path too long
        text: (no|missing|extra|unexpected) (parameters|parameter|argument|arguments)
        text: (smtputf8|8bitmime|binarymime|chunking|bdat|bodytype|dsn) ~ (not|is|required|
            unsupported|but|but was) ~ (supported|offered|available|required|advertised|not|implemented)
        text: internationalized ~ (not|address) | non ascii ~ (address|local part|addresses|mailbox)
        text: syntaxfehler | unbekannter befehl | (erreur de syntaxe|commande inconnue|error de sintaxis)
        text: (comando no reconocido|comando sconosciuto|errore di sintassi|erro de sintaxe)
        text: multiple destination domains | (system|command) ~ incorrect | (identity|sender) changes
        text: no identity changes
        text: (vrfy|expn|etrn|turn|atrn|help|xclient|xforward|burl) ~ (disabled|not|unavailable|denied|refused|prohibited|
            rejected)
        unless: (address|recipient|mailbox|user|rcpt|sender|from) syntax
        unless: (sql|query|header|mime|message|dns|spf) ~ syntax | encoded word | user unknown | tls required
        unless: syntax * (spf|dkim|dmarc)
        unless: authentication mechanism | hostname | helo | recipient ~ (invalid|address syntax)

        # A response that is no base64, or an argument that AUTH does not take (RFC 4954 section 4).
        [auth-syntax]
        cause: protocol-error
        confidence: 97
        code: 501
        enhanced: 5.5.*
        stage: auth

        [auth-response]
        cause: protocol-error
        confidence: 96
        code: 500 | 501
        stage: auth
        text: base64 | (can|could) not (decode|be decoded) | (malformed|undecodable|bad) (response|input|initial)

        [address-syntax]
        cause: user-unknown
        confidence: 75
        text: (recipient|rcpt|destination|mailbox|to) * (syntax|malformed|form|format)
        text: (malformed|badly formed|unparseable|ill formed|unqualified) (recipient|rcpt|destination|address|
            email address|mailbox)
        text: (address|@) ~ (malformed|syntax error|incorrect format|is not rfc) | bad address syntax
        text: domain missing | domain name required | user name required
        text: need fully qualified address
        unless: sender | from | header | mail from | parameters | helo

        [recipient-form]
        cause: user-unknown
        confidence: 92
        enhanced: x.1.3
        text: (syntax|malformed|format|form|illegal|invalid|bad|characters)
        unless: sender

        [sender-syntax]
        cause: sender-rejected
        confidence: 80
        text: domain name required for sender | user name required for sender
        text: (sender|from|mail from|return path|envelope sender) * (syntax|malformed|format|form)
        text: (malformed|badly formed|unparseable) ~ (sender|from|return path)

        [sender-form]
        cause: sender-rejected
        confidence: 92
        enhanced: x.1.7
        text: (syntax|malformed|format|form|illegal|invalid|bad|characters)

        [early-talker]
        cause: protocol-error
        confidence: 94
        text: (started|start|begin|began) (transmitting|talking|sending|speaking) before
        text: before ~ (smtp|the|our|my) greeting

        [address-characters]
        cause: user-unknown
        confidence: 90
        stage: rcpt | data | end-of-data
        text: contains (illegal|invalid) characters in (user|local)

        [name-form-at-hello]
        cause: rdns-helo-invalid
        confidence: 96
        stage: ehlo
        text: (invalid|bad|malformed|illegal) (address|name) format in (helo|ehlo)

        [filter-out-of-order]
        cause: system-error
        confidence: 97
        code: 4xx
        text: (virus|spam|content) (filter|scanner|scan|check) (failed|failure|error|unavailable|timed out) | backend error
        unless: identified | scored | greylisted | quota | dns | contains | shutting

        [protocol-not-followed]
        cause: protocol-error
        confidence: 90
        text: (not|fail|fails|failed) (to|) (following|follow|obey|obeying|speak|speaking|respect|respecting) (the|
            ) (smtp|esmtp|lmtp|protocol)
        text: violates the (smtp|esmtp) protocol

        [recipient-first]
        cause: protocol-error
        confidence: 90
        stage: data
        text: (specify|specified|give|given|provide|supply|need) ~ (at least one|one or more) ~ (recipient|recipients)

        [dkim-signing]
        cause: system-error
        confidence: 97
        code: 4xx
        text: (dkim|domainkeys|arc|message) signing (failed|failure|error|problem) | (failed|unable|error|could not) to sign

        # RFC 5321, section 4.5.3.1.4, of a command.
        [command-line-too-long]
        cause: protocol-error
        confidence: 96
        code: 500
        stage: session | ehlo | auth | mail | rcpt
        text: line (length|) ~ (exceeded|too long)
        unless: body | message | header
        """
}
