extension ExplanationTexts {
    /// What is said beside the lines of a transcript, in German.
    static let germanDialogue = """
        label.refusals: Was die Ablehnungen bedeuten
        label.more-causes: weitere; smtpscope explain erklärt jede Antwort

        line.message: Die Nachricht selbst, die nicht gezeigt wird; eine Zeile nur mit einem Punkt beendet sie.
        line.message-smuggled: Dieser Punkt hat nicht auf beiden Seiten CRLF: Für manche Server ist er das Ende, für andere Text. Eine so zerteilte Nachricht ist an den Prüfungen des Absenders vorbeigeschmuggelt.
        line.message-lost: Ein Teil fehlt im Mitschnitt; dem Server muss deshalb nichts gefehlt haben.
        line.response: Die Antwort des Clients bei der Anmeldung; verborgen, denn es kann ein Passwort sein.
        line.cancel: Der Client bricht die Anmeldung ab.
        line.empty: Eine leere Zeile, die kein Befehl ist.
        line.unknown: Kein Befehl von SMTP.
        line.masked: Ein Gerät auf dem Weg hat dieses Wort mit X überschrieben, wahrscheinlich STARTTLS: So verschlüsselt niemand.
        line.pipelined: Gesendet, ohne die Antwort davor abzuwarten.
        line.null-sender: In Berichten ist der Absender leer, damit kein Bericht auf einen Bericht antwortet.
        line.own-extension: Eine Erweiterung, die nur dieser Server kennt.
        line.no-reply: Keine Antwort von SMTP, die mit drei Ziffern beginnt.
        line.lost: Im Mitschnitt fehlen diese Bytes, die auf dem Weg nicht verloren gegangen sein müssen: Was darin stand, ist nicht bekannt.
        line.tls: Ab hier verschlüsseln beide Seiten, und ohne ihre Schlüssel zeigt der Mitschnitt nichts mehr.
        line.decrypted: Eine Schlüsseldatei enthält die Schlüssel dieser Verbindung.

        parameter.SIZE: SIZE: wie viele Bytes die Nachricht hat.
        parameter.BODY: BODY: ob der Text Bytes über 127 hat (8BITMIME) oder binär ist (BINARYMIME).
        parameter.SMTPUTF8: SMTPUTF8: Adressen oder Kopffelder sind UTF-8.
        parameter.RET: RET: ob ein Bericht die ganze Nachricht zurückgibt (FULL) oder ihren Kopf (HDRS).
        parameter.ENVID: ENVID: eine Kennung, die Berichte wiederholen.
        parameter.AUTH: AUTH: wer die Nachricht zuerst eingeliefert hat.
        parameter.NOTIFY: NOTIFY: wann der Absender einen Bericht will.
        parameter.ORCPT: ORCPT: die Adresse, wie der Absender sie schrieb, für Berichte.
        parameter.REQUIRETLS: REQUIRETLS: Kein Server darf sie ohne TLS weitergeben.
        parameter.MT-PRIORITY: MT-PRIORITY: wie dringend sie ist.
        parameter.BY: BY: bis wann sie zugestellt sein muss.
        parameter.HOLDFOR: HOLDFOR: wie lange der Server sie zurückhält.
        parameter.HOLDUNTIL: HOLDUNTIL: bis wann der Server sie zurückhält.
        parameter.RRVS: RRVS: seit wann das Postfach denselben Inhaber haben muss.
        parameter.PRDR: PRDR: Der Server soll die Nachricht je Empfänger beantworten.
        """
}
