internal import ByteReading

/// Text of a header field as a record shows it.
struct DecodedText: Equatable {
    /// The text; what could not be read is U+FFFD.
    private(set) var text = ""
    /// Whether some bytes could not be read.
    private(set) var isLossy = false

    /// Bytes that are UTF-8 or should be (RFC 6532).
    init(utf8 bytes: ArraySlice<UInt8>) {
        append(utf8: bytes)
    }

    /// Unstructured text or a phrase, with its encoded words decoded (RFC 2047 sections 5 and 6.2).
    ///
    /// White space between two encoded words is dropped. Words of one character set are joined before they
    /// are converted, since mailers cut characters in two.
    init(unstructured bytes: ArraySlice<UInt8>) {
        var run: EncodedRun?
        var plainStart = bytes.startIndex
        var index = bytes.startIndex
        while let start = bytes[index...].firstIndex(of: ASCII.equals) {
            guard let word = EncodedWord(in: bytes, at: start) else {
                index = start + 1
                continue
            }
            let between = bytes[plainStart..<start]
            let adjoins = run != nil && between.allSatisfy(ASCII.isBlank)
            if adjoins, run?.charset == word.charset {
                run?.content += word.content
            } else {
                if let run { append(run, writtenAs: bytes[run.start..<plainStart]) }
                if !adjoins { append(utf8: between) }
                run = EncodedRun(charset: word.charset, content: word.content, start: start)
            }
            plainStart = word.end
            index = word.end
        }
        if let run { append(run, writtenAs: bytes[run.start..<plainStart]) }
        append(utf8: bytes[plainStart...])
    }

    private mutating func append(utf8 bytes: ArraySlice<UInt8>) {
        let added = bytes.span.text(isLossy: &isLossy)
        // The whole text, nearly always, which need not be copied then.
        if text.isEmpty { text = added } else { text += added }
    }

    /// Converts a run; where this system lacks the character set, its words stay as they are written.
    private mutating func append(_ run: EncodedRun, writtenAs source: ArraySlice<UInt8>) {
        guard let converted = run.charset.convertToUTF8(run.content) else {
            append(utf8: source)
            return
        }
        isLossy = isLossy || converted.isLossy
        // An encoded line end must not become one in a report, nor an encoded NUL end a text.
        append(utf8: ArraySlice(converted.utf8.map { isLineEndOrNUL($0) ? ASCII.space : $0 }))
    }

    private func isLineEndOrNUL(_ byte: UInt8) -> Bool {
        byte == ASCII.carriageReturn || byte == ASCII.lineFeed || byte == 0
    }
}

/// Adjoining encoded words of one character set.
private struct EncodedRun {
    let charset: Charset
    var content: [UInt8]
    let start: Int
}
