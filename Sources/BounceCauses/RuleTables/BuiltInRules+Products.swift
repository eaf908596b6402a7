extension BuiltInRules {
    /// Markers and sentences of filters, gateways and mail servers.
    static let products = """
        # --- Filters ---------------------------------------------------------------------------------------

        [mimecast-anti-spoofing]
        cause: email-auth-failed
        confidence: 95
        text: rejected by header based anti spoofing policy | anti spoofing policy inbound not allowed

        [mimecast-spam]
        cause: spam-content
        confidence: 97
        text: mcspamsignature | mimecast * (spam|phishing) signature

        [mimecast-recipient]
        cause: user-unknown
        confidence: 96
        text: invalid recipient * mimecast | mimecast * invalid recipient address rejected
        text: recipient email address is possibly incorrect
        text: invalid recipient * community.mimecast.com

        [mimecast-blocked-sender]
        cause: recipient-restricted
        confidence: 93
        text: (envelope|header) blocked user (entry|domain entry)

        [mimecast-greylist]
        cause: greylisted
        confidence: 92
        text: internal (resource|resources) ~ temporarily unavailable

        [mimecast-rejected-content]
        cause: policy-rejected
        confidence: 88
        text: email rejected due to security policies | rejected by header based manually blocked senders
        text: administrative prohibition envelope blocked

        [messagelabs-filtered]
        cause: spam-content
        confidence: 75
        text: message filtered * (symanteccloud|messagelabs|broadcom)
        text: requested action aborted * (techdocs|broadcom|symantec)

        [proofpoint-blocked]
        cause: ip-blocklisted
        confidence: 95
        text: blocked * prs.proofpoint.com | support.proofpoint.com dnsbl | ipcheck.proofpoint.com
        text: pdr blocked | blocked by proofpoint

        [cloudmark-blocked]
        cause: ip-blocklisted
        confidence: 95
        text: csi.cloudmark.com | cloudmark sender intelligence

        [barracuda-recipient]
        cause: user-unknown
        confidence: 90
        text: cuda_nsu * (no such user|user unknown|invalid recipient)

        [barracuda-verdict]
        cause: spam-content
        confidence: 85
        text: (blocked|rejected) ~ barracuda ~ (spam|firewall|reputation) | permanent failure ~ barracuda

        [ironport-reputation]
        cause: poor-reputation
        confidence: 95
        text: senderbase.org | talosintelligence.com
        text: your access to this mail system has been rejected due to the sending mta

        [netease-frequency]
        cause: rate-limited
        confidence: 97
        text: mailsend limit | mi spb | (connection|ip|mail) frequency limited | mi conn | rp trl | rp rcl
        text: rp (qrc|trc) | (mi|dt) (dmc|mqc|stc|stg|sfq) | hl (ifc|mep)

        [netease-recipients]
        cause: too-many-recipients
        confidence: 97
        text: rp drc | out of allow rcpt numbers

        [netease-sender]
        cause: sender-rejected
        confidence: 94
        text: mail from must equal authorized user | user in blacklist

        [netease-login]
        cause: smtp-auth
        confidence: 94
        text: 用户无权登陆 | 用户无权登录

        [netease-reputation]
        cause: poor-reputation
        confidence: 95
        text: hl (rep|ihu)

        [netease-helo]
        cause: rdns-helo-invalid
        confidence: 97
        text: mi nhd

        [netease-errors]
        cause: protocol-error
        confidence: 95
        text: mi (cel|ccl) | rp (cel|ccl)

        [netease-connections]
        cause: too-many-connections
        confidence: 97
        text: hl icc

        [netease-spam]
        cause: spam-content
        confidence: 95
        text: dt spm | dt sum | spm 163

        [netease-ip]
        cause: ip-blocklisted
        confidence: 93
        text: ip (spam|block|rbl) 163 | con b1 | hl ire | hl iha | hl itc | ip in blacklist | ip in prison
        text: hl ipb | dt rbl | wm bli
        unless: aol

        [qq-content]
        cause: spam-content
        confidence: 95
        text: mail content denied | content denied

        [facebook-recipient]
        cause: user-unknown
        confidence: 96
        text: rcp p1 | rcp p2

        [facebook-block]
        cause: ip-blocklisted
        confidence: 92
        text: pol p7 | pol p1 | con p4 | con p1 | int p1

        [alimail-content]
        cause: spam-content
        confidence: 88
        text: content reject

        [mcafee-reputation]
        cause: poor-reputation
        confidence: 90
        text: denied ipr

        [policyd-rejection]
        cause: policy-rejected
        confidence: 90
        text: recipient address rejected policy rejection

        [trendmicro-policy]
        cause: policy-rejected
        confidence: 88
        text: user defined policy matched

        [sendgrid-sender]
        cause: sender-rejected
        confidence: 96
        text: from address does not match a verified sender identity

        [zoho-policy]
        cause: policy-rejected
        confidence: 94
        text: mailbox delivery failure policy error | mailpolicy violation | (etp102|ept102|etp106) | rejected by destination domain

        [mailru-spam]
        cause: spam-content
        confidence: 95
        text: help.mail.ru notspam support | spam message rejected
        unless: ip address

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
        """
}
