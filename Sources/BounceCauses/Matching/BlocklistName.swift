/// Reads the name of the blocklist that a reply refers to.
enum BlocklistName {
    /// The zone as the server wrote it, else the list's name.
    static func find(in words: [FoldedWord], of text: Substring) -> String? {
        let bytes = Array(text.utf8)
        var named: String?
        var afterUsing: String?
        var isAfterUsing = false
        for word in words {
            let name = String(decoding: bytes[word.range], as: UTF8.self).lowercased()
            let isHost = name.contains(".") && name.utf8.contains { !$0.isDigit && $0 != 0x2E }
            if isHost, zones.contains(where: { name == $0 || name.hasSuffix("." + $0) }), !isWebSite(name) {
                return name
            }
            if isHost, isAfterUsing, afterUsing == nil, !isWebSite(name) { afterUsing = name }
            if named == nil {
                named = lists[name] ?? zones.first { isHost && (name == $0 || name.hasSuffix("." + $0)) }
            }
            isAfterUsing = introducing.contains(word.hash)
        }
        return afterUsing ?? named
    }

    /// Words right before the zone of a list that is not known here.
    private static let introducing = Set(["using", "by", "at", "in", "via", "from"].map(FoldedWords.hash))

    /// A page about the list rather than the list.
    private static func isWebSite(_ name: String) -> Bool {
        ["www.", "check.", "lookup.", "ipcheck.", "ipremoval.", "support.", "mail."].contains {
            name.hasPrefix($0)
        }
    }

    /// The domains under which the lists' zones are.
    private static let zones = [
        "spamhaus.org", "spamhaus.net", "spamcop.net", "barracudacentral.org", "sorbs.net", "surriel.com",
        "uceprotect.net", "manitu.net", "mailspike.net", "mailspike.org", "dronebl.org", "s5h.net",
        "abuseat.org",
        "surbl.org", "uribl.com", "gbudb.net", "senderscore.com", "junkemailfilter.com", "invaluement.com",
        "abusix.zone", "abusix.com", "spamrats.com", "blocklist.de", "nordspam.com", "mail-abuse.org",
        "mail-abuse.com",
        "backscatterer.org", "dnswl.org", "trendmicro.com", "cloudmark.com", "proofpoint.com",
        "spameatingmonkey.net",
        "0spam.org", "spamrl.com", "hostkarma.com", "njabl.org", "ordb.org", "anti-spam.org.cn", "rbl.jp",
        "inps.de",
        "imp.ch", "gweep.ca", "interserver.net", "polspam.pl", "woody.ch", "kempt.net", "efnetrbl.org",
    ]

    /// Lists by the names that people use for them.
    private static let lists = [
        "spamhaus": "spamhaus", "spamcop": "spamcop", "barracuda": "barracuda", "sorbs": "sorbs",
        "psbl": "psbl",
        "uceprotect": "uceprotect", "surbl": "surbl", "uribl": "uribl", "mailspike": "mailspike",
        "abusix": "abusix",
        "invaluement": "invaluement", "dronebl": "dronebl", "spamrats": "spamrats",
        "senderscore": "senderscore",
        "senderbase": "senderbase", "nixspam": "nixspam", "manitu": "nixspam", "cloudmark": "cloudmark",
        "proofpoint": "proofpoint", "spamrl": "spamrl", "cbl": "cbl", "xbl": "spamhaus xbl",
        "pbl": "spamhaus pbl",
        "sbl": "spamhaus sbl", "dbl": "spamhaus dbl",
    ]
}
