extension ExplanationTexts {
    /// What codes, commands, extensions, mechanisms and ports mean, in German.
    static let germanProtocol = """
        reply.211: Systemzustand oder Hilfe.
        reply.214: Hilfetext.
        reply.220: Bereit: die Begrüßung, oder TLS kann beginnen.
        reply.220.connect: Die Begrüßung: Der Server ist bereit und nennt sich.
        reply.220.starttls: Weiter: Nun folgt der TLS-Handshake.
        reply.221: Der Server beendet die Verbindung wie gewünscht.
        reply.235: Anmeldung gelungen.
        reply.250: Erledigt. Nach dem Schlusspunkt: Der Server hat die Verantwortung für die Nachricht übernommen.
        reply.250.ehlo: Der Server grüßt zurück; nach EHLO nennt jede weitere Zeile eine Erweiterung.
        reply.250.mail: Der Absender ist soweit angenommen.
        reply.250.rcpt: Dieser Empfänger ist soweit angenommen; die Nachricht steht noch aus.
        reply.250.data: Dieses Stück ist angekommen; das nächste darf folgen.
        reply.250.end-of-data: Der Server hat die Verantwortung übernommen: Er stellt die Nachricht zu oder meldet, dass er es nicht konnte.
        reply.250.session: Erledigt.
        reply.251: Der Nutzer ist nicht hier; der Server leitet weiter.
        reply.252: Der Server kann den Nutzer nicht prüfen, nimmt die Nachricht aber an und versucht es.
        reply.334: Der Server setzt die Anmeldung fort.
        reply.354: Der Server erwartet die Nachricht bis zu einer Zeile mit einem einzelnen Punkt.
        reply.421: Der Dienst ist nicht verfügbar und der Server beendet die Verbindung; das kann jederzeit kommen.
        reply.421.connect: Der Server nimmt jetzt keine Verbindung an: überlastet, wird beendet, oder zu viele von diesem Client.
        reply.421.end-of-data: Die Nachricht wurde nicht angenommen; der Client behält sie und versucht es wieder.
        reply.432: Das Passwort muss erst geändert werden.
        reply.450: Das Postfach ist vorläufig nicht verfügbar: belegt oder vorübergehend gesperrt, etwa durch Greylisting.
        reply.450.rcpt: Dieser Empfänger wird verschoben; andere der Transaktion können durchkommen.
        reply.451: Die Aktion wurde abgebrochen: ein Fehler bei der Verarbeitung.
        reply.451.end-of-data: Die ganze Nachricht wird verschoben.
        reply.452: Zu wenig Speicher; auf RCPT auch: zu viele Empfänger.
        reply.452.rcpt: Zu viele Empfänger oder kein Speicher; die übrigen folgen in einer weiteren Transaktion.
        reply.454: Anmeldung oder TLS ist vorläufig nicht verfügbar.
        reply.454.starttls: TLS ist vorübergehend nicht verfügbar.
        reply.455: Der Server kann die Parameter vorläufig nicht annehmen.
        reply.458: Der Server kann für diesen Knoten nichts einreihen.
        reply.459: Der Knoten ist nicht erlaubt.
        reply.500: Syntaxfehler: Befehl nicht erkannt oder Zeile zu lang.
        reply.501: Syntaxfehler in den Parametern.
        reply.501.auth: Die Anmeldung wurde abgebrochen, oder was dafür gesendet wurde, ist ungültig.
        reply.501.ehlo: Der Name in HELO oder EHLO ist ungültig.
        reply.502: Der Befehl ist nicht eingebaut.
        reply.503: Befehle in falscher Reihenfolge.
        reply.503.data: Vor DATA wurde kein Empfänger angenommen.
        reply.504: Der Parameter ist nicht eingebaut.
        reply.521: Der Rechner nimmt keine Post an.
        reply.525: Das Konto des Nutzers ist gesperrt.
        reply.530: Erst ist eine Anmeldung oder TLS nötig.
        reply.534: Das Anmeldeverfahren ist zu schwach.
        reply.535: Die Zugangsdaten wurden nicht angenommen.
        reply.538: Das Verfahren braucht erst Verschlüsselung.
        reply.550: Das Postfach ist nicht verfügbar, oder der Befehl wurde aus Gründen der Richtlinie abgelehnt.
        reply.550.mail: Der Absender wurde abgelehnt.
        reply.550.rcpt: Dieser Empfänger wurde abgelehnt: kein solches Postfach, kein Zugang oder Richtlinie.
        reply.550.end-of-data: Die Nachricht wurde abgelehnt, nachdem der Server sie gelesen hatte: Inhalt, Echtheit oder Richtlinie.
        reply.551: Der Nutzer ist nicht hier; die Antwort kann eine andere Adresse nennen.
        reply.552: Speicher überschritten: Postfach voll oder Nachricht zu groß.
        reply.552.mail: Die angekündigte Größe liegt über der Grenze.
        reply.553: Der Name des Postfachs ist nicht erlaubt.
        reply.553.mail: Die Absenderadresse ist nicht erlaubt.
        reply.554: Die Transaktion ist gescheitert; als erste Antwort: hier kein Maildienst.
        reply.554.connect: Der Server will von diesem Client keine Post.
        reply.554.rcpt: Dieser Empfänger wurde abgelehnt.
        reply.554.data: Es ist niemand da, für den die Nachricht sein könnte.
        reply.554.end-of-data: Die Nachricht wurde abgelehnt, nachdem der Server sie gelesen hatte.
        reply.555: Die Parameter von MAIL oder RCPT sind unbekannt oder nicht eingebaut.
        reply.556: Die Domain des Empfängers nimmt keine Post an.

        enhanced.x.0.0: Mehr als die Klasse ist nicht bekannt.
        enhanced.x.1.0: Etwas an einer Adresse.
        enhanced.x.1.1: Das Postfach gibt es nicht.
        enhanced.x.1.2: Die Domain des Empfängers gibt es nicht oder sie nimmt keine Post an.
        enhanced.x.1.3: Die Empfängeradresse ist falsch geschrieben.
        enhanced.x.1.4: Die Adresse passt auf mehrere Empfänger.
        enhanced.x.1.5: Die Adresse ist gültig.
        enhanced.x.1.6: Das Postfach ist umgezogen; die neue Adresse ist nicht bekannt.
        enhanced.x.1.7: Die Absenderadresse ist falsch geschrieben.
        enhanced.x.1.8: Die Domain des Absenders gibt es nicht oder sie nimmt keine Post an.
        enhanced.x.1.9: An ein System weitergegeben, das dieses Protokoll nicht spricht.
        enhanced.x.1.10: Die Domain des Empfängers hat einen Null-MX: Sie nimmt keine Post an. Exchange Online meint: kein solcher Nutzer.
        enhanced.x.2.0: Etwas am Postfach.
        enhanced.x.2.1: Das Postfach ist abgeschaltet und nimmt nichts an. Gmails 4.2.1 meint: zu viel Post für diesen Nutzer.
        enhanced.x.2.2: Das Postfach ist voll.
        enhanced.x.2.3: Die Nachricht ist länger, als dieses Postfach erlaubt.
        enhanced.x.2.4: Die Verteilerliste ließ sich nicht auflösen.
        enhanced.x.3.0: Etwas am empfangenden System.
        enhanced.x.3.1: Der Speicher des Systems ist voll.
        enhanced.x.3.2: Das System nimmt jetzt keine Nachrichten aus dem Netz an.
        enhanced.x.3.3: Dem System fehlt etwas, das die Nachricht braucht.
        enhanced.x.3.4: Die Nachricht ist zu groß für das System.
        enhanced.x.3.5: Das System ist falsch eingestellt.
        enhanced.x.3.6: Die verlangte Dringlichkeit wurde geändert.
        enhanced.x.4.0: Etwas am Netz oder an der Wegewahl.
        enhanced.x.4.1: Keine Antwort vom Rechner.
        enhanced.x.4.2: Die Verbindung riss ab.
        enhanced.x.4.3: Ein Verzeichnis- oder DNS-Server versagte.
        enhanced.x.4.4: Kein Weg zum nächsten Rechner bekannt.
        enhanced.x.4.5: Das Mailsystem ist überlastet.
        enhanced.x.4.6: Eine Mailschleife.
        enhanced.x.4.7: Die Nachricht war zu alt für weitere Versuche.
        enhanced.x.5.0: Etwas am Protokoll.
        enhanced.x.5.1: Der Befehl ist hier ungültig.
        enhanced.x.5.2: Syntaxfehler.
        enhanced.x.5.3: Zu viele Empfänger.
        enhanced.x.5.4: Ungültige Parameter.
        enhanced.x.5.5: Falsche Protokollversion.
        enhanced.x.5.6: Eine Zeile der Anmeldung ist zu lang.
        enhanced.x.6.0: Etwas an Inhalt oder Form der Nachricht.
        enhanced.x.6.1: Der Medientyp wird nicht unterstützt.
        enhanced.x.6.2: Eine Umwandlung wäre nötig und ist verboten.
        enhanced.x.6.3: Eine Umwandlung wäre nötig, geht aber nicht.
        enhanced.x.6.4: Mit Verlust umgewandelt.
        enhanced.x.6.5: Die Umwandlung ist gescheitert.
        enhanced.x.6.6: Der abzuholende Inhalt ist nicht verfügbar.
        enhanced.x.6.7: Adressen jenseits von ASCII sind hier nicht erlaubt.
        enhanced.x.6.8: Die Antwort braucht UTF-8, das der Client nicht zuließ.
        enhanced.x.6.9: Der Nachrichtenkopf braucht UTF-8, das ein Empfängerserver nicht annimmt.
        enhanced.x.7.0: Etwas an Sicherheit oder Richtlinie.
        enhanced.x.7.1: Nicht erlaubt; Server benutzen das für jede Art von Ablehnung.
        enhanced.x.7.2: Der Absender darf nicht an diese Liste schreiben.
        enhanced.x.7.3: Eine sichere Umwandlung wäre nötig, ist aber nicht möglich.
        enhanced.x.7.4: Sicherheitsmerkmale werden nicht unterstützt.
        enhanced.x.7.5: Ein kryptographischer Fehler.
        enhanced.x.7.6: Der kryptographische Algorithmus wird nicht unterstützt.
        enhanced.x.7.7: Die Nachricht wurde verändert oder beschädigt.
        enhanced.x.7.8: Die Zugangsdaten sind ungültig.
        enhanced.x.7.9: Das Anmeldeverfahren ist zu schwach.
        enhanced.x.7.10: Verschlüsselung ist nötig.
        enhanced.x.7.11: Das Verfahren braucht Verschlüsselung.
        enhanced.x.7.12: Das Passwort muss erst geändert werden.
        enhanced.x.7.13: Das Konto des Nutzers ist gesperrt.
        enhanced.x.7.14: Ein Vertrauensverhältnis zu einem anderen Server ist nötig.
        enhanced.x.7.15: Die Dringlichkeit ist derzeit zu niedrig.
        enhanced.x.7.16: Zu groß für ihre Dringlichkeit.
        enhanced.x.7.17: Das Postfach hat den Inhaber gewechselt.
        enhanced.x.7.18: Die Domain hat den Inhaber gewechselt.
        enhanced.x.7.19: Ob der Inhaber gewechselt hat, ist nicht festzustellen.
        enhanced.x.7.20: Keine DKIM-Signatur war gültig.
        enhanced.x.7.21: Keine annehmbare DKIM-Signatur.
        enhanced.x.7.22: Keine gültige DKIM-Signatur der Autordomain.
        enhanced.x.7.23: Die SPF-Prüfung ist gescheitert.
        enhanced.x.7.24: SPF ließ sich nicht auswerten.
        enhanced.x.7.25: Die Prüfung der Rückwärtsauflösung ist gescheitert.
        enhanced.x.7.26: Mehrere Echtheitsprüfungen sind gescheitert.
        enhanced.x.7.27: Die Domain des Absenders hat einen Null-MX: Sie nimmt keine Post an.
        enhanced.x.7.28: Eine Flut von Nachrichten wurde erkannt.
        enhanced.x.7.29: Die ARC-Prüfung ist gescheitert. Gmails 4.7.29 meint: nicht über TLS gesendet.
        enhanced.x.7.30: REQUIRETLS ist nötig. Gmails x.7.30 meint: DKIM nicht bestanden.

        command.EHLO: Der Client nennt sich und fragt nach den Erweiterungen des Servers.
        command.HELO: Der Client nennt sich, ohne nach Erweiterungen zu fragen.
        command.LHLO: Das EHLO von LMTP: Der Server antwortet auf die Nachricht je Empfänger.
        command.MAIL: Eröffnet eine Transaktion und nennt den Umschlagabsender, an den Rückläufer gehen.
        command.RCPT: Nennt einen Empfänger; ein Befehl für jeden.
        command.DATA: Die Nachricht folgt, nach der 354 des Servers.
        command.BDAT: Ein Stück der Nachricht von genannter Länge; LAST beendet sie.
        command.RSET: Verwirft die Transaktion; die Verbindung bleibt.
        command.NOOP: Tut nichts, als eine Antwort zu holen.
        command.QUIT: Beendet die Sitzung.
        command.VRFY: Fragt, ob es einen Nutzer gibt; die meisten Server antworten 252.
        command.EXPN: Fragt nach den Mitgliedern einer Liste; meist abgeschaltet.
        command.HELP: Bittet um Hilfe.
        command.STARTTLS: Bittet, unter TLS weiterzumachen; danach beginnt der Dialog neu mit EHLO.
        command.AUTH: Meldet einen Nutzer an.
        command.ETRN: Bittet den Server, für einen Rechner Eingereihtes zu senden.
        command.ATRN: Angemeldeter Rollentausch: Die eingereihte Post kommt zurück (Port 366).
        command.BURL: Der Server holt die Nachricht oder einen Teil aus einem IMAP-Speicher.
        command.TURN: Tauscht die Rollen; unsicher und veraltet.
        command.XCLIENT: Ein vertrauter Vermittler nennt Name und Adresse des wirklichen Clients.
        command.XFORWARD: Ein Filter reicht Name und Adresse des Clients weiter, nur fürs Protokoll.

        extension.8BITMIME: Der Text darf Bytes über 127 enthalten.
        extension.SIZE: Der Client kündigt die Größe an, der Server seine Grenze.
        extension.PIPELINING: Befehle dürfen gesandt werden, ohne jede Antwort abzuwarten.
        extension.CHUNKING: Die Nachricht geht in Stücken mit BDAT statt mit DATA.
        extension.BINARYMIME: Der Inhalt darf binär sein, mit BDAT.
        extension.ENHANCEDSTATUSCODES: Antworten tragen Codes wie 5.1.1.
        extension.DSN: Der Absender verlangt bestimmte Zustellberichte.
        extension.STARTTLS: Die Verbindung kann verschlüsselt werden.
        extension.AUTH: Nutzer können sich anmelden, mit den genannten Verfahren.
        extension.ETRN: Ein Client kann für ihn Eingereihtes anfordern.
        extension.DELIVERBY: Der Absender setzt eine Frist zum Zustellen oder Aufgeben.
        extension.FUTURERELEASE: Der Server hält die Nachricht bis zu einer Zeit zurück.
        extension.BURL: Der Server kann eine Nachricht aus einem IMAP-Speicher holen.
        extension.SMTPUTF8: Adressen und Kopf dürfen UTF-8 sein.
        extension.MT-PRIORITY: Nachrichten haben eine Dringlichkeit.
        extension.RRVS: Nur zustellen, wenn das Postfach seit einer Zeit denselben Inhaber hat.
        extension.REQUIRETLS: Auf jedem Abschnitt ist TLS mit gültigem Zertifikat verlangt.
        extension.LIMITS: Der Server nennt seine Grenzen für Nachrichten und Empfänger.
        extension.NO-SOLICITING: Der Server will keine Werbung.
        extension.MTRK: Der Weg der Nachricht kann verfolgt werden.
        extension.PRDR: Der Server kann eine Nachricht je Empfänger beantworten.
        extension.VRFY: Der Server beantwortet VRFY.
        extension.EXPN: Der Server beantwortet EXPN.
        extension.HELP: Der Server beantwortet HELP.
        extension.XCLIENT: Ein Vermittler darf den wirklichen Client nennen.
        extension.XFORWARD: Ein Filter darf den Namen des Clients weitergeben.
        extension.X-ANONYMOUSTLS: Exchange-Server verschlüsseln untereinander.

        mechanism.PLAIN: Benutzername und Passwort in Base64; lesbar, wenn kein TLS da ist.
        mechanism.LOGIN: Benutzername und Passwort einzeln abgefragt in Base64; lesbar, wenn kein TLS da ist.
        mechanism.CRAM-MD5: Frage und Antwort mit MD5; das Passwort reist nicht, lässt sich aber daraus erraten.
        mechanism.DIGEST-MD5: Frage und Antwort mit MD5; veraltet.
        mechanism.XOAUTH2: Ein Zugriffstoken statt des Passworts (Gmail, Office 365).
        mechanism.OAUTHBEARER: Ein Zugriffstoken statt des Passworts, in der Form der Norm.
        mechanism.EXTERNAL: Das Client-Zertifikat von TLS ist der Nachweis.
        mechanism.ANONYMOUS: Gar kein Nachweis.
        mechanism.GSSAPI: Kerberos, etwa im Active Directory.
        mechanism.NTLM: Frage und Antwort von Windows; alt und schwach.
        mechanism.SCRAM-SHA-1: Gesalzene Frage und Antwort; beide Seiten weisen nach, dass sie das Passwort kennen.
        mechanism.SCRAM-SHA-256: Gesalzene Frage und Antwort mit SHA-256; das beste Verfahren mit Passwort.

        port.24: Private Mailsysteme; oft LMTP.
        port.25: SMTP zwischen Mailservern; TLS mit STARTTLS.
        port.110: POP3: Nutzer holen Post ab.
        port.143: IMAP: Nutzer lesen Post.
        port.366: Post auf Abruf, mit ATRN.
        port.465: Einlieferung durch Nutzer, TLS vom ersten Byte an.
        port.587: Einlieferung durch Nutzer, TLS mit STARTTLS.
        port.993: IMAP, TLS vom ersten Byte an.
        port.995: POP3, TLS vom ersten Byte an.
        port.2525: Nicht registriert; Einlieferung, wo 25 und 587 gesperrt sind.
        """
}
