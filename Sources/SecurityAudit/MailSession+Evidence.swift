internal import DeliveryAnalysis
public import MailSession

/// What several findings ask of a record.
extension MailSession {
    /// A finding with the frames that are known of those that prove it.
    func finding(_ id: String, _ severity: Finding.Severity, frames: [UInt64?], _ detail: String) -> Finding {
        var known: [UInt64] = []
        // Where a session spans several files, nothing tells which of them a frame's number counts in.
        for case let frame? in lastCapture == nil ? frames : [firstFrame] where !known.contains(frame) {
            known.append(frame)
        }
        return Finding(id: id, severity: severity, frames: known.sorted(), detail: detail)
    }

    /// What was done against the rules, if it was.
    func irregularity(_ kind: Irregularity.Kind) -> Irregularity? { irregularities.first { $0.kind == kind } }

    /// The frame in which version and cipher suite were agreed on, else the first of the handshake.
    var agreementFrame: UInt64? { encryptionFrames?.hello ?? encryptionFrames?.tls }

    /// The frame of the server's certificate, else the first of the handshake.
    var certificateFrame: UInt64? { encryptionFrames?.certificate ?? encryptionFrames?.tls }

    /// Whether no byte is missing that could refute what the others show.
    var isUnbroken: Bool {
        quality.missingBytes == 0 && quality.truncatedFrames == 0 && quality.droppedBytes == 0
            && !quality.midstream
            && quality.oneSided == nil && isGreetingCertain
    }

    /// Whether what the record has for the greeting is one, and not a later reply: where the capture lost the server's SYN
    /// too, nothing tells that bytes before its first ones are missing.
    private var isGreetingCertain: Bool {
        guard let greeting else { return true }
        // With an enhanced status code 220 is the reply to STARTTLS.
        return greeting.code == 220 && greeting.enhanced == nil
            || greeting.code == 421 || greeting.code == 554
    }

    /// Whether a whole reply to EHLO outside TLS is there.
    var isEHLOAnswered: Bool { encryptionFrames?.offer != nil && isUnbroken }

    /// The extensions that hold at a frame, if they are known: the offer before STARTTLS is void inside TLS (RFC 3207
    /// section 4.2).
    func offers(at frame: UInt64) -> [String]? {
        guard isReadableMail, isUnbroken, helo?.verb != "HELO" else { return nil }
        if isInsideTLS(at: frame) { return quality.undecryptedRecords == nil ? extensionsInsideTLS : nil }
        return isEHLOAnswered ? extensions : nil
    }

    /// Whether a transaction is what TLS carried, decrypted; one from before STARTTLS is not.
    func isInsideTLS(_ transaction: Transaction) -> Bool { isInsideTLS(at: transaction.firstFrame) }

    /// The transactions that crossed in the clear: all that can be read, but for those that TLS carried. They come first, since
    /// nobody leaves TLS again.
    var transactionsInTheClear: ArraySlice<Transaction> {
        guard mailProtocol != .unknown else { return [] }
        let inside = transactions.indices.first { isInsideTLS(at: transactions[$0].firstFrame) }
        return transactions[..<(inside ?? transactions.endIndex)]
    }

    /// Where the server offered what holds for a transaction, if that was outside TLS.
    func offerFrame(for transaction: Transaction) -> UInt64? {
        isInsideTLS(transaction) ? nil : encryptionFrames?.offer
    }

    /// Whether what a frame carried was inside TLS, and decrypted.
    private func isInsideTLS(at frame: UInt64) -> Bool {
        guard tls?.decrypted == true else { return false }
        guard lastCapture == nil, starttls == .established, let tls = encryptionFrames?.tls else {
            return true
        }
        return frame >= tls
    }

    /// The line with which the server offers an extension, outside TLS.
    func offer(_ keyword: String) -> String? { extensions.offer(of: keyword) }

    /// Whether the server lets clients that remember it speak first (Exim's extension, under both of its names).
    var offersPipeConnect: Bool {
        offer("PIPECONNECT") != nil || offer("X_PIPE_CONNECT") != nil || offer("PIPE_CONNECT") != nil
    }

    /// Why mail that crossed in the clear was not encrypted, as far as the session tells.
    public var reasonForPlaintext: String {
        switch starttls {
        case .notOffered: helo?.verb == "HELO" ? "HELO gets no offer of STARTTLS" : "STARTTLS was not offered"
        case .offered: "STARTTLS was offered and not used"
        case .refused: "STARTTLS was refused"
        case .stripped: "STARTTLS was stripped on its way"
        case .failed: "TLS failed, and the client went on without it"
        case .established: "sent before STARTTLS"
        case .implicit, .unknown: "the capture does not show whether STARTTLS was offered"
        }
    }
}

extension [String] {
    /// Of a reply to EHLO, all lines with which an extension is offered; the keyword in upper case.
    func offers(of keyword: String) -> [String] {
        // Most have one at most.
        guard offer(of: keyword) != nil else { return [] }
        return filter { $0.utf8.span.begins(withKeyword: keyword.utf8.span) }
    }

    /// Of a reply to EHLO, the line with which an extension is offered; the keyword in upper case.
    func offer(of keyword: String) -> String? {
        // Octet by octet: asked of every line of every session, and letters beyond ASCII may become some of ASCII in upper case.
        let wanted = keyword.utf8.span
        return indices.first {
            // Nearly all differ in the first letter already, which is had without a call.
            self[$0].utf8.first.map { $0 & 0xDF } == wanted[0] & 0xDF
                && self[$0].utf8.span.begins(withKeyword: wanted)
        }.map { self[$0] }
    }
}

extension Span<UInt8> {
    /// Whether a keyword stands at the beginning, in either case, and nothing more or a parameter behind it.
    fileprivate func begins(withKeyword keyword: Span<UInt8>) -> Bool {
        guard count >= keyword.count else { return false }
        for index in keyword.indices {
            let (octet, letter) = (self[index], keyword[index])
            guard octet == letter || octet & 0xDF == letter && octet >= 0x61 else { return false }
        }
        guard count > keyword.count else { return true }
        return self[keyword.count] == UInt8(ascii: " ") || self[keyword.count] == UInt8(ascii: "=")
    }
}

extension CertificateSummary {
    /// What to call it in a sentence.
    var name: String { subject ?? "sha256 \(sha256.prefix(16))" }

    /// The common name of its subject.
    var commonName: String? { subject.flatMap { DistinguishedName($0).commonName } }

    /// The hosts that it is for.
    var names: [String] {
        if let sans, !sans.isEmpty { return sans }
        return commonName.map { [$0] } ?? []
    }

    /// Whether one of its names is the host's.
    func isFor(_ host: String) -> Bool { names.contains { Self.matches(host, $0) } }

    /// A wildcard stands for the whole first label (RFC 9525 section 6.3).
    private static func matches(_ host: String, _ name: String) -> Bool {
        let host = host.lowercased()
        let name = name.lowercased()
        if host == name { return true }
        guard name.hasPrefix("*."), let dot = host.firstIndex(of: ".") else { return false }
        return host[dot...] == name.dropFirst()
    }
}
