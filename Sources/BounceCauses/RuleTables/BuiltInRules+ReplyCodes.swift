extension BuiltInRules {
    /// What reply codes and stages say where nothing else does.
    static let replyCodes = """
        # --- Reply codes -----------------------------------------------------------------------------------

        [reply-500]
        cause: protocol-error
        confidence: 36
        code: 500 | 501 | 502 | 503 | 504 | 555

        # Said to AUTH alone (RFC 4954 section 6), whatever the reason.
        [reply-535]
        cause: smtp-auth
        confidence: 98
        code: 535

        [reply-530]
        cause: smtp-auth
        confidence: 60
        code: 530 | 534 | 538 | 432

        [reply-525]
        cause: mailbox-disabled
        confidence: 45
        code: 525

        # Below a bare "denied", which clients that a server does not like are told with 521 too.
        [reply-521]
        cause: bad-domain
        confidence: 28
        code: 521 | 556

        # ETRN for a node that is not served (RFC 1985 section 5.1).
        [reply-459]
        cause: policy-rejected
        confidence: 88
        code: 459

        [reply-551]
        cause: mailbox-moved
        confidence: 25
        code: 551

        [reply-552]
        cause: mailbox-full
        confidence: 25
        code: 552 | 522

        [reply-452]
        cause: system-full
        confidence: 15
        code: 452

        [reply-553]
        cause: user-unknown
        confidence: 18
        code: 553
        stage: rcpt

        [reply-550-rcpt]
        cause: user-unknown
        confidence: 28
        code: 550 | 551 | 554
        stage: rcpt

        [reply-550-mail]
        cause: sender-rejected
        confidence: 36
        code: 55x | 501
        stage: mail

        [reply-554-connect]
        cause: ip-blocklisted
        confidence: 36
        code: 55x
        stage: connect | ehlo

        [reply-550-data]
        cause: policy-rejected
        confidence: 26
        code: 550 | 554 | 571
        stage: end-of-data | data

        [reply-550]
        cause: user-unknown
        confidence: 16
        code: 550

        [reply-554]
        cause: policy-rejected
        confidence: 14
        code: 554 | 571 | 541

        [reply-421]
        cause: service-unavailable
        confidence: 34
        code: 421

        [reply-451]
        cause: system-error
        confidence: 26
        code: 451

        [reply-450]
        cause: greylisted
        confidence: 22
        code: 450
        stage: rcpt

        [reply-450-any]
        cause: service-unavailable
        confidence: 14
        code: 4xx

        [reply-454]
        cause: tls-failure
        confidence: 30
        code: 454

        [reply-auth]
        cause: smtp-auth
        confidence: 45
        code: 45x | 43x | 53x | 55x
        stage: auth

        [reply-starttls]
        cause: tls-failure
        confidence: 60
        code: 4xx | 5xx
        stage: starttls

        # Codes that no RFC has, but some servers.
        [reply-510]
        cause: user-unknown
        confidence: 36
        code: 510 | 511

        [reply-512]
        cause: bad-domain
        confidence: 45
        code: 512

        # Courier's, and those who make a reply code of X.1.7.
        [reply-517]
        cause: sender-rejected
        confidence: 45
        code: 517

        [reply-523]
        cause: message-too-big
        confidence: 40
        code: 523
        """
}
