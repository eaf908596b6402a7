extension BuiltInRules {
    /// What single words betray where no wording is known.
    ///
    /// The confidence is above that of a reply code and of a bare "denied", and below that of any wording.
    static let words = """
        [word-spam]
        cause: spam-content
        confidence: 50
        text: spam | bulk | junk | spamassassin | phishing | ube

        [word-malware]
        cause: malware
        confidence: 60
        text: virus | macro | macros | malware | trojan | attachment | attachments | executable | infected
        text: exe | scr | vbs | wirus | wirusa | вирус | anhang | dateianhang | załącznik | вложение

        [word-quota]
        cause: mailbox-full
        confidence: 55
        text: quota | full | overquota | storage

        [word-transaction]
        cause: system-error
        confidence: 38
        text: transaction failed

        [word-unknown]
        cause: user-unknown
        confidence: 40
        text: not exist | unknown | not found | undeliverable
        unless: sender | domain | host | command | from | header | error | option

        [word-disabled]
        cause: mailbox-disabled
        confidence: 45
        text: suspended | disabled | deactivated | inactive | locked | closed | expired
        unless: sender | message | connection | tls | certificate | service | ip

        [word-listed]
        cause: ip-blocklisted
        confidence: 60
        text: blacklist | blocklist | blacklisted | blocklisted | dnsbl | rbl | rbls | dnsbls | blackhole
        text: denylist | listed (in|at|on|by) | www.spamhaus.org | check.spamhaus.org | www.spamcop.net
        text: (in|on) (cbl|pbl|sbl|xbl|zen)
        unless: not listed | directory

        [word-relay]
        cause: relay-denied
        confidence: 64
        text: relay | relayed | relaying | rcpthosts

        [word-tls]
        cause: tls-failure
        confidence: 60
        text: tls | ssl | starttls | certificate | cipher | ciphers | handshake | dane | encryption | mta sts | tlsa

        [word-authentication]
        cause: smtp-auth
        confidence: 50
        text: authentication | authenticate | password | credentials | login | sasl | (log|sign) in

        [word-client-name]
        cause: rdns-helo-invalid
        confidence: 50
        text: helo | ehlo | ptr | rdns | reverse dns | fcrdns

        [word-header]
        cause: message-malformed
        confidence: 45
        text: header | headers | mime | multipart | malformed

        [word-size]
        cause: message-too-big
        confidence: 45
        text: too (big|large|long) | size | oversized
        unless: (idle|line|command|local part|address|domain|path|session|connection|open|waited) ~ too long

        [word-rate]
        cause: rate-limited
        confidence: 60
        text: (per|each|every) (second|minute|hour|day) | throttle | throttled | hourly | daily | slow down
        text: too (fast|often|frequently) | rate

        [word-connections]
        cause: too-many-connections
        confidence: 60
        text: (connections|sessions) * (limit|maximum|max|allowed|too many)
        text: (limit|maximum|max|too many) * (connections|sessions)

        [word-recipients]
        cause: too-many-recipients
        confidence: 60
        text: (limit|maximum|max|too many|more than) * (recipients|rcpts)

        [word-loop]
        cause: routing-loop
        confidence: 60
        text: loop | loops | looping | hops

        [word-dns]
        cause: dns-failure
        confidence: 38
        text: dns | nameserver | nameservers | name server

        [word-disk]
        cause: system-full
        confidence: 42
        text: disk | spool | inodes

        [word-complaints]
        cause: poor-reputation
        confidence: 50
        text: complaint | complaints | complained | abuse | abusive

        [word-maintenance]
        cause: service-unavailable
        confidence: 42
        text: maintenance | overloaded | overload | busy | restarting

        [word-network]
        cause: network-error
        confidence: 40
        text: timeout | timed out | unreachable | socket

        [word-moved]
        cause: mailbox-moved
        confidence: 45
        text: moved | migrated | forwarding address | new address

        [word-members]
        cause: recipient-restricted
        confidence: 60
        text: subscribers | members | non members | (approved|allowed|permitted|authorized) (senders|sender)

        [word-first-contact]
        cause: greylisted
        confidence: 45
        code: 4xx
        text: first time | not seen | triplet | known to us

        [word-syntax]
        cause: protocol-error
        confidence: 37
        text: syntax | parameter | parameters | pipelining
        """
}
