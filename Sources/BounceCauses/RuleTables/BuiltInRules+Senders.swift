extension BuiltInRules {
    /// The reverse-path.
    static let senders = """
        [sender-rejected]
        cause: sender-rejected
        confidence: 75
        text: sender * (rejected|refused|denied|invalid|not allowed|not accepted|blocked|not permitted|
            forbidden|banned|blacklisted|not valid|unacceptable|not acceptable|not authorized|not authorised|
            unauthorized)
        text: (invalid|bad|illegal|forbidden|unacceptable|rejected|banned|refused|unauthorized|unknown|
            prohibited) (sender|senders|sender address|envelope sender|return path|mail from|envelope from|
            from address|reverse path|sender domain|from domain)
        text: (mail from|envelope from|from address|return path|envelope sender|reverse path) * (rejected|
            refused|invalid|denied|not allowed|blocked|not accepted|unacceptable|illegal|not valid|forbidden)
        text: (mail|messages|email|mails) from (@|this sender|this address|your address|that address|
            your domain|this domain) ~ (not|rejected|refused|denied|blocked)
        text: (address|sender|@|domain) ~ (blacklisted|blocked|banned|blocklisted) (by|on|in|from) ~ (server|
            system|site)
        text: you are sending to from an address | sending (account|user|sender) ~ (not|disabled|unknown)
        text: (sender|from) (not|is not) (registered|allowed|authorised|authorized|permitted)
        text: mail sending denied | sender denied
        text: your (address|sender|account|domain) (is|has been) (blocked|banned|rejected)
        text: not a registered (gateway user|sender) | sender ~ not ~ approved
        text: sender (domain|address) is (empty|missing)
        text: senders from * not (accepted|allowed|permitted|welcome)
        unless: spf | dmarc | dkim | recipient | rate | quota | limit | reputation | spam | spamhaus | dns
        unless: relay | allowed senders | ip address | client host | authenticated | login | password | rbl
        unless: blocklist | list

        [sender-domain-unknown]
        cause: sender-rejected
        confidence: 92
        text: (domain|hostname|host) of ~ sender * (does not|not|unknown|exist|resolve|invalid|found)
        text: domain of sender address * does not (exist|resolve)
        text: (sender|mail from|envelope from|senders|from|return path|mailfrom|reverse path) ~ (domain|
            host) * (not|must|unresolvable|invalid|does not|no|unknown|is invalid|bogus|nonexistent|could)
        text: sender address rejected * (domain|host|unverified|undeliverable|unknown|not found|user|
            not owned|malformed)
        text: (sender|from) (domain|address|host) * (not found|not resolve|unresolvable|does not exist|no mx|
            no a|no dns|without mx|not resolvable)
        text: (unresolvable|unroutable|unrouteable|nonexistent|unknown|invalid|bogus) (sender|from|mail from|
            envelope sender|return)
        text: (unresolvable|invalid) * from domain
        text: unable to (resolve|verify) ~ (sender|from|mail from|return)
        text: sender ~ (nonexistent|non existent|nonexisting|unresolvable|unknown|invalid) (internet|mail|) domain
        text: can not resolve (your|sender|the sender|mail from) | from domain is invalid
        text: from domain * (invalid|exist) | provide a valid from
        text: (mx|a|dns) (record|records) (for|of) ~ (sender|sending|from|return)
        text: (invalid|bad|no|missing) dns mx * record | sender domain must | domain part of the sender
        text: sender domain ~ not | valid mx ~ sender domain
        unless: spf | dmarc | dkim | reputation | spamhaus | spam | dbl
        unless: (connection|connections|mail|messages|email|access) from (this|your|that) (host|server|network|ip)

        [sender-domain-at-mail]
        cause: sender-rejected
        confidence: 93
        stage: mail
        text: (no such|unknown|invalid|bad|nonexistent|unresolvable) (domain|host|address)
        text: (domain|host|address) ~ (not|unknown|unresolvable|invalid|nonexistent) | (can|could) not resolve
        text: no such (user|mailbox|account) | (user|mailbox|account) (unknown|not found|does not exist)
        text: (does|do|did) not (exist|resolve)
        unless: spf

        [address-rejected-at-mail]
        cause: sender-rejected
        confidence: 85
        stage: mail
        text: address rejected | (address|domain|user) ~ not (allowed|accepted|permitted)
        text: unable to verify (address|@)

        # What the sender's own server said about him, quoted or not, is about the sender.
        [sender-address-rejected]
        cause: sender-rejected
        confidence: 99
        text: sender address rejected ~ (undeliverable|unverified|user unknown|no such user|unknown user)

        [sender-callout]
        cause: sender-rejected
        confidence: 93
        text: (callback|callout) setup failed | sender verification | sender verify
        text: (sender|callback|callout|return path|sender address|envelope sender) (verify|verification|
            callout|check) (failed|fail|failure|error|has failed|unsuccessful|could)
        text: (could|can) not (complete|verify|do|perform) sender
        text: sender (could not be verified|not verified|unverifiable) | (undeliverable|unverified) sender
        text: all attempts to verify the sender | sender address * (undeliverable|unverified)
        text: unable to verify (sender|the sender|your address|return)
        text: backscatter | batv | prvs
        text: (could|can) not verify (your|the|this) (sender|address|return|envelope)

        [sender-not-owned]
        cause: sender-rejected
        confidence: 93
        text: (sender|from) address * not owned by | not owned by (user|authenticated|auth)
        text: (client|sender|user) (does|do) not have permissions to send as
        text: send as * (this sender|sender|not allowed|denied) | senddeniedexception | sendasdenied
        text: not (allowed|permitted|authorized) to send (as|from|on behalf|mail as)
        text: sender address (must|does not|mismatch) (match|be) * (login|authenticated|username)
        text: (from|envelope) address (must|does not|mismatch) (match|be) * (login|authenticated|username)
        text: sender address (must|does not|mismatch) * (login|authenticated|username)
        text: (from|envelope) address (must|does not|mismatch) * (login|authenticated|username)
        text: (sender|from|envelope) address (must|does not|mismatch) * (user|account|auth)
        text: (purported|responsible) ~ address | (not|is not) ~ owner of ~ (sender|address|from)
        text: (must|need to|only) * (registered|verified|confirmed) * (sender|from|identity)
        text: (sender|email address|identity) is not verified
        text: not (registered|configured|provisioned) (as|within|in|for) * (sender|domain|account|tenant)
        text: not (allowed|permitted|authorized|authorised) to use * (sender|from|address|identity)
        unless: member

        [sender-blocked-locally]
        cause: sender-rejected
        confidence: 88
        text: (blacklisted|blocked|blocklisted|banned|denied) (sender|senders|envelope sender|from address|
            mail from|sender address)
        text: sender ~ (on|in) ~ (blacklist|black list|block list|blocklist|deny list) | sender blacklisted
        text: badmailfrom | sender is in my bad | sender is (blocked|barred|blacklisted|banned)
        text: your envelope sender (is|has been|was)
        text: absender * (abgelehnt|ungültig|gesperrt|unbekannt|nicht)
        text: absenderadresse * (abgelehnt|ungültig|existiert|nicht)
        text: (expéditeur|adresse expéditeur|emetteur) (refusé|invalide|inconnu|rejeté|bloqué|inconnue|
            non autorisé)
        text: (remitente|remetente|mittente) (rechazado|no válido|rejeitado|rifiutato|bloqueado|inválido|
            non valido|sconosciuto)
        text: 发件人被拒绝 | 发信人 拒 | 发件人地址 | 送信者 拒否 | 送信元ドメイン
        unless: spamhaus | recipients block | by ~ (recipient|recipients) | removal from this list
        unless: (por el|por la|par le|par la|dal|pelo|de către) (destinatario|destinataire|destinatário|destinatar|usuario|usuário)

        [address-blacklisted]
        cause: sender-rejected
        confidence: 95
        text: sending to from an address that has been
        text: sending from an address that has been (blacklisted|blocked)
        text: your (email|mail|envelope|sender) address ~ (in|on) ~ (blacklist|blacklists|blocklist|blocklists|black list|block list)
        unless: recipient | recipients | personal | spamhaus

        [null-sender-refused]
        cause: sender-rejected
        confidence: 85
        text: (empty|null) (envelope|) (sender|senders|reverse path|return path) ~ (not|refused|rejected|
            denied|forbidden)
        text: (returned mail|bounces|bounce messages|dsn|dsns) * not (accepted|allowed|wanted)
        text: no third party (dsn|dsns)
        text: (need|needs|must|require|requires|please) * (specify|provide|give|have|use) ~ return (address|path)

        [sending-domain]
        cause: sender-rejected
        confidence: 98
        text: sending domain ~ (not|unverified|unconfigured)

        [sender-envelope-blacklisted]
        cause: sender-rejected
        confidence: 95
        text: sender envelope address ~ blacklisted | envelope address ~ locally blacklisted

        [sender-domain-unusable]
        cause: sender-rejected
        confidence: 97
        text: your sender (address|domain) has no (mail exchanger|mx)
        text: return (email|mail) (domain|address) is invalid
        text: sender address must (contain|include|have) a domain
        text: (requires|require|needs|need|must have|must use) ~ (valid|existing|resolvable) (sender|sending|from|
            return) domain

        [sender-not-verified]
        cause: sender-rejected
        confidence: 95
        text: sender domain not verified | verify the sender domain
        text: sender (email|address) is not in (my|our) domain
        text: domain * not allowed to send * unverified

        [sender-without-domain]
        cause: sender-rejected
        confidence: 92
        stage: mail
        text: no domain (part|) in (address|sender)

        [sender-address-incomplete]
        cause: sender-rejected
        confidence: 93
        stage: mail
        text: domain name required | domain missing | domain part missing | (missing|malformed) ~ local part
        unless: helo | ehlo | reverse | ptr | spf

        [sender-unverifiable]
        cause: sender-rejected
        confidence: 95
        text: (verify|check) (mailfrom|mail from|envelope from) ~ (failed|failure|error)
        text: (mailfrom|mail from|envelope from) (verify|verification|check) ~ (failed|failure|error)
        text: domain may not exist or dns check failed | possible forgery or deactivated
        unless: spf | timeout | temporary | temporarily | rate

        # What the envelope says beside what the header says.
        [sender-not-author]
        cause: sender-rejected
        confidence: 94
        text: (mail from|envelope|envelope sender|envelope from|return path|mailfrom) * (mismatched|mismatch|mismatches|
            does not match|not match|differs|different|inconsistent) * (header|from header|header from|author)
        text: (from|from header|header from|from address) (header|domain|address|) must (match|equal|agree with|
            be) ~ (authenticated|envelope|mail from|sender|login|smtp|account)
        unless: dmarc | spf | dkim | aligned | alignment | helo | ehlo | dns

        [sender-takes-no-mail]
        cause: sender-rejected
        confidence: 98
        text: sender address rejected * does not accept mail | null from received | from address not verified
        text: sender has no (a|mx|aaaa) | not trusted * send as | permission to send internet (mail|email)
        unless: spf | dkim | dmarc | ptr | reverse | authentication | login | certificate | greylisted | relay | relaying

        # Exim's callout to the sender's postmaster, which stands before the reply that it had.
        [postmaster-callout]
        cause: sender-rejected
        confidence: 99
        text: postmaster (verification|verify|callout) failed

        [sends-as-another]
        cause: sender-rejected
        confidence: 93
        text: send (as|with|under) (other|another|a different|someone|somebody)

        [domain-refused-at-mail]
        cause: sender-rejected
        confidence: 95
        stage: mail
        text: (denied|forbidden|prohibited|disallowed|refused) domain
        text: (has|have|with) (an|a|no) (invalid|bad|bogus|broken|usable|valid) mx
        text: (invalid|bogus|bad) mx (record|records|host)
        text: not accept mail from spammers
        unless: helo | ehlo | client | ptr

        [from-form]
        cause: sender-rejected
        confidence: 72
        stage: mail | rcpt
        text: (illegal|numeric|bogus|forged|faked|fake) from
        unless: header | received from
        """
}
