extension BuiltInRules {
    /// What servers say in languages other than English, where the table of the theme does not have it.
    ///
    /// In this order: German, French, Spanish, Portuguese, Italian, Romanian, Dutch, Swedish, Polish, Czech, Hungarian,
    /// Turkish, Russian, Ukrainian, Japanese, Chinese, Korean.
    static let languages = """
        # --- The recipient's domain, and the sender's -------------------------------------------------------

        [domain-unknown-other-languages]
        cause: bad-domain
        confidence: 95
        text: (empfängerdomain|empfängerdomäne|zieldomain|zieldomäne|maildomain) ~ (existiert nicht|unbekannt|
            nicht gefunden)
        text: (domain|domäne) ~ (existiert nicht|nicht gefunden|nicht vorhanden)
        text: domaine ~ (nexiste pas|inexistant|introuvable|inconnu)
        text: dominio ~ (no existe|inexistente|no encontrado|desconocido|non esiste|inesistente|non trovato|sconosciuto)
        text: domínio ~ (não existe|inexistente|não encontrado|desconhecido)
        text: (domeniul|domeniu) ~ (nu există|inexistent|necunoscut|nu a fost găsit)
        text: (domein|domeinnaam|maildomein) ~ (bestaat niet|onbekend|niet gevonden)
        text: (domänen|domän|mottagardomänen) ~ (finns inte|existerar inte|okänd|hittades inte)
        text: (domena|domeny|doména|domény) ~ (nie istnieje|nieznana|nie znaleziono|neexistuje|neznámá|nenalezena)
        text: (domain|domén|tartomány) ~ (nem létezik|ismeretlen|nem található)
        text: (alan adı|etki alanı|domain) ~ (bulunamadı|yok|mevcut değil)
        text: (домен|домена|доменное имя) ~ (не существует|не найден|не найдено|неизвестен)
        text: (домен|домену) ~ (не існує|не знайдено|невідомий)
        text: ドメイン ~ (存在しま|存在しない|見つかりま|不明) | (域名|网域|網域) ~ (不存在|无效|無效|找不到) | 도메인 ~ (존재하지|찾을 수)
        unless: (absenders|absender|expéditeur|lexpéditeur|remitente|remetente|mittente|expeditorului|afzender)
        unless: (avsändarens|nadawcy|odesílatele|feladó|gönderen|gönderenin|отправителя|відправника)
        unless: 送信 | 发件人 | 发信人 | 寄件 | 발신 | 보낸 | 差出人 | helo | ehlo

        [sender-domain-unknown-other-languages]
        cause: sender-rejected
        confidence: 95
        text: (domain|domäne|domaine|dominio|domínio|domeniul|domein|domänen|domän|domena|domeny|doména|domény|alan adı|
            домен|домена|ドメイン|域名|网域|網域|도메인) * (nicht|nexiste pas|inexistant|no existe|inexistente|não existe|
            non esiste|inesistente|nu există|inexistent|bestaat niet|finns inte|nie istnieje|neexistuje|nem létezik|
            bulunamadı|yok|не существует|не найден|не існує|存在しま|見つかりま|不存在|존재하지)
        also: absenders|absender|expéditeur|lexpéditeur|remitente|remetente|mittente|expeditorului|afzender|avsändarens|
            nadawcy|odesílatele|feladó|gönderen|gönderenin|отправителя|відправника|送信|发件人|发信人|寄件|발신|보낸|差出人
        unless: empfänger | destinataire | destinatario | destinatário | получатель

        # --- Not theirs, and only for some ------------------------------------------------------------------

        [relay-denied-other-languages]
        cause: relay-denied
        confidence: 94
        text: (relais|relayage|retransmission) ~ (interdit|interdite|refusé|refusée|autorisé|autorisée)
        text: (relay|reenvío|retransmisión) ~ (permitido|permitida|denegado|denegada|prohibido|prohibida|autorizado)
        text: no se permite ~ (relay|reenvío|retransmisión)
        text: (relay|retransmissão|encaminhamento) ~ (negado|negada|permitido|permitida|proibido|proibida|recusado|
            recusada)
        text: (relay|inoltro|ritrasmissione) ~ (negato|negata|consentito|consentita|permesso|autorizzato|vietato|
            rifiutato)
        text: (releu|releul|retransmitere|retransmiterea) ~ (interzis|interzisă|refuzat|refuzată|nepermis|permisă|
            permis)
        text: (relay|doorsturen|doorgeven) ~ (toegestaan|geweigerd|verboden)
        text: (relä|reläning|vidarebefordran) ~ (nekad|nekas|nekades|tillåten|tillåtet|tillåts|förbjuden)
        text: (brak zgody na|odmowa|zabronione|niedozwolone) ~ (relay|przekazywanie|przekazywania)
        text: (przekazywanie|relay) ~ (zabronione|niedozwolone|wzbronione|odrzucone)
        text: (předávání|přeposílání|relay) ~ (odmítnuto|zakázáno|zamítnuto|povoleno|nepovoleno)
        text: (továbbítás|továbbküldés) ~ (megtagadva|engedélyezett|tiltott|elutasítva)
        text: (röle|relay|aktarma|aktarım) ~ (izni|reddedildi|engellendi|yasak|izin)
        text: (пересылка|релей|ретрансляция) ~ (запрещена|запрещен|запрещён|разрешена|разрешен|отклонена)
        text: (пересилання|ретрансляція|ретрансляцію) ~ (заборонено|заборонена|дозволено|відхилено)
        text: (中継|リレー) ~ (拒否|禁止|許可|できません) | (中继|中繼) ~ (拒绝|拒絕|禁止|不允许|被拒)
        text: (禁止|不允许|拒绝|拒絕) ~ (中继|中繼|转发|轉發) | (릴레이|중계) ~ (거부|허용|금지|차단)
        text: reencaminhamento ~ (negado|proibido|recusado|não permitido)
        text: no (acepta|aceptamos|admite|admitimos) ~ (reenvío|reenvíos|relay)

        [members-only-other-languages]
        cause: recipient-restricted
        confidence: 92
        text: (liste|mailingliste|verteiler|verteilerliste|gruppe|postfach|empfänger|adresse) * nur * (mitglieder|
            mitgliedern|
            abonnenten|intern|internen|interne|bestimmten|autorisierten|berechtigten|bekannten|absendern)
        text: nur ~ (mitglieder|listenmitglieder|abonnenten|teilnehmer|interne|berechtigte) ~ (dürfen|können)
        text: (seuls|seulement|uniquement|réservé|réservée) ~ (abonnés|membres|inscrits|expéditeurs)
        text: (solo|solamente|únicamente) ~ (suscriptores|miembros|remitentes)
        text: (apenas|somente|só) ~ (assinantes|membros|inscritos|remetentes)
        text: (solo|soltanto|esclusivamente) ~ (iscritti|membri|abbonati|mittenti)
        text: (numai|doar) ~ (membrii|membri|membrilor|abonații|abonați|abonaților)
        text: (alleen|uitsluitend) ~ (leden|abonnees|afzenders) | (endast|bara) ~ (medlemmar|prenumeranter|avsändare)
        text: (tylko|wyłącznie) ~ (członkowie|członków|subskrybenci|subskrybentów|nadawców)
        text: (pouze|jen) ~ (členové|členům|odběratelé|odběratelům|odesílatelé|odesílatelů)
        text: (csak|kizárólag) ~ (tagok|tagjai|tagoktól|feliratkozók|feladóktól)
        text: (yalnızca|sadece) ~ (üyeler|üyelere|üyelerden|üyeleri|aboneler|abonelere)
        text: только ~ (подписчики|подписчикам|подписчиков|участники|участникам|участников|члены|членам|членов)
        text: (лише|тільки) ~ (підписники|підписникам|підписників|учасники|учасникам|учасників|члени|членам)
        text: (会員|メンバー|登録者|購読者) ~ (のみ|以外|だけ|限定) | (仅限|只有|只允许|仅允许|只接受) ~ (成员|会员|订阅|组员|内部)
        text: (회원|구독자|멤버) ~ (만|전용)
        unless: relay | spf

        [blocked-by-recipient-other-languages]
        cause: recipient-restricted
        confidence: 92
        text: (bloqueado|bloqueada|recusado|recusada|rejeitado|rejeitada) pelo (destinatário|usuário)
        text: (blocat|refuzat|respins) de (către|) destinatar | (geblokkeerd|geweigerd) door (de|) ontvanger
        text: (blockerad|blockerat|blockerades|avvisad|avvisat|avvisades) av mottagaren
        text: (zablokowany|zablokowana|odrzucony|odrzucona) przez (odbiorcę|adresata|użytkownika)
        text: (odmítnuto|odmítnuta|blokováno|zablokováno) příjemcem | címzett (letiltotta|elutasította|visszautasította)
        text: (alıcı|kullanıcı) tarafından (engellendi|reddedildi)
        text: (заблокирован|заблокировано|отклонен|отклонён|отклонено) (получателем|пользователем|адресатом)
        text: (заблоковано|заблокований|відхилено) (одержувачем|отримувачем|користувачем)
        text: (получатель|пользователь|адресат) ~ (запретил|заблокировал|отклонил)
        text: (empfänger|nutzer|benutzer) hat ~ (blockiert|gesperrt|ausgeschlossen)
        text: (수신자|받는 사람)(가|이|) ~ (차단|거부)
        text: (受信者|宛先) の (設定|希望|受信設定) | 受信者 ~ 拒否 | 수신거부 | (수신자|받는 사람) ~ (차단|거부)

        # --- The mailbox ------------------------------------------------------------------------------------

        [mailbox-locked-other-languages]
        cause: mailbox-disabled
        confidence: 91
        text: (cuenta|buzón|usuario) ~ (bloqueado|inactivo|cancelada|cerrado|dada de baja)
        text: (conta|caixa postal|usuário) ~ (bloqueado|cancelada|encerrada|inativo) | casella ~ (inibita|disattivata|
            inattiva)
        text: (cont|contul|căsuța|cutia) * (suspendat|suspendată|blocat|blocată|dezactivat|dezactivată|inactiv|închis)
        text: (mailbox|postbus|postvak|account) * (opgeheven|geblokkeerd|uitgeschakeld|gedeactiveerd|afgesloten)
        text: (kontot|konto|brevlådan|brevlåda|postlådan) * (spärrat|spärrad|inaktiverat|inaktiverad|avstängt|avstängd|
            låst)
        text: (konto|skrzynka) * (zablokowane|zablokowana|nieaktywne|nieaktywna|zawieszone|zawieszona|wyłączone|
            wyłączona)
        text: (schránka|účet|konto) * (zablokována|zablokován|zrušena|zrušen|deaktivována|deaktivován|neaktivní|
            pozastaven)
        text: (postafiók|fiók) * (letiltva|zárolva|zárolt|felfüggesztve|inaktív|megszűnt)
        text: (hesap|hesabı|kutusu) * (kapatılmış|kapatıldı|askıya|kilitli|kilitlenmiş|devre dışı|pasif)
        text: (ящик|аккаунт|учетная запись|учётная запись) ~ (отключён|приостановлен|приостановлена|неактивен|
            деактивирован)
        text: (скринька|скриньку|запис) ~ (заблоковано|заблокована|заблокований|вимкнено|деактивовано|неактивна)
        text: (アカウント|メールボックス|ユーザ) * (無効|停止|凍結|ロック)
        text: (邮箱|郵箱|用户|帐号|账号|帳號|账户|帐户|信箱) ~ (锁定|鎖定|冻结|凍結|停用|禁用|封禁|注销|关闭)
        text: konto des (empfängers|benutzers|nutzers) ~ (gesperrt|deaktiviert|gelöscht|geschlossen|stillgelegt)
        text: ricezione (disabilitata|disattivata|sospesa|bloccata) | 현재 사용 ~ 않는 | 휴면 (계정|사용자|메일)
        text: (アドレス|アカウント|メールボックス) ~ 現在 ~ (使用されて|使われて|利用でき|使用でき)
        text: (계정|메일함|사서함|사용자) * (정지|잠금|잠겨|비활성|휴면|해지)
        unless: 发件人 | 发信 | 送信者 | отправителя | absender

        # --- The client --------------------------------------------------------------------------------------

        [reverse-dns-other-languages]
        cause: rdns-helo-invalid
        confidence: 94
        text: (rückwärtsauflösung|reversedns|reverseeintrag) | (keinen|gültigen|fehlender|fehlt|ungültiger) ~ (reverse|
            ptr)
        text: (nom|dns|enregistrement|denregistrement|résolution|zone|nombre|resolución|registro|búsqueda|nome|
            risoluzione|record|
            resolução|
            ricerca|rezoluție|înregistrare) (dns|) (inverse|inverso|inversa|reverso|reversa|invers|inversă)
        text: (omgekeerde|omgekeerd) (dns|lookup|naam) | (omvänd|omvända) (dns|uppslagning) | bakåtuppslagning
        text: (odwrotny|odwrotnego|odwrotna|odwrotnej) (dns|rekord|rekordu|wpis|wpisu|nazwa) | revdns
        text: (reverzní|reverzního|zpětný|zpětného) (dns|záznam|záznamu|překlad) | (fordított|inverz) (dns|bejegyzés|
            névfeloldás)
        text: ters (dns|kayıt|kaydı|çözümleme)
        text: (обратная|обратной|обратную|обратный|обратного|обратное) (запись|записи|зона|зоны|зону|dns|днс|разрешение)
        text: (зворотний|зворотній|зворотного|зворотна) (запис|запису|dns|зона) | 反向域名 | 反向 dns | 역방향 | 역 dns
        text: (pas de|sans|aucun|senza|sin|sem|zonder|utan|uden|uten|bez) (reverse dns|reverse|ptr)
        text: (brak|brakuje|отсутствует|нет|отсутствие) (rekordu|wpisu|записи|) (ptr|revdns)
        text: ptr (eintrag|record|rekord|запись|записи) ~ (fehlt|manquant|mancante|отсутствует|не найдена)
        text: (ptr|reverse dns) (kaydı|записи|запис|rekordu|záznam|レコード|记录|記錄|레코드)

        [connections-other-languages]
        cause: too-many-connections
        confidence: 94
        text: (zu viele gleichzeitige|anzahl|maximale) ~ verbindungen | (nombre|limite) ~ (connexions|
            sessions) ~ (simultanées|
            dépassé|dépassée|atteint|atteinte)
        text: (exceso de|límite de|excesso de|limite de|número máximo de|numero massimo di) ~ (conexiones|conexões|
            ligações|
            connessioni|sessioni)
        text: demasiadas ligações | prea multe ~ (conexiuni|sesiuni) | te veel ~ (verbindingen|connecties|sessies)
        text: för många ~ (anslutningar|sessioner) | (zbyt wiele|zbyt dużo|za dużo) ~ (połączeń|sesji)
        text: příliš mnoho ~ (připojení|spojení|relací) | túl sok ~ (kapcsolat|csatlakozás)
        text: (çok fazla|aşırı) ~ (bağlantı|oturum)
        text: (слишком много|превышено число|превышено количество|превышен лимит) ~ (соединений|подключений|сессий|
            сеансов)
        text: (забагато|занадто багато|надто багато|перевищено) ~ (з'єднань|підключень|сеансів)
        text: 接続 ~ (多すぎ|上限|超え) | (连接|連線|并发) ~ (过多|太多|超过|超限) | (过多|太多) ~ (连接|連線)
        text: (연결|접속) ~ (너무 많|초과|많습) | 동시 (연결|접속)
        unless: (pro|je|par|por|per|na|в|за) (stunde|minute|heure|hora|minuto|ora|minuta|godzinę|minutę|час|минуту)

        # --- The message --------------------------------------------------------------------------------------

        [spam-other-languages]
        cause: spam-content
        confidence: 92
        text: spamfilter | spamfilters | spamfiltret | spamfiltern | antispamfilter | spamschutz
        text: spamszűrő | spamszűrőn | levélszemét
        text: (filtre|filtro|filtr|filtrem|filtrul|filtru) ~ (antispam|anti spam|spam|spamu|antyspamowy|antyspamowym|
            antispamový)
        text: unerwünschte (werbung|mail|e mail|werbemail) | (indésirable|indésirables|pourriel)
        text: (correo|mensaje) no deseado | correo basura | lixo (eletrônico|eletrónico|electrónico) |
            posta indesiderata
        text: (mesaj|mesajul|mesaje) ~ (nedorit|nesolicitat|nedorite) | ongewenste (mail|e mail|reclame|post)
        text: skräppost | skräppostfilter | skräppostfiltret | (niechciana|niepożądana) (poczta|wiadomość|
            korespondencja)
        text: (nevyžádaná|nevyžádanou|nevyžádané) (pošta|poštu|zpráva|zprávu|sdělení) | kéretlen (levél|üzenet|reklám)
        text: (önemsiz|istenmeyen) (posta|e posta|ileti) | spam filtresi
        text: антиспам | антиспамом | (спама|спамом|спаму) | нежелательная почта | небажана пошта
        text: 反垃圾 | 垃圾信 | 스팸
        unless: fehler | nicht verfügbar | unavailable | timeout | error | failed
        """
}
