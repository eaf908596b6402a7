extension ExplanationTexts {
    /// What codes, commands, extensions, mechanisms and ports mean, in English.
    static let englishProtocol = """
        reply.211: System status or help.
        reply.214: Help message.
        reply.220: Ready: the greeting, or go ahead with TLS.
        reply.220.connect: The greeting: the server is ready, and names itself.
        reply.220.starttls: Go ahead: what follows is the TLS handshake.
        reply.221: The server closes the connection, as asked.
        reply.235: Authentication succeeded.
        reply.250: Done. After the final dot: the server has taken responsibility for the message.
        reply.250.ehlo: The server greets back; after EHLO each further line names an extension.
        reply.250.mail: The sender is accepted so far.
        reply.250.rcpt: This recipient is accepted so far; the message is still to come.
        reply.250.data: This chunk has arrived; the next one may come.
        reply.250.end-of-data: The server has taken responsibility: it delivers the message, or reports that it could not.
        reply.250.session: Done.
        reply.251: The user is not local; the server forwards the message.
        reply.252: The server can't verify the user, but will accept the message and try.
        reply.334: The server goes on with the authentication exchange.
        reply.354: The server waits for the message, up to a line with a single dot.
        reply.421: The service is not available and the server closes the connection; it may come at any time.
        reply.421.connect: The server takes no connection now: overload, shutdown, or too many from this client.
        reply.421.end-of-data: The message was not taken; the client keeps it and tries again.
        reply.432: The password has to be changed first.
        reply.450: The mailbox is not available for now: busy, or blocked for a passing reason such as greylisting.
        reply.450.rcpt: This recipient is deferred; others in the transaction may pass.
        reply.451: The action was broken off: a local error while processing.
        reply.451.end-of-data: The whole message is deferred.
        reply.452: Not enough storage; as answer to RCPT also: too many recipients.
        reply.452.rcpt: Too many recipients, or no storage; the rest go in a further transaction.
        reply.454: Authentication or TLS is not available for now.
        reply.454.starttls: TLS is not available for a passing reason.
        reply.455: The server can't take the parameters for now.
        reply.458: The server can't queue messages for that node.
        reply.459: The node is not allowed.
        reply.500: Syntax error: the command was not recognised, or the line is too long.
        reply.501: Syntax error in parameters or arguments.
        reply.501.auth: The authentication was broken off, or what was sent for it is not valid.
        reply.501.ehlo: The name in HELO or EHLO is not valid.
        reply.502: The command is not implemented.
        reply.503: Commands in the wrong order.
        reply.503.data: No recipient was accepted before DATA.
        reply.504: The parameter is not implemented.
        reply.521: The host does not accept mail.
        reply.525: The user's account is disabled.
        reply.530: Authentication, or TLS, is required first.
        reply.534: The authentication mechanism is too weak.
        reply.535: The credentials were not accepted.
        reply.538: The mechanism needs encryption first.
        reply.550: The mailbox is not available, or the command was refused for policy reasons.
        reply.550.mail: The sender was refused.
        reply.550.rcpt: This recipient was refused: no such mailbox, no access, or policy.
        reply.550.end-of-data: The message was refused after the server had read it: content, authentication or policy.
        reply.551: The user is not local; the reply may tell another address.
        reply.552: Storage exceeded: the mailbox is full or the message too big.
        reply.552.mail: The size announced is over the limit.
        reply.553: The mailbox name is not allowed.
        reply.553.mail: The sender address is not allowed.
        reply.554: The transaction failed; as the first reply: no mail service here.
        reply.554.connect: The server wants no mail from this client.
        reply.554.rcpt: This recipient was refused.
        reply.554.data: There is nobody whom the message could be for.
        reply.554.end-of-data: The message was refused after the server had read it.
        reply.555: The parameters of MAIL or RCPT are not recognised or not implemented.
        reply.556: The recipient's domain does not accept mail.

        enhanced.x.0.0: Nothing more is known than the class.
        enhanced.x.1.0: Something about an address.
        enhanced.x.1.1: The mailbox does not exist.
        enhanced.x.1.2: The recipient's domain does not exist or takes no mail.
        enhanced.x.1.3: The recipient's address is not written correctly.
        enhanced.x.1.4: The address fits more than one recipient.
        enhanced.x.1.5: The address is valid.
        enhanced.x.1.6: The mailbox has moved; no new address is known.
        enhanced.x.1.7: The sender's address is not written correctly.
        enhanced.x.1.8: The sender's domain does not exist or takes no mail.
        enhanced.x.1.9: Passed on to a mailer that does not speak this protocol.
        enhanced.x.1.10: The recipient's domain has a null MX: it takes no mail. Exchange Online means: no such user.
        enhanced.x.2.0: Something about the mailbox.
        enhanced.x.2.1: The mailbox is disabled and takes no messages. Gmail's 4.2.1 means: too much mail for this user.
        enhanced.x.2.2: The mailbox is full.
        enhanced.x.2.3: The message is longer than this mailbox allows.
        enhanced.x.2.4: The mailing list could not be expanded.
        enhanced.x.3.0: Something about the receiving system.
        enhanced.x.3.1: The system's storage is full.
        enhanced.x.3.2: The system takes no messages from the network now.
        enhanced.x.3.3: The system lacks a feature that the message needs.
        enhanced.x.3.4: The message is too big for the system.
        enhanced.x.3.5: The system is configured wrongly.
        enhanced.x.3.6: The requested priority was changed.
        enhanced.x.4.0: Something about the network or routing.
        enhanced.x.4.1: No answer from the host.
        enhanced.x.4.2: The connection broke.
        enhanced.x.4.3: A directory or DNS server failed.
        enhanced.x.4.4: No route to the next host is known.
        enhanced.x.4.5: The mail system is congested.
        enhanced.x.4.6: A routing loop.
        enhanced.x.4.7: The message was too old to be tried further.
        enhanced.x.5.0: Something about the protocol.
        enhanced.x.5.1: The command is invalid here.
        enhanced.x.5.2: Syntax error.
        enhanced.x.5.3: Too many recipients.
        enhanced.x.5.4: Invalid command arguments.
        enhanced.x.5.5: Wrong protocol version.
        enhanced.x.5.6: A line of the authentication exchange is too long.
        enhanced.x.6.0: Something about the message's content or form.
        enhanced.x.6.1: The media type is not supported.
        enhanced.x.6.2: A conversion is required and prohibited.
        enhanced.x.6.3: A conversion is required but not supported.
        enhanced.x.6.4: Converted, with loss.
        enhanced.x.6.5: The conversion failed.
        enhanced.x.6.6: The content to be fetched is not available.
        enhanced.x.6.7: Addresses beyond ASCII are not permitted here.
        enhanced.x.6.8: The reply needs UTF-8, which the client did not allow.
        enhanced.x.6.9: The header needs UTF-8, which a recipient's server can't take.
        enhanced.x.7.0: Something about security or policy.
        enhanced.x.7.1: Not authorised; servers use it for every kind of refusal.
        enhanced.x.7.2: The sender may not write to this list.
        enhanced.x.7.3: A security conversion is required but not possible.
        enhanced.x.7.4: Security features are not supported.
        enhanced.x.7.5: A cryptographic failure.
        enhanced.x.7.6: The cryptographic algorithm is not supported.
        enhanced.x.7.7: The message was altered or damaged.
        enhanced.x.7.8: The credentials are invalid.
        enhanced.x.7.9: The authentication mechanism is too weak.
        enhanced.x.7.10: Encryption is needed.
        enhanced.x.7.11: The mechanism needs encryption.
        enhanced.x.7.12: The password has to be changed first.
        enhanced.x.7.13: The user's account is disabled.
        enhanced.x.7.14: A trust relationship with another server is required.
        enhanced.x.7.15: The priority is too low for now.
        enhanced.x.7.16: Too big for its priority.
        enhanced.x.7.17: The mailbox has changed its owner.
        enhanced.x.7.18: The domain has changed its owner.
        enhanced.x.7.19: Whether the owner changed can't be told.
        enhanced.x.7.20: No DKIM signature passed.
        enhanced.x.7.21: No acceptable DKIM signature.
        enhanced.x.7.22: No valid DKIM signature of the author's domain.
        enhanced.x.7.23: SPF validation failed.
        enhanced.x.7.24: SPF could not be evaluated.
        enhanced.x.7.25: Reverse DNS validation failed.
        enhanced.x.7.26: Several authentication checks failed.
        enhanced.x.7.27: The sender's domain has a null MX: it takes no mail.
        enhanced.x.7.28: A flood of mail was detected.
        enhanced.x.7.29: ARC validation failed. Gmail's 4.7.29 means: not sent over TLS.
        enhanced.x.7.30: REQUIRETLS is needed. Gmail's x.7.30 means: DKIM did not pass.

        command.EHLO: The client names itself and asks for the server's extensions.
        command.HELO: The client names itself, without asking for extensions.
        command.LHLO: EHLO of LMTP: the server answers the message once per recipient.
        command.MAIL: Opens a transaction and gives the reverse-path, to which bounces go.
        command.RCPT: Names a recipient; one command for each.
        command.DATA: The message follows, after the server's 354.
        command.BDAT: A chunk of the message of a given length; LAST ends it.
        command.RSET: Drops the transaction; the connection stays.
        command.NOOP: Does nothing but get an answer.
        command.QUIT: Ends the session.
        command.VRFY: Asks whether a user exists; most servers answer 252.
        command.EXPN: Asks for the members of a list; mostly switched off.
        command.HELP: Asks for help.
        command.STARTTLS: Asks to go on under TLS; then the dialogue begins anew with EHLO.
        command.AUTH: Logs a user in.
        command.ETRN: Asks the server to send what it has queued for a host.
        command.ATRN: Authenticated turn: the roles change and the queued mail comes back (port 366).
        command.BURL: The server fetches the message, or a part, from an IMAP store.
        command.TURN: Changes the roles; insecure and obsolete.
        command.XCLIENT: A trusted proxy tells the real client's name and address.
        command.XFORWARD: A filter passes on the client's name and address, for the log only.

        extension.8BITMIME: Bodies may have bytes over 127.
        extension.SIZE: The client announces the size, the server its limit.
        extension.PIPELINING: Commands may be sent without waiting for each reply.
        extension.CHUNKING: The message goes in chunks by BDAT instead of DATA.
        extension.BINARYMIME: Bodies may be binary, by BDAT.
        extension.ENHANCEDSTATUSCODES: Replies carry codes such as 5.1.1.
        extension.DSN: The sender asks which delivery reports it wants.
        extension.STARTTLS: The connection can be encrypted.
        extension.AUTH: Users can log in, by the mechanisms listed.
        extension.ETRN: A client may ask for what is queued for it.
        extension.DELIVERBY: The sender sets a time by which to deliver or give up.
        extension.FUTURERELEASE: The server holds the message until a given time.
        extension.BURL: The server can fetch a message from an IMAP store.
        extension.SMTPUTF8: Addresses and headers may be UTF-8.
        extension.MT-PRIORITY: Messages have priorities.
        extension.RRVS: Deliver only if the mailbox has had the same owner since a time.
        extension.REQUIRETLS: TLS with a valid certificate is required on every hop.
        extension.LIMITS: The server tells its limits for messages and recipients.
        extension.NO-SOLICITING: The server wants no advertising.
        extension.MTRK: The message can be tracked.
        extension.PRDR: The server can answer a message once per recipient.
        extension.VRFY: The server answers VRFY.
        extension.EXPN: The server answers EXPN.
        extension.HELP: The server answers HELP.
        extension.XCLIENT: A proxy may tell the real client.
        extension.XFORWARD: A filter may pass on the client's name.
        extension.X-ANONYMOUSTLS: Exchange servers encrypt among themselves.

        mechanism.PLAIN: User name and password in Base64; readable unless TLS is there.
        mechanism.LOGIN: User name and password asked for one by one in Base64; readable unless TLS is there.
        mechanism.CRAM-MD5: Challenge and response with MD5; the password does not travel, but can be guessed from it.
        mechanism.DIGEST-MD5: Challenge and response with MD5; obsolete.
        mechanism.XOAUTH2: An access token in place of the password (Gmail, Office 365).
        mechanism.OAUTHBEARER: An access token in place of the password, the standard's form.
        mechanism.EXTERNAL: The client certificate of TLS is the proof.
        mechanism.ANONYMOUS: No proof at all.
        mechanism.GSSAPI: Kerberos, as in Active Directory.
        mechanism.NTLM: Windows challenge and response; old and weak.
        mechanism.SCRAM-SHA-1: Salted challenge and response; both sides prove that they know the password.
        mechanism.SCRAM-SHA-256: Salted challenge and response with SHA-256; the best with passwords.

        port.24: Private mail systems; often LMTP.
        port.25: SMTP between mail servers; TLS by STARTTLS.
        port.110: POP3: users fetch mail.
        port.143: IMAP: users read mail.
        port.366: On-demand mail relay, with ATRN.
        port.465: Submission by users, TLS from the first byte.
        port.587: Submission by users, TLS by STARTTLS.
        port.993: IMAP, TLS from the first byte.
        port.995: POP3, TLS from the first byte.
        port.2525: Not registered; submission where 25 and 587 are blocked.
        """
}
