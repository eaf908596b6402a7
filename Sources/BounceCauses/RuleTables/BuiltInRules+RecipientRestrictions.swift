extension BuiltInRules {
    /// Recipients and lists that take mail from some senders only.
    static let recipientRestrictions = """
        [allowed-senders]
        cause: recipient-restricted
        confidence: 92
        text: (sender|you|@|your address|address) ~ not (in|on|among|one of) * (allowed|approved|permitted|
            authorized|safe) (senders|sender|list)
        text: (your address|address) is not (among|one of) * (permitted|authorized|safe) (senders|sender|list)
        text: not in (allowed|approved|the allowed|the list of allowed) senders | allowed senders list
        text: (not|only) (allowed|permitted|authorized|authorised) * (send|post|write|mail|email) * (this|
            that|the|to) (recipient|group|list|user|address|mailbox|distribution)
        text: (only|accepts) (accepts|receive|messages|mail|email) * from * (certain|specific|authorized|
            internal|known|approved|authenticated) (senders|people|users|addresses)
        text: (do|does) not have permission to (send|post|submit|email|mail) * (to|messages|this)
        text: (you|sender) (is|are) (not|no) ~ (member|members|subscriber|subscribed|allowed to post)
        text: (restricted|closed|private|moderated|internal) (mailing list|distribution list|group|list|
            recipient|mailbox|alias|address)
        text: (recipient|group|list|mailbox|user|address) ~ (restricted|only accepts|accepts only|
            does not accept|is not accepting)
        text: (posting|post) (to this list|is restricted|not allowed|denied)
        text: not (a member|subscribed) (of|to) (this|the) (list|group|mailing list)
        text: (members|subscribers) only | only (members|subscribers) (may|can|are)
        text: group * may not exist or you may not have permission | sender ~ not authenticated for recipient
        text: sender not (authenticated|authorized) to send to (recipient|this|the)
        text: may not have permission to (post|send|submit|write|mail|email)
        text: not (in|on|among) ~ (recipients|users|owners) (whitelist|white list|allowlist|allow list|
            safe list|address book|contacts|contact list)
        text: not (in|on|among) * (approved|allowed|permitted|authorized|safe) (senders|sender)
        text: not (allowed|permitted) to ~ (public folder|folder) | membership required
        text: (from|to) known senders
        text: only (internal|local|authorized|authorised|registered|known) (senders|users|people|staff) * (post|
            send|write|mail)
        text: accepts (mail|messages|email) ~ from ~ (internal|local|authenticated) (users|senders) only
        text: only (accepting|accepts|accept|receives|receiving|takes|taking) ~ (mail|messages|email|
            emails) from
        text: recipients list of senders
        text: (account|address|mailbox) is protected by | has restricted (sms|incoming|mail)
        text: (from outside|outside|external) * (list|group|alias|distribution) ~ (not|only|refused|rejected)
        text: (from outside|external senders) * not * (list|group|alias|recipient|mailbox)
        text: only (accepted|allowed|permitted) (from|by) ~ (senders|members|subscribers|users|people)
        unless: relay | client host | ip address

        [blocked-by-recipient]
        cause: recipient-restricted
        confidence: 90
        text: (blocked|rejected|refused|denied|blacklisted|blocklisted) by ~ (recipient|recipients|addressee|
            user|users|mailbox owner|destination user)
        text: (recipient|user|mailbox owner|addressee) ~ (blocked|refused|rejected|refuses|rejects|
            does not want) (you|your|mail|messages|this|the|to)
        text: (recipient|user) (does|do|has) not (want|wish|accept|allow|allowed) * (mail|email|messages|
            sender|you)
        text: (sender|address|you) ~ (on|in) the (recipients|users|recipient|user) (block|black|blocked|
            blacklist|personal)
        text: sender has been (on|in) the (recipients|users) (blocked|blacklist|personal)
        text: (mail|message) is rejected by recipients | personal (blacklist|block list|blocklist)
        text: block send er | recipient (refuses|rejects|declined)
        text: recipient has (you|blocked|your|this|the sender) * (blocklist|blacklist|block list|blocked|you)
        text: by (recipient|recipients|the recipients) (personal|own|) (settings|preferences|rules)
        text: recipient * (mail filter|filters|filtering|rules) | user mail filter
        text: (rejected|refused) (by|per|at) * (recipient|user)
        text: (due to|because of|by) ~ user (rules|rule|filter|filters|preferences|settings)
        text: (user|recipient) (reject|refuse|refuses)
        text: (refuse|refuses|refused) to receive
        text: put you on * (block list|blacklist|blocklist|ignore list|black list)
        text: (user|users|recipient|recipients|personal|own) (reject|block|black|deny) list
        text: non accetta ~ (messaggi|posta|mail)
        text: (recipient|user|subscriber|addressee|@) * (unsubscribed|opted out) | has (unsubscribed|opted out)
        unless: blocked by recipientdomain

        [recipient-policy]
        cause: recipient-restricted
        confidence: 60
        text: recipient (policy|restriction|restrictions|preferences)
        text: (recipient|recipients) (not allowed|not permitted|prohibited)
        text: (permission|permissions) (denied|to send) * (recipient|group|list) | delivery restrictions
        text: restricted by ~ recipient
        text: does not accept (mail|messages|email|e mail) from (you|this|your|external|outside|strangers|
            unknown|that|the outside)
        text: (does|will) (not|only) accept (mail|messages) (from|sent from) (internal|authenticated|local)
        text: spamtrap | not accepting (mail|messages) from (you|this|your)
        text: (recipient|mailbox) (does|is) ~ not accept (incoming|external) (mail|messages)
        text: (address|recipient|mailbox) (does|is) ~ not (accept|accepting|for) (incoming|external)
        text: (do|does|will) not accept (mail|messages|email) from * (for|to) (this|that|the) (user|recipient|
            mailbox|address|list|group)
        text: (recipients|users) (personal|own|private|mail) (filter|filters|rules|settings|preferences)
        text: accepts no (mail|messages|email) from

        [exchange-recipient-restricted]
        cause: recipient-restricted
        confidence: 96
        text: resolver.rst.notauthorized | resolver.rst.senderrestricted | resolver.rst.authrequired
        text: resolver.rst.recipsizelimit not authorized | resolver.rst.sendernotauthenticatedforgroup
        text: resolver.rst.sendernotauthenticatedformailbox | resolver.rst.moderation
        text: recipientrestriction | accept messages only from
        unless: authentication required

        [restricted-other-languages]
        cause: recipient-restricted
        confidence: 85
        text: (vom|von) (empfänger|benutzer) (blockiert|abgelehnt|gesperrt|nicht gewünscht)
        text: (nicht|keine) (berechtigt|berechtigung|erlaubt) * (an|liste|gruppe|empfänger)
        text: (refusé|bloqué|rejeté) par le destinataire | (rechazado|bloqueado) por el (destinatario|usuario)
        text: (rifiutato|bloccato) dal destinatario | 收件人拒收 | 收件人拒绝 | 被收件人 | 被用户拒收 | 对方拒收 | 受信拒否
        text: empfänger hat sie * (liste|blockiert|gesperrt) | destinataire vous a * (bloqué|liste)
        text: destinatario ~ (ha|tiene) ~ bloqueado | destinatario ~ ha ~ bloccato

        [nothing-accepted-there]
        cause: recipient-restricted
        confidence: 88
        text: (route|address|mailbox) does not accept (incoming|any) (messages|mail)
        text: mail is not (being|) accepted (at|for) this (address|recipient)
        text: sender recipient rejected
        text: sender ~ recipient ~ (black listed|blacklisted|blocklisted)

        [list-moderation]
        cause: recipient-restricted
        confidence: 92
        text: diffusion * réservée
        text: not accepting (mail|messages) with (attachments|embedded)

        [recipient-says-no]
        cause: recipient-restricted
        confidence: 97
        text: (receiver|recipient) denied your (mail|message|email)
        text: recipient * not allowed to receive (mail|email|messages) from
        text: empfänger darf keine * empfangen
        text: (is|@) a closed system | limited number of approved * addresses
        text: rcpt @ is in the (blacklist|blocklist)
        unless: disabled | unknown | not found

        [access-to-mailbox]
        cause: recipient-restricted
        confidence: 80
        stage: rcpt | data | end-of-data
        text: access to (this|the|that|) (mailbox|recipient|account|address|user) ~ (denied|restricted|blocked|
            forbidden|refused|not)
        text: not (allowed|permitted|authorized|authorised) to use (this|the|) (maillist|mailing list|mail list|
            distribution list|list|group)
        unless: relay | permission denied | directory | database

        [from-within-only]
        cause: recipient-restricted
        confidence: 93
        stage: mail | rcpt | data | end-of-data
        text: (receive|receives|accept|accepts|take|takes) (mail|mails|messages|email) only from
        text: (intranet|internal) (user|users|recipient|recipients|mailbox|address|list) ~ from ~ (extranet|outside|external|internet)
        text: only from ~ (local|internal) (network|domain|domains|hosts|addresses)
        unless: relay | client host | postmaster | authenticated | hosts | this server

        # What those who run the recipient's domain keep of lists of their own.
        [list-of-the-domain]
        cause: recipient-restricted
        confidence: 97
        text: (allowlisted|whitelisted|denylisted|blocklisted|blacklisted|blocked) by (the|) (admin|admins|administrator|
            administrators|owner|owners) of
        unless: relay | of (this|the|our) (server|system|host|network)
        """
}
