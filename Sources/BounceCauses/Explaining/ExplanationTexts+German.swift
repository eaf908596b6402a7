extension ExplanationTexts {
    /// German.
    public static let german = ExplanationTexts(
        language: "de",
        table: """
            label.cause: Ursache
            label.lasting: Endgültig?
            label.actor: Wer handeln kann
            label.try: Was hilft
            label.rule: Gefunden durch Regel
            label.tag: Kennzeichen des Servers
            label.list: Sperrliste
            label.retry: Bittet um neuen Versuch in
            label.command: Befehl
            label.extension: Erweiterung
            label.mechanism: AUTH-Verfahren
            label.port: Port
            label.syntax: Schreibweise
            permanent: Ja: Der Server lehnt endgültig ab; so soll der Client es nicht noch einmal versuchen.
            temporary: Nein: Der Server verschiebt die Annahme; der Client versucht es später wieder.
            unregistered: Nicht im Verzeichnis der IANA; eigener Code des Anbieters.
            class.2: Erledigt.
            class.3: Weiter.
            class.4: Vorläufig abgelehnt; später erneut versuchen.
            class.5: Endgültig abgelehnt.
            actor.sender: der Absender
            actor.sender-admin: die Administration des sendenden Servers
            actor.recipient: der Empfänger
            actor.recipient-admin: die Administration des empfangenden Servers
            actor.wait: niemand, es wird von selbst erneut versucht

            cause.user-unknown: Das Postfach gibt es nicht, oder die Adresse kann keine sein.
            try.user-unknown: Adresse auf Tippfehler prüfen; aus Verteilern nehmen.
            cause.mailbox-disabled: Das Postfach gibt oder gab es, ist aber gesperrt, stillgelegt oder geschlossen.
            try.mailbox-disabled: Empfänger auf anderem Weg erreichen; Adresse aus Verteilern nehmen.
            cause.mailbox-full: Das Postfach des Empfängers ist voll.
            try.mailbox-full: In einigen Tagen erneut versuchen; der Empfänger muss Platz schaffen.
            cause.mailbox-moved: Das Postfach ist zu einer anderen Adresse umgezogen.
            try.mailbox-moved: Die neue Adresse nehmen, wenn die Antwort sie nennt.
            cause.recipient-restricted: Empfänger oder Liste nimmt Post nur von manchen Absendern an oder hat diesen gesperrt.
            try.recipient-restricted: Empfänger oder Listenverwaltung bitten, den Absender zuzulassen.
            cause.bad-domain: Die Domain des Empfängers gibt es nicht, oder sie hat keinen Maildienst.
            try.bad-domain: Domain auf Tippfehler prüfen, dann ihre MX- und A-Einträge.
            cause.relay-denied: Der Server ist für die Domain des Empfängers nicht zuständig.
            try.relay-denied: MX-Einträge der Domain und Route des Clients prüfen; Nutzer müssen sich erst anmelden.
            cause.sender-rejected: Die Absenderadresse des Umschlags wird nicht angenommen.
            try.sender-rejected: Absenderadresse nehmen, die es gibt, deren Domain auflösbar ist und die das Konto benutzen darf.
            cause.smtp-auth: Die Anmeldung fehlt oder ist gescheitert.
            try.smtp-auth: Benutzername, Passwort und Verfahren prüfen, und ob die Anmeldung eingeschaltet ist.
            cause.tls-failure: TLS wird verlangt, fehlt, oder ließ sich nicht vereinbaren oder prüfen.
            try.tls-failure: TLS 1.2 oder neuer anbieten und nutzen; Zertifikat, Namen und Kette prüfen.
            cause.email-auth-failed: SPF, DKIM, DMARC oder ARC wurde nicht bestanden.
            try.email-auth-failed: SPF-Eintrag, DKIM-Signatur und deren Übereinstimmung mit der From-Domain prüfen.
            cause.rdns-helo-invalid: Rückwärtsauflösung oder HELO-Name des Clients fehlt oder ist falsch.
            try.rdns-helo-invalid: Der Adresse einen PTR-Eintrag geben, der zu ihr zurückführt, und diesen Namen im EHLO nennen.
            cause.ip-blocklisted: Die IP-Adresse des Clients steht auf einer Sperrliste.
            try.ip-blocklisted: Adresse bei der genannten Liste nachschlagen, Anlass beheben, dann Austragung beantragen.
            cause.domain-blocklisted: Absenderdomain, HELO-Name oder ein Link in der Nachricht steht auf einer Sperrliste.
            try.domain-blocklisted: Domain bei der genannten Liste nachschlagen, Anlass beheben, dann Austragung beantragen.
            cause.poor-reputation: Wegen schlechten Rufs oder Beschwerden abgelehnt oder gebremst.
            try.poor-reputation: Weniger senden, nur an die, die es wollen, mit SPF, DKIM und DMARC; Beschwerden nachgehen.
            cause.spam-content: Diese Nachricht wurde als Spam eingestuft.
            try.spam-content: Links, Wortwahl und Anhänge ansehen; bei einem Irrtum den Postmaster der Gegenseite fragen.
            cause.malware: Ein Virus oder ein Anhang verbotener Art.
            try.malware: Rechner des Absenders prüfen; Datei auf anderem Weg schicken.
            cause.policy-rejected: Eine örtliche Richtlinie, ohne nähere Begründung.
            try.policy-rejected: Den Postmaster der Gegenseite fragen, mit der Antwort im Wortlaut.
            cause.message-too-big: Die Nachricht überschreitet die Größengrenze.
            try.message-too-big: Kleinere Nachricht schicken oder einen Link auf die Datei.
            cause.message-malformed: Kopf, MIME-Aufbau oder Zeilen der Nachricht sind nicht, wie sie sein müssen.
            try.message-malformed: Das Programm berichtigen, das die Nachricht schrieb (Kopf, Zeilenenden, Zeilenlänge).
            cause.protocol-error: Befehle in falscher Folge, falsche Syntax oder etwas nicht Unterstütztes.
            try.protocol-error: Dialog bis zu diesem Befehl lesen; sendende Software berichtigen oder erneuern.
            cause.greylisted: Erster Kontakt: Der Server bittet, später wiederzukommen.
            try.greylisted: Nichts; ein Mailserver versucht es von selbst erneut und kommt dann durch.
            cause.rate-limited: Zu viel Post in zu kurzer Zeit.
            try.rate-limited: Langsamer und mit weniger Verbindungen senden; große Aussendungen verteilen.
            cause.too-many-connections: Zu viele Verbindungen zugleich oder zu viele Nachrichten in einer.
            try.too-many-connections: Zahl gleichzeitiger Verbindungen zu diesem Ziel senken.
            cause.too-many-recipients: Zu viele Empfänger in einer Transaktion.
            try.too-many-recipients: Auf Transaktionen mit weniger Empfängern verteilen.
            cause.system-full: Platte oder Warteschlange des Servers ist voll.
            try.system-full: Warten; die Administration der Gegenseite muss Platz schaffen.
            cause.system-error: Ein Fehler oder eine falsche Einstellung des Servers.
            try.system-error: Warten; den Postmaster der Gegenseite verständigen, wenn es bleibt.
            cause.service-unavailable: Der Server ist überlastet, wird beendet oder gewartet.
            try.service-unavailable: Nichts; es wird erneut versucht.
            cause.network-error: Kein Weg, abgewiesen, Zeit überschritten, oder die Verbindung riss ab.
            try.network-error: Prüfen, ob der Server vom Client aus erreichbar ist, und Firewalls auf dem Weg.
            cause.dns-failure: DNS antwortete vorläufig nicht.
            try.dns-failure: Resolver und Nameserver der Domain prüfen, wenn es bleibt.
            cause.routing-loop: Die Nachricht lief im Kreis.
            try.routing-loop: Weiterleitungen, Aliasse und MX-Einträge auf eine Schleife prüfen.
            cause.delivery-expired: Nach vielen Versuchen aufgegeben.
            try.delivery-expired: Die letzte Antwort davor ansehen: Sie ist die tiefere Ursache.
            cause.unclassified: Mehr lässt sich daraus nicht erkennen.
            try.unclassified: Den Postmaster der Gegenseite fragen, mit der Antwort im Wortlaut.

            """ + germanProtocol + "\n" + germanDialogue)
}
