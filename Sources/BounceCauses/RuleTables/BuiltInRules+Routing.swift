extension BuiltInRules {
    /// Domains without a mail service, servers that are not theirs, loops.
    static let routing = """
        # --- The recipient's domain ------------------------------------------------------------------------

        [no-such-domain]
        cause: bad-domain
        confidence: 88
        text: (no such|unknown|invalid|bad|nonexistent|non existent|illegal|nonexisting) (domain|host|
            hostname|destination domain|recipient domain|host domain name|domain name|mail domain)
        text: (domain|host|hostname|destination|domain name|mail domain) * (unknown|not found|invalid|
            not be found|not be resolved|not resolve|nonexistent)
        text: (domain|host|destination) * (does|do|did) not exist | domain * does not exist
        text: host or domain name not found | domain name not found | host unknown | unknown host | nxdomain
        text: infodomainnonexistent
        text: (recipients|recipient|destination) domain ~ (not found|unknown|invalid|not resolve|not exist)
        text: (unrouteable|unroutable) ~ domain | (unrouteable|unroutable) destination | no route to domain
        text: lowest numbered mx record points to local host
        text: (nonexistentdomain|smtpsend.dns.nonexistentdomain) | could not find ~ (host|server|domain) named
        text: no domain | (domaine|nom de domaine) (inconnu|inexistant|introuvable)
        text: (domain|domäne) (existiert nicht|nicht gefunden|unbekannt)
        text: (dominio|dominio de destino) (desconocido|inexistente|no existe|inesistente|sconosciuto|
            não existe)
        text: 域名不存在 | 域名无效 | ドメインが見つかりません
        text: name or service not known | nodename nor servname
        text: no address associated with (hostname|host|name)
        text: domain must exist
        unless: sender | mail from | from header | from domain | of sender | envelope from | helo | ehlo
        unless: unroutable sender | try again | temporarily | temporary | (client|sending) host
        unless: cannot find your (hostname|reverse) | your (hostname|domain|host) | mailfrom
        unless: destination (address|addresses|user|users|mailbox)

        [null-mx]
        cause: bad-domain
        confidence: 95
        text: null mx | nullmx
        text: (domain|host|server|@) (does|do|did|will) not (accept|receive|handle|support) ~ (mail|email|
            e mail)
        text: (domain|host) * does not (receive|accept) (email|mail|any mail) | indicated no smtp
        text: domain of recipient does not accept | (host|server|system) does not (accept|receive) mail
        text: host ~ not accepting ~ mail | mail not accepted for domain
        unless: (mail|email|messages) from
        unless: (over|from|via) ipv6 | from you | sender | from this | user | recipient | from your

        # RFC 7504.
        [host-takes-no-mail]
        cause: bad-domain
        confidence: 95
        code: 521 | 556
        text: (does|do|will) not (accept|receive|take|handle) ~ (mail|email|messages)
        text: not (accepting|receiving) (mail|email)
        text: (no|accepts no|receives no|takes no) (mail|email|smtp) (here|accepted|service|server|at|on)
        text: (accepts|receives|takes) no (mail|email)
        unless: (mail|email|messages) from

        # The same said with 554, as hosts do that are older.
        [host-takes-no-mail-at-connect]
        cause: bad-domain
        confidence: 92
        stage: connect
        code: 550 | 554
        text: (does|do|will) not (accept|receive|take|handle) ~ (mail|email) | (accepts|receives|takes) no (mail|email)
        text: no (mail|smtp) service here | not a mail (server|host)
        unless: (mail|email|messages) from | you | your | ip | list | spam | blocked

        [recipient-domain]
        cause: bad-domain
        confidence: 95
        text: recipient address rejected (unknown|invalid) domain | mail domain mentioned
        text: recipient domain must exist

        [no-mx]
        cause: bad-domain
        confidence: 88
        text: find mx | locate mx | (find|locate) (mail|mx) (exchanger|server|host|record)
        text: no (usable|valid|mx|relevant) (mx|mail exchanger|mail exchangers|record|records|answers|host|
            hosts|for)
        text: all relevant mx records point to non existent hosts
        text: (no|any) mx (record|records|host|hosts|found|or|was|for)
        text: no mail (servers|exchanger|exchangers|server|host|hosts) (for|found|could)
        text: (mx|mail exchanger) ~ (not found|missing|does not exist|invalid) | had no relevant answers
        text: mail exchanger not found
        text: (mx|mail) (record|host|exchanger) (points|point|resolves) to (a|non|private|loopback|invalid|
            bogus|local)
        text: (recipient|domain) has no (mail|mx|usable) | null ~ record
        text: (domain|host) (has|with) (no|invalid) (mx|dns|a) (record|records|resource)
        text: could not find (a|any|the) (mail|mx) (exchanger|host|server|record)
        text: (mx|mx record|mx records|mx host) ~ (points|point|pointing) to
        text: (domain|host) (has|with) no (a|aaaa|mx) | parked domain
        text: (has|have|with) (an|a|) (invalid|bad|bogus|broken) mx
        unless: sender | mail from | from domain | envelope from | helo | client host | your

        # --- The server is not theirs ----------------------------------------------------------------------

        [no-mail-exchanger]
        cause: bad-domain
        confidence: 95
        text: no mail exchanger

        [domain-not-allowed]
        cause: relay-denied
        confidence: 92
        text: (not allowed|not permitted|not authorized) to send (mail|mails|messages|email) to this domain
        text: no smtp mx only

        [relay-denied]
        cause: relay-denied
        confidence: 97
        text: as a relay
        text: (relay|relaying|relayed) * (denied|prohibited|disallowed|refused|rejected|forbidden|not allowed|
            not permitted|blocked|operation rejected|restricted)
        text: (not|do not|does not|will not|can not|unable to|refuse to|refused to|configured to|permitted to|
            allowed to|authorized to) (relay|relaying)
        text: no relaying | (we|i) do not relay | not a relay
        text: (relay|relaying) (not|is not|from your|for * not) (allowed|permitted|host|enabled|supported|
            authorized)
        text: not (permitted|authorized|allowed|configured) to relay
        text: (unable|not able|not configured) to relay | relaying (denied|prohibited|to @)
        text: you are not allowed to relay | mail relay denied | open relay
        text: (invalid credentials for|unauthorized) relay | relay for one of
        text: proper authentication required to relay
        text: not (in|listed in|on) (my|our|the) * (rcpthosts|relay domains|relay list) | rcpthosts
        text: relaynotpermitted
        text: (relay|relais|relaying) (interdit|refusé|non autorisé|verboten|nicht erlaubt|nicht gestattet|
            nicht zugelassen|no permitido|denegado|negado|non consentito)
        text: (weiterleitung|relaying) (nicht|abgelehnt|verweigert|verboten) | 不允许转发 | 拒绝中继 | 中継は許可
        text: (relay|relaying) ~ (disabled|closed|off|turned off) | not (open for|a) (relaying|relay)
        text: insecure mail relay
        text: not a gateway
        unless: authentication information | possible open relay

        [domain-not-ours]
        cause: relay-denied
        confidence: 82
        text: domain ~ not (served|handled|hosted|accepted) ~ here
        text: (domain|address|recipient|host) * not (handled|hosted|served|local|accepted|allowed) (by|here|
            on|at|to)
        text: (not|no) ~ (local|hosted|accepted) (domain|host|address)
        text: (domain|host) ~ not (local|hosted|handled|served|known|configured|allowed)
        text: (not|no longer) (responsible|accepting mail|the mail server|authoritative|mx|a mail server|
            our domain)
        text: unknown (local|virtual|relay) domain
        text: do not (handle|host|serve|accept mail for|receive mail for)
        text: (domain|recipient domain) ~ not in (my|our|the|list)
        text: (not one of|isn't one of) (our|my) domains | recipient not in our domain
        text: (not|nicht) (zuständig|für diese domain) | (one|it) is not (in|among) (my|our) (control|locals)
        text: that domain
        text: (mail|email|messages) for * not (accepted|handled|received|taken) (here|by this|on this|at this)
        text: not hosted (here|on this|by us|at this)
        text: not accepting (mail|messages|email) for (this|that|your|) (domain|host|ip|destination)
        unless: sender | mail from | exist
        unless: host network

        # --- Loops -----------------------------------------------------------------------------------------

        [routing-loop]
        cause: routing-loop
        confidence: 95
        text: (too many|maximum|exceeded|max|exceeds|many) (hop|hops|received headers|received header|
            received lines|hop count|hopcount)
        text: hop count (exceeded|limit|too) | hop (limit|count) | (exceeded|message) * hops
        text: (mail|routing|forwarding|message|mailer|delivery|possible|infinite|alias|email) (loop|loops|
            looping|looped)
        text: (loop|looping) (detected|back|found|to) | loops back to (myself|itself) | mail for * loops back
        text: local configuration error (mail|loop) | config error mail loops | hopcount
        text: (message|mail) is looping | too many (hops|redirections|forwards|recursions)
        text: (schleife|mailschleife|boucle) | mail loopt | loopdetected
        text: (more than|over|exceeds|exceeded) ~ received (lines|headers|fields)
        text: bounce between two (servers|recipients|hosts|systems) | message depth exceeded
        text: too many ~ (forwards|redirections|redirects|recursions|aliasings)

        [loop-of-lists]
        cause: routing-loop
        confidence: 97
        text: message already has a mailing list header | number of received ~ (exceeds|exceeded)
        text: mx list for ~ points back

        [recipient-domain-nonexistent]
        cause: bad-domain
        confidence: 92
        text: (rcpt|recipient) ~ (nonexistant|nonexistent|non existent|non existant) domain | no data by dns resolve

        [dns-out-of-order]
        cause: dns-failure
        confidence: 97
        code: 4xx
        text: dns not available | mx lookup (error|failed|failure)
        text: (can|could) not (check|verify|look up|lookup|determine) ~ mx (record|records)
        text: problem on (spf|dkim|dmarc) lookup | spf * dns (timeout|error|failure) | dns (timeout|error) * spf
        text: (temporary|transient) (error|failure|problem) ~ (checking|evaluating|verifying|looking) ~ (spf|dkim|dmarc)
        text: (spf|dkim|dmarc) ~ ~ (dns lookup|dns query|dns) (failed|failure|error|timed out|timeout)
        text: (spf|dkim|dmarc) (record|records|s) ~ (temporarily|currently) (unavailable|not available)

        [network-busy]
        cause: service-unavailable
        confidence: 96
        text: network is busy
        text: server is (too|very|currently too|currently) busy
        unless: connections
        unless: rate | limit

        [domain-out-of-reach]
        cause: bad-domain
        confidence: 94
        text: because the domain is not reachable

        [relay-elsewhere]
        cause: relay-denied
        confidence: 96
        text: domain * tidak terdaftar | smtp server instead of (the|) mx

        [route-in-address]
        cause: relay-denied
        confidence: 90
        text: (uucp|source routed|source routing|source route|percent hack|bang path) * (denied|not allowed|refused|
            not permitted|not accepted|rejected|disallowed|prohibited|forbidden|not supported)

        [remote-recipients]
        cause: relay-denied
        confidence: 88
        stage: rcpt | data | end-of-data
        text: (mailing|delivery|mail|mails|sending|forwarding|messages|emails|email) * (to|for) ~ (remote|non local|
            nonlocal|foreign) (domain|domains|recipient|recipients|host|hosts|address|addresses|user|users|delivery)
        text: (not our|not my|not an|none of our) (mx|mail exchanger) | not our (mail|mx) (service|server|domain|host)
        also: not | denied | refused | prohibited | disabled | rejected | forbidden | disallowed | no
        unless: unreachable | reach | timed out | timeout | queue | delayed | yet | remote host said
        unless: user | unknown | mailbox | found | failed | failure | exist

        [destination-domain-malformed]
        cause: bad-domain
        confidence: 95
        text: (malformed|invalid|bad|illegal|misspelled) (destination|recipient|rcpt) (domain|host|system)
        text: idna (conversion|error|failure)
        text: dns hard error | hard error (looking up|resolving)
        text: lookup (failure|failed|error) (host|domain) (@|) ~ not found
        unless: try again | temporarily | reverse | ptr | your | client | sender | mail from | helo | ehlo | temporary
        """
}
