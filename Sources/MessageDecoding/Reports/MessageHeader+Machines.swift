internal import ByteReading

/// Who wrote a message and what about, by the customs of mail servers.
extension MessageHeader {
    /// Whether the author is a mail system: RFC 5321 section 6.1 has a bounce come from no address, which a
    /// header does not show.
    var isFromMailSystem: Bool {
        isFromMailProgram || from.map { Self.isMailbox("POSTMASTER", of: $0) } ?? false
            || fromName?.utf8.span.hasASCII("POSTMASTER") ?? false
    }

    /// Whether the author is a program by address or name, and not the person whom "postmaster" may be.
    public var isFromMailProgram: Bool {
        if let from, Self.isOfMailProgram(from) { return true }
        guard let fromName else { return false }
        return Self.programNames.contains { fromName.utf8.span.hasASCII($0) }
    }

    /// Whether an address is a mail program's.
    public static func isOfMailProgram(_ address: String) -> Bool {
        programMailboxes.contains { isMailbox($0, of: address) }
    }

    /// Whether the subject is what mail servers write over a bounce or a warning.
    var hasFailureSubject: Bool {
        guard let subject else { return false }
        return Self.failureSubjects.contains { subject.utf8.span.hasASCII($0) }
    }

    /// Whether the subject is what mail servers write where a message is late and not lost.
    var hasDelaySubject: Bool {
        guard let subject else { return false }
        let span = subject.utf8.span
        return span.hasASCII("WARNING") || span.firstOffset(ofASCII: "DELAY") != nil
    }

    /// Whether the subject is what mail programs write over the answer of somebody who is away. What follows
    /// is the subject of the message that is answered, or nothing.
    var hasAbsenceSubject: Bool {
        guard let subject = subject?.lowercased() else { return false }
        return Self.absenceSubjects.contains { phrase in
            guard subject.hasPrefix(phrase) else { return false }
            let rest = subject.dropFirst(phrase.count).drop { $0 == " " || $0 == "\u{A0}" }
            return rest.isEmpty || rest.first == ":" || rest.first == "："
        }
    }

    private static func isMailbox(_ mailbox: StaticString, of address: String) -> Bool {
        let span = address.utf8.span
        let length = mailbox.utf8CodeUnitCount
        guard span.hasASCII(mailbox) else { return false }
        return span.count == length || span[length] == UInt8(ascii: "@")
    }

    private static let programMailboxes: [StaticString] = [
        "MAILER-DAEMON", "MAIL-DAEMON", "MAILDAEMON", "MAILERDAEMON", "MDAEMON",
        "MICROSOFTEXCHANGE329E71EC88AE4615BBC36AB6CE41109E",
    ]

    private static let programNames: [StaticString] = [
        "MAIL DELIVERY S", "MAILER-DAEMON", "MAILER DAEMON", "SYSTEM ADMINISTRATOR",
        "MICROSOFT EXCHANGE", "MICROSOFT OUTLOOK",
    ]

    private static let failureSubjects: [StaticString] = [
        "MAIL DELIVERY", "UNDELIVER", "FAILURE NOTICE", "RETURNED MAIL", "RETURNED TO SENDER",
        "DELIVERY FAILURE", "DELIVERY FAILED", "DELIVERY HAS FAILED", "DELIVERY STATUS NOTIFICATION",
        "DELIVERY DELAYED", "DELIVERY NOTIFICATION", "DELIVERY REPORT", "DELIVERY PROBLEM", "DELAYED MAIL",
        "WARNING: MESSAGE", "WARNING: COULD NOT SEND", "COULD NOT SEND MESSAGE", "MESSAGE DELIVERY",
        "MESSAGE UNDELIVERABLE", "MESSAGE NOT DELIVERED", "MESSAGE STATUS - UNDELIVERABLE", "MESSAGE DELAYED",
        "NONDELIVERABLE MAIL", "NON-DELIVER", "NONDELIVERY", "NDN:", "MAIL COULD NOT BE DELIVERED",
        "MAIL NOT DELIVERED", "MAIL SYSTEM ERROR", "MAIL FAILURE", "REJECTED MAIL", "UNABLE TO DELIVER",
        "CANNOT DELIVER", "UNZUSTELLBAR", "NON REMIS",
        "NOTICE: MAIL DELIVERY",
    ]

    private static let absenceSubjects = [
        "automatic reply", "auto reply", "auto-reply", "autoreply", "auto response", "auto-response",
        "automatic response", "automated reply", "out of office", "out of office autoreply",
        "out of the office", "out of office reply", "away from my mail", "vacation reply",
        "automatische antwort", "abwesenheitsnotiz", "abwesend", "automatisch antwoord", "afwezig",
        "réponse automatique", "absence du bureau", "respuesta automática", "resposta automática",
        "risposta automatica", "autosvar", "automatisk svar", "automaattinen vastaus",
        "odpowiedź automatyczna", "automatická odpověď", "automatikus válasz", "автоматический ответ",
        "自動応答", "自动答复", "自動回覆",
    ]
}
