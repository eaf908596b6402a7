internal import ByteReading
internal import CertificateDecoding
internal import MailSession
internal import MessageStorage
internal import PacketDecoding
internal import Provenance
internal import SMTPDecoding
internal import TCPReassembly
internal import TLSDecoding
internal import TLSDecryption

/// What a connection leaves: the record of its session.
extension TracedConnection {
    /// Delivers what waits, makes the record and hands it over, unless it turned out to be no mail session. It is not
    /// returned, since a record of which there are two for a moment is copied.
    mutating func finish(
        isIdle: Bool, captures: [String], budget: inout ReassemblyBudget, keyLog: inout KeyLog,
        certificates: inout CertificateCache, _ take: (inout MailSession) -> Void
    ) {
        tcp.finish()
        deliverWaiting(budget: &budget, keyLog: &keyLog)
        // Replies that were still to come when the capture ended are not in it.
        let lacksEnd = tcp.closing == nil || !isServerDone && dialogue.awaitsReply()
        dialogue.finish(stamp: last, to: &recorder)
        if !dialogue.heldTLS.isEmpty { passOnHeldTLS(&keyLog) }
        let isClosed = tcp.closing != nil
        // What goes on under TLS nobody sees.
        let isHidden = dialogue.isClientTLS && !recorder.isInsideTLS
        recorder.closeTransaction(!lacksEnd && !isHidden ? .closed : .unseen, nil)
        recorder.spool?.finish(&recorder.transactions)
        let spokeSMTP = self.spokeSMTP
        guard isOnMailPort || spokeSMTP && isMailElsewhere else { return }
        var session = makeSession(captures: captures)
        session.lastFrame = last.frame
        if last.file != first.file { session.lastCapture = captures[Int(last.file)] }
        session.duration = Double(last.time.since(first.time)) / 1e9
        describeConnection(&session, isIdle: isIdle, lacksEnd: lacksEnd)
        if session.closedBy == .clientFIN || session.closedBy == .clientRST { recorder.withdrawVerdict() }
        if spokeSMTP {
            recorder.describe(&session)
            session.mailProtocol = recorder.isLMTP ? .lmtp : .smtp
        } else {
            if dialogue.sawReplyLine, !dialogue.sawForeignServerLine { session.greeting = recorder.greeting }
            if clientBytes > 0 || serverBytes > 0 {
                session.irregularities = [Irregularity(.foreignBytes, frame: first.frame)]
            }
        }
        for doubtful in tcp.doubtful { session.irregularities.add(Irregularity(doubtful)) }
        describeTLS(&session, isClosed: isClosed, certificates: &certificates)
        if dialogue.isLossy || recorder.isLossy { session.lossyText = true }
        if recorder.transactionsDropped > 0 {
            session.quality.transactionsDropped = Int(recorder.transactionsDropped)
        }
        if recorder.options.keepsDialogue { session.dialogue = recorder.dialogue }
        take(&session)
    }

    /// Whether the connection began with TLS. Where only the capture does, on another port, STARTTLS came before.
    var beganWithTLS: Bool {
        let serverPort = clientIsLower ? key.higherPort : key.lowerPort
        return clientBeganWithTLS && (!beganMidstream || serverPort == MailPorts.implicitTLS)
    }

    /// Whether both sides, as far as they said something, spoke SMTP. A browser that a mail server greets did not.
    private var spokeSMTP: Bool {
        if dialogue.sawSMTPCommand { return true }
        let isClientForeign =
            dialogue.sawForeignClientLine || clientBeganWithTLS || dialogue.hasUnfinishedClientLine
        return dialogue.sawReplyLine && !dialogue.sawForeignServerLine && !isClientForeign
    }

    /// Whether what began the session is not in the capture.
    private var beganMidstream: Bool { tcp.opening == .midstream && !isTunnelled }

    /// Whether what was said on a port that is none of mail's is mail. What one side says alone may be any text, a form of a web
    /// page for one.
    private var isMailElsewhere: Bool {
        guard recorder.showsMail || recorder.isGreetingOfMail && !dialogue.sawForeignClientLine else {
            return false
        }
        return dialogue.sawReplyLine && !dialogue.sawForeignServerLine || !tcp.isSeen(.responder)
            || tcp.quality.missingBytes > 0
    }

    // These change nothing and are `mutating` all the same: a call on a borrowed value of this size copies it.

    private mutating func makeSession(captures: [String]) -> MailSession {
        let (client, server) = clientIsLower ? (key.lower, key.higher) : (key.higher, key.lower)
        let (clientPort, serverPort) =
            clientIsLower ? (key.lowerPort, key.higherPort) : (key.higherPort, key.lowerPort)
        return MailSession(
            id: SessionIdentity.id(
                client: client, port: clientPort, server: server, port: serverPort, start: first.time),
            communityID: recorder.options.identifiesFlows ? SessionIdentity.communityID(key) : nil,
            capture: captures[Int(first.file)],
            firstFrame: first.frame, start: first.time,
            client: Endpoint(ip: client.description, port: clientPort),
            server: Endpoint(ip: server.description, port: serverPort))
    }

