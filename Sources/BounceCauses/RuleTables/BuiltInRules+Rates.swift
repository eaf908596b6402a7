extension BuiltInRules {
    /// Too much, too often, too many at once, and too soon.
    static let rates = """
        # Postgrey, milter-greylist, Exim's and OpenBSD's spamd, gld, sqlgrey, Yahoo Japan, rspamd.
        [greylisted]
        cause: greylisted
        confidence: 96
        text: (greylisted|graylisted|greylisting|graylisting|greylist|graylist|greylisten)
        text: (greytrapped|grey listed|gray listed|grey listing|gray listing|grey list|postgrey)
        text: (first|initial|unknown) (contact|time sender|delivery attempt|attempt|triplet)
        text: (triplet|greylisting) ~ (first|new|wait|recipient|unknown)
        text: not (yet known|known) to us | (this is|it is|) your first (mail|message|email|contact) ~ (to|please|try)
        text: (серый|серые|сером|серого|серых) (список|списке|списки|списка)
        text: (deferred|delayed) for ~ (verification|seconds) | (address|recipient) verification in progress
        text: verification ~ in progress | verify in progress | liste grise | lista gris | lista grigia | 灰名单
        text: 灰列表 | グレイリスト | recipient address rejected ~ (please try|try) ~ (again|later) ~ (in|after)
        text: we have (not seen|never seen) ~ (mail|before) | come back (in|after) | new sender ~ try
        text: have not seen * before
        text: not yet authorized to (deliver|send)
        text: intentional policy rejection
        text: (held|delayed|deferred) before (permitting|allowing|accepting) delivery
        text: (deferred|delayed|retry) * (new|first time) sender
        unless: not greylisted

        [rate-limited]
        cause: rate-limited
        confidence: 92
        text: (rate|rates|frequency|volume|throughput|speed|sending rate|sending) (limit|limits|limited|
            limiting|limitation|control|controls|throttled|exceeded|restriction|quota)
        text: (versandlimit|sendelimit|limit|sendekontingent) ~ (erreicht|überschritten|erschöpft)
        text: (quota|limite) denvoi * (dépassé|dépassée|atteint|atteinte)
        text: (límite|limite|cuota) de (envío|envíos|envio|invio) | limite di invio
        text: лимит ~ (отправки|отправку|писем|сообщений) | (limit|limitu) ~ (wysyłki|wysyłania)
        text: 频率过高 | 发信频率 | 送信数 * 超え | 送信 ~ 制限
        text: ratelimit | ratelimited | ratelimiting | rate is too
        text: (frequency|rate) ~ (limited|exceeded|too high)
        text: (too many|too much) (messages|mails|emails|mail|e mails|email|requests|commands|deliveries|
            recent messages|recent|attempts)
        text: too many (recent|consecutive|successive|outgoing|outbound) (messages|mails|emails) | 短时间内
        text: (limit|limits) (on|of|for) the number of * (messages|mails|emails)
        text: (sent|sending|send|receiving|received) * (too|at a rate|too many|too much|
            that prevents) ~ (quickly|fast|rapidly|often|frequently|prevents|mail|messages|rate)
        text: (per|each|every|24) (hour|day|minute|second|24 hours|hours) ~ (limit|message|messages|quota|
            limits|exceeded|sending|receive|maximum)
        text: (hourly|daily|monthly|weekly|per hour|per day) ~ (limit|quota|maximum|message|sending|smtp|
            limits|user|cap)
        text: (sending|message|submission|send|relay|sender|outbound|outgoing|smtp|smtp relay|senders|
            messages|email) (limit|quota|limits|quotas|allowance|rate) ~ (exceeded|reached|has|for|was|is|
            exceed|hit|per)
        text: (exceeded|exceeds|exceeding|reached|over|hit) ~ (sending|rate|message|messages|hourly|daily|
            submission|mail|permitted|maximum|allowed|email|threshold|volume|send) ~ (limit|limits|quota|rate|
            threshold|per|messages|number|allowance)
        text: (excessive|unexpected|high|unusual|abnormal) (volume|traffic|rate|number|amount|load)
        text: (throttled|throttling|throttle|tarpit|tarpitted) | (slow|slow down|slowing) (down|your|the)
        text: messages ~ (deferred|delayed) due to excessive
        text: (limit|limits|maximum|max) (of|on|for|the) ~ (messages|number|emails|mails|message) ~ (per|
            exceeded|to|they|sent|that|from)
        text: number of messages ~ (per|can send|limit|exceeds) | exceeded ~ number of messages
        text: (thread|delivery|message) (limit|rate) exceeded | try ~ (more slowly|slower) | rate limited
        text: (quota|limit) for sending messages | (queue|tenant|organization) ~ quota exceeded
        text: has exceeded (threshold|permitted limits|its limit|the limit) | organization queue quota
        text: (quota|limit) ~ (messages|emails|mails) per | unusual traffic
        text: (zu viele|zu schnell|limit) ~ (nachrichten|mails|emails|überschritten|e mails)
        text: (trop de|débit) ~ (messages|mails|courriers|limité|courriels)
        text: (demasiados|límite de|excedido) ~ (mensajes|correos|envío)
        text: (troppi|limite) ~ (messaggi|invio|superato) | 发送频率 | 频率 ~ 限制 | 送信制限 | 流量制限 | 过于频繁
        text: (exceeded|exceeds|over|reached) * per (hour|day|minute|second|week|month|24 hours)
        text: (unusual|abnormal|excessive|unexpected) (sending|outgoing|outbound|email|mail) (activity|
            behaviour|behavior|pattern)
        text: (gets|receives|receiving|getting|get) (more|too much|too many) (mail|messages|email)
        text: (limit|limits) for sending | policy rejection ~ quota
        text: more than ~ (mails|messages|emails|mail) (in|per|within|a) | quota of ~ (mails|messages|emails)
        unless: header | (too|message|mail) (big|large) | message size | mailbox quota | hop
        unless: too many (recipients|connections|errors) | concurrent | recipients per
        unless: per (message|session|connection|transaction)
        unless: too many messages (on|in) ~ (server|mailbox|folder|inbox)

        [too-many-connections]
        cause: too-many-connections
        confidence: 94
        text: too many (concurrent|simultaneous|open|smtp|current|active|parallel|sessions|connections|
            connection|tcp|connects|threads)
        text: too many (tls|ssl|incoming|inbound) (connections|sessions)
        text: (concurrent|simultaneous|parallel|concurrency|number of) (connections|connection|sessions|smtp|
            limit|tcp)
        text: (connection|connections|session|sessions) (limit|limits|count|concurrency|limitation|quota)
        text: (maximum|max|limit|exceeded) ~ (number of|concurrent|connections|connection|sessions|
            simultaneous) ~ (connections|sessions|connection|from|exceeded|reached)
        text: (trop de|zu viele|demasiadas|troppe|muitas) ~ (connexions|verbindungen|conexiones|connessioni|
            conexões|verbindung|sessions)
        text: 连接数 | 同時接続
        text: (too many|maximum|max|number of) ~ (messages|mails|emails|transactions|mail transactions|
            envelopes) ~ (in this|per|in one|for this|on this|in a|within this|in the|in) ~ (connection|
            session)
        text: (connection|session) ~ (message|messages|transaction) limit | reconnect ~ (to send|for more)
        text: no more (connections|sessions|smtp connections) ~ (allowed|permitted|accepted|from|for)
        text: all * (connections|sessions|slots) * (in use|busy|taken|used)
        text: (open|concurrent|simultaneous|parallel|active|current) (connections|sessions) ~ too (high|many)
        text: limit of ~ (messages|mails|emails|transactions) (in|per) ~ (connection|session)
        text: already have * (sessions|connections)
        text: (exceeded|exceeds|exceed|over|exceeding) ~ (max|maximum|limit|allowed) ~ (connections|sessions)
        text: (outbound|inbound|smtp) thread limit | (batch|transaction) limit (reached|exceeded)
        text: (connection|connections|sessions) ~ (exceed|exceeds) ~ (limit|maximum|max|per|in|60s|1m|1h)
        text: (out of|no free|no more|no available) ~ (connection|session|smtp) (slots|slot)
        text: (max|maximum|too many) ~ (services|processes|threads|daemons|instances|children) ~ (exceeded|reached)
        unless: (connection|connect) (rate|frequency) | rate limit
        unless: too many (connection|connections) ~ (per|in) ~ (hour|minute|second)
        unless: connection (failures|errors|timeouts) | number of ~ attempts

        [connection-rate]
        cause: rate-limited
        confidence: 94
        text: (connection|connections|connect|ip) (rate|frequency) ~ (limit|limited|exceeded|too)
        text: connect too (often|frequently) | connecting too (often|fast|frequently)
        text: connections ~ (per|in) ~ (hour|minute|second|too)
        text: too many new (tls|smtp|) (sessions|connections) | connection frequency
        text: (connect|connects|connecting|connected|connections) too (often|frequently|fast|quickly)

        [rate-per-time]
        cause: rate-limited
        confidence: 95
        text: (recipients|recipient|rcpts|rcpt|messages|emails|mails|envelopes) per (hour|day|minute|second|24)
        text: relay quota | email quota limit | sending quota | (daily|hourly|sending) ~ quota ~ (exceeded|reached)
        text: (too many|number of|maximum|limit) ~ (recipients|rcpts|messages|emails) ~ (this|last|past) (hour|day|minute)
        unless: sending quota ~ not
        unless: spam | invalid | unknown | mailbox | nonexistent | bad recipients

        [recipients-counted]
        cause: too-many-recipients
        confidence: 95
        text: number of (recipients|rcpts) * (exceeds|exceeded|limit)
        unless: (per|in) (hour|day|minute|24)

        [too-many-recipients]
        cause: too-many-recipients
        confidence: 94
        text: too many (recipients|rcpts|rcpt|addresses|recipient|envelope recipients|rcpt to|destinataires|
            receivers|users|cc)
        text: (recipients|recipient|rcpt|rcpts|destinataires|empfänger) ~ (limit|count|limits|
            quota) ~ (exceeded|reached|per|of|is)
        text: (maximum|max|limit|number) ~ (recipients|rcpts|rcpt|receivers) ~ (exceeded|reached|per|is|
            allowed|of|in|too)
        text: (more than|exceeds|exceeded|exceed|over) ~ (recipients|rcpts|recipient limit|max recipients|
            maximum recipients|maximum number of recipients)
        text: (zu viele empfänger|trop de destinataires)
        text: (demasiados destinatarios|troppi destinatari|muitos destinatários) | recipsizelimit | 收件人过多
        text: 收件人数 | 宛先が多すぎ
        text: only ~ (recipients|rcpts) ~ (accepted|allowed|permitted|per|at)
        text: number of (recipients|rcpts) (exceeds|over|above|too)
        text: recipient (count|number|limit) ~ (over|above|exceeds|exceeded|reached|hit)
        text: (only|just) one (recipient|rcpt) * (accepted|allowed|permitted|at a time|per)
        text: (this|that|so) many (recipients|rcpts)
        unless: no recipients | (unknown|invalid|bad|nonexistent|rejected|wrong) (recipients|recipient|rcpt)
        unless: not found | (hourly|daily|per day|per hour|unique recipients) | (this|last|past) (hour|day|minute)

        [too-many-bad-recipients]
        cause: user-unknown
        confidence: 65
        text: too many (unknown|invalid|bad|nonexistent|rejected|wrong|failed|nonexisting) (recipients|
            recipient|users|rcpt|addresses)

        [too-many-errors]
        cause: protocol-error
        confidence: 62
        text: too many (errors|bad commands|syntax errors|invalid commands|unrecognized commands|
            nonmail commands|unknown commands|protocol errors|smtp errors|smtp syntax)
        text: too many ~ commands
        text: too (much|many) (failure|failures|fails|mistakes|errors) ~ (session|connection)

        [sender-quota]
        cause: rate-limited
        confidence: 97
        text: sender has exceeded ~ quota | daily * sending (limit|quota) exceeded
        text: exceeded your (messaging|sending|email|mail) (limit|limits|quota)
        text: number of failed recipients exceeded

        [plan-limit]
        cause: rate-limited
        confidence: 99
        text: (email|message|sending) limit is reached | please upgrade your plan

        [auth-rate]
        cause: rate-limited
        confidence: 93
        text: too many auth commands

        [frequent-connections]
        cause: too-many-connections
        confidence: 93
        text: too frequent (connects|connections)

        [recipients-of-a-session]
        cause: too-many-recipients
        confidence: 95
        text: maximum number of recipients for one session

        [reconnects]
        cause: greylisted
        confidence: 96
        code: 450 | 451
        stage: rcpt | data | end-of-data
        text: (reconnect|reconnecting|reconnected|retry|retrying) (to|too) (fast|soon|quickly|early)
        text: (come|came|coming) ~ too (early|soon)
        unless: rate | limit | limited | slow | connections | many | blocklisted | blacklisted

        [sender-suspended-for-now]
        cause: rate-limited
        confidence: 96
        code: 4xx
        text: sending (ip|host|server) temporarily suspended
        unless: complaints | reputation

        # Of policyd and its kin: how much one may send, not what a mailbox holds.
        [sending-quota]
        cause: rate-limited
        confidence: 97
        text: quota exceeded (number of|accumulated) ~ (mails|messages|emails|mail|message|recipients|size)
        text: (sent|sending) (to|too) many (mails|messages|emails|mail)
        text: (are|is) sending (too|to) (many|much|fast|quickly|often)
        text: (bytes|octets|kilobytes|megabytes|kb|mb|mib) (in|within|during|over) (the|) (past|last)
        text: blocked because of previous errors
        text: (sent|send|sends|sending|more than|over|exceeded|exceeds) * (mails|messages|emails|mail) * (in|within|
            during) the (last|past) ~ (second|seconds|minute|minutes|hour|hours|day|days|hrs|24h)
        unless: mailbox | inbox | folder | recipients | recipient count | connections | commands | errors ~ recipients
        unless: no (mails|messages|emails|mail) | complaints | (invalid|unknown|bad) (users|addresses) | spam messages
        """
}
