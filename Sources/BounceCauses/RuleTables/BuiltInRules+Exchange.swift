extension BuiltInRules {
    /// Exchange and Exchange Online: the names of its agents and errors, and the sentences that only it uses.
    static let exchange = """
        [exchange-recipient-not-found]
        cause: user-unknown
        confidence: 98
        text: resolver.adr.recipnotfound | resolver.adr.recipientnotfound | resolver.adr.exrecipnotfound
        text: resolver.adr.badprimary | resolver.adr.invalidsmtpaddress | msexch imc * cat | recipientnotfound

        [exchange-access-denied]
        cause: user-unknown
        confidence: 94
        enhanced: 5.4.1
        text: recipient (address|addresses) rejected access denied

        [exchange-auth-required]
        cause: smtp-auth
        confidence: 97
        text: resolver.rst.authrequired authentication required | smtpclientauthentication is disabled

        [exchange-server-busy]
        cause: rate-limited
        confidence: 93
        enhanced: 4.7.500-699
        text: server busy | access denied please try again later

        [exchange-tls]
        cause: tls-failure
        confidence: 98
        text: untrustedroot | certificateexpired | certexpired | starttlsnotsupported
        text: starttls is required to send | subjectmismatch | certificateinvalid | daneinvalid | tlsainvalid
        text: stsvalidation | wrongdnssec
        text: dnssec (invalid|failed|failure|validation) | invalid dnssec

        [exchange-thread-limit]
        cause: rate-limited
        confidence: 97
        text: recipient thread limit exceeded | submission quota ~ exceeded

        [exchange-unregistered-domain]
        cause: sender-rejected
        confidence: 96
        text: sending from unregistered (domain|domains)

        [exchange-account-disabled]
        cause: mailbox-disabled
        confidence: 97
        text: accountdisabledexception | mapiexceptionmailboxdisabled | accountdisabled

        [exchange-tenant-list]
        cause: policy-rejected
        confidence: 96
        text: tenant allow block list

        [exchange-journal-sender]
        cause: recipient-restricted
        confidence: 96
        text: resolver.rst.journalreportfromunauthorizedsender

        [exchange-journaling]
        cause: policy-rejected
        confidence: 90
        text: journaling

        [exchange-no-connector]
        cause: system-error
        confidence: 94
        text: routing.noconnectorforaddresstype

        [exchange-no-subscription]
        cause: bad-domain
        confidence: 95
        text: recipient domain configured in a hosted tenant which has no mail enabled subscriptions

        [exchange-sender-filter]
        cause: sender-rejected
        confidence: 97
        text: senderfilterconfig | sender denied as sender

        [outlook-reputation]
        cause: poor-reputation
        confidence: 96
        enhanced: 4.7.650-651
        text: temporarily rate limited | ip reputation

        [outlook-traffic]
        cause: poor-reputation
        confidence: 95
        text: traffic not accepted from this ip

        [outlook-block-list]
        cause: ip-blocklisted
        confidence: 98
        text: s3150 | s3140 | part of their network is on our block list | dy 001 | dy 002 | rp 001 | fblw15
        unless: rate limited | we have limits

        [outlook-tags]
        cause: poor-reputation
        confidence: 92
        text: rp 002 | rp 003 | sc 001 | sc 002 | sc 003 | sc 004 | ou 001 | ou 002

        [exchange-connection-health]
        cause: network-error
        confidence: 80
        text: targetunreachable | unable to connect successfully to the destination mail server
        text: suspiciousremoteservererror | socketerror | connectiontimedout | failed to connect. winsock
        text: last endpoint attempted was

        [exchange-partner-connector]
        cause: policy-rejected
        confidence: 97
        text: tenantinboundattribution

        [exchange-outbound-spam]
        cause: spam-content
        confidence: 97
        text: outboundspamexception
        """
}
