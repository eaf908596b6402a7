internal import MailSession

extension SessionRecorder {
    /// Puts what the dialogue told into a record.
    func describe(_ session: inout MailSession) {
        session.greeting = greeting
        session.helo = helo
        session.extensions = extensions
        session.auth = auth
        session.transactions = transactions
        session.refusals = refusals
    }
}
