extension BuiltInRules {
    /// Faults and bottlenecks of servers, of the way to them, and what is given up at last.
    static let servers = """
        [system-full]
        cause: system-full
        confidence: 94
        text: (insufficient|not enough|no|low|out of|short of|lacks|lack of|low on|running out of) ~ (system|
            disk|queue|spool|server|available|free|sufficient|mail|local) ~ (storage|space|resources|
            diskspace|memory|inodes)
        text: insufficient (system|disk|diskspace|resources|storage|disc|memory)
        text: (disk|file system|filesystem|spool|queue|disc|mail queue|volume|partition|device|system|server|
            message store) ~ (full|space low|too full|out of space)
        text: no space left | space shortage | (out of|low) (disk|memory|storage|space|inodes)
        text: (system|server|mail system) ~ storage ~ (exceeded|full|insufficient|limit)
        text: insufficientresources | back pressure | backpressure
        text: (zu wenig|kein|nicht genug) ~ (speicherplatz|plattenplatz|speicher)
        text: (espace|disque) ~ (insuffisant|plein) | (espacio|disco) ~ (insuficiente|lleno)
        text: (spazio|disco) ~ (insufficiente|esaurito|pieno)
        unless: mailbox | user | recipient | inbox | mailfolder | account

        [server-configuration]
        cause: system-error
        confidence: 95
        text: rejected server configuration (error|problem)

        [no-resources]
        cause: service-unavailable
        confidence: 95
        text: no system resources

        # A server that answers does not tell of a connection that failed: it refuses this one.
        [refused-at-the-door]
        cause: poor-reputation
        confidence: 93
        stage: connect
        text: connection ~ (refused|rejected|dropped)
        unless: connect to | connection to | remote | upstream | backend | (blacklist|blocklist|listed|blocked|spam)

        [system-error]
        cause: system-error
        confidence: 86
        text: (internal|local|server|system|unexpected|software|processing|general|fatal|database|temporary|
            mailer|queue file|application|operating system|transient|severe|critical|configuration|ldap|sql|
            mysql|directory|backend|milter|content filter|policy server|virus scanner|scanner|antivirus|
            spam filter|plugin|storage|message store|amavis|clamd) ~ (error|errors|failure|fault|problem|
            problems|exception|failed|trouble)
        text: (mail server|server|system|database|ldap|sql|mysql|directory|lookup|backend|milter|
            content filter|policy server|scanner|antivirus|spam filter|filter|plugin|storage|message store|
            amavis|clamd) ~ (misconfigured|misconfiguration|timeout|incorrectly configured|not responding|
            crashed|lookup failure)
        text: (database|ldap|sql|mysql|directory|backend|milter|content filter|policy server|scanner|
            antivirus|spam filter|storage|message store|amavis|clamd) ~ (unavailable|not available|down)
        text: (unable|can not|could not|failed|error) ~ (open|create|write|contact|access|connect to|read|
            lock|process|scan|execute|load|lookup|save|queue|store|fork|allocate|chdir) ~ (file|maildir|
            directory|database|ldap|spool|queue|disk|message|memory|lock|backend|filter|user data|program|sql|
            process|temp|tmp)
        text: unknown (mailer error|error|failure|system error) | mailer (error|died|failed)
        text: error in processing | read error
        text: (temporary|temporarily|temporal) (lookup|local|internal|user|alias|directory|authentication|
            system|delivery|server|database|recipient|address) (failure|error|problem|problems|failed|
            unavailable|lookup|fault)
        text: aliasing ~ (broken|loop|error|database)
        text: (error|failure) ~ while (processing|writing|reading|delivering|querying|storing)
        text: deliver ~ (exit|status|exception) | storedrv ~ (exception|failed) | process exited
        text: child (crashed|exited|status) | (exec|pipe) ~ failed | invalid pieces of information
        text: (database|directory) returned | table ~ (error|failure) | (no|not) (child|fork)
        text: requested action aborted ~ (local|error in) | temporarily rejected message
        text: (interner|lokaler|temporärer) ~ fehler | serverfehler | systemfehler
        text: erreur (interne|temporaire|système|du serveur|locale)
        text: error (interno|temporal|del sistema|del servidor|temporaneo|di sistema)
        text: erro (interno|temporário|do sistema) | 系统错误 | 内部错误 | 服务器错误 | システムエラー | 内部エラー | サーバエラー
        text: внутренняя ошибка
        text: command (died|failed|output|exited|returned|terminated) | died with (status|signal)
        text: interrupted system call
        text: bin (procmail|maildrop|sieve|deliver) | x unix | (procmail|maildrop) ~ (error|failed|failure)
        text: error while being processed | (file|maildir|mbox|spool|directory|folder) * permission denied
        text: all (virus|spam|content|) scanners (failed|unavailable|down)
        unless: dns | name server | nameserver | mx | protocol | syntax | tls | ssl | authentication
        unless: header error | spf | insufficient | over quota | host lookup | domain lookup | quota
        unless: mailbox full | timeout exceeded | permanent failure
        unless: gave up | giving up

        [service-unavailable]
        cause: service-unavailable
        confidence: 82
        text: (service|server|system|site|mail server) ~ (not available|unavailable|busy|too busy|
            shutting down|down|closing|overloaded|shut down|not ready|suspended|overload|is loaded|
            out of service|offline|under maintenance|not accepting|closed|stopped)
        text: (host|mailserver|smtp server|smtp service|mail system|mail service|resources|agent|machine|
            daemon|domain|gateway|cluster) ~ (not available|unavailable|busy|too busy|shutting down|down|
            closing|overloaded|shut down|not ready|offline|under maintenance|not accepting|closed|stopped|
            suspended|overload|is loaded|out of service)
        text: (closing|shutting down|close) transmission channel | shutting down
        text: requested action aborted (try|please) | temporary failure (please|) try again later
        text: (scheduled|system|server|down for|under|in|for) maintenance
        text: (too busy|overloaded|high load|heavy load|load too high)
        text: (server load|load average|system load|temporarily overloaded|excessive load|under heavy)
        text: (temporarily|currently) (unavailable|not available|unable|out of service|not accepting|
            suspended|down|deferred|closed)
        text: (not|cannot|unable to|can not) (accepting|accept) ~ (messages|mail|connections|connection|
            message|network messages|any|email)
        text: system not accepting network messages | esmtp not accepting connections
        text: not accepting connections
        text: (dienst|server|service|servicio|servizio|serviço|serveur) ~ (nicht verfügbar|überlastet|
            ausgelastet|indisponible|no disponible|non disponibile|indisponível|surchargé|occupé|ocupado|
            refuse|occupato)
        text: wartungsarbeiten | 服务不可用 | 服务器忙 | 系统忙 | 混雑 | サービス停止 | メンテナンス
        unless: (mailbox|recipient) ~ unavailable | client host | blocked | listed | tls | starttls | user
        unless: not going to try again | reputation | rate | disk | spam | dns | blacklist
        unless: (accept|accepting) ~ (mail|messages|connections|email) from

        # How many a reply ends that says something else, so that any word before it tells more.
        [try-later]
        cause: service-unavailable
        confidence: 38
        text: (try|please try|retry|come back|please retry|try again|resend|send) ~ (later|again|back)
        text: later please | (closing|shutting down|close) * (channel|connection|transmission|down)
        text: (später noch einmal|später erneut|bitte versuchen) | veuillez (essayer|réessayer)
        text: (intente|inténtelo) ~ (tarde|nuevamente) | (riprovare|riprova) più | 稍后再试 | 後ほど
        text: réessayez plus tard | spróbuj później | (попробуйте|повторите) ~ позже
        text: (temporary|transient|temporarily|temp) ~ (failure|error|problem|reject|rejected|deferred|
            refused|delayed|defer|issue|issues|fail|unavailable|failed)
        text: (deferred|deferring|tempfailed|tempfail|defer)

        [license-expired]
        cause: system-error
        confidence: 80
        text: (license|licence) (has|) expired

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

        [list-expansion]
        cause: system-error
        confidence: 90
        text: can not create output

        [read-error]
        cause: network-error
        confidence: 94
        text: (reply|tcp) read error | no mail servers for this domain could be reached
        """
}
