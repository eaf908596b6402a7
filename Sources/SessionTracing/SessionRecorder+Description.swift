internal import MailSession

extension SessionRecorder {
    /// Hands what the dialogue told over to a record. It is moved, not shared, so that the verdicts can be
    /// written into the transactions in place.
    mutating func describe(_ session: inout MailSession) {
        session.greeting = greeting
        session.helo = helo
        session.extensions = extensions
        if isInsideTLS { session.extensionsInsideTLS = extensionsInsideTLS }
        session.auth = auth
        session.refusals = refusals
        session.irregularities = irregularities
        swap(&session.transactions, &transactions)
    }
}
