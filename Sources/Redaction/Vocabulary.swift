internal import MailSession

/// The words of mail servers, and of this program's own sentences, which may stay in a redacted text: no names of people, none of what
/// messages are about.
enum Vocabulary {
    /// Whether a word may stay, in whatever case.
    static func holds(_ word: some StringProtocol) -> Bool {
        let lowercased = word.lowercased()
        return words.contains(lowercased) || Blocklists.zones.contains(lowercased) || word.isMaskOfStartTLS
    }

    private static let words = Set(
        [grammar, protocols, replies, products].flatMap {
            $0.split(whereSeparator: \.isWhitespace).map(String.init)
        })

    private static let grammar = """
        a about above accordance according after again all allow allowed already also always an and
        anonymous any are as at away back be because been before being below between both but by can
        cannot check come comes contact could currently did directly do does doing done down due during
        each either else ended enough even every exactly few first following for found from full further
        get gets go goes going good got had has have having he hence here how however i if in inside
        instead into is it its itself keep last late later less let like likely line lines longer made
        make makes many may maybe me more most much must my near need needed needs neither never new
        next no none nor not nothing now of off ok old older on once one ones only or other others our out
        outside over own part parts per perhaps please possible previous previously proper provided put
        quite rather reached really same say says second see seen set several shall should show shown
        since so some something soon still such take taken takes tell than that the their them then
        there these they thing things this those though three through thus till to together too took
        tried tries try trying two under until up upon us use used uses using very via was way we well
        went were what when where whether which while who whom whose why will with within without would
        yes yet you your yours
        """

    private static let protocols = """
        8bitmime adsp alias aliases arc c s decrypted ascii auth authenticate authenticated authenticating
        authentication authorised authorization authorized banner base64 bdat binarymime body bounce
        bounced bounces burl bye byte bytes cert certificate certificates challenge chunk chunking
        chunks cipher client clients code codes command commands connect connected connecting connection
        connections content cr cram credentials crlf dane data dkim dmarc dns dnsbl dnsbls dnsrbl dot
        dsn ehlo encrypted encryption end ending enhanced enhancedstatuscodes envelope esmtp esmtps etrn
        expn extension extensions external fqdn gateway graylist graylisted graylisting greeting
        greylist greylisted greylisting gssapi handshake header headers hello helo help host hostname
        hosts html http https id ids initial ip ipv4 ipv6 lf lhlo lmtp login logins mail mailbox
        mailboxes mailer malformed mechanism mechanisms message messages milter mime mta mx mxs
        nameserver nested noop ns ntlm nul null oauthbearer octet octets opening option parameter
        parameters path pipelining plain policies policy port prdr protocol ptr queue queued quit quota
        rbl rcpt rcpts rdns received recipient recipients record records relay relayed relaying replies
        reply requiretls resolve resolved resolver resolving response responses reverse rfc rfcs rset
        scram server servers session sessions size smtp smtps smtputf8 socket spf ssl sslv3 starttls
        stls subject submission syntax tcp time timed timeout timeouts tls tlsv1 tlsv1.0 tlsv1.1
        tlsv1.2 tlsv1.3 transaction
        transactions transcript transfer transmission transport txt uri url urls utf utf-8 verification
        verify vrfy xclient xforward xoauth2
        """