    private mutating func describeConnection(_ session: inout MailSession, isIdle: Bool, lacksEnd: Bool) {
        switch tcp.opening {
        case .midstream: session.connect = isTunnelled ? .established : .midstream
        case .requested: session.connect = .unanswered
        case .established: session.connect = .established
        case .refused: session.connect = .refused
        }
        session.handshakeRoundTrip = tcp.handshakeDuration.map { Double($0) / 1e9 }
        session.closedBy = closedBy(isIdle: isIdle)
        if let closing = tcp.closing, closing.stamp.file == last.file {
            session.closedFrame = closing.stamp.frame
        }
        let quality = tcp.quality
        session.quality.midstream = beganMidstream
        session.quality.missingBytes = quality.missingBytes
        session.quality.gapFrame = quality.missingBytes > 0 ? gapFrame : nil
        session.quality.truncatedFrames = quality.truncatedFrames
        session.quality.truncatedFrame = quality.firstTruncatedFrame
        session.quality.retransmittedSegments = quality.retransmittedSegments
        session.quality.duplicatePackets = quality.duplicatePackets
        session.quality.outOfOrderSegments = quality.outOfOrderSegments
        session.quality.conflictingBytes = quality.conflictingBytes
        session.quality.droppedBytes = quality.givenUpBytes
        if session.connect == .established || session.connect == .midstream {
            if !tcp.isSeen(.responder) { session.quality.oneSided = .clientOnly }
            if !tcp.isSeen(.opener) { session.quality.oneSided = .serverOnly }
        }
        session.quality.complete =
            !session.quality.midstream && !lacksEnd && quality.missingBytes == 0
            && quality.truncatedFrames == 0 && session.quality.oneSided == nil
        guard recorder.isInsideTLS, let failures = decryptors.first?.failures, failures > 0 else { return }
        session.quality.undecryptedRecords = failures
        session.quality.complete = false
    }

    /// Whether the server can have said nothing more that the capture lacks at its end.
    private var isServerDone: Bool {
        tcp.closing.map { $0.isReset || $0.side == .responder } ?? false || tcp.bothFINsSeen
    }

    private func closedBy(isIdle: Bool) -> ClosedBy {
        if recorder.quitSent,
            recorder.quitAnswered
                || !recorder.spokeAfterQuit && !isQuitIdle && recorder.lastReply.code != 421
        {
            return .quit
        }
        // A client that had left was not sent away.
        if recorder.lastReply.code == 421, !hadClientLeft { return .server421 }
        if recorder.lastReply.code == 221, !recorder.lastReply.answersQuit {
            // QUIT may be among what the capture lacks, and is what servers say this to.
            return recorder.hasLoss || beganMidstream || dialogue.hasLoss ? .quit : .server421
        }
        guard let closing = tcp.closing else { return isIdle ? .idle : .captureEnd }
        switch (closing.side, closing.isReset) {
        case (.opener, true): return .clientRST
        case (.opener, false): return .clientFIN
        case (.responder, true): return .serverRST
        case (.responder, false): return .serverFIN
        }
    }

    /// Whether the client had hung up before the server's last reply.
    private var hadClientLeft: Bool {
        tcp.closing.map { $0.side == .opener && $0.stamp.time < recorder.lastReply.time } ?? false
    }

    /// Whether the server had hung up before it could hear QUIT, or did so instead of answering what came before.
    private var isQuitIdle: Bool {
        guard let closing = tcp.closing, closing.side == .responder else { return false }
        return recorder.lacksReply || recorder.quitTime.map { closing.stamp.time < $0 } ?? false
    }

    private mutating func describeTLS(
        _ session: inout MailSession, isClosed: Bool, certificates: inout CertificateCache
    ) {
        var frames = recorder.encryptionFrames
        frames.tls = tlsBegan?.frame
        // By index: `first` is a copy.
        if !observers.isEmpty {
            let places = observers[0].places
            frames.hello = places.serverHello
            frames.certificate = places.certificate
            frames.alert = places.alert
        }
        if frames != EncryptionFrames() { session.encryptionFrames = frames }
        let facts = observers.isEmpty ? nil : observers[0].facts
        if let facts, facts.clientHelloSeen || facts.serverHelloSeen {
            session.tls = TLSSummary(
                facts, isClosed: isClosed, identifies: recorder.options.identifiesFlows,
                certificates: &certificates)
            session.tls?.handshake = outcome(of: facts, isClosed: isClosed).rawValue
        }
        let isImplicit = beganWithTLS && dialogue.isServerTLS && (facts?.clientHelloSeen ?? false)
        if isImplicit {
            session.starttls = .implicit
            session.mailProtocol = .smtps
            // What is no SMTP is TLS, which belongs there.
            session.irregularities.removeAll { $0.kind == .foreignBytes }
            return
        }
        // Where the command is lost, a handshake behind other commands tells that there was one.
        let isCommandLost =
            recorder.startTLS == .notAsked
            && (beganMidstream || recorder.hasLoss && !clientBeganWithTLS)
        let wasAsked =
            recorder.startTLS == .accepted
            || (recorder.startTLS == .unanswered || isCommandLost) && facts != nil
        if wasAsked {
            session.starttls = outcome(of: facts, isClosed: isClosed)
        } else if recorder.startTLS == .refused {
            session.starttls = recorder.isOfferMasked ? .stripped : .refused
        } else if recorder.isOfferMasked {
            session.starttls = .stripped
        } else if recorder.isStartTLSOffered {
            session.starttls = .offered
        } else if recorder.isOfferKnown {
            session.starttls = .notOffered
        }
    }

    private func outcome(of facts: TLSFacts?, isClosed: Bool) -> StartTLS {
        switch facts?.outcome {
        case .established: .established
        case .failed:
            isHandshakeWhole || facts?.alert?.isClosure ?? false && missingInTLS == 0 ? .failed : .unknown
        case .inProgress, nil:
            // Nothing but the end can tell that a handshake will not go on.
            isClosed && isHandshakeWhole ? .failed : .unknown
        }
    }

    /// Whether nothing of a handshake can be among what the capture lacks.
    private var isHandshakeWhole: Bool {
        !beganMidstream && tcp.quality.missingBytes == 0 && missingInTLS == 0 && tcp.isSeen(.opener)
            && tcp.isSeen(.responder)
    }
}
