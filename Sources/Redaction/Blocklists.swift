/// Public lists of addresses and domains that are known for spam. A zone with more labels in front may hold a customer's key or an address,
/// so only these names stay.
enum Blocklists {
    static let zones: Set<String> = [
        "abusix", "abuseat", "backscatterer", "barracudacentral", "cbl", "dbl", "dronebl", "invaluement",
        "mailspike", "nixspam", "pbl", "psbl",
        "sbl", "senderbase", "senderscore", "sorbs", "spamcop", "spamhaus", "spamrats", "surbl", "uceprotect",
        "uribl", "xbl",
        "spamhaus dbl", "spamhaus pbl", "spamhaus sbl", "spamhaus xbl",
        "b.barracudacentral.org", "backscatterer.org", "barracudacentral.org", "bl.blocklist.de",
        "bl.mailspike.net", "bl.nordspam.com",
        "bl.score.senderscore.com", "bl.spamcop.net", "black.uribl.com", "cbl.abuseat.org",
        "combined.mail.abusix.zone", "db.wpbl.info",
        "dbl.spamhaus.org", "dnsbl-1.uceprotect.net", "dnsbl-2.uceprotect.net", "dnsbl-3.uceprotect.net",
        "dnsbl.dronebl.org",
        "dnsbl.sorbs.net", "dnsbl.spfbl.net", "dul.dnsbl.sorbs.net", "hostkarma.junkemailfilter.com",
        "ips.backscatterer.org",
        "ix.dnsbl.manitu.net", "multi.surbl.org", "multi.uribl.com", "pbl.spamhaus.org", "psbl.surriel.com",
        "rep.mailspike.net", "sbl-xbl.spamhaus.org",
        "sbl.spamhaus.org", "spam.dnsbl.sorbs.net", "spamcop.net", "spamhaus.org", "spamrats.com",
        "truncate.gbudb.net", "xbl.spamhaus.org",
        "z.mailspike.net", "zen.spamhaus.org",
    ]
}
