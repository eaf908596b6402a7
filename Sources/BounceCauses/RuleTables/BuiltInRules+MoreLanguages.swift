extension BuiltInRules {
    /// The commonest refusals in languages that the table of their theme has not.
    ///
    /// In this order: German, French, Spanish, Portuguese, Italian, Romanian, Dutch, Swedish, Danish, Norwegian, Finnish,
    /// Polish, Czech, Slovak, Hungarian, Turkish, Russian, Ukrainian, Greek, Hebrew, Arabic, Japanese, Chinese, Korean,
    /// Indonesian, Vietnamese.
    static let moreLanguages = """
        [user-unknown-more-languages]
        cause: user-unknown
        confidence: 88
        text: (dirección|direccion|endereço|indirizzo|adresa) ~ (no existe|não existe|non esiste|nu există|
            inexistente|inexistentă|neexistuje|desconhecido|desconhecida|desconocida|sconosciuto)
        text: utilizador (desconhecido|inexistente|inválido) | utilizador não ~ (existe|encontrado)
        text: (utilizator|utilizatorul|destinatar|destinatarul|adresa) ~ (necunoscut|necunoscută|inexistent|
            nu există|nu exista|negăsit|invalid)
        text: (onbekende|onbekend|ongeldige) (ontvanger|adres|mailbox|postbus|e mailadres)
        text: (ontvanger|gebruiker|mailbox|postbus|adres) ~ (onbekend|bestaat niet|niet gevonden|ongeldig)
        text: (okänd|ogiltig) (användare|mottagare|adress|mottagaradress)
        text: (användaren|mottagaren|adressen|brevlådan|kontot|användare|mottagare) ~ (finns inte|existerar inte|
            okänd|saknas|hittades inte)
        text: (ukendt|ukjent|ugyldig) (bruger|modtager|adresse|bruker|mottaker|postkasse)
        text: (bruger|brugeren|modtager|modtageren|adressen|postkassen|bruker|brukeren|mottaker|mottakeren|
            kontoen) ~ (findes ikke|finnes ikke|eksisterer ikke|ukendt|ukjent|ikke fundet|ikke funnet)
        text: (tuntematon|virheellinen) (käyttäjä|vastaanottaja|osoite)
        text: (käyttäjää|vastaanottajaa|osoitetta|postilaatikkoa) ei ~ (löydy|löytynyt|ole olemassa|ole)
        text: (nieznany|nieprawidłowy|niepoprawny) (odbiorca|adresat|adres) | (nieznana|nieprawidłowa) skrzynka
        text: nie ma ~ (użytkownika|odbiorcy|adresata|konta|skrzynki)
        text: nie znaleziono ~ (użytkownika|odbiorcy|adresata|skrzynki|konta)
        text: (użytkownik|konto|skrzynka|adres|odbiorca) ~ (nie istnieje|nieznany|nie został znaleziony|nie znaleziony)
        text: (neznámý|neznámy|neplatný|neexistující) (příjemce|uživatel|adresát|príjemca|užívateľ|používateľ)
        text: (schránka|uživatel|příjemce|adresa|adresát|účet|používateľ) ~ (neexistuje|nenalezen|nenalezena|
            nenájdený|neznámá|nebyl nalezen)
        text: (ismeretlen|nem létező|érvénytelen) (felhasználó|címzett|cím|postafiók)
        text: (felhasználó|címzett|postafiók|cím) ~ (nem létezik|nem található|ismeretlen)
        text: nincs ilyen (felhasználó|címzett|postafiók|cím)
        text: (bilinmeyen|geçersiz) (kullanıcı|alıcı|adres)
        text: (kullanıcı|kullanıcısı|alıcı|adres|adresi|hesap|posta kutusu) ~ (bulunamadı|mevcut değil|bilinmiyor|
            tanımlı değil)
        text: (kullanıcı|kullanıcısı|alıcı|adres|adresi|hesap) yok
        text: (неизвестный|несуществующий|неверный) (пользователь|получатель|адресат|адрес)
        text: (пользователь|пользователя|получатель|получателя|адресат|адресата|адрес|ящик|ящика) ~ (не существует|
            не найден|неизвестен|несуществует|не зарегистрирован)
        text: нет такого (адреса|ящика|получателя|адресата|почтового)
        text: (невідомий|неіснуючий) (користувач|отримувач|одержувач|адресат)
        text: (користувача|користувач|отримувача|одержувача|скриньки|скринька|адреси) ~ (не існує|не знайдено|
            не знайдений|невідомий)
        text: (άγνωστος|άκυρος) (χρήστης|παραλήπτης)
        text: (χρήστης|παραλήπτης|λογαριασμός|διεύθυνση) ~ (δεν υπάρχει|δεν βρέθηκε|άγνωστος)
        text: (משתמש|נמען|כתובת|תיבה) ~ (לא קיים|לא קיימת|לא נמצא|לא נמצאה|לא ידוע)
        text: (المستخدم|المستلم|العنوان|الحساب) ~ (غير موجود|غير معروف)
        text: (ユーザー|ユーザ|アカウント|受信者|宛先|アドレス) ~ (は|が) (存在しま|存在しない|見つかりま|見つからない)
        text: (收件人|收信人|用户|用戶|邮箱|郵箱|帐号|账号|收件人地址) ~ (不存在|无效|無效|未找到|找不到|不正确|未知) | 無此收件人 | 无此收件人 | 无此用户 | 無此用戶 | 没有这个用户
        text: (수신자|사용자|계정|메일 주소|받는 사람)(를|을|가|이|) ~ (찾을 수|존재하지)
        text: (pengguna|penerima|alamat|akun) ~ (tidak ditemukan|tidak ada|tidak dikenal|tidak terdaftar)
        text: (người dùng|người nhận|địa chỉ|tài khoản|hộp thư) * không tồn tại
        unless: (absenders|absender|expéditeur|remitente|remetente|mittente|expeditor|expeditorul|expeditorului|
            afzender|avsändare)
        unless: (avsändaren|avsändarens|afsender|afsenderen|avsender|avsenderen|lähettäjän|lähettäjä|nadawcy|nadawca|
            odesílatele|odesílatel)
        unless: (feladó|gönderen|gönderenin|отправителя|отправитель|відправника|αποστολέα|αποστολέας) | 送信 | 发件人 | 发信人
        unless: 寄件 | 발신 | 보낸
        unless: 差出人 | (domain|domena|domény|doména|domein|domän|dominio|domínio|domeniul|домен|домена|
            домену) | ドメイン | 域名
        unless: 网域 | 도메인

        [mailbox-full-more-languages]
        cause: mailbox-full
        confidence: 93
        text: (căsuța|căsuţa|cutia|căsuța poștală|cutia poștală) ~ (plină|plina|depășită)
        text: spațiu insuficient în (căsuța|cutia)
        text: (brevlådan|brevlåda|inkorgen|kontot) ~ (full|fullt|fylld)
        text: (postkassen|postkasse|indbakken|postboksen|postboks|innboksen|mailboksen) ~ (fuld|full|fyldt)
        text: (postilaatikko|sähköpostilaatikko) ~ (täynnä|täysi)
        text: (skrzynka|skrzynki|konto) ~ (zapełniona|przepełnione|pełne)
        text: (brak miejsca|przekroczono limit|limit miejsca) ~ (skrzynce|skrzynki)
        text: (schránka|schránky) ~ (přeplněna|přeplněná|plná|prekročená|překročena)
        text: (postafiók|postafiókja|postaládája) ~ (megtelt|betelt|tele)
        text: (kutusu|kutusunun|hesabının) ~ (dolu|doldu|dolmuş|kotası)
        text: (ящик|ящика) ~ (полон|заполнен|переполнен|превышен) | переполнен почтовый ящик
        text: (скринька|скриньку) ~ (переповнена|заповнена|повна)
        text: (γραμματοκιβώτιο|γραμματοκιβώτιό|θυρίδα|mailbox) ~ (πλήρες|γεμάτο|πλήρης|γεμάτη)
        text: תיבת הדואר ~ מלאה | صندوق البريد ~ (ممتلئ|ممتلىء)
        text: メールボックス ~ 容量 ~ (超え|超過|不足|一杯) | (邮箱|郵箱|信箱) ~ (已满|已滿|容量已满|空间已满)
        text: (메일함|사서함|편지함)(이|의|) ~ (가득|용량 초과|꽉) | 메일 용량 초과 | (kotak surat|kotak masuk|mailbox) ~ penuh | hộp thư ~ đầy

        [message-too-big-more-languages]
        cause: message-too-big
        confidence: 93
        text: (mesaj|mesajul|mesajului) ~ prea (mare|lung) | (bericht|mail|bijlage) ~ te groot
        text: (meddelandet|meddelande|mailet|brevet|bilagan) ~ (för stort|för stor)
        text: (meddelelsen|beskeden|meldingen|mailen|e mailen) ~ for stor
        text: (viesti|viestin|liite) ~ (liian suuri|liian iso)
        text: (wiadomość|list|przesyłka|załącznik) ~ (zbyt|za) (duża|duży|wielka)
        text: (zpráva|správa|zprávy) ~ (příliš|príliš) (velká|veľká|velký) | (üzenet|levél|melléklet) ~ túl nagy
        text: (mesaj|ileti|mesajınız|ek) ~ (çok|fazla) büyük
        text: (размер|объем|объём) ~ (письма|сообщения|вложения) ~ (превышает|превышен|слишком)
        text: (письмо|сообщение) ~ слишком (большое|велико)
        text: (повідомлення|лист|листа) ~ (завелике|завеликий|занадто великий|занадто велике|перевищує)
        text: (μήνυμα|μηνύματος) ~ (πολύ μεγάλο|υπερβαίνει) | (郵件|邮件|信件) ~ (过大|過大|太大|大小超过|大小超過|超过大小)
        text: (메일|메시지) (크기|용량) ~ (초과|너무) | (pesan|surel|email) ~ terlalu besar
        text: taille ~ message ~ (trop|dépasse|supérieure|excessive) | tamaño ~ mensaje ~ (supera|excede|excesivo)
        text: tamanho ~ mensagem ~ (excede|excessivo)
        unless: mailbox | inbox

        [auth-required-more-languages]
        cause: smtp-auth
        confidence: 92
        text: (requer|requiere|necessita|necesita|necessário|necesario|necesaria|necessária|exige|obrigatória|
            obligatoria|richiede) ~ (autenticação|autenticación|autenticazione)
        text: (autenticação|autenticación|autenticazione|autentificare|autentificarea) ~ (necessária|necesaria|
            obrigatória|obligatoria|obbligatoria|necesară|obligatorie)
        text: (authenticatie|aanmelding|inloggen) ~ (vereist|verplicht|nodig)
        text: (autentisering|inloggning) ~ (krävs|nödvändig)
        text: (autentificering|godkendelse|autentisering|pålogging|login) ~ (kræves|påkrævet|kreves|nødvendig)
        text: tunnistautuminen ~ (vaaditaan|pakollinen)
        text: (wymagana|wymagane|wymaga) ~ (autoryzacja|autoryzacji|uwierzytelnienie|uwierzytelnienia|
            uwierzytelnianie|uwierzytelniania)
        text: (vyžadována|vyžadováno|vyžaduje|nutná) ~ (autentizace|autentizaci|autorizace|ověření|přihlášení|
            autentifikácia)
        text: (hitelesítés|azonosítás) ~ (szükséges|kötelező) | kimlik doğrulama ~ (gerekli|gerekiyor|zorunlu)
        text: (требуется|необходима|необходимо|нужна) ~ (аутентификация|авторизация|авторизоваться|авторизуйтесь)
        text: (потрібна|необхідна|вимагається) ~ (автентифікація|авторизація)
        text: (απαιτείται|απαιτεί) ~ (πιστοποίηση|έλεγχος ταυτότητας|ταυτοποίηση)
        text: 認証 ~ 必要 | (需要|要求|必须|請先|请先) ~ (认证|認證|身份验证|登录) | 인증(이|을|) ~ (필요|하셔야|해야)
        text: (memerlukan|perlu) (otentikasi|autentikasi)
        text: (müssen|bitte) ~ (anmelden|authentifizieren|authentisieren)
        text: (devez|veuillez) vous (authentifier|identifier|connecter)
        text: (debe|debes|necesita|tiene que) (autenticarse|identificarse|iniciar sesión)
        text: (deve|precisa) (autenticar|se autenticar|autenticar se)
        text: (devi|deve|occorre|è necessario) (autenticarti|autenticarsi)

        [sender-rejected-more-languages]
        cause: sender-rejected
        confidence: 80
        text: (adresse|ladresse) (de|de l|d|) (lexpéditeur|expéditeur|émetteur|lémetteur|expediteur) ~ (refusée|
            rejetée|bloquée|invalide|interdite)
        text: (absenderdomain|absenderdomäne|absenderadresse) ~ (existiert nicht|unbekannt|ungültig|nicht gefunden|abgelehnt)
        text: (expeditor|expeditorul) ~ (respins|refuzat|blocat|invalid)
        text: afzender ~ (geweigerd|geblokkeerd|ongeldig|afgewezen)
        text: (avsändare|avsändaren) ~ (nekad|nekas|avvisad|blockerad|spärrad|ogiltig)
        text: (afsender|afsenderen|avsender|avsenderen) ~ (afvist|blokeret|avvist|blokkert|ugyldig)
        text: lähettäjä ~ (hylätty|estetty) | (nadawca|adres nadawcy) ~ (odrzucony|zablokowany|nieprawidłowy|niedozwolony)
        text: (odesílatel|odosielateľ) ~ (odmítnut|zamítnut|blokován|zablokován|odmietnutý|neplatný)
        text: feladó ~ (elutasítva|letiltva|tiltott)
        text: (gönderen|gönderici) ~ (reddedildi|engellendi|engellenmiş|geçersiz)
        text: (отправитель|адрес отправителя) ~ (отклонен|отклонён|заблокирован|запрещен|запрещён|недействителен)
        text: відправник ~ (відхилений|відхилено|заблокований|заборонений) | αποστολέας ~ (απορρίφθηκε|αποκλείστηκε)
        text: (送信者|差出人|送信元) ~ (拒否|ブロック) | (发件人|发信人|寄件人|寄件者) ~ (被拒|拒绝|拒絕|被封|禁止) | (발신자|보낸 사람) ~ (차단|거부)
        text: (dirección|endereço|indirizzo) del (remitente|mittente) ~ (permitida|autorizada|aceptada|consentito|autorizzato)
        text: endereço do remetente ~ (permitido|autorizado|aceito|bloqueado)
        text: (remitente|remetente|mittente) ~ è autorizzato | mittente ~ (autorizzato|consentito)
        text: (remitente|remetente|mittente) ~ (no permitido|no autorizado|denegado|não permitido|não autorizado|
            bloccato|non autorizzato|non consentito|bloqueado)
        unless: empfänger | destinataire | destinatario | destinatário | destinatarul | destinatar | ontvanger | mottagare
        unless: mottagaren | ip | spf
        unless: modtager | modtageren | mottaker | vastaanottaja | odbiorca | odbiorcę | příjemce | příjemcem | címzett
        unless: alıcı | получатель | получателем
        unless: spam | dmarc | dkim | одержувачем | отримувачем | 收件人 | 受信者 | 수신자 | домен | домена

        [too-many-recipients-more-languages]
        cause: too-many-recipients
        confidence: 94
        text: prea mulți destinatari | te veel ~ (ontvangers|geadresseerden) | för många ~ (mottagare|adressater)
        text: for mange ~ (modtagere|mottakere)
        text: liian monta ~ vastaanottajaa | (zbyt wielu|za dużo|zbyt dużo) ~ (odbiorców|adresatów)
        text: příliš mnoho ~ (příjemců|adresátů)
        text: túl sok ~ címzett | (çok fazla|fazla) ~ alıcı | слишком много ~ (получателей|адресатов)
        text: (забагато|занадто багато) ~ (отримувачів|одержувачів|адресатів)
        text: πάρα πολλοί ~ παραλήπτες | (收件人|收信人) ~ (过多|太多|過多|超过|数量) | (수신자|받는 사람)(가|이|) ~ (너무 많|초과)
        text: terlalu banyak penerima
        text: (limite|límite) (de|dei|di) (destinatários|destinatarios|destinataires|destinatari) ~ (excedido|excedida|
            superado|atingido|alcanzado|dépassée|dépassé|superato|raggiunto)
        unless: (pro|por|per|za|в|за) (stunde|hora|ora|godzinę|час|годину|day|hour)

        [malware-more-languages]
        cause: malware
        confidence: 94
        text: (virüs|virus|virüslü) ~ (içeriyor|bulundu|tespit) | (viruksen|viruksia|virus) ~ (sisältää|löytyi|
            havaittu)
        text: (sisältää|contém|contiene|obsahuje|zawiera|conține|indeholder|inneholder|innehåller|bevat) ~ (virus|
            viruksen|vírus|wirus|wirusa|virusul)
        text: (archivo adjunto|anexo|allegato|pièce jointe|anhang|dateianhang) (no|não|non|nest pas|nicht|ist nicht) ~ (permitido|
            consentito|autorisée|autorisé|acceptée|erlaubt|zulässig) | вложение ~ (запрещено|запрещен)
        text: 添付ファイル ~ (拒否|禁止|受信でき|許可)
        text: вірус | 바이러스 | ιός | ιό | فيروس | וירוס
        unless: (kein|no|not|ohne|sin|senza|geen|inga|ingen|ei) (virus|viren|vírus)

        [spam-more-languages]
        cause: spam-content
        confidence: 92
        text: roskaposti | roskapostina | roskapostiksi | (ανεπιθύμητο|ανεπιθύμητη|ανεπιθύμητα) | דואר זבל
        text: (بريد|رسالة) (مزعج|عشوائي|مزعجة)
        text: uønsket (mail|reklame|post|e post) | søppelpost | thư rác | (surel|email) sampah
        unless: fehler | unavailable | timeout | error | failed

        [client-listed-more-languages]
        cause: ip-blocklisted
        confidence: 93
        text: (schwarze|schwarzen|schwarzer) liste | sperrliste | (liste|listes) (noire|noires)
        text: (lista|listas) (negra|negras) | lista nera | lista neagră
        text: (zwarte lijst|blokkeerlijst) | svartlistad | svarta listan | svartelistet | sortlistet | mustalla listalla
        text: czarnej liście | czarna lista
        text: (černé|čiernej) listině | blacklistu | blacklistě | feketelistán | feketelista
        text: (kara|karaliste) (liste|listede|listeye) | karalistede
        text: (черном|чёрном|черный|чёрный|чорному) (списке|список|списку) | μαύρη λίστα | ブラックリスト | 블랙리스트 | 黑名單
        text: daftar hitam
        also: (ip|адрес|адреса|διεύθυνση|アドレス)
        unless: domain | domaine | dominio | domínio | domena | домен | ドメイン | 도메인 | absender | absenderadresse
        unless: expéditeur | remitente | remetente | mittente | отправителя | empfänger | destinataire | destinatario
        unless: destinatário | получатель | получателя | url | link

        [rate-more-languages]
        cause: rate-limited
        confidence: 90
        text: te veel (berichten|mails|e mails) | för många (meddelanden|mejl|mail)
        text: for mange (meddelelser|beskeder|mails|meldinger|e poster)
        text: liian monta viestiä | (zbyt wiele|zbyt dużo|za dużo) (wiadomości|maili|listów)
        text: příliš mnoho (zpráv|mailů|e mailů) | túl sok (üzenet|levél)
        text: çok fazla (mesaj|ileti|e posta) | prea multe (mesaje|mailuri|e mailuri) | слишком много (писем|
            сообщений)
        text: (забагато|занадто багато) (листів|повідомлень)
        text: πάρα πολλά (μηνύματα|email) | 발송 (한도|제한|건수) | terlalu banyak (pesan|email)
        unless: (mailbox|postvak|brevlådan|skrzynce|schránce|postafiók|kutusu|căsuța|ящике|ящик) | spam

        [mailbox-locked-more-languages]
        cause: mailbox-disabled
        confidence: 90
        text: (brukerkontoen|kontoen|postkassen|postboksen|brugerkontoen) ~ (sperret|spærret|deaktiveret|deaktivert|
            lukket|stengt|suspenderet|suspendert)
        text: (tili|postilaatikko|käyttäjätili) ~ (suljettu|lukittu|poistettu käytöstä|jäädytetty)
        text: (λογαριασμός|γραμματοκιβώτιο) ~ (ανενεργός|απενεργοποιημένος|κλειδωμένος|ανενεργό)
        text: (akun|kotak surat) ~ (dinonaktifkan|ditangguhkan|diblokir)
        unless: avsenderen | afsenderen | lähettäjän | αποστολέα

        [relay-more-languages]
        cause: relay-denied
        confidence: 93
        text: (videresending|videresendelse|videresend|relaying|relay) ~ (ikke tillatt|ikke tilladt|forbudt|nektet|
            afvist)
        text: välitys ~ (ei sallittu|estetty|kielletty)
        text: (αναμετάδοση|προώθηση) ~ (δεν επιτρέπεται|απαγορεύεται)
        """
}
