extension BuiltInRules {
    /// Markers and sentences of filters, gateways and providers.
    static let products = """
        # --- Filters ---------------------------------------------------------------------------------------

        [mimecast-anti-spoofing]
        cause: email-auth-failed
        confidence: 95
        text: rejected by header based anti spoofing policy | anti spoofing policy inbound not allowed

        [mimecast-spam]
        cause: spam-content
        confidence: 97
        text: mcspamsignature | mcspamsignature.x.hbody | mimecast * (spam|phishing) signature

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
        unless: (poor|bad) reputation on

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
        text: mailsend limit | mi spb | (connection|ip|mail) frequency limited | mi conn | rp trl
        text: rp (qrc|trc) | (mi|dt) (mqc|stc|stg|sfq) | hl ifc

        [netease-recipients]
        cause: too-many-recipients
        confidence: 97
        text: rp drc | rp rcl | out of allow rcpt numbers

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
        text: hl (rep|ihu|mep)

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

        [facebook-unavailable]
        cause: mailbox-disabled
        confidence: 92
        text: rcp t4

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
        text: mailbox delivery failure policy error | mailpolicy violation | (etp102|ept102|etp106)
        text: rejected by destination domain

        [mailru-spam]
        cause: spam-content
        confidence: 95
        text: help.mail.ru notspam support | spam message rejected
        unless: ip address

        [netease-relay]
        cause: relay-denied
        confidence: 97
        text: rp frl

        [netease-dmarc]
        cause: email-auth-failed
        confidence: 94
        text: mi dma

        [mimecast-signature]
        cause: spam-content
        confidence: 97
        text: mcspamsignature | mcspamsignature.x.hbody

        [mailchannels-content]
        cause: spam-content
        confidence: 95
        text: denied cs | cs message blocked

        [aisp-content]
        cause: spam-content
        confidence: 90
        text: refused by aisp | rejected by dcc | reject by yun

        [trendmicro-sender-filter]
        cause: policy-rejected
        confidence: 90
        text: block (temporarily|permanently) sender filtering

        # Messages in one connection.
        [netease-connection]
        cause: too-many-connections
        confidence: 97
        text: (mi|dt) dmc

        [mailru-limit]
        cause: rate-limited
        confidence: 80
        code: 421
        text: try again later * please contact @
        unless: maintenance

        # Barracuda's word around another reply, or around one of its own.
        [barracuda-blocked]
        cause: policy-rejected
        confidence: 35
        text: permanent failure for one or more recipients

        [postini-access]
        cause: recipient-restricted
        confidence: 96
        text: rule imposed * mailbox access

        # Haraka's word where no part of it takes the domain.
        [haraka-relay]
        cause: relay-denied
        confidence: 93
        stage: rcpt
        text: i can not deliver mail for
        unless: unknown | no such | spam | because

        [fortimail-outbreak]
        cause: spam-content
        confidence: 93
        text: fortispamoutbreak | fortispam | fortiguard antispam
        unless: ip
        """
}
