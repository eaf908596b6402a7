extension BuiltInRules {
    /// Mailboxes that exist, or did: disabled, full, moved.
    static let mailboxes = """
        # --- It existed ------------------------------------------------------------------------------------

        [mailbox-disabled]
        cause: mailbox-disabled
        confidence: 93
        text: (account|mailbox|user|users|recipient|address|inbox) * (disabled|deactivated|suspended|inactive|
            locked|closed|terminated|discontinued|deleted|cancelled|canceled|frozen|expired|unactivated|
            deprovisioned|retired)
        text: (disabled|deactivated|suspended|inactive|locked|closed|terminated|deleted|discontinued|expired|
            abandoned) (user|account|mailbox|mbox|recipient|recipients|email|address|subscriber|e mail)
        text: (account|mailbox|user) ~ (not|no longer) (active|activated|enabled|in use)
        text: (disabled|inactive) (due to|because of) (inactivity|non use|nonpayment|non payment|abuse)
        text: has been (disabled|suspended|deactivated|closed|blocked) by ~ (administrator|admin|postmaster)
        text: (recipient|destination) account is (blocked|suspended|on hold)
        text: domain ~ (suspended|expired|disabled|deactivated)
        text: (extended|prolonged|long) inactivity | recipient suspend
        text: (ящик|аккаунт|учетная запись) ~ (заблокирован|отключен|заблокирована|отключена)
        unless: sender | sending (account|domain|user) | your account | authenticated | smtp auth
        unless: (service|relay|command) disabled | connection ~ closed | closed connection
        unless: deleted from queue | (messages|message) * (expired|deleted) | password
        unless: backscatter

        [mailbox-gone]
        cause: mailbox-disabled
        confidence: 82
        text: (account|mailbox|address|user) (is|has been|was) (removed|shut down|abandoned|withdrawn|revoked|
            quarantined)
        text: (mailbox|account) ~ (this|that|the) (user|recipient|address) is (disabled|blocked|inactive)
        text: (this|the) (account|mailbox|address|email address) is (no longer|not currently) (in use|active|
            available|used|monitored|accepting)
        text: (is|are) no longer (active|in service|accepting|available)
        text: no longer accepts (mail|email|messages) | (has been|is) inactive for | out of service
        text: account (on hold|hold)
        text: (recipient|account|mailbox|user) ~ on hold
        text: (mailbox|account) ~ not (used|accessed|been used)
        unless: sender | sending | relay

        [mailbox-disabled-other-languages]
        cause: mailbox-disabled
        confidence: 90
        text: (konto|kundenkonto|mailkonto|postfach|benutzer|empfänger|adresse|
            benutzerkonto) ~ (deaktiviert|gesperrt|inaktiv|geschlossen|stillgelegt|gelöscht)
        text: (compte|boîte|destinataire|adresse) * (bloqué|bloquée|désactivé|désactivée|suspendu|suspendue|
            fermé|fermée|inactif|inactive|archivée|archivé)
        text: (cuenta|buzón|usuario) ~ (desactivada|desactivado|suspendida|suspendido|bloqueada|inactiva|
            cerrada|deshabilitada|deshabilitado)
        text: (account|casella|utente) ~ (disabilitato|disabilitata|sospeso|sospesa|disattivato|disattivata|
            bloccata|chiusa)
        text: (conta|caixa postal|usuário) ~ (desativada|desativado|suspensa|suspenso|bloqueada|inativa)
        text: 帐号已停用 | 账号已停用 | 邮箱被禁用 | 用户被锁定 | 用户已停用 | アカウントは無効 | 利用停止

        # --- Quota -----------------------------------------------------------------------------------------

        [mailbox-full]
        cause: mailbox-full
        confidence: 94
        text: (mailbox|inbox|mail box|mailfolder|mail folder|maildir|maildrop|account|storage|dropbox|folder|
            mailfile) ~ (full|overfull|over full|too full|almost full)
        text: (user|recipient|mailbox|account|users|recipients|maildir|customer|inbox) * (over|overquota|
            over quota|exceeded|exceeds|out of quota|out of space|out of storage) ~ (quota|limit|space|
            storage|allocation|size|allowed|maximum)
        text: (over|exceeded|exceeds|exceed|exceeding|reached|above|out of) ~ (quota|storage limit|
            storage allocation|storage space|mailbox size|mailbox limit)
        text: (quota|mailbox size limit|mailbox limit|storage limit|storage allocation|mailbox quota|
            disk quota) ~ (exceeded|full|reached|exhausted|violation|violated|overrun|exceed|exceeds)
        text: quotaexceeded | quotaexceededexception | over quota | overquota | exceeded storage allocation
        text: out of storage
        text: (no|not|insufficient) ~ (space|storage) ~ (in|for|of) ~ (mailbox|user|recipient|account|inbox)
        text: (disk|mail|mailbox|user|storage|disc|insufficient|not enough) quota
        text: (mailbox|inbox) (quota|size|storage) ~ (exceeded|limit|full) | (blocks|inode) limit exceeded
        text: does not have enough space | number of messages ~ (mailbox|folder|recipients mailbox)
        text: (mailbox|folder) ~ too many messages | mapiexceptionshutoffquotaexceeded
        text: mapiexceptionnotenoughspace | mailbox would ~ (be|exceed)
        text: (overdrawn|used up|uses up|has used) * (quota|space|storage) | diskspace quota
        text: (run|ran|running|is) out of (room|space)
        text: mail file ~ (exceeds|over|full) | mail file size | space ~ (used up|exhausted)
        text: too much mail data
        text: too many messages (on|in) ~ (server|mailbox|folder|inbox)
        text: no room (for|in|left)
        text: (recipient|user|mailbox|inbox) has (no|not enough|insufficient) ~ (space|storage|room)
        unless: (daily|hourly|monthly) ~ quota | throttling
        unless: (sending|submission|send|smtp|relay|sender|senders|daily|hourly|organization|queue) quota
        unless: quota for sending | messages per | connection | per (hour|day|minute) | sender over quota
        unless: message size | submission quota | sender's quota
        unless: (queue|spool) ~ full
        unless: sender ~ over
        unless: policy rejection ~ quota | sender address rejected
        unless: quota of ~ (mails|messages|emails)
        unless: recipient (count|limit)

        [mailbox-full-other-languages]
        cause: mailbox-full
        confidence: 93
        text: (postfach|mailbox|posteingang|speicher|quota|mailkonto) (ist|des empfängers ist) (voll|
            überfüllt|überschritten|erschöpft)
        text: (postfach|mailbox|posteingang|speicher|quota|mailkonto) * (voll|überfüllt|überschritten|
            erschöpft)
        text: (speicherplatz|speicherlimit|speicherkontingent|kontingent|postfachgröße|
            quota) * (überschritten|erschöpft|aufgebraucht|voll)
        text: (boîte|boite|messagerie|quota) * (pleine|plein|dépassé|dépassée|saturée|overquota)
        text: (buzón|casilla|cuota|bandeja|cuenta) * (lleno|llena|excedida|excedido|superada|superado|agotada)
        text: (casella|mailbox|quota) * (piena|superata|esaurita|esaurito|superato)
        text: (caixa postal|caixa|cota|quota) * (cheia|excedida|excedeu|esgotada) | 邮箱已满 | 空间不足 | 超出配额
        text: 邮箱空间已满 | 信箱已满 | 容量不足 | メールボックスが一杯 | 容量オーバー | 容量超過 | 受信容量 | (ящик|почтовый ящик) ~ переполнен
        text: превышена квота
        text: (mailbox|postbus|postvak|brievenbus) ~ vol | (skrzynka|schránka) * (pełna|przepełniona|plná)
        text: ボックス * いっぱい | kutusu ~ dolu
        unless: (denvoi|envío|envíos|invio) | versandlimit | sendelimit

        # --- Moved -----------------------------------------------------------------------------------------

        [mailbox-moved]
        cause: mailbox-moved
        confidence: 93
        text: (user|mailbox|recipient|account|address) ~ (moved|changed|relocated|migrated)
        text: (address|mailbox|email) (has|was) (changed|been changed|been replaced)
        text: (user|recipient) (not|is not) local | please try (forward path|@) | try forwarding to
        text: recipient ~ no longer (on|at) ~ server | has moved (to|and) | no forwarding address
        text: (new|changed) (address|e mail address|email address) (is|now|@) | now works (at|for|in)
        text: please (use|send|resend) ~ (@|the new address|new address)
        text: (update|change) your (address book|records|contact) | nouvelle adresse
        text: neue (adresse|e mail adresse|mailadresse)
        text: please (write|mail|send|email|forward|contact|resend) * (@|address) instead
        text: (@|address) instead
        text: resend (your|this|the|) (email|mail|message|e mail) to ~ @
        text: (has|have) (changed|a new) (his|her|their|its|) (address|e mail address|email address|mail address) to
        unless: (mailbox|user) server | sender

        [mailbox-not-in-use]
        cause: mailbox-disabled
        confidence: 93
        text: no (recipient|user|account|login) activity since | noactivity
        text: (should|must|has to|needs to) log in to (enable|activate|reactivate)
        text: account (is|) temporarily (disabled|suspended)
        text: user (is|) hangup
        text: bloccato per inutilizzo | (casilla|cuenta|buzón) ~ expirado | usuario * (inactivo|suspendido|deshabilitado)

        [now-disabled]
        cause: mailbox-disabled
        confidence: 88
        code: 5xx
        text: (is|are) (now|currently) (disabled|suspended|deactivated|inactive|locked)
        unless: service ~ (now|currently) | (this|the|your) service | relay | relaying | command | authentication
        unless: starttls | tls | vrfy | expn | forwarding | ip
        unless: sending | spam | spamming | spool | queue | database | server | host

        [accepts-nothing-now]
        cause: mailbox-disabled
        confidence: 94
        text: (recipient|mailbox|user|account|address) (is|) (currently|presently|) not (currently|) accepting (any|
            new|) (mail|messages|email)
        unless: from | with | members | subscribers | unless | larger | exceeding

        # How much more a mailbox takes; how big a message may be is another limit.
        [room-in-mailbox]
        cause: mailbox-full
        confidence: 96
        text: (larger|bigger|more) than ~ (space|room|storage) ~ (available|left|remaining|free) | (space|room|storage) ~ (left|
            available|remaining) in ~ (mailbox|inbox)
        text: (mailbox|mail box|inbox|account|user) (space|storage) ~ (not enough|insufficient|exhausted|short)
        unless: disk | partition | system | server | spool
        """
}
