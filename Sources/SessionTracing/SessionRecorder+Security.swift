internal import ByteReading
internal import MailSession
internal import Provenance
internal import SMTPDecoding

/// What the dialogue says of STARTTLS (RFC 3207) and AUTH (RFC 4954).
extension SessionRecorder {
    /// Whether a middlebox overwrote STARTTLS in the list. CHUNKING is as long; it must be there with BINARYMIME (RFC 3030
    /// section 3), masked or not.
    var hasMaskedOffer: Bool {
        // A key path would be walked at run time, for every line of every session.
        let masked = extensions.count { $0.isMaskOfStartTLS }
        guard masked > 0 else { return false }
        let keywords = extensions.map { $0.uppercased() }
        let isChunkingMasked = keywords.contains("BINARYMIME") && !keywords.contains("CHUNKING")
        return masked > (isChunkingMasked ? 1 : 0)
    }

    /// Whether the extension list offers STARTTLS.
    var isStartTLSOffered: Bool {
        extensions.contains { $0.utf8.span.hasASCII("STARTTLS") }
    }

    mutating func takeStartTLS(_ exchange: Exchange) {
        encryptionFrames.command = exchange.sent.frame
        encryptionFrames.reply = exchange.reply?.stamp.frame
        guard let reply = exchange.reply else {
            if startTLS == .notAsked { startTLS = .unanswered }
            return
        }
        if reply.code == 220 {
            startTLS = .accepted
            closeTransaction(.reset, reply.stamp)
        } else {
            if startTLS != .accepted { startTLS = .refused }
            if reply.text.contains("XXXXXXXX") { isOfferMasked = true }
            refuse(.starttls, exchange)
        }
    }

    mutating func authenticate(
        _ mechanism: String, _ user: String?, isSecretSent: Bool, isCancelled: Bool, _ exchange: Exchange
    ) {
        var attempt = AuthAttempt(mechanism: mechanism, cleartext: !isInsideTLS, frame: exchange.sent.frame)
        attempt.user = user
        // What is lost may have held it.
        attempt.secretSent = isSecretSent ? true : hasLoss ? nil : false
        if let reply = exchange.reply {
            attempt.code = reply.code
            attempt.enhanced = reply.enhancedStatusCode
            attempt.text = reply.text
            // Another 2xx may be to another command, where something is lost, and these two are in any case.
            let isTaken =
                reply.isPositive && !hasLoss && !isCancelled && reply.code != 220 && reply.code != 221
            attempt.outcome =
                reply.code == 235 || isTaken
                ? .success : isCancelled ? .cancelled : reply.isNegative ? .failure : .unknown
        } else if isCancelled {
            attempt.outcome = .cancelled
        }
        secretLines = 0
        if auth.count < options.transactionsPerSession, !isFull {
            weight +=
                MemoryLayout<AuthAttempt>.stride + (attempt.user?.utf8.count ?? 0)
                + (attempt.text?.utf8.count ?? 0)
            auth.append(attempt)
        }
        refuse(.auth, exchange)
    }

    /// Takes a line that was no command behind a refused AUTH: the client went on as if it had been asked. With LOGIN the user comes
    /// first.
    mutating func noteSecretLine() {
        guard let last = auth.indices.last, auth[last].outcome == .failure else { return }
        secretLines += 1
        if secretLines > 1 || auth[last].mechanism != "LOGIN" { auth[last].secretSent = true }
    }
}
