extension BuiltInRules {
    /// Listed addresses and domains, and reputation.
    static let blocklists = """
        # --- The client's address is listed ----------------------------------------------------------------

        # Postfix's default_rbl_reply, Exchange Online, Exim's examples, Sendmail's dnsbl feature.
        [client-blocked-using]
        cause: ip-blocklisted
        confidence: 95
        text: (rejected|refused|blocked|denied) * listed (at|in|on|by)
        text: (blocked|rejected|refused) by * (rbl|dnsbl)
        text: (client|host|ip|server|mail|connection|address|sender ip|@) ~ (blocked|rejected|listed|
            blacklisted|refused|denied) (using|by|via|at|in|on) ~ (dnsbl|rbl|spamhaus|spamcop|barracuda|sorbs|
            blacklist|blocklist|zen|list|bl)
        text: blocked using | (rejected|refused|denied) using ~ (dnsbl|rbl) | (client|host) ~ blocked by
        text: (listed|found|present|is) (in|on|by|at) * (dnsbl|rbl|dns blacklist|zen|spamcop|xbl|sbl|pbl|cbl|
            css)
        text: (rbl|dnsbl) (reject|restriction|rejected|blocked|listed|hit|match|lookup)
        text: (blocked|rejected|refused|listed) ~ (rbl|dnsbl|rbls|dnsbls) | on spamhaus
        text: (spamhaus.org|spamcop.net) ~ (query|sbl|xbl|pbl|bl|w3m|bl.shtml|ip) | query bl ip
        text: dnsbl lookup.cgi | barracudacentral.org | ipcheck
        unless: (domain|url|uri|link|helo|surbl|uribl|dbl|hostname) ~ (listed|blocked|blacklisted|present)
        unless: uribl | surbl | spamhaus dbl | domain ~ in the | customer block list | message content

        [known-zones]
        cause: ip-blocklisted
        confidence: 93
        text: zen.spamhaus.org | sbl.spamhaus.org | xbl.spamhaus.org | pbl.spamhaus.org | sbl xbl.spamhaus.org
        text: bl.spamcop.net | b.barracudacentral.org | bb.barracudacentral.org | cbl.abuseat.org
        text: dnsbl.sorbs.net | psbl.surriel.com | ix.dnsbl.manitu.net | 1.uceprotect.net | 2.uceprotect.net
        text: 3.uceprotect.net | bl.mailspike.net | combined.mail.abusix.zone | truncate.gbudb.net
        text: bl.blocklist.de | dyna.spamrats.com

        [ip-listed]
        cause: ip-blocklisted
        confidence: 92
        text: (ip|ip address|address) is (block|black) listed
        text: (ip|host|client|server|ip address|network|address|ips) * (blacklisted|blocklisted|black listed|
            block listed|denylisted|rbl listed|banned|on a blacklist)
        text: (ip|ip address|client|host|server|network|@) * (is|are|was) (listed|blocked|block|
            blocking) ~ (by|in|on|at|due|for|from|because)
        text: (ip|ip address|client|host|server|network|@) * (listed|blocked|block|blocking) ~ (by|in|on|at|
            due|for|from|because)
        text: (ip|client|host|your ip|server) * (in|on) (our|a|an|the|my|local|internal|spam) ~ (blacklist|
            block list|blocklist|black list|blacklists|deny list|denylist|rbl|list of)
        text: their network is on our block list | is on our (block|black) list
        text: on our (block|black|deny) (list|lists) | (blocklist|blacklist) * (ip|address|delist|removal)
        text: banned sending ip
        text: (blocked|banned|blacklisted|rejected|barred) (ip|ips|ip address|client ip|sender ip|sending ip|
            source ip|host|client|network)
        text: customer block list | ip ~ (blocked|blacklisted|banned|blocklisted)
        text: (blacklist|blocklist|black list|block list|blacklisted|blocklisted|delist|delisting|unblock|
            removal) ~ (request|form|page|lookup|ip|at|see|please|removal)
        text: request removal from this list
        text: (ip|adresse ip|adresse|ip adresse) * (bloquée|blacklistée|listée|gesperrt|blockiert|gelistet|
            bloqueada|bloccata|geblockt)
        text: adresse ip source bloquee | (connections|connection|mail) ~ not accepted from ip addresses on
        text: client host blocked for | 发信 ip 被 | ip 被拒绝 | 黑名单 | ip not in whitelist | your host * blacklisted
        text: (ip|server) has been (blocked|blacklisted|banned|listed)
        unless: (domain|url|uri|link|helo|surbl|uribl|dbl|recipient|sender address|senders) ~ (listed|blocked|
            blacklisted|present|blocklisted)
        unless: uribl | surbl | reputation | user ~ blocked | rate of unsolicited

        [connection-refused-by-policy]
        cause: ip-blocklisted
        confidence: 60
        text: (banned|blocked|denied|refused) ~ (ip|host|network|client) | refused to talk to me ~ blocked
        text: blocked see | access denied ip
        text: (dialup|dial up|dynamic|residential|end user|consumer) ~ (ip|address|range|host|client|
            addresses|pool|connection)
        text: use ~ smtp server of your isp | (isps|providers) ~ (mail|smtp) server | please use your isp
        text: direct to mx
        text: (your|this) (ip|host|server|network|mail server) ~ (is|are) ~ (not allowed|denied|refused|
            rejected|not welcome|prohibited|blocked)

        # --- A domain is listed ----------------------------------------------------------------------------

        [domain-listed]
        cause: domain-blocklisted
        confidence: 96
        text: (domain|domains|url|urls|uri|link|links|hostname|helo|website|body) * (listed|blacklisted|
            blocklisted|black listed|found|present|blocked) ~ (in|on|by|at|using) * (spamhaus|dbl|surbl|uribl|
            rhsbl|blacklist|blocklist|list|dnsbl|rbl|ivmuri|abusix)
        text: surbl | uribl | rhsbl | multi.surbl.org | spamhaus dbl | dbl.spamhaus.org | uribl.com
        text: lookup.uribl.com | ivmuri | spamhaus.org dbl | multi.uribl.com | rhsbl.sorbs.net
        text: domain present in the
        text: (blacklisted|blocklisted|listed|blocked|banned|bad) (url|urls|uri|link|links|domain|domains|
            website)
        text: (sender|sending|from|mailfrom|mail from|your|envelope|helo|ehlo) domain ~ (blacklisted|
            blocklisted|listed|on a blacklist|on our block)
        text: sender domain * (blacklist|blocklist|dbl)
        text: (url|link|domain|uri) ~ (blacklist|blocklist|black list|block list|reputation block)
        text: (domaine|domain) ~ (gelistet|blacklisté|auf einer blacklist)
        unless: (ip|client host|client) ~ listed

        # --- Reputation ------------------------------------------------------------------------------------

        [reputation]
        cause: poor-reputation
        confidence: 95
        text: schlechte reputation | reputación | mauvaise réputation | réputation | cattiva reputazione
        text: senderscore | senderbase | sender score | reputation
        unless: url reputation | recipient reputation | (domain|url) reputation block

        [complaints]
        cause: poor-reputation
        confidence: 93
        text: (user|spam|recipient|member|abuse|customer|users|many|too many|high|subscriber) (complaints|
            complaint)
        text: complaints (from|about|by|received) | complaint (rate|rates|levels)
        text: suspicious (activity|behaviour|behavior|traffic) * (ip|your|this|server)
        text: (unexpected|unusual|suspicious) (volume|rate|amount|traffic) * (complaints|unsolicited|spam|
            your ip|from your|originating)
        text: unusual rate of | excessive (complaints|spam) | spam (source|sources|sender|activity|incidents)
        text: (sends|sent|sending|source of) * spam
        text: (abusive|malicious|spamming|compromised|suspected) (host|ip|sender|server|network|behavior|
            behaviour|mailer|source|spam sender)
        text: suspected spam sender
        text: (host|ip|server|network) ~ (sends|sending|sent|for) (spam|abuse|spamming)
        text: abuse (from|detected|originating)
        text: (spam|abuse) ~ (from|originating) ~ (your|this) (ip|network|server|host|domain|address)
        text: (block|blocked) for (spam|abuse|spamming|spamming issues)
        text: (your|this) (ip|host|server|domain) ~ (spam|abuse|spamming) | policy rejection abuse
        unless: this message ~ (spam|unsolicited) | rbl | dnsbl
        """
}
