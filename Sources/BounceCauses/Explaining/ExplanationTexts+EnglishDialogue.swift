extension ExplanationTexts {
    /// What is said beside the lines of a transcript, in English.
    static let englishDialogue = """
        label.refusals: What the refusals mean
        label.more-causes: more; smtpscope explain tells of each reply

        line.message: The message itself, which is not shown; a line with nothing but a dot ends it.
        line.message-smuggled: This dot has no CRLF on both sides: to some servers it is the end, to others text. A message that is cut in two that way has been smuggled past the sender's checks.
        line.message-lost: Part of it is not in the capture, which does not mean that the server missed it.
        line.response: The client's answer in the authentication; hidden, since it may be a password.
        line.cancel: The client breaks off the authentication.
        line.empty: An empty line, which is no command.
        line.unknown: No command of SMTP.
        line.masked: A device on the way has written X over this word, most likely over STARTTLS: so nobody encrypts.
        line.pipelined: Sent without waiting for the reply before it.
        line.null-sender: The sender is empty in reports, so that no report answers a report.
        line.own-extension: An extension that is the server's own.
        line.no-reply: No reply of SMTP, which begins with three digits.
        line.lost: The capture does not have these bytes, which need not have been lost on the way: what they said is not known.
        line.tls: From here on both sides encrypt, and the capture shows nothing more without their keys.
        line.decrypted: A key log has the keys of this connection.

        parameter.SIZE: SIZE: how many bytes the message has.
        parameter.BODY: BODY: whether the text has bytes over 127 (8BITMIME) or is binary (BINARYMIME).
        parameter.SMTPUTF8: SMTPUTF8: addresses or header fields are UTF-8.
        parameter.RET: RET: whether a report returns the whole message (FULL) or its header (HDRS).
        parameter.ENVID: ENVID: an id that reports repeat.
        parameter.AUTH: AUTH: who handed the message in first.
        parameter.NOTIFY: NOTIFY: when the sender wants a report.
        parameter.ORCPT: ORCPT: the address as the sender wrote it, for reports.
        parameter.REQUIRETLS: REQUIRETLS: no server may pass it on without TLS.
        parameter.MT-PRIORITY: MT-PRIORITY: how urgent it is.
        parameter.BY: BY: when it must have been delivered.
        parameter.HOLDFOR: HOLDFOR: for how long the server holds it back.
        parameter.HOLDUNTIL: HOLDUNTIL: until when the server holds it back.
        parameter.RRVS: RRVS: since when the mailbox must have had the same owner.
        parameter.PRDR: PRDR: the server shall answer the message once per recipient.
        """
}
