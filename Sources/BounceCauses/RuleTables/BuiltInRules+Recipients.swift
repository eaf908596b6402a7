extension BuiltInRules {
    /// Mailboxes that do not exist.
    static let recipients = """
        # --- No such mailbox -------------------------------------------------------------------------------

        [rcptto]
        cause: user-unknown
        confidence: 92
        text: (invalid|unknown|bad) rcptto | rcptto (account|address|user) ~ not

        # Sendmail, Postfix, Exim, OpenSMTPD, Courier and most others: "User unknown".
        [user-unknown]
        cause: user-unknown
        confidence: 88
        text: (user|users|account|mailbox|recipient|addressee|alias|username|userid|address|local part|
            subscriber|login) ~ (unknown|unkown|unknow)
        text: (unknown|unkown|unknow) ~ (user|users|account|mailbox|recipient|recipients|address|alias|
            local part|userid|login|username)
        text: (recipient|destination|receiver|rcpt) ~ (nonexistent|non existent)
        text: (user|recipient|mailbox|account|address|@) ~ not (known|recognized|recognised)
        text: (user|address|recipient|mailbox) ~ unrecognized | unrecognized (user|recipient|address|mailbox)
        text: (addresses|recipients|users) ~ (unknown|unkown)
        unless: sender ~ unknown | unknown ~ sender | from address | return path | mail from

        [no-such-user]
        cause: user-unknown
        confidence: 90
        text: no such (user|users|account|mailbox|recipient|address|alias|person|local user|email|subscriber|
            customer)
        text: no such (e mail|email|mail|smtp|virtual|local|destination) (user|address|account|mailbox|
            recipient)
        text: no such (mailing|distribution|) (list|group)
        text: there is no such (user|account|mailbox|address|person)
        text: no (mailbox|account|user|recipient) (here|by|with|of|for|named|found|matching)
        text: (there is|have) no (mailbox|account|user) (here|by|with|named|for|called)
        text: nobody (here|by) (by|with|that) (that|name) | no (one|body) here by that name
        text: (sorry no|there is no|i have no|we have no) (mailbox|user|account) (here|by|with|named|for)
        text: (no one|nobody) at this | no mail box | not a known (user|recipient|mailbox|address|account)
        text: no * in name directory
        unless: no such (user|account|mailbox|address) (in|for) sender

        [does-not-exist]
        cause: user-unknown
        confidence: 90
        text: (user|users|account|mailbox|recipient|recipients|address|alias|addressee|inbox) ~ (does|do|
            did) not exist
        text: (user|account|mailbox|recipient|address|alias|@) not exist
        text: (user|account|mailbox|recipient|address) (that|you|which) * (does|do|did) not exist
        text: (user|account|mailbox|recipient|address) ~ (never existed|non existent|nonexistent|nonexist)
        text: (non existent|nonexistent|not existing|non existing) (user|account|mailbox|recipient|address|
            email|e mail)
        text: @ does not exist | email * does not exist | (recipient|user) * does not exist here
        text: does not exist (here|on this server|on this system|at this domain|in this domain)
        text: (does|do) not have (a|an|such a|any) (account|mailbox|user|@ account)
        text: user does not have * account
        text: (user|account|mailbox|recipient|address) not exists
        unless: (domain|sender|host) * does not exist
        unless: (sender|from|return path) (address|mailbox|user) does not exist

        [not-found]
        cause: user-unknown
        confidence: 85
        text: (user|account|mailbox|recipient|address|alias|inbox|userid|username) * not ~ found
        text: (user|account|mailbox|recipient|address) could not be (found|located|resolved|determined)
        text: (could|can) not (find|locate|resolve) ~ (user|mailbox|recipient|account|address|receiver)
        text: (could|can) not be found (in|at|on) (the|this) (directory|domain|server|system|organization)
        text: (no|not) (mailbox|recipient|user|account) found | not found by smtp address lookup
        text: (recipient|user|mailbox) lookup (failed|failure)
        text: not (listed|found) in * (directory|address book) | not listed in (public|domino) * book
        text: not (in|on|found in) (our|the|my|this) (user|recipient|mailbox|alias|customer) (list|table|
            database|directory|map)
        text: (was|were) not found at
        text: not found (recipient|user|account|mailbox|address)
        text: (@|mailbox|address|recipient|user) not (present|found)
        text: name is not found | not present in directory | not in (route|routing) (list|table)
        unless: sender * not found | (host|domain) not found | no mx

        [invalid-recipient]
        cause: user-unknown
        confidence: 80
        text: (invalid|illegal|bad|incorrect|wrong) (recipient|recipients|mailbox|user|userid|
            destination mailbox|rcpt)
        text: (invalid|illegal|bad|incorrect|wrong) (destination|recipient|rcpt|local|email|e mail|mailbox|to|
            account) (mailbox|address|user|name)
        text: (recipient|recipients|mailbox|rcpt|destination address|to address|e mail address) ~ (invalid|
            illegal|not valid)
        text: (no|not a|not) valid (recipient|recipients|mailbox|user|address|email address)
        text: (recipient|address|mailbox|@) ~ (no longer|not) ~ valid
        text: (user|mailbox|account) (no longer exists|is no longer valid) | invalid final delivery
        text: invalid address | (e mail|email) address ~ (invalid|illegal|not valid)
        text: address is (wrong|incorrect|bad) | recipient not ok
        text: not an active (address|account|mailbox|user)
        unless: sender | mail from | return path | no valid recipients | from header

        # Postfix's reject_unlisted_recipient and its kin; the words after the colon weigh more where there are any.
        [recipient-rejected]
        cause: user-unknown
        confidence: 40
        text: (recipient|address|rcpt|user) ~ rejected | (rejected|refused) (recipient|rcpt)
        text: (recipient|rcpt) (address|@|) denied
        unless: sender

        [unknown-in-table]
        cause: user-unknown
        confidence: 97
        text: unknown in ~ (mailbox|alias|recipient|user) table
        text: (unrouteable|unroutable|undeliverable) address
        text: (undeliverable|unverified) address * (no such user|user unknown|unknown user)
        unless: (sender|return path|from) * (unrouteable|unroutable|undeliverable)
        unless: (unroutable|unrouteable) sender | address verification | sender address rejected

        # cPanel's words for what a verification came to.
        [account-or-domain]
        cause: user-unknown
        confidence: 90
        text: account or domain may not exist

        [address-not-found]
        cause: user-unknown
        confidence: 55
        text: address not found | address could not be found | the address * could not be found
        text: (unable|not able) to receive mail | mailbox (not available|name not allowed)
        text: mailbox @ unavailable | (double|please) (checking|check) the (recipients|recipient) * address
        text: check ~ (recipient|recipients|address|e mail address|email address) ~ (for|and) (typos|try|
            spelling)

        [mailbox-unavailable]
        cause: user-unknown
        confidence: 45
        text: mailbox ~ unavailable | action not taken mailbox unavailable
        text: (recipient|mailbox) * (not available|unreachable)
        text: (account|user|recipient|address) ~ unavailable | (can not|could not|unable to) reach ~ (mailbox|recipient|user)
        unless: (disabled|suspended|inactive|blocked|locked) | policy | temporarily

        [left-the-place]
        cause: user-unknown
        confidence: 80
        text: (no longer|not) (on|at|available on|here on|in) (this|the|our) (server|system|domain)
        text: (user|person|employee|recipient) (no longer|has left|left|is no longer) * (company|organization|
            organisation|works|employed)
        text: (not|is not|no) ~ (customer|user|subscriber|member of staff) (of ours|here|of this|at this)
        text: not our (customer|user|client|subscriber) | (user|recipient|account) ~ not (local|here)
        text: has left (the|our|this) (company|organization|organisation|firm|school|university)
        unless: moved | try @

        [user-unknown-german]
        cause: user-unknown
        confidence: 88
        text: (empfänger|benutzer|adresse|postfach|mailadresse|teilnehmer) * (unbekannt|nicht bekannt|
            ungültig)
        text: (unbekannter|ungültiger|falscher) (empfänger|benutzer|nutzer)
        text: (unbekannte|ungültige|falsche) (adresse|empfängeradresse)
        text: (empfänger|benutzer|adresse|postfach|konto|empfängeradresse) (existiert|wurde|konnte|
            gibt es) * (nicht|nicht gefunden)
        text: kein ~ (benutzer|empfänger|postfach) | (adresse|empfänger) nicht gefunden

        [user-unknown-romance]
        cause: user-unknown
        confidence: 88
        text: (utilisateur|destinataire|adresse|compte|boîte) (inconnu|inconnue|inexistant|inexistante|
            introuvable|invalide)
        text: adresse (du|d au moins un|d un|de) (destinataire|destinataire est) (invalide|inconnue)
        text: destinataire invalide | adresse d au moins un destinataire invalide
        text: adresse destinataire invalide
        text: (usuario|destinatario|buzón|cuenta|dirección) (desconocido|desconocida|inexistente|no válido|
            no valido|inválido)
        text: (usuario|destinatario|buzón|cuenta) no (existe|encontrado|encontrada)
        text: (utente|destinatario|casella|indirizzo) (sconosciuto|sconosciuta|inesistente|non esistente|
            non valido|non trovato)
        text: (l utente|utente|casella|indirizzo) * non esiste
        text: (usuário|destinatário|conta|caixa postal) (desconhecido|inexistente|não existe|não encontrado|
            inválido)
        text: (onbekende gebruiker|gebruiker onbekend)
        text: (nieznany użytkownik|пользователь не найден|нет такого пользователя)
        text: (пользователь|почтовый ящик|получатель) (не|с таким) (существует|найден|именем)
        text: (adresat|odbiorca|užívateľ|uživatel|příjemce) * (nieznany|nie istnieje|neexistuje|neznámý)
        text: kullanıcı ~ (bulunamadı|bilinmiyor) | kullanıcı yok
        text: no existe (dicha|ese|esa|tal|este|esta|el|la) (persona|usuario|cuenta|dirección|destinatario|
            buzón) | nessun utente
        text: (adresse|ladresse|destinataire|utilisateur|lutilisateur|compte|boîte) * (nexiste|n existe) pas
        text: no se (ha encontrado|encuentra|encontró) * (dirección|usuario|destinatario|buzón|cuenta)

        [user-unknown-east-asian]
        cause: user-unknown
        confidence: 88
        text: 用户不存在 | 收件人不存在 | 邮箱不存在 | 帐户不存在 | 账号不存在 | 收件人地址不存在 | 使用者不存在 | 查无此人 | 無此使用者 | 收信人不存在 | 收件人未知
        text: 未知用户 | 宛先不明 | ユーザーが存在しません | 存在しないユーザ | 宛先が見つかりません | ユーザが見つかりません | 宛先不明です | 존재하지 않는 | 사용자를 찾을 수 없

        [no-longer-exists]
        cause: user-unknown
        confidence: 90
        text: (recipient|address|user|mailbox) ~ no longer exists
        text: (user|mailbox) (path|directory|home) (no|not|does not) exist
        text: no (redirect|forward|forwarding|alias) (entry|address) for
        text: deliver to a bogus
        text: address reserved by rfc | default recipient used as a placeholder

        [no-valid-recipients]
        cause: user-unknown
        confidence: 93
        text: sorry no valid recipients | no valid recipients bye

        [invalid-user-name]
        cause: user-unknown
        confidence: 95
        stage: rcpt
        text: invalid (user name|username)

        [recipient-validation-failed]
        cause: user-unknown
        confidence: 95
        code: 5xx
        text: failed recipient validation | recipient (validation|verify|verification) ~ failed
        text: recipient (validation|verify|verification) from * failed | deliver to a bogus and forged
        unless: temporary | temporarily | try again | later | in progress | timed out | callout | connection | service
        unless: lookup | spf | dkim | spam

        [recipient-not-verified]
        cause: user-unknown
        confidence: 75
        code: 5xx
        text: (recipient|mailbox|rcpt) (address|@|) (is|was|could|can) not (be|) verified
        text: (could|can) not verify ~ (recipient|mailbox)
        unless: sender | timed out | timeout | temporary | temporarily | callout | connection | later
        unless: email address is not verified
        """
}
