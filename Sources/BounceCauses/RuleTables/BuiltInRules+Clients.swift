extension BuiltInRules {
    /// The client: its name and address in DNS, and its HELO.
    static let clients = """
        [reverse-dns]
        cause: rdns-helo-invalid
        confidence: 95
        text: (no|missing|without|without a|invalid|bad|valid|lacks|lack|fix|a|have|generic|dynamic|need|
            needs|your|failed|missing a|setup) (reverse|rdns|reverse dns|ptr|reverse ip|dns ptr|ptr dns)
        text: (reverse|rdns|ptr|reverse dns) * (failed|fail|fails|missing|failure|not|required|invalid|
            does not|no|generic|mismatch|incorrect|unknown|exist|looks|must|error)
        text: (ptr|rdns) ~ (does not|not|is not|missing|required|setup|must|of|for)
        text: (not|must|does not) have a (ptr|reverse) | have a ptr
        text: (can not|could not|unable to) (find|resolve|get|determine|verify) ~ (reverse|hostname|ptr|
            host name|rdns|name of|reverse dns|client hostname|reverse hostname)
        text: (cannot find your|client) (reverse hostname|hostname)
        text: (ip|address|client) ~ (name|reverse) (lookup|resolution|does not|not)
        text: ip name lookup (failed|forged) | ip name (possibly forged|possible)
        text: (forward|reverse|fcrdns|ptr) * (does not|not|mismatch|do not) (match|point|resolve|agree)
        text: fcrdns | forward confirmed | forward dns entry | no (rdns|ptr|fcrdns|rev dns)
        text: (servers|devices|ips|hosts|mta|clients|addresses|mail servers) (with|without|with no|
            that do not have) ~ (reverse|valid reverse|ptr|rdns)
        text: reverse dns failed | does not have a ptr record
        text: (dns|name) (of|for|record) (your|the|client) (ip|client|host) | regarding ptr records
        text: sending ipv6 address * must have a reverse
        text: (client|your) host rejected (cannot find|can not find|no) ~ (hostname|reverse)
        text: (client|your) (ip|hostname) rejected (cannot find|can not find|no) ~ (hostname|reverse)
        text: can not find your (hostname|reverse hostname)
        text: (dynamic|generic|residential|dialup|dial up|transient) (ip|ips|hostname|rdns|reverse|host name|looking)
        text: looks like a (dynamic|dialup|residential|generic)
        text: (reverser|umgekehrter|inverser) (dns|eintrag) | kein (ptr|reverse dns)
        text: (enregistrement|résolution) (ptr|inverse) | (resolución|registro) (inversa|ptr) | 反向解析 | 逆引き
        text: (possibly|maybe|potentially) forged (host|hostname|name|ip|client)
        text: (get|set|set up|configure|provide|custom|proper|correct|matching|working|with) (a|an|your|
            ) (reverse dns|rdns|ptr)
        text: unresolvable (relay|client|) (host|hostname) | (hostname|host name|name) lookup ~ client
        text: (no|without|without a) name in dns
        text: (client|host|server|ip) has no (hostname|host name|name|dns entry)
        text: (unverifyable|unverifiable) sending | without a valid sender domain
        text: (hostname|host name|name|rdns|host|ptr|address) looks (dynamic|generic|like)
        unless: spf (record|check) | mx record

        [hello-name]
        cause: rdns-helo-invalid
        confidence: 93
        text: helohost | do not believe ~ really

        [helo-rejected]
        cause: rdns-helo-invalid
        confidence: 93
        text: (helo|ehlo|helo ehlo|ehlo helo) * (rejected|invalid|not|denied|refused|required|fake|bogus|
            forbidden|resolve|be|blocked|unknown|forged|mismatch|does not)
        text: (invalid|bad|bogus|forged|wrong|illegal|unresolvable|nonexistent|suspicious|fake|malformed|
            incorrect|false|forbidden|unacceptable|rfc invalid) (helo|ehlo|helo ehlo|ehlo helo|hello|
            greeting from)
        text: helo command rejected | (helo|ehlo) (domain|host|hostname|name|argument) must
        text: (need|require|requires|must have) ~ (fully qualified|fqdn|valid) (hostname|host name|helo|ehlo|
            domain)
        text: fully qualified (hostname|host name|domain name) * (required|in helo|helo|expected)
        text: (your|the|remote|client) (helo|ehlo) * (does not|not|is|must|invalid|match)
        text: (host|name) (in|of|for|from) (helo|ehlo|your helo) | you are not me
        text: (using|used) (my|our) (name|hostname|ip|own) * (helo|ehlo)
        text: (hello|helo|ehlo) (name|argument) * (not|invalid|does)
        text: helo * (impersonat|forged|is my|not resolve) | invalid domain name
        text: invalid (hostname|host name) ~ helo
        text: mismatches client ip
        unless: listed in | spamhaus | (send|say) (helo|ehlo) | polite | first

        [client-name-at-ehlo]
        cause: rdns-helo-invalid
        confidence: 60
        stage: ehlo
        text: (hostname|host name|domain name|domain|name|host) | not (resolvable|fqdn)
        unless: listed | timeout | suspended | service not available | blocked

        [client-address-unresolved]
        cause: rdns-helo-invalid
        confidence: 93
        text: (client|sender|sending|your|remote) (ip|ip address|host address) ~ (does not|must|did not|do not) resolve
        text: host * from * (reserved domain|unknown tld|unknown domain|nonexistent domain)
        text: (no|without|missing|proper|valid|correct|bad|broken) (reverse|inverse) (mapping|entry|lookup|resolution|name)

        [hello-not-in-dns]
        cause: rdns-helo-invalid
        confidence: 90
        stage: ehlo
        text: dns says

        [hello-is-ours]
        cause: rdns-helo-invalid
        confidence: 94
        stage: connect | ehlo | mail | rcpt
        text: (say|claim|pretend|claiming|pretending) (that|to be|) (you|) (are|being|be|) (me|us|myself) | i am me
        text: (impersonate|impersonating|impersonated) (me|us|this server|our server|this host)

        [hello-is-not-yours]
        cause: rdns-helo-invalid
        confidence: 90
        stage: ehlo | connect
        text: not (who|what) you (say|claim|pretend) | who you (say|claim|pretend) (you|to)

        [name-of-client-characters]
        cause: rdns-helo-invalid
        confidence: 95
        stage: connect | ehlo | mail | rcpt
        text: (hostname|host name|rdns|ptr|reverse dns) ~ (contains|contain|containing|has|with) ~ (illegal|invalid|
            bad|forbidden) (chars|char|characters|character)
        unless: recipient | sender | address | mailbox

        # Names of access lines, wherever the server looked for them.
        [name-of-access-line]
        cause: rdns-helo-invalid
        confidence: 97
        stage: connect | ehlo | mail | rcpt
        text: (helo|ehlo|reverse|rdns|ptr|hostname|host name) * (is|as|like|contains|has|be) (an|a|) (adsl|dsl|xdsl|dial|
            dialup|dial up|dhcp|pppoe|broadband|cable)
        """
}
