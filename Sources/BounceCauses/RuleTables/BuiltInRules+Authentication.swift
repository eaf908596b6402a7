extension BuiltInRules {
    /// Authentication of users, TLS, and SPF, DKIM, DMARC, ARC.
    static let authentication = """
        # --- SMTP AUTH -------------------------------------------------------------------------------------

        [auth-required]
        cause: smtp-auth
        confidence: 92
        text: (authentication|auth|smtp auth|authorization|smtp authentication|login|autenticación|
            autenticazione|autenticação|authentification|authentifizierung|anmeldung) ~ (required|needed|
            necessary|erforderlich|requise)
        text: (authentication|auth|smtp auth|authorization|smtp authentication|login|authentification|
            authentifizierung|anmeldung|autenticación|autenticazione|autenticação) ~ (obligatoire|requerida|
            richiesta|necessária|must be)
        text: (must|need to|have to|please|should) (authenticate|log in|login|auth|be authenticated|
            first authenticate|use smtp authentication|issue auth|provide credentials|sign in)
        text: (turn on|enable|use|requires|require|activate) ~ (authentication|auth)
        text: (not|was not|is not|are not|client not|client was not|user not) (authenticated|logged in|
            authenticated to send)
        text: unauthenticated (senders|sender|connection|session|client|users) | client was not authenticated
        text: client host rejected access denied authenticated | authentication required (for|before|to)
        text: pop before smtp | check your mail (first|before)
        text: (log on|logon|log in|sign on|sign in) (before|first|to send)
        unless: sender was not authenticated | dmarc | spf | dkim | for recipient | unauthenticated email

        [auth-failed]
        cause: smtp-auth
        confidence: 93
        text: (authentication|auth|login|authentifizierung|authentification|sasl|autenticación|
            anmeldung) ~ (failed|failure|unsuccessful|unsuccessfull|invalid|rejected|error|incorrect|denied|
            fehlgeschlagen|échoué|fallida|fallita|aborted|exchange)
        text: (authentication|auth) * (too weak|not supported|unsupported|unrecognized|unavailable|
            not available|not enabled|not allowed|disabled)
        text: (invalid|bad|incorrect|wrong|unknown) (username|user name|login|password|credentials|credential|
            authentication|auth|user or|userid or|account or|sasl)
        text: (username|user name|user|login|account) ~ (password|pass) (not|incorrect|invalid|is|are|wrong|
            mismatch|failed|do not)
        text: password (incorrect|invalid|wrong|expired|mismatch|not accepted|is)
        text: (user|passwd|name) or (password|passwd) * (incorrect|invalid|wrong)
        text: (could|can) not authenticate | unable to authenticate | failed to authenticate
        text: (credentials|login) (not|were not) accepted | application specific password
        text: token (expired|invalid)
        text: too many (login|auth|authentication|failed login|failed auth) (attempts|failures|errors)
        text: log in (with|via) your web browser | web login required | smtpclientauthentication
        text: unrecognized authentication (type|mechanism) | (no|unknown) (auth|sasl|authentication) mechanism
        text: 用户名或密码 | 身份验证 | 认证失败 | 密码错误 | 認証に失敗 | 認証エラー
        text: (auth|authentication|sasl) (backend|server|daemon|service) ~ (down|unavailable|failed|not|
            unreachable)
        text: too many failed (logins|login|attempts|authentications)
        text: too many ~ (authentication|auth|login|password|sasl) (attempts|tries|failures|errors)
        text: number of ~ (authentication|auth|login|password|logon) attempts
        text: (auth|authentication|sasl) (type|mechanism|method) ~ (unimplemented|not implemented|unsupported|unknown|unrecognized)
        unless: dmarc | spf | dkim | sender policy | dns ptr | email authentication | message
        unless: sender authentication | user or (domain|host|mailbox|recipient|address)

        [auth-refused]
        cause: smtp-auth
        confidence: 92
        stage: auth
        text: locked | disabled | suspended | blocked | denied | refused | rejected | invalid | wrong
        text: incorrect
        unless: tls | encryption | command | starttls | ip

        [auth-encryption-first]
        cause: smtp-auth
        confidence: 80
        text: (encryption|tls|ssl) required for ~ (authentication|auth)
        text: (plain|login|cleartext|plaintext) * (disallowed|not allowed) * (without|unencrypted)
        code: 538

        # --- TLS -------------------------------------------------------------------------------------------

        [tls-required]
        cause: tls-failure
        confidence: 97
        text: (not|was not) sent over a tls
        text: (must|need to|have to|please|should) (issue|use|do|send) ~ (starttls|tls|ssl)
        text: must issue a starttls command first
        text: (tls|starttls|ssl|encryption|encrypted connection|secure connection|session encryption|
            transport encryption) * (required|needed|mandatory|necessary|erforderlich|requis|requise|
            obligatoire|obligatorio)
        text: (requires|require|required|needs|enforces) (a|the use of|use of|to use|to be sent over|an) (tls|
            starttls|ssl|encrypted|encryption|secure)
        text: tls required for | only (accepts|accept) (tls|encrypted)
        text: (connection|session|channel) ~ not (encrypted|secure|sufficiently encrypted)
        text: encryption (too weak|not strong) | not using tls
        text: requires encrypted (message|connection|channel|transport|session)
        text: (unencrypted|plaintext) (connection|connections|session|mail) (not|is not|are not|refused|
            rejected)
        text: (requires|require|required|requiring|accepts only) (encrypted|secure) (connection|connections|
            session|sessions|transport)
        text: (requires|require|needs) (tls|starttls|ssl|encryption)
        text: requiretls ~ (required|not|needed|unsupported|but)

        [encryption-required]
        cause: tls-failure
        confidence: 98
        text: encryption too weak | (must|should|please) use ~ (encrypted|secure) ~ (connection|session)

        [tls-failed]
        cause: tls-failure
        confidence: 92
        text: (tls|starttls|ssl) * (failed|failure|error|fail|aborted|not available|unavailable|not supported|
            unsupported|not offered|mismatch|temporarily|due to|currently unavailable|required but|could not)
        text: (does|did) not (support|offer|advertise) (tls|starttls|ssl|encryption)
        text: (tls|starttls) (is|was) (not|required but) (available|offered|supported|not offered|
            was not offered)
        text: can not (start|negotiate|establish) (tls|ssl|a tls)
        text: (server|remote|peer|host) certificate (not|is not|verification|verify|has|invalid|untrusted|
            expired|name|could)
        text: certificate (verification|verify|validation|expired|mismatch|has expired|is not trusted|
            rejected|error|not trusted|unknown|does not match|invalid)
        text: (untrusted|invalid|expired|self signed) certificate
        text: no (shared cipher|cipher match|suitable cipher|ssl protocol|shared ciphers|protocols available)
        text: (dane|mta sts|tlsa|sts) (failure|failed|validation|policy|invalid|is|required|check|record|
            records|not)
        text: (wrong|unsupported) (ssl|tls|protocol) version
        text: failed to (start|establish|negotiate|validate) (tls|ssl|secure|a secure|a tls|encrypted|
            starttls)
        text: starttls (failed|is required|error) | peer did not * certificate
        text: unable to (initialize|negotiate|start) (tls|security subsystem) | security subsystem
        text: (weak|insecure|bad|unsupported|no common|unknown) (cipher|ciphers|cipher suite)
        text: (cipher|ciphers|cipher suite|cipher suites) ~ (weak|not|rejected|refused|mismatch)
        text: secure (channel|connection|session|transport)
        text: certificate (issuer|chain|authority|subject|hostname|name)
        text: ssl_connect | ssl_accept
        unless: listed

        # --- SPF, DKIM, DMARC, ARC -------------------------------------------------------------------------

        [spf-failed]
        cause: email-auth-failed
        confidence: 94
        detail: spf
        text: sender policy framework | senderid | sender id (fail|failed|pra|check)
        text: (not|is not) (permitted|authorized|authorised|allowed|designated) by ~ (spf|sender policy|
            domain owner)
        text: not (permitted|authorized|authorised|allowed|designated) (as|to|by) * (permitted sender|sender|
            domain owner|spf)
        text: (ip|host|server|client) * not (authorized|authorised|permitted|allowed|listed) (to send|
            to deliver|by|as|in) * (for|from|on behalf of|domain owner)
        text: spf.pobox.com | openspf | openspf.org | openspf.net | www.openspf.org | www.openspf.net | spf
        text: invalid ip for sending
        unless: (has|have) an spf record * in * order | (enabled|setup|set up) spf records for your
        unless: to use (this|that|the|your) | dmarc policy | whitelist | recipient

        [spf-not-designated]
        cause: email-auth-failed
        confidence: 98
        detail: spf
        text: (does|did) not designate | not designated as | no designated sender

        [not-allowed-to-send-for]
        cause: email-auth-failed
        confidence: 70
        text: not (allowed|permitted|authorized|authorised) to send (mail|email|messages) (from|for|on behalf)
        unless: relay | directly

        [key-retrieval]
        cause: email-auth-failed
        confidence: 95
        text: key retrieval failed

        [sender-policy]
        cause: email-auth-failed
        confidence: 70
        text: senders policy (prohibits|forbids|does not)

        [dkim-failed]
        cause: email-auth-failed
        confidence: 93
        detail: dkim
        text: dkim (signature|check|checks|validation|verification|policy|record|is|does|did|fail|failed|
            failure|key|test|authentication|error|none|not|adsp|=|invalid|required|permerror|body|selector|
            signatures|unverified|with)
        text: (no|fails|failed|invalid|bad|missing|without|failing|not|fail|broken|unsigned|by|valid|
            pass) ~ (dkim|domainkeys|domainkey|dkim signature)
        text: domainkeys (fail|failure|failed) | (unable to verify|verify) ~ (dkim|message) signature | adsp | dkim2
        unless: dmarc policy | (spf and|or|both) dkim | setup dkim

        [dmarc-failed]
        cause: email-auth-failed
        confidence: 96
        detail: dmarc
        text: dmarc
        text: (isn't|not|no|is not|aligned) (aligned|alignment) * (spf|dkim|from|domain|organizational)
        text: no dmarc alignment | domain (owner|owners) policy
        unless: (setup|publish) dmarc | dmarc reports

        [arc-failed]
        cause: email-auth-failed
        confidence: 92
        detail: arc
        text: arc (validation|chain|seal|check|set|signature|verification|authentication)

        [email-authentication]
        cause: email-auth-failed
        confidence: 93
        text: (does not have|missing|no|without|lacks|fails|failed|fail|failing|unauthenticated|insufficient|
            not have|not passing|pass) * (authentication|email) (information|checks|check)
        text: (does not have|fail|missing|no|without|lacks|fails|failed|failing|not have|not passing|pass|
            unauthenticated|insufficient) * (authentication|email) (requirements|results|
            authentication checks)
        text: unauthenticated (email|mail|message|messages)
        text: (email|message|mail|sender) (authentication|is unauthenticated|is not authenticated|
            not authenticated)
        text: both spf and dkim
        text: (spf|dkim) (and|or|&) (dkim|spf) (authentication|checks|check|did|failed|fail|both|do|does|not|
            record|validation)
        text: neither (spf|dkim) nor | anti spoofing | antispoofing | (spoofed|forged|spoofing|spoof)
        text: failing both spf and dkim | (authentication results|authres) * (fail|did not pass)
        text: (requires|require) all * (senders|sender) to authenticate
        text: (domain|sender|from) (spoofing|spoof|impersonated|impersonation)
        text: (not meet|not met|not satisfy|not fulfil|not fulfill|below) * authentication (level|requirement|
            requirements|policy)
        unless: for recipient | authentication (is|) (required|needed|necessary)
        unless: smtp authentication | username | password

        [own-domain-from-outside]
        cause: email-auth-failed
        confidence: 60
        text: (your|our|local|internal|own) (domain|addresses|address) (can|may|must|is|are) (not|
            only) ~ (used|sent|send|come|spoofed|accepted) * (outside|external|from)
        text: (from|be) (our|your|the|its) own domain

        [auth-not-offered]
        cause: smtp-auth
        confidence: 96
        text: auth command (used|) when not advertised | must issue an auth command

        [account-not-activated]
        cause: smtp-auth
        confidence: 92
        text: smtp account is not (yet|) activated

        [spf-verdict]
        cause: email-auth-failed
        confidence: 95
        text: rejected due to spf fail | spf fail not authorized

        [auth-first]
        cause: smtp-auth
        confidence: 97
        text: (need|require|requires|send|issue|use|must) (ehlo|helo|) (and|) auth (command|) first | (ehlo|helo) and auth

        [account-at-auth]
        cause: smtp-auth
        confidence: 97
        stage: auth
        text: (account|user|mailbox|login) ~ (suspended|disabled|locked|blocked|inactive|deactivated|expired|banned|closed)
        unless: connection | tls | ip | command

        [encryption-for-sending]
        cause: tls-failure
        confidence: 95
        text: (must|required|need|needs|has|have) (to|) (be|) (send|sent|use|connect|deliver|delivered) ~ (encrypted|
            encryption|tls|ssl)
        text: (must|required|need|needs|has|have) (to|) (be|) (send|sent) ~ ~ (encrypted|encryption|tls) (session|
            connection|smtp|channel|transport)
        text: (must|required|need|needs|has|have) (to|) be (send|sent) ~ encryption
        unless: attachment | attachments | password | content | authentication | without | dmarc
        """
}
