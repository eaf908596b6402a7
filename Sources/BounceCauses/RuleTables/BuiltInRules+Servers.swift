extension BuiltInRules {
    /// Faults and bottlenecks of servers.
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
        text: (stat|fopen|fork|rename|unlink|mkdir|chdir|chown|fsync|malloc|mmap|popen|setuid) (failed|failure|error)
        text: (failed|unable|could not|can not) (to|) (fork|stat|fsync|mmap)
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
        unless: (we|i|will) (do|) not accept | accepting (mail|messages|email) for (this|that|) (domain|host|ip)
        unless: (service|access|connection|mail) (denied|refused|rejected) closing

        # How many a reply ends that says something else, so that any word before it tells more.
        [try-later]
        cause: service-unavailable
        confidence: 38
        text: (try|please try|retry|come back|please retry|try again|resend|send) ~ (later|again|back)
        text: later please | (closing|shutting down|close) * (channel|connection|transmission|down)
        text: (später noch einmal|später erneut|bitte versuchen) | veuillez (essayer|réessayer)
        text: (intente|inténtelo) ~ (tarde|nuevamente) | (riprovare|riprova) più | 稍后再试 | 後ほど
        text: (tente|intente) (de novo|de nuevo|novamente|outra vez|otra vez|mais tarde) | tentar novamente
        text: réessayez plus tard | spróbuj później | (попробуйте|повторите) ~ позже
        text: (temporary|transient|temporarily|temp) ~ (failure|error|problem|reject|rejected|deferred|
            refused|delayed|defer|issue|issues|fail|unavailable|failed)
        text: (deferred|deferring|tempfailed|tempfail|defer)

        [license-expired]
        cause: system-error
        confidence: 80
        text: (license|licence) (has|) expired

        [list-expansion]
        cause: system-error
        confidence: 90
        text: can not create output

        [file-read-error]
        cause: system-error
        confidence: 95
        text: (unable|failed|could not|can not|error) (to|) (read|reading|load|loading|parse|parsing|open|
            opening) ~ (configuration|config)
        text: (open|lock|locking) timeout on
        unless: dns | spam | policy | permanent exception | tls | signature

        [peer-read-error]
        cause: network-error
        confidence: 94
        text: (read|write|receive|recv|send) error (from|on socket)
        text: (tcp|network|socket) (read|write|send|receive|recv) error
        unless: disk | file | database | spool | queue
        unless: backend | milter | filter | scanner | ldap | sql

        [disk-full-names]
        cause: system-full
        confidence: 97
        text: error_disk_full | disk_full | enospc

        [mailbox-busy]
        cause: service-unavailable
        confidence: 60
        code: 4xx
        text: mailbox (is|) (currently|temporarily|) (busy|in use)
        unless: unavailable

        [recipient-callout-undone]
        cause: system-error
        confidence: 90
        code: 4xx
        text: could not complete recipient
        unless: sender

        [unable-to-process]
        cause: system-error
        confidence: 68
        text: (failed|unable|could not|can not) (to|) process ~ (recipient|recipients|request|mail|email|address|
            transaction)
        text: (failed|unable|could not|can not) (to|) (check|look up|lookup) ~ (recipient|recipients|user|users)
        unless: permanent exception | contains | detected

        [filter-without-license]
        cause: system-error
        confidence: 97
        code: 4xx
        text: (filter|scanner|antivirus|antispam) * (license|licence)
        """
}
