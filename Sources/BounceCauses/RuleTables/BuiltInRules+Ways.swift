extension BuiltInRules {
    /// The way there: the network, DNS, and what is given up at last.
    static let ways = """
        # --- The way there ---------------------------------------------------------------------------------

        [connection-failed]
        cause: network-error
        confidence: 92
        text: operation timed out | i o timeout | timed out
        text: (connection|connect|connections|conversation|session|network|smtp session) ~ (refused|timed out|
            timeout|lost|reset|closed|dropped|failed|time out|aborted|broken|terminated|interrupted|
            disconnected|unexpectedly|abruptly|error|timedout)
        text: (lost|losing|broken|dropped|closed|refused|failed|reset) ~ connection | broken pipe
        text: (no|network) (route to|route|is unreachable|unreachable|connectivity) | unreachable for too long
        text: (host|network|server|destination|system) ~ (unreachable|is down|not reachable|no answer|
            not responding|did not respond)
        text: (unable|could not|can not|failed|not able|not|attempt) ~ (connect|establish|reach|contact|
            communicate) * (smtp|connection|server|servers|host|destination|remote|mx)
        text: did not accept our requests to connect | no answer from host | connection attempts failed
        text: unexpected close | collect (relay|premature)
        text: (timed out|timeout) ~ (while|waiting|during|after|talking|sending|receiving|connecting|reading)
        text: (network|socket|communication|transport|winsock|tcp|ip) (error|failure|problem|failed|errors|
            timeout)
        text: (server|host|peer) ~ (hung up|closed connection|disconnected|closed the connection|dropped|
            timed out|said nothing)
        text: all (hosts|servers|attempts) ~ (failed|failing|unreachable|retry|down)
        text: (zeitüberschreitung|verbindung) ~ (abgebrochen|abgelehnt|fehlgeschlagen|unterbrochen|getrennt)
        text: (connexion|délai) ~ (refusée|dépassé|perdue|échouée|expiré|impossible)
        text: (conexión|tiempo) ~ (rechazada|agotado|perdida|expirado|de espera)
        text: (connessione|conexão) ~ (rifiutata|scaduta|recusada|perdida|persa) | 连接超时 | 连接失败 | 接続できません
        text: タイムアウト | timeout closing connection
        text: (smtp|command|data|idle|input|read|write) (command|data|session|input|) timeout
        text: (was|is|were|are) not reachable | find a gateway
        text: (dropped|closed|cut|broke|broken off) the (connection|session|line)
        text: connection to ~ was (reset|refused|closed|lost|dropped)
        text: (could|can) not connect | (unable|failed) to connect
        text: (connection|connect|session) ~ (took|idle) ~ too long
        unless: too many | mail not accepted | not accepted from | frequency | rate | limit exceeded | per
        unless: user unknown | tls required | helo rejected | blocked | ptr | policy | ldap | database
        unless: whitelist | redundant | failed to deliver
        unless: not (allowed|permitted|authorized) to connect
        unless: (dns|name server|nameserver) ~ (timeout|timed out)

        [network-error-mx]
        cause: network-error
        confidence: 80
        text: network error on | (too many|repeated) connection (failures|errors|timeouts) | no valid hosts
        text: (mail|smtp|remote) (server|servers|host|hosts) ~ (did not|not) (respond|responding|answer|
            reachable)
        text: retry (time|timeout) ~ for any host | server communication (error|failure)

        # --- DNS -------------------------------------------------------------------------------------------

        [dns-failure]
        cause: dns-failure
        confidence: 92
        text: (dns|name server|nameserver|mx|name service|resolver|dns server|host|hostname|domain name|
            a record|name) ~ (lookup|lookups|query|queries|resolution|resolving) ~ (failure|failed|failures|
            error|timeout|timed out|servfail|temporarily|temporary|deferred|problem|problems|fail|defer|
            tempfail|did not complete)
        text: (temporary|temporarily|transient|soft) ~ (dns|name server|nameserver|name service|resolution|
            resolve|host lookup|mx|domain) ~ (failure|failures|error|lookup|problem|failed|resolution|errors|
            timeout|failing)
        text: (dns|nameserver|name server) ~ (error|errors|failure|failures|problem|problems|timeout|
            timed out|temporarily|servfail|tempfail|trouble|refused|unavailable|loop)
        text: host not found try again | servfail | dnserror | smtpsend.dns | dns query failed
        text: temporary failure in name resolution
        text: (could|can) not * (resolve|resolved|look up|lookup) ~ (temporarily|host|hostname|mx|dns|
            at this time|domain|address|ip)
        text: malformed or unexpected name server reply | all ~ mx ~ (failed|failing|deferred)
        text: cname (lookup|loop|failed) | unable to (resolve|look up|lookup) ~ (host|mx|domain|dns|route)
        text: domain temporarily | unable to route | temporary domain failure
        text: (error|failure) ~ (resolving|looking up) ~ (host|mx|domain|dns|name)
        text: dns ~ (fehler|fehlgeschlagen|erreur|échec|errore|falla)
        text: (name servers|nameservers|nameserver|name server|dns servers|dns server) * not (answer|respond|
            answering|responding|reachable)
        text: malformed ~ name server reply
        unless: reverse | ptr | rdns | spf | dkim | dmarc | rbl | dnsbl | client host | helo | authoritative
        unless: nxdomain | nonexistent | no such | sender | does not exist | null mx | ip name lookup
        unless: access denied ip

        # --- Given up --------------------------------------------------------------------------------------

        # What was said last before that is the deeper cause, and wins where it is told.
        [message-timeout]
        cause: delivery-expired
        confidence: 97
        text: message timeout exceeded max time

        [queue-expired]
        cause: delivery-expired
        confidence: 95
        text: queue expired | message expired | expired in queue
        text: delivery expired | (delivery|message) (is|) too old
        text: (maximum|max) number of (delivery|sending|transmission|retry) (attempts|tries) ~ (reached|exceeded|made)

        [delivery-expired]
        cause: delivery-expired
        confidence: 70
        text: (message|mail|delivery|queue|retry|it|email|messages|queue lifetime|delivery time|
            time) ~ (expired|timeout exceeded|time expired|has expired|too old|timed out|lifetime exceeded|
            expire|time exceeded|timeout|too long)
        text: retry (timeout|time|period) (exceeded|expired|not reached) | (in|on) the queue too long
        text: been in the queue | in the queue for
        text: (retries|attempts|retry|tries|deliveries|time) ~ (exceeded|exhausted|expired|giving up|failed|
            gave up|reached|limit)
        text: (giving|gave|given|give|gives) up
        text: (could not|not|unable to|cannot|not been|can not) ~ (delivered|deliver|delivered for|
            deliver this message) * (hours|days|minutes|day|attempts|hour)
        text: (not been|can not) ~ (delivered for|deliver this message) ~ within ~ (minutes|day|attempts|hour|
            5 days|retries|several)
        text: (could not|not|unable to|cannot|not been|can not) ~ (delivered|deliver) ~ (for|in|
            after) ~ (attempts|hour|5 days|retries|several)
        text: (could not|not|unable to|cannot|not been|can not) ~ (delivered|deliver) * (5 days|retries|
            several)
        text: (could not|cannot|not|unable to|not been|can not) ~ (delivered for|
            deliver this message) * (5 days|retries|several)
        text: (delivery|message|mail|your message) * (delayed|still undelivered|not yet)
        text: still (undelivered|trying|in queue|not been delivered)
        text: will be (retried|deleted from queue|tried)
        text: (zu lange|abgelaufen|zeitüberschreitung) ~ (warteschlange|queue)
        text: (zustellung|übermittlung) ~ (verzögert|abgebrochen|abgelaufen) | remise ~ (retardée|expirée)
        text: delivery ~ (expired|delayed) | (entrega|consegna) ~ (retrasada|ritardata|atrasada|expirado)
        text: (undeliverable|undelivered) (after|for)
        text: (multiple|repeated|many|several) (retries|attempts|tries) | stop trying | no further ~ attempts
        text: expired in (queue|transit) | queue.expired | (will|i m|not going) ~ (try|retry|attempt) again
        text: ndr expiration
        text: (within|in) ~ (allowed|maximum) queue (period|time|lifetime)
        text: (retries|attempts) (used up|exhausted)
        text: failing for a long time | delivery attempts will continue | not been collected
        text: numerous attempts to deliver
        text: could not be delivered for (more than|over) | failed to deliver to domain
        text: (tagen|stunden|tage) * nicht (zugestellt|übermittelt|ausgeliefert)
        unless: certificate | password | token | account | tls | rate | mailbox full | greylist
        unless: try again later | over quota | dns ~ (record|entry) | connection expired | permanent failure

        [read-error]
        cause: network-error
        confidence: 94
        text: (reply|tcp) read error | no mail servers for this domain could be reached
        """
}
