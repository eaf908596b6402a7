extension BuiltInRules {
    /// What enhanced status codes say where the words say nothing.
    ///
    /// The confidence is how far a code can be trusted: 5.1.1 nearly always, 5.7.1 hardly ever.
    static let enhancedCodes = """
        # --- Enhanced codes that can be trusted ------------------------------------------------------------

        # The text of rspamd's greylisting, and no other.
        [code-try-again-later]
        cause: greylisted
        confidence: 55
        code: 450 | 451
        enhanced: 4.7.1
        text: try again later
        unless: service | server | system

        [code-user]
        cause: user-unknown
        confidence: 72
        enhanced: x.1.1 | 5.1.10 | 5.1.4

        [code-address-syntax]
        cause: user-unknown
        confidence: 60
        enhanced: x.1.3

        [code-address]
        cause: user-unknown
        confidence: 42
        enhanced: 5.1.0 | x.1.0
        stage: rcpt | data | end-of-data

        [code-address-anywhere]
        cause: user-unknown
        confidence: 30
        enhanced: 5.1.0

        [code-domain]
        cause: bad-domain
        confidence: 65
        enhanced: x.1.2 | 5.4.4 | 5.4.310

        [code-null-mx]
        cause: bad-domain
        confidence: 85
        code: 556 | 521
        enhanced: 5.1.10 | 5.3.2

        [code-sender-null-mx]
        cause: sender-rejected
        confidence: 50
        enhanced: 5.7.27

        [code-moved]
        cause: mailbox-moved
        confidence: 72
        enhanced: 5.1.6

        [code-sender-syntax]
        cause: sender-rejected
        confidence: 72
        enhanced: x.1.7

        [code-sender-domain]
        cause: sender-rejected
        confidence: 75
        enhanced: x.1.8

        [code-disabled]
        cause: mailbox-disabled
        confidence: 52
        enhanced: x.2.1

        [code-account-disabled]
        cause: mailbox-disabled
        confidence: 75
        enhanced: x.7.13

        [code-quota]
        cause: mailbox-full
        confidence: 78
        enhanced: x.2.2

        [code-length]
        cause: message-too-big
        confidence: 65
        enhanced: x.2.3 | x.3.4

        [code-list]
        cause: recipient-restricted
        confidence: 50
        enhanced: x.2.4 | x.7.2

        [code-mailbox]
        cause: user-unknown
        confidence: 22
        enhanced: 5.2.0

        [code-disk]
        cause: system-full
        confidence: 62
        enhanced: x.3.1

        [code-not-accepting]
        cause: service-unavailable
        confidence: 40
        enhanced: x.3.2

        [code-system]
        cause: system-error
        confidence: 38
        enhanced: x.3.0 | x.3.3 | x.3.5

        [code-network]
        cause: network-error
        confidence: 62
        enhanced: x.4.1 | x.4.2 | 4.4.316 | 4.4.318 | x.4.0

        [code-dns]
        cause: dns-failure
        confidence: 62
        enhanced: x.4.3 | 4.4.4 | 4.4.312

        [code-congestion]
        cause: service-unavailable
        confidence: 45
        enhanced: x.4.5 | 4.4.317

        [code-loop]
        cause: routing-loop
        confidence: 80
        enhanced: x.4.6 | x.4.11 | x.4.14

        [code-expired]
        cause: delivery-expired
        confidence: 72
        enhanced: x.4.7 | 5.4.300

        [code-protocol]
        cause: protocol-error
        confidence: 52
        enhanced: x.5.1 | x.5.2 | x.5.4 | x.5.5

        [code-protocol-other]
        cause: protocol-error
        confidence: 30
        enhanced: x.5.0

        [code-recipients]
        cause: too-many-recipients
        confidence: 65
        enhanced: x.5.3

        [code-media]
        cause: message-malformed
        confidence: 58
        enhanced: x.6.*

        [code-authentication]
        cause: smtp-auth
        confidence: 78
        enhanced: x.7.8 | x.7.3 | 5.7.57 | 5.7.139

        [code-tls]
        cause: tls-failure
        confidence: 72
        enhanced: x.7.5 | x.7.10 | x.7.11 | 5.7.30 | 4.7.29
        unless: dkim

        [code-tls-exchange]
        cause: tls-failure
        confidence: 85
        enhanced: 5.7.321-325 | 4.7.321-325 | 4.4.317 | 5.4.317

        [code-email-auth]
        cause: email-auth-failed
        confidence: 85
        enhanced: x.7.20-24 | x.7.26 | 5.7.29 | 4.7.27 | 4.7.30 | x.7.31-32 | 5.7.509 | 5.7.515 | 4.7.515

        [code-ptr]
        cause: rdns-helo-invalid
        confidence: 85
        enhanced: x.7.25 | 5.7.506 | 4.7.23

        [code-rate-gmail]
        cause: rate-limited
        confidence: 60
        enhanced: x.7.28

        [code-restricted]
        cause: recipient-restricted
        confidence: 80
        enhanced: 5.7.120-129 | 5.7.130-138 | 5.7.12 | 5.7.4

        [code-relay-exchange]
        cause: relay-denied
        confidence: 88
        enhanced: 5.7.64 | 5.7.367-368

        [code-outlook-blocked]
        cause: ip-blocklisted
        confidence: 90
        enhanced: 5.7.606-649 | 5.7.513

        [code-outlook-sender]
        cause: sender-rejected
        confidence: 82
        enhanced: 5.7.501-503 | 5.7.511 | 5.1.90 | 5.7.60

        [code-outlook-spam]
        cause: spam-content
        confidence: 70
        enhanced: 5.7.505 | 5.7.507 | 5.7.703

        [code-outlook-throttle]
        cause: rate-limited
        confidence: 80
        enhanced: 4.7.500-649 | 5.7.508 | 5.2.120-122 | 5.7.233 | 5.7.232

        [code-outlook-reputation]
        cause: poor-reputation
        confidence: 80
        enhanced: 4.7.650-699 | 5.7.708 | 5.7.705

        [code-outlook-tenant]
        cause: policy-rejected
        confidence: 75
        enhanced: 5.7.510 | 5.7.700-702 | 5.7.704 | 5.7.750 | 5.7.706-707 | 5.7.709-749

        [code-outlook-malformed]
        cause: message-malformed
        confidence: 85
        enhanced: 5.7.512 | 5.1.20

        [code-policy]
        cause: policy-rejected
        confidence: 20
        enhanced: 5.7.0 | 5.7.1 | 5.7.9 | 5.7.7

        [code-temporary-policy]
        cause: greylisted
        confidence: 22
        enhanced: 4.7.1
        stage: rcpt
        """
}