    private static let replies = """
        3des able abort aborted aborting abuse abusive accept accept-or-reject acceptable acceptance
        accepted accepting accepts access account accounts action active actively activity address
        addressed addressee addresses administratively administrator administrators agree agreed ahead
        ain alert allowing alone amount anon answered answers anti antispam antivirus apparently appears
        aren arrived asked asks attachment attachments attack attempt attempted attempts available bad
        bandwidth banned bare based beginning begins behavior behaviour belongs best better big
        blacklist blacklisted block blocked blocking blocklist blocklisted blocklists blocks bogus break
        breaks broken bulk busy button call callback callout came cancelled capture capture-end captures
        carries cause change changed changes characters choosy clear client-fin closed closing complaint
        complaints complete completed compliant conditions configuration configured confirm consult
        contained contains correct corrected corresponding couldn count country crossed current customer
        cut damaged database day days deactivated declared decoded defer deferral deferred delay delayed
        delays deleted deliver delivered deliveries delivering delivery demand denied deny denylist
        denylisted des destination details detected detection device dh dialup didn different direct
        directory disable disabled disallowed discarded disconnect disconnected disconnecting disk
        dispatch doesn domain domains don double doubt duplicate dynamic e early ec echo eight email
        emails empty enabled enclosed enforced enter entry envelopes error errors especially establish
        established evidence exceed exceeded exceeding exceeds excessive exist existing exists expect
        expected experienced expired explanation export extended failed failing fails failure failures
        fatal fault file files filter filtered filtering filters fin final fingerprint five fix fixed
        flood forbidden foreign forged form format forward forwarded forwarding four fragment frame
        frames free frequency frequent frequently fully future gap gaps general generated given giving
        goodbye granted greater group guidelines handle hard harmful harvest hasn haven high hold holds
        hop hops hour hours hundred i/o idle ignore ignored illegal impermissible implemented improper
        inactive inbound inbox incoming incomplete inconsistent incorrect indicate infected information
        injected instructions insufficient internal internet interrupted invalid isn issue issuer issues
        job junk key kilobytes known label large legacy legitimate length level limit limitation limited
        limits list listed listing lists literal local locally located lock locked logged long lookup
        lookups loop looping loops lost low lower mailing maintenance malicious malware management
        manually mapping masked match matches matching max maximum md5 meet megabytes memory method
        minimum minute minutes misconfigured mismatch missing moderate modify moment month moved
        multiple name named names negative network networks newsgroup nine nonexistent nonstandard
        normal note notice notification number numbers object obsolete obtain occurred offending offer
        offered offers often open operation operational operations opportunistic opted order ordinary
        organization originating outbound outgoing overload overloaded overquota owner page parse
        partial passed password patterns pay pending percent perform period permanent permanently
        permission permissions permit permitted personal phish phishing point pool poor possibly
        postpone postponed precede preceded prefix premature present presented prevent private problem
        problems procedure process processed processing prohibited protect provide provider public
        quarantined question questions queueing quickly range rate rated rates rc4 reach read ready
        reason reasons receive receiver receives receiving recently reception recheck recognised
        recognized reconnect reduce refer refuse refused refuses refusing reject rejected rejecting
        rejection rejects relation relays releases remote removal remove removed repeat repeated
        replacement report reported reporting reports represent reputation request requested requests
        require required requirement requirements requires resend resent reset resource resources
        responded restart restarted restore restricted restriction restrictions result retransmit
        retried retry retrying return returned returning returns review right risk route routed routes
        routing rsa rst rule rules running said scan scanned scanner scanning schedule scheduled score
        scored seconds secret section secure security send sender senders sending sends sent sequence
        series server-fin service services setting settings setup seven sha1 shouldn shows shutdown
        shutting side sides sign signature signatures signed silence similar simultaneous site six sixty
        slow smuggled snap soft software solicited sorry source space spaces spam spammer spammers
        spamming spamtrap speaks specified spoke spoken spoofed spoofing standard standing start started
        starting state static status stop stopped storage store stored stripped stripping submit
        submitted succeeded success successful successfully suffix supplied support supported supports
        suspect suspected suspended suspicious synchronization system systems table tables taking talk
        talks tarpit technical tells tempfail temporarily temporary ten terminate terminated terminating
        test thirty threshold throttle throttled throttling times total toward traffic trap trouble
        trust trusted twenty type types typos unable unacceptable unauthenticable unauthenticated
        unauthorised unauthorized unavailable unconfigured undeliverable unexpected unfinished unified
        unimplemented unknown unlisted unnecessary unqualified unreachable unrecognised unrecognized
        unresolvable unroutable unrouteable unsafe unsolicited unsubscribe unsupported untrusted unusual
        update upgrade usage user username users vacation valid validate validated validation value
        verified verifying version violates violation violations virtual virus viruses visit volume wait
        waiting want wants warning wasn wasted weak weakness weekly welcome weren whitelist whitelisted
        whitelisting window wish won word words works wouldn wrong zone
        """

    /// What servers and filters are called, or say of themselves.
    private static let products = """
        amavis amavisd barracuda brightmail cisco clamav cloudmark communigate courier cyrus debian
        dovecot exchange exim freebsd gmail gnu google haraka icloud ironport kaspersky linux
        mailchannels maildrop mailenable mailgun mailman mailscanner mailstore mcafee mdaemon microsoft
        mimecast opendkim opendmarc opensmtpd outlook policyd postfix postgrey postscreen powermta
        proofpoint qmail qpsmtpd rspamd sendgrid sendmail sieve sophos spamassassin spamd stalwart
        symantec trendmicro ubuntu unix windows yahoo zimbra zoho
        """
}
