extension BuiltInRules {
    /// Listed addresses and domains, and reputation.
    static let blocklists = """
        # --- The client's address is listed ----------------------------------------------------------------

        # Postfix's default_rbl_reply, Exchange Online, Exim's examples, Sendmail's dnsbl feature.
        [client-blocked-using]
        cause: ip-blocklisted
        confidence: 95
        text: (rejected|refused|blocked|denied) * (listed|listing) (at|in|on|by)
        text: (blocked|rejected|refused) by * (rbl|dnsbl)
        text: (client|host|ip|server|mail|connection|address|sender ip|@) ~ (blocked|rejected|listed|
            blacklisted|refused|denied) (using|by|via|at|in|on) ~ (dnsbl|rbl|spamhaus|spamcop|barracuda|sorbs|
            blacklist|blocklist|zen|list|bl)
        text: blocked using | (rejected|refused|denied) using ~ (dnsbl|rbl) | (client|host) ~ blocked by
        text: (listed|found|present|is) (in|on|by|at) * (dnsbl|rbl|dns blacklist|zen|spamcop|xbl|sbl|pbl|cbl|
            css)
        text: found in * dns block (list|lists)
        text: (rbl|dnsbl) (reject|restriction|rejected|blocked|listed|hit|match|lookup)
        text: (blocked|rejected|refused|listed) ~ (rbl|dnsbl|rbls|dnsbls) | on spamhaus
        text: (spamhaus.org|spamcop.net) ~ (query|sbl|xbl|pbl|bl|w3m|bl.shtml|ip) | query bl ip
        text: dnsbl lookup.cgi | barracudacentral.org | ipcheck
        text: (listed|found|present|is) (in|on|by|at) ~ (blacklist|blocklist|block list|black list|
            blackhole list|deny list|denylist|blackhole)
        text: (in|on|at|by) (spamhaus|spamhauss|spamcop|sorbs|barracuda|uceprotect|abusix)
        unless: (domain|url|uri|link|helo|surbl|uribl|dbl|hostname) ~ (listed|blocked|blacklisted|present)
        unless: uribl | surbl | spamhaus dbl | domain ~ in the | customer block list | message content
        unless: sender is (in|on) | sender address is (in|on)

        [client-address-banned]
        cause: ip-blocklisted
        confidence: 96
        text: banned sending (address|ip) | banned sender * removal from this list
        text: access from ip address * (blocked|denied) | ip address * is blocked
        text: (ip|ip address) ~ (is|are|was|been) filtered | register your (ip|ip address|mail server)

        [content-link-listed]
        cause: domain-blocklisted
        confidence: 94
        text: (url|urls|link|links|domain|domains) (in|inside|within|contained in) (this|your|the) (email|
            message|mail) * (listed|blacklisted|blocklisted|blocked)

        [client-blocked-at-connect]
        cause: ip-blocklisted
        confidence: 60
        stage: connect
        text: is blocked

        [known-zones]
        cause: ip-blocklisted
        confidence: 93
        text: zen.spamhaus.org | sbl.spamhaus.org | xbl.spamhaus.org | pbl.spamhaus.org | sbl xbl.spamhaus.org
        text: bl.spamcop.net | b.barracudacentral.org | bb.barracudacentral.org | cbl.abuseat.org
        text: dnsbl.sorbs.net | psbl.surriel.com | ix.dnsbl.manitu.net | 1.uceprotect.net | 2.uceprotect.net
        text: 3.uceprotect.net | bl.mailspike.net | combined.mail.abusix.zone | truncate.gbudb.net
        text: bl.blocklist.de | dyna.spamrats.com
        text: all.s5h.net | hostkarma.junkemailfilter.com | bl.0spam.org | rbl.0spam.org | dnsbl.dronebl.org
        text: dnsbl.inps.de | db.wpbl.info | dnsbl.spfbl.net | rbl.interserver.net | ubl.unsubscore.com
        text: z.mailspike.net | www.spamsources.fabel.dk | spamsources.fabel.dk
        text: all.spamrats.com | noptr.spamrats.com | spam.spamrats.com | ips.backscatterer.org
        text: ubl.lashback.com
        text: bl.spameatingmonkey.net | bl.nordspam.com | dnsrbl.swinog.ch | rep.mailspike.net | bl.mxrbl.com
        text: dnsbl.kempt.net | spamsources.fabel.dk | bl.score.senderscore.com

        [list-page]
        cause: ip-blocklisted
        confidence: 96
        text: www.sorbs.net | sorbs.net lookup | www.uceprotect.net | uceprotect.net | rblcheck.php
        text: www.abuseat.org
        text: www.backscatterer.org | www.blocklist.de | www.spamrats.com | www.mailspike.org | psbl.org
        text: abuseat.org
        text: invaluement | spameatingmonkey | abusix | www.abusix.com
        unless: rhsbl | rhsbl.sorbs.net

        [ip-listed]
        cause: ip-blocklisted
        confidence: 92
        text: black ip
        text: (ip|ip address|address) is (block|black) listed
        text: (ip|host|client|server|ip address|network|address|ips) * (blacklisted|blocklisted|black listed|
            block listed|denylisted|rbl listed|banned|on a blacklist)
        text: (ip|ip address|client|host|server|network|@) * (is|are|was) (listed|blocked|block|
            blocking) ~ (by|in|on|at|due|for|from|because)
        text: (ip|ip address|client|host|server|network|@) * (listed|blocked|block|blocking) ~ (by|in|on|at|
            due|for|from|because)
        text: (ip|client|host|your ip|server) * (in|on) (our|a|an|the|my|local|internal|spam) ~ (blacklist|
            block list|blocklist|black list|blacklists|deny list|denylist|rbl|list of|blackhole list)
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
            bloqueada|bloqueado|bloccata|bloccato|geblockt|geblokkeerd|blockerad|zablokowany|blokována|letiltva|blocată|
            engellendi|заблокирован|заблоковано|ブロック|封禁|차단)
        text: adresse ip source bloquee | (connections|connection|mail) ~ not accepted from ip addresses on
        text: client host blocked for | 发信 ip 被 | ip 被拒绝 | 黑名单 | ip not in whitelist | your host * blacklisted
        text: (ip|server|ip address) has been (blocked|blacklisted|banned|listed)
        text: ips ~ blocked | open proxy | open proxies
        unless: (domain|url|uri|link|helo|surbl|uribl|dbl|recipient|sender address|senders) ~ (listed|blocked|
            blacklisted|present|blocklisted)
        unless: uribl | surbl | reputation | user ~ blocked | rate of unsolicited
        unless: not listed | (number of|too many) (connections|sessions|concurrent)

        [connection-refused-by-policy]
        cause: ip-blocklisted
        confidence: 60
        text: (banned|blocked|denied|refused) ~ (ip|host|network|client) | refused to talk to me ~ blocked
        text: blocked see | access denied ip
        text: (dialup|dial up|dynamic|residential|end user|consumer) ~ (ip|ips|address|range|host|client|
            addresses|pool|connection)
        text: use ~ smtp server of your isp | (isps|providers) ~ (mail|smtp) server | please use your isp
        text: direct to mx
        text: (your|this) (ip|host|server|network|mail server) ~ (is|are) ~ (not allowed|not accepted|denied|refused|
            rejected|not welcome|prohibited|blocked)
        text: not (allowed|permitted|authorized) to connect
        text: no access from
        text: (not|no longer) ~ accepting (mail|messages|email|connections) from * (ip|host|server|network)
        text: host network not allowed
        text: no access (for|to) ~ ip
        unless: see technical details

        # --- A domain is listed ----------------------------------------------------------------------------

        # What Postfix looked up stands before "blocked using": a name here, an address with "Client host".
        [name-blocked-using]
        cause: domain-blocklisted
        confidence: 97
        text: (sender address|recipient address|helo command|ehlo command) ~ blocked using

        [domain-listed]
        cause: domain-blocklisted
        confidence: 96
        text: (domain|domains|url|urls|uri|link|links|hostname|helo|website|body) * (listed|blacklisted|
            blocklisted|black listed|found|present|blocked) ~ (in|on|by|at|using) * (spamhaus|dbl|surbl|uribl|
            rhsbl|blacklist|blocklist|list|dnsbl|rbl|ivmuri|abusix)
        text: surbl | uribl | rhsbl | multi.surbl.org | spamhaus dbl | dbl.spamhaus.org | uribl.com
        text: lookup.uribl.com | ivmuri | spamhaus.org dbl | multi.uribl.com | rhsbl.sorbs.net | nomail.rhsbl.sorbs.net
        text: domain present in the
        text: (blacklisted|blocklisted|listed|blocked|banned|bad) (url|urls|uri|link|links|domain|domains|
            website) | blocking (url|urls|uri)
        text: (sender|sending|from|mailfrom|mail from|your|envelope|helo|ehlo) domain ~ (blacklisted|
            blocklisted|listed|on a blacklist|on our block)
        text: sender domain * (blacklist|blocklist|dbl)
        text: (url|link|domain|uri) ~ (blacklist|blocklist|black list|block list|reputation block)
        text: (domaine|domain) ~ (gelistet|blacklisté|auf einer blacklist)
        text: (domain|url|link|website|urls|links) * (is|are) (on|in) ~ (blocklist|blacklist|block list|
            black list|deny list|denylist)
        text: right hand side (blacklist|blocklist|list)
        unless: (ip|client host|client) ~ listed

        # --- Reputation ------------------------------------------------------------------------------------

        [reputation]
        cause: poor-reputation
        confidence: 95
        text: schlechte reputation | reputación | mauvaise réputation | réputation | cattiva reputazione
        text: karma score | bad karma
        text: senderscore | senderbase | sender score | reputation | iprep
        text: reputazione | reputação | репутация | репутации | reputacja | reputacji
        text: (poor|bad|low) (sending history|sender history|history|sender rating|sender score|senderrating)
        text: (low|bad|poor) (score|rating)
        text: bad ip profile
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
        text: (too many|too much|many|much) (spam|spams)
        text: (too many|many) unwanted (messages|mails|emails|mail)
        text: (excessive|too many) unknown recipients
        text: (spam|dictionary|harvest|harvesting|mail bomb) (attack|attacks) | spam abuse
        text: investigation for (spam|abuse)
        text: ip address (deferred|throttled)
        unless: this message ~ (spam|unsolicited) | rbl | dnsbl | message (was|is|has been) rejected as spam

        [spammer]
        cause: poor-reputation
        confidence: 70
        text: spammer | spammers | (bad|poor|abusive) (behavior|behaviour)

        [invaluement]
        cause: ip-blocklisted
        confidence: 95
        text: ivmsip

        [spamd-trapped]
        cause: ip-blocklisted
        confidence: 94
        text: has sent mail to a * spamtrap
        text: your address ~ is in the * list

        [zombie-matches]
        cause: ip-blocklisted
        confidence: 92
        text: zombie matches | matches ers | ip is hangup
        text: not accept connections from your ip

        [antispam-ip]
        cause: ip-blocklisted
        confidence: 97
        text: antispam ip | spam (ip|host) (rejected|blocked|refused|denied)

        [honeypot]
        cause: poor-reputation
        confidence: 85
        text: honeypot

        [unknown-recipients-reputation]
        cause: poor-reputation
        confidence: 95
        text: excessive unknown recipients | too many errors from your (ip|host|server|network|address)
        text: (number|amount|rate|ratio|percentage|share) of (invalid|unknown|nonexistent|non existent|bad) (recipients|
            users|addresses|mailboxes|rcpts)

        # Of no recipient of this transaction: there is none yet.
        [unknown-recipients-before]
        cause: poor-reputation
        confidence: 92
        stage: connect | ehlo | mail
        text: too many (unknown|invalid|bad|nonexistent|non existent|wrong) (recipients|users|addresses|mailboxes|rcpts)

        # Where Cisco's gateways send those whom they refuse for it; a telling word beside it goes before.
        [reputation-link]
        cause: poor-reputation
        confidence: 64
        text: www.senderbase.org | senderbase.org | talosintelligence.com | www.talosintelligence.com

        [client-denied]
        cause: ip-blocklisted
        confidence: 98
        text: denyip.php | bypassing service providers mail relay

        # T-Online's word for clients of access networks.
        [t-online-dialup]
        cause: ip-blocklisted
        confidence: 97
        text: dialup transient ip

        [t-online-problem]
        cause: poor-reputation
        confidence: 92
        code: 554
        text: ip * a problem occurred

        [found-on-lists]
        cause: ip-blocklisted
        confidence: 95
        text: (found|listed|present) (on|in) * (rbls|dnsbls)
        text: (ip|client|host|server) * (found|listed|present) (on|in) * (blacklists|blocklists)
        unless: domain | url | uri | sender | (email|mail) (address|was|is|has|from) | your email
        unless: helo | recipient | recipients | no records

        [block-lookup]
        cause: ip-blocklisted
        confidence: 90
        text: block lookup

        # A client of an access network; where it should send instead tells that relaying is not what it asked for.
        [client-of-access-network]
        cause: ip-blocklisted
        confidence: 97
        text: (dynamic|dialup|dial up|residential) (ip|ips|address|addresses|ip address) * use ~ (isp|isps|provider|
            providers) ~ (smtp|mail|outgoing)
        text: (dynamic|dialup|dial up|residential) (ip|ips|address|addresses|ip address) * use ~ (smtp|mail|outgoing) ~ (of|
            from|at) ~ (isp|isps|provider|providers)
        text: (ip|address) ~ using to send mail is not authorized
        unless: rdns | ptr | reverse

        [client-is-open-relay]
        cause: ip-blocklisted
        confidence: 98
        text: (mail|mails|email|messages|connections|connection) * from (an|) open (relay|relays) | (you|server|host) (are|
            is) an open relay
        unless: relaying
        """
}
