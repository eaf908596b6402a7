extension BuiltInRules {
    /// Local policy, and refusals that give no reason.
    static let policy = """
        # --- Policy ----------------------------------------------------------------------------------------

        [sandbox]
        cause: policy-rejected
        confidence: 94
        text: sandbox (subdomain|subdomains|domain|domains)

        [policy]
        cause: policy-rejected
        confidence: 62
        text: (policy|policies) (reasons|reason|restrictions|restriction|violation|violations|rejection|issue|
            issues|reject|rejects|rejected|block|blocked|error|failure)
        text: (local|security|company|site|corporate|administrative|our|server|organization|system|mail|email|
            administrator|organisation|usage|acceptable use|network) (policy|policies)
        text: administrative prohibition | administratively prohibited | administratively denied
        text: (rejected|refused|blocked|denied|prohibited|disallowed|forbidden|violates|violate|violated|
            against|violation|not accepted|not allowed|due to|because of|for) ~ (policy|policies|
            security policies|administrator|administrative|policy reasons|security reasons|our rules)
        text: security (policy|policies|reasons|violation) | transport.rules | resolver.rst.messagepolicy
        text: (transport|mail flow) rule | custom rule | (richtlinie|richtlinien|richtliniengründen|politique)
        text: (política|politica|politique de sécurité|politiche) | naruszenie zasad
        text: aus (sicherheitsgründen|richtliniengründen) | (rejeté|refusé) ~ (politique|raisons) | 策略 | ポリシー
        text: (rejected|blocked) by (administrator|admin|the administrator|system administrator|local rule|
            rule|a rule|server rule|policy)
        text: message not (accepted|allowed) ~ (policy|for)
        text: (country|countries|geoip|geo ip|geographic|geolocation|region) ~ (blocked|not allowed|denied|
            rejected|banned|restricted|not accepted|prohibited|not permitted|restriction|restrictions)
        text: (violates|violate|violated|violation|against|breaches|breach) * (policy|policies|rules|terms|
            guidelines|terms of service)
        unless: spf policy | dmarc policy | sts policy | dkim policy

        [country]
        cause: policy-rejected
        confidence: 90
        text: (mail|messages|email|connections|ip addresses) from your (country|region) * (not|blocked|denied|refused)

        [confirm-server]
        cause: policy-rejected
        confidence: 80
        text: your server requires confirmation | confirm this mail server | captcha
        text: (organizational|organization|organisation) settings

        # The last word where a server gives no reason. Any other rule wins.
        [refused]
        cause: policy-rejected
        confidence: 30
        text: (access|permission|mail|message|email|session|client host|mails|e mail|request|messages|
            operation|client|transaction|connection|delivery|service) ~ (denied|rejected|refused|blocked|
            prohibited|forbidden)
        text: (access|permission|mail|message|email|transaction|connection|delivery|service|session|
            client host|mails|e mail|request|messages|operation|client) ~ (not allowed|not permitted|
            disallowed|not authorized|not accepted)
        text: (denied|refused|rejected|blocked|forbidden)
        text: (prohibited|unauthorized|not allowed|not permitted|not accepted|go away)
        text: (abgelehnt|verweigert|zurückgewiesen|blockiert|refusé|rejeté|rejete|refuse|rechazado)
        text: (denegado|rifiutato|respinto|rejeitado|recusado|negado|拒绝|拒收|拒否)
        text: not (acceptable|welcome|accepting)

        [from-that-country]
        cause: policy-rejected
        confidence: 95
        text: from (that|this) (country|region)

        [form-of-content]
        cause: policy-rejected
        confidence: 97
        text: contains html (subpart|part) | maximum attachment count

        [outgoing-blocked]
        cause: policy-rejected
        confidence: 94
        text: (sending|message sending) for this account is (disabled|blocked)
        text: email outgoing blocked | outgoing (mail|email) (blocked|disabled)
        text: do not accept mail from spammers
        text: held for human verification

        # The null reverse-path is for reports, each of which has one recipient.
        [bounce-to-many]
        cause: policy-rejected
        confidence: 96
        text: multi recipient (bounce|bounces|dsn|dsns) | (multiple|several|too many) recipients * (bounce|null sender)
        text: (bounce|bounces|dsn|dsns|null sender|empty sender) * (one|single|several|multiple) (recipient|recipients)
        text: (one|single) (recipient|recipients|receipient|rcpt) * (bounce|bounces|dsn|dsns|null sender|
            empty sender|null reverse)

        [suppressed]
        cause: policy-rejected
        confidence: 97
        text: address was suppressed due to

        [seen-before]
        cause: policy-rejected
        confidence: 96
        text: duplicate message (rejected|refused|denied)

        [policy-check-failed]
        cause: system-error
        confidence: 97
        text: error (during|in) policy (check|lookup)
        unless: dns | spf | blacklisted | blocklisted

        [own-account-suspended]
        cause: policy-rejected
        confidence: 92
        stage: mail | rcpt | data | end-of-data
        text: your ~ (account|subscription|plan) (has been|is|was) ~ (suspended|disabled|blocked|locked|deactivated|
            restricted|terminated)
        text: (demo|trial|sandbox) (domain|domains|account|accounts|mode) ~ (only|can|may|limited|restricted)
        text: intrusion (prevention|detection) * (blocked|rejected|dropped|refused)
        unless: recipient | recipients | mailbox | your ip | complaints | spam | password | limit | quota | mailbox of | intrusion prevention active

        # At the greeting there was no command that could be wrong.
        [denied-at-the-door]
        cause: policy-rejected
        confidence: 45
        stage: connect
        code: 50x
        text: denied | refused | rejected | not allowed | not permitted | prohibited | forbidden | blocked

        [refused-for-now]
        cause: policy-rejected
        confidence: 42
        code: 421
        text: (email|message|mail) (has been|was|is) (temporarily|) blocked
        """
}
