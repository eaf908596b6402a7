extension BuiltInRules {
    /// Sentences that one mail server or filter writes as it comes.
    static let software = """
        # --- Servers' own sentences ------------------------------------------------------------------------

        [postfix-sender-verification]
        cause: sender-rejected
        confidence: 96
        text: sender address rejected (undeliverable|unverified) address

        # A restriction, as of clients that have not logged in; Exchange says the same of unknown users under 5.4.1.
        [postfix-access-denied]
        cause: policy-rejected
        confidence: 85
        enhanced: x.7.1
        text: recipient address rejected access denied

        [postfix-recipient-verification]
        cause: user-unknown
        confidence: 80
        text: recipient address rejected undeliverable address | recipient address rejected unverified address
        unless: in progress | verification | timed out | name service error | connection refused | no route

        [sendmail-sender-domain]
        cause: sender-rejected
        confidence: 97
        text: domain of sender address * does not (exist|resolve) | sender domain must (exist|resolve)

        [exim-sender-verify]
        cause: sender-rejected
        confidence: 96
        text: sender verify failed | unrouteable sender address | unroutable sender address | sender callout

        [exim-rejected-helo]
        cause: rdns-helo-invalid
        confidence: 95
        text: rejected invalid helo | syntactically invalid (helo|ehlo) argument

        [qmail-badrcpt]
        cause: user-unknown
        confidence: 94
        text: sorry no mailbox here by that name | this address no longer accepts mail
        text: no mailbox here by that name

        [qmail-recipient-lists]
        cause: user-unknown
        confidence: 95
        text: badrcptto | badrecipientto | validrcptto | envelope recipient * (denied|bad)

        [qmail-rcpthosts]
        cause: relay-denied
        confidence: 97
        text: sorry that domain is not in my list of allowed rcpthosts

        [hmailserver-relay]
        cause: relay-denied
        confidence: 85
        text: delivery is not allowed to this address

        [qmail-gave-up]
        cause: delivery-expired
        confidence: 55
        text: i m not going to try again | im not going to try again
        text: this message has been in the queue too long

        [qmail-connection]
        cause: network-error
        confidence: 95
        text: i was not able to establish an smtp connection | connected to * but connection died
        text: connected to * but (greeting|my name was|sender was) (failed|rejected)

        [qmail-host]
        cause: bad-domain
        confidence: 96
        text: sorry i could not find any host named | sorry i could not find a mail exchanger or ip address

        [qmail-ldap-unavailable]
        cause: system-error
        confidence: 96
        text: unable to contact ldap server | can not contact ldap

        [opensmtpd-domain]
        cause: dns-failure
        confidence: 90
        text: temporary failure in mx lookup | could not retrieve source address

        [opensmtpd-no-mx]
        cause: bad-domain
        confidence: 95
        text: no mx found for domain | no mx found for destination | mail domain does not exist
        text: loop detected on domain

        [sophos-blocked]
        cause: spam-content
        confidence: 75
        text: blocked by sophos | sophos * (blocked|rejected) ~ spam

        [icewarp-intrusion]
        cause: ip-blocklisted
        confidence: 92
        text: intrusion prevention active

        [domino-no-route]
        cause: bad-domain
        confidence: 95
        text: no route found to domain

        # amavis names its verdict after the queue id.
        [amavis-spam]
        cause: spam-content
        confidence: 97
        text: (reject|rejected|discarded|bounce|bounced) id * (spam|spammy|ube)
        unless: infected

        [amavis-infected]
        cause: malware
        confidence: 98
        text: (reject|rejected|discarded|bounce|bounced) id * (infected|banned|virus)

        [exchange-content-filter]
        cause: spam-content
        confidence: 95
        text: content filter agent | quarantined this message | message quarantined

        [spamexperts]
        cause: spam-content
        confidence: 90
        text: high probability of spam | considered unsolicited bulk e mail | looks like spam

        [qmail-auth-fault]
        cause: system-error
        confidence: 96
        text: unable to open pipe and i can not auth | unable to chdir

        [qmail-from-and-auth]
        cause: sender-rejected
        confidence: 97
        text: from and auth not the same

        [chkuser-policies]
        cause: policy-rejected
        confidence: 97
        text: you are violating our security policies

        [chkuser-no-domain]
        cause: user-unknown
        confidence: 96
        stage: rcpt
        text: you must specify a domain
        unless: helo | ehlo | mail from

        [exim-recipient-callout]
        cause: user-unknown
        confidence: 97
        stage: rcpt
        text: callout verification failed * (invalid recipient|user unknown|unknown user|no such user|does not exist)
        unless: sender

        [iredapd-login-mismatch]
        cause: sender-rejected
        confidence: 97
        text: sender is not same as smtp (authenticate|authenticated|auth) | due to null sender

        [sendmail-forwarding-disabled]
        cause: relay-denied
        confidence: 97
        text: forwarding to remote hosts disabled | select another host to act as your forwarder
        unless: moved

        [sendmail-mailbox-form]
        cause: user-unknown
        confidence: 97
        stage: rcpt
        text: 8 bit character in mailbox address | fully qualified domain name required
        unless: sender | helo | ehlo

        [sendmail-hello-form]
        cause: protocol-error
        confidence: 97
        text: (helo|ehlo) or (helo|ehlo) required | domain address required (helo|ehlo)

        [magicspam-country]
        cause: policy-rejected
        confidence: 97
        text: your country has been (blacklisted|blocked|blocklisted) | geozone * blocked

        [magicspam-listed]
        cause: ip-blocklisted
        confidence: 97
        text: listed as abusive
        unless: url | link | domain

        [dovecot-broken-mailbox]
        cause: system-error
        confidence: 97
        text: mailbox has an invalid format

        [icloud-user-gone]
        cause: mailbox-disabled
        confidence: 99
        text: user no longer on (system|@)

        [trend-micro-reputation]
        cause: ip-blocklisted
        confidence: 96
        text: trend micro email reputation | (found|listed) in ers
        unless: unknown | timed out

        [netease-recipients-of-late]
        cause: rate-limited
        confidence: 97
        text: mail action not taken too much recipient

        # Chasquid, of a sender whose server offered less before.
        [chasquid-security-level]
        cause: policy-rejected
        confidence: 92
        text: security level check failed
        """
}
