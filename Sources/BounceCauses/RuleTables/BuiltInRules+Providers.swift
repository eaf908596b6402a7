extension BuiltInRules {
    /// Markers that one provider or product writes, and the sentences that only it uses.
    static let providers = """
        # --- Gmail: the p= of the link at the end ------------------------------------------------------------

        [gmail-no-such-user]
        cause: user-unknown
        confidence: 98
        text: p nosuchuser | answer.py answer 6596 | mail answer 6596

        [gmail-no-such-domain]
        cause: bad-domain
        confidence: 96
        text: because the domain * could not be found

        [gmail-disabled]
        cause: mailbox-disabled
        confidence: 98
        text: p disableduser | p inactiveuser

        [gmail-over-quota]
        cause: mailbox-full
        confidence: 98
        text: p overquotaperm | p overquotatemp | p overquota

        [gmail-receiving-rate]
        cause: rate-limited
        confidence: 98
        text: p receivingrate | p receivingratelimit | receiving mail too quickly
        text: receiving mail at a rate that prevents additional messages

        [gmail-message]
        cause: message-malformed
        confidence: 98
        text: p rfcmessagenoncompliant | p badheader | p barelf

        [gmail-header-limits]
        cause: message-too-big
        confidence: 97
        text: p header limits | p maxsizeerror | exceeds googles limit | exceeds googles message
        text: exceeded googles message size

        [gmail-policy]
        cause: policy-rejected
        confidence: 97
        text: exceeded its quota for sending messages with the same message id

        [gmail-loop]
        cause: routing-loop
        confidence: 98
        text: p mailloop

        [gmail-ip-rate]
        cause: poor-reputation
        confidence: 98
        text: unusual rate of unsolicited mail | p ipthrottled
        unless: spf domain | dkim domain

        # --- Yahoo and AOL ---------------------------------------------------------------------------------

        [yahoo-temporarily-deferred]
        cause: poor-reputation
        confidence: 97
        text: (tss01|tss02|tss03|tss04|tss05|tss06|tss07|tss09|tss11|ts01|ts02|ts03|ts04)
        text: temporarily deferred due to * (user complaints|complaints)
        text: all messages from * will be permanently deferred

        # The link tells how it came to that; a tag before the sentence tells more.
        [yahoo-deferred]
        cause: poor-reputation
        confidence: 95
        text: (message|messages) from ~ temporarily deferred
        also: help.yahoo.com | postmaster.yahoo.com | postmaster.info.aol.com | senders.yahooinc.com

        [yahoo-greylist]
        cause: greylisted
        confidence: 97
        text: gl01

        [yahoo-blocklist]
        cause: ip-blocklisted
        confidence: 97
        text: bl21 | bl23 | bl24 | bl01 | bl02

        # "(DNS:NR)" stands for a client without a name, "(CON:B1)" for one that comes too often.
        [aol-no-name]
        cause: rdns-helo-invalid
        confidence: 93
        text: dns nr | dns b1 | 421dnsnr | 554dnsnr

        # To 421 it is a pace, to others a block after complaints.
        [aol-complaints]
        cause: poor-reputation
        confidence: 94
        code: 5xx
        text: con b1

        [aol-too-often]
        cause: rate-limited
        confidence: 93
        text: con b1
        also: 421conb1.html | aol | postmaster.info.aol.com | postmaster.aol.com

        [yahoo-policy]
        cause: policy-rejected
        confidence: 95
        text: (ph01|pss01|mtapolicy) | email not accepted for policy reasons
        text: message not accepted for policy reasons

        [yahoo-header-error]
        cause: policy-rejected
        confidence: 94
        enhanced: 5.7.0 | 5.7.9
        text: header error

        [yahoo-no-account]
        cause: user-unknown
        confidence: 97
        text: this user does not have a * account
        text: delivery error dd * (is no longer valid|not a valid mailbox)

        [yahoo-disabled]
        cause: mailbox-disabled
        confidence: 98
        text: this mailbox is disabled | account has been disabled or discontinued

        [yahoo-message-not-allowed]
        cause: policy-rejected
        confidence: 55
        text: message not allowed

        [aol-urls]
        cause: domain-blocklisted
        confidence: 90
        text: hvu b1 | hvu b2 | hvu nr

        [aol-block-list]
        cause: ip-blocklisted
        confidence: 90
        text: rtr bl

        [verizon-block-list]
        cause: ip-blocklisted
        confidence: 97
        text: currently blocked by verizon

        [aol-tags]
        cause: poor-reputation
        confidence: 90
        text: (rly|con|rtr|dyn) (b1|b2|b3|bb|bd|ch2|t1|t2)

        # --- Apple -----------------------------------------------------------------------------------------

        [icloud-cloudmark]
        cause: spam-content
        confidence: 93
        text: cs01 | message rejected due to local policy * support.apple.com

        [icloud-not-accepting]
        cause: ip-blocklisted
        confidence: 60
        code: 554
        text: esmtp not accepting connections

        # --- GMX, WEB.DE, IONOS; T-Online ------------------------------------------------------------------

        [gmx-rbl]
        cause: ip-blocklisted
        confidence: 96
        text: error messages c rbl | c rbl | c bl ip | bl reject | postmaster.gmx * (listed|rbl)
        text: transaction failed * reject due to policy restrictions * c bip

        [gmx-reverse-dns]
        cause: rdns-helo-invalid
        confidence: 96
        text: bad dns ptr resource record | c rdns | c helo

        [gmx-spf]
        cause: email-auth-failed
        confidence: 96
        detail: spf
        text: reject due to spf policy | c spf

        [gmx-dmarc]
        cause: email-auth-failed
        confidence: 96
        detail: dmarc
        text: c dmarc | reject due to dmarc

        [gmx-header]
        cause: policy-rejected
        confidence: 90
        text: reject due to policy (restrictions|violations|violation)

        [gmx-no-mx]
        cause: sender-rejected
        confidence: 96
        text: invalid dns mx or a aaaa resource record | c bad sender domain

        [t-online]
        cause: poor-reputation
        confidence: 96
        text: none bad reputation | rx.t-online.de | tobr | rx.t online.de | ask your postmaster for help

        # --- Orange, La Poste, Free ------------------------------------------------------------------------

        [orange-recipient]
        cause: user-unknown
        confidence: 96
        text: ofr_416 | lpn007_416 | ofr00_416 | ofr416

        [orange-full]
        cause: mailbox-full
        confidence: 97
        text: ofr_417 | ofr417 | lpn007_417

        [orange-blocked-account]
        cause: mailbox-disabled
        confidence: 96
        text: lpn007_426 | ofr_426

        [orange-connections]
        cause: too-many-connections
        confidence: 97
        text: ofr005_104 | lpn105 | ofr_104 | ofr004_104 | ofr005_105

        [orange-blocklist]
        cause: ip-blocklisted
        confidence: 95
        text: (ofr006_102|ofr004_102|ofr007_102|ofr001_102|ofr006_103|ofr004_103|ofr006_107|ofr006_109)
        text: lpn001_108 | lpn001_102

        [orange-spam]
        cause: spam-content
        confidence: 85
        text: ofr_506 | lpn007_510 | ofr_515 | ofr_517 | lpn007_506 | ofr506

        [orange-policy]
        cause: policy-rejected
        confidence: 85
        text: lpn000 | lpn000_630

        # --- Comcast, Charter, Cox, AT&T --------------------------------------------------------------------

        [comcast-block]
        cause: ip-blocklisted
        confidence: 93
        text: comcast block for spam | (bl000000|bl000001|bl000010)

        [comcast-rate]
        cause: rate-limited
        confidence: 94
        text: (rl000001|rl000002|rl000003|rl000004|rl000010)

        [charter-blocklist]
        cause: ip-blocklisted
        confidence: 94
        text: (cxbl|cdrbl|ipbl|ipbl0001|ipbl0010|ipbl1000) | blocked * aup (in|) (1260|1370)

        [charter-rate]
        cause: rate-limited
        confidence: 88
        text: aup (in|i) (1310|1000|1010|1020|1050|1060|1080|1090|1100|1110|1115|1120|1130)

        [charter-limits]
        cause: rate-limited
        confidence: 88
        text: aup (1310|1000|1010|1020|1050|1060|1080|1090|1300|1500|1510|1520|1540|1550|1560|1570|1580)

        [att-blocked]
        cause: ip-blocklisted
        confidence: 95
        text: dnsbl rbl * (att|521) | abuse rbl@ | rblblocked | abuse_rbl | blocked ~ ldap ou rblmx
        text: flph * (dnsbl|rbl) | see http att.net blocks | att.net blocks | worldnet.att.net * block

        [yahoo-dkim]
        cause: email-auth-failed
        confidence: 97
        text: au01 message not accepted

        [aol-dynamic]
        cause: ip-blocklisted
        confidence: 97
        text: is either open to the free relaying

        [aol-will-not]
        cause: policy-rejected
        confidence: 95
        text: aol will not accept delivery of this
        """
}
