internal import ByteReading

/// Reads a command line (RFC 5321 section 4.1), as tolerant as real servers are.
enum CommandParser {
    /// The longest part of an unknown verb that is kept.
    private static let maximumVerbLength = 20

    /// The command in a line without its end. `isLossy` is set when bytes were replaced.
    static func parse(_ line: Span<UInt8>, isLossy: inout Bool) -> Command {
        let start = skipBlanks(line, from: 0)
        var end = start
        while end < line.count, !ASCII.isBlank(line[end]), line[end] != ASCII.colon { end += 1 }
        let verb = line.extracting(start..<end)
        let rest = line.extracting(skipBlanks(line, from: end)..<line.count)
        switch verb.count {
        case 4:
            if verb.hasASCII("RCPT") {
                return envelope(rest, "TO", isLossy: &isLossy, Command.rcpt) ?? other(verb)
            }
            if verb.hasASCII("MAIL") {
                return envelope(rest, "FROM", isLossy: &isLossy, Command.mail) ?? other(verb)
            }
            if verb.hasASCII("EHLO") { return hello(.ehlo, rest, isLossy: &isLossy) }
            if verb.hasASCII("HELO") { return hello(.helo, rest, isLossy: &isLossy) }
            if verb.hasASCII("LHLO") { return hello(.lhlo, rest, isLossy: &isLossy) }
            if verb.hasASCII("DATA") { return .data }
            if verb.hasASCII("BDAT") { return bdat(rest) }
            if verb.hasASCII("BURL") { return .burl(isLast: endsInLast(rest)) }
            if verb.hasASCII("RSET") { return .rset }
            if verb.hasASCII("QUIT") { return .quit }
            if verb.hasASCII("AUTH") { return auth(rest) }
            // RFC 821's ways to reach a terminal begin a transaction, too.
            if verb.hasASCII("SEND") || verb.hasASCII("SOML") || verb.hasASCII("SAML") {
                return envelope(rest, "FROM", isLossy: &isLossy, Command.mail) ?? other(verb)
            }
        case 6:
            // Exchange's own name for AUTH.
            if verb.hasASCII("X-EXPS") { return auth(rest) }
        case 7:
            if verb.hasASCII("XEXCH50"), let octets = number(in: rest)?.value {
                return .xexch50(octets: octets)
            }
        case 8:
            if verb.hasASCII("STARTTLS") { return .startTLS }
        case 14:
            if verb.hasASCII("X-ANONYMOUSTLS") { return .startTLS }
        default:
            break
        }
        return other(verb)
    }

    /// Whether a line is one that nothing but an SMTP client writes: used where the context is not known.
    static func isUnmistakable(_ line: Span<UInt8>) -> Bool {
        var isLossy = false
        return parse(line, isLossy: &isLossy).isUnmistakable(in: line)
    }

    /// Whether a whole line, its end included, is a command and no header field; with `isCertain` one that nothing but an SMTP
    /// client writes, or NOOP.
    static func isCommand(_ line: Span<UInt8>, isCertain: Bool) -> Bool {
        guard line.count > 1, line[line.count - 1] == ASCII.lineFeed else { return false }
        let hasCR = line[line.count - 2] == ASCII.carriageReturn
        let text = line.extracting(0..<line.count - (hasCR ? 2 : 1))
        if isUnmistakable(text) || text.count == 4 && text.hasASCII("NOOP") { return true }
        guard !isCertain else { return false }
        var verb = skipBlanks(text, from: 0)
        while verb < text.count, ASCII.isLetter(text[verb]) { verb += 1 }
        var isLossy = false
        return (verb == text.count || ASCII.isBlank(text[verb])) && parse(text, isLossy: &isLossy).isKnown
    }

    /// Whether a line has verb, word, colon and a path in brackets. Without one of them it may be what people write.
    static func isWrittenOut(_ verb: StaticString, _ word: StaticString, in line: Span<UInt8>) -> Bool {
        let start = skipBlanks(line, from: 0)
        guard line.hasASCII(verb, at: start) else { return false }
        let rest = line.extracting(skipBlanks(line, from: start + verb.utf8CodeUnitCount)..<line.count)
        return startOfPath(in: rest, behind: word).map {
            rest.firstIndex(of: ASCII.lessThan, from: $0) != nil
        }
            ?? false
    }

    // MARK: Single commands

    private static func other(_ verb: Span<UInt8>) -> Command {
        // What stands right behind AUTH may be a secret.
        let most = verb.hasASCII("AUTH") ? 4 : maximumVerbLength
        return .other(verb: verb.extracting(0..<min(verb.count, most)).text().uppercased())
    }

    private static func hello(_ verb: Command.HelloVerb, _ rest: Span<UInt8>, isLossy: inout Bool) -> Command
    {
        .hello(verb: verb, name: rest.extracting(trimmed(rest)).text(isLossy: &isLossy))
    }

    /// `"BDAT" SP chunk-size [ SP "LAST" ]` (RFC 3030 section 2).
    private static func bdat(_ rest: Span<UInt8>) -> Command {
        guard let (size, end) = number(in: rest) else { return .bdat(size: nil, isLast: endsInLast(rest)) }
        let tail = rest.extracting(trimmed(rest, from: end))
        let isLast = tail.count == 4 && tail.hasASCII("LAST")
        return .bdat(size: tail.isEmpty || isLast ? size : nil, isLast: isLast || endsInLast(rest))
    }

    /// The number that a text begins with, and where it ends; nil also where it is too large to be one.
    private static func number(in text: Span<UInt8>) -> (value: Int, end: Int)? {
        var value = 0
        var position = 0
        while position < text.count, ASCII.isDigit(text[position]) {
            let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, again) = tens.addingReportingOverflow(Int(text[position] - 0x30))
            if overflow || again { return nil }
            value = sum
            position += 1
        }
        return position > 0 ? (value, position) : nil
    }

    private static func endsInLast(_ rest: Span<UInt8>) -> Bool {
        let value = rest.extracting(trimmed(rest))
        return value.count >= 4 && value.hasASCII("LAST", at: value.count - 4)
    }

    /// `"AUTH" SP mechanism [ SP initial-response ]` (RFC 4954 section 4); only the user leaves this function.
    private static func auth(_ rest: Span<UInt8>) -> Command {
        var start = 0
        while start < rest.count, ASCII.isBlank(rest[start]) || rest[start] == ASCII.colon { start += 1 }
        var end = start
        while end < rest.count, !ASCII.isBlank(rest[end]) { end += 1 }
        let word = rest.extracting(start..<end)
        guard word.isEmpty || SASLExchange.isMechanism(word) else {
            return .auth(
                mechanism: SASLExchange.hiddenMechanism, user: nil, isSecretSent: true, isCancelled: false)
        }
        let mechanism = word.text().uppercased()
        let initial = rest.extracting(trimmed(rest, from: end))
        var exchange = SASLExchange(mechanism: mechanism)
        if !initial.isEmpty { exchange.respond(initial) }
        return .auth(
            mechanism: mechanism, user: exchange.user, isSecretSent: exchange.isSecretSent, isCancelled: false
        )
    }

    // MARK: Paths and parameters

    /// `"FROM:" Reverse-path [SP Mail-parameters]`, with blanks where people put them. Before a path in brackets people leave out
    /// the colon, or the word too: most servers refuse that, as what it was meant to be.
    private static func envelope(
        _ rest: Span<UInt8>, _ keyword: StaticString, isLossy: inout Bool,
        _ make: (String, [String: String]) -> Command
    ) -> Command? {
        let position: Int
        if let start = startOfPath(in: rest, behind: keyword) {
            position = start
        } else {
            position = rest.hasASCII(keyword) ? skipBlanks(rest, from: keyword.utf8CodeUnitCount) : 0
            guard position < rest.count, rest[position] == ASCII.lessThan else { return nil }
        }
        let (path, end) = path(in: rest, from: position)
        let address = rest.extracting(withoutSourceRoute(rest, path)).text(isLossy: &isLossy)
        return make(address, parameters(rest.extracting(end..<rest.count), isLossy: &isLossy))
    }

    /// The path that begins at `position`, without brackets however many there are, and where it ends.
    private static func path(in rest: Span<UInt8>, from position: Int) -> (path: Range<Int>, end: Int) {
        var start = behindName(in: rest, from: position)
        let isBracketed = start < rest.count && rest[start] == ASCII.lessThan
        while start < rest.count, rest[start] == ASCII.lessThan { start += 1 }
        if isBracketed {
            // Without the other bracket it is no path at all: what stands there is kept as it is.
            guard let close = closingBracket(rest, from: start) else {
                return (position..<rest.count, rest.count)
            }
            var end = close + 1
            while end < rest.count, rest[end] == ASCII.greaterThan { end += 1 }
            return (trimmed(rest.extracting(0..<close), from: start), end)
        }
        // Without brackets a path ends with a blank, though not one inside a quoted local part.
        var end = start
        if end < rest.count, rest[end] == ASCII.quotationMark, let at = closingQuote(rest, from: end + 1) {
            end = at + 1
        }
        while end < rest.count, !ASCII.isBlank(rest[end]) { end += 1 }
        var close = end
        while close > start, rest[close - 1] == ASCII.greaterThan { close -= 1 }
        return (start..<close, end)
    }

    /// Where the bracket is of `Alice Doe <alice@example.org>`, which some write as in a header; else `position`.
    private static func behindName(in rest: Span<UInt8>, from position: Int) -> Int {
        guard position < rest.count, rest[position] != ASCII.lessThan else { return position }
        let quoted = rest[position] == ASCII.quotationMark ? closingQuote(rest, from: position + 1) : nil
        guard let bracket = rest.firstIndex(of: ASCII.lessThan, from: quoted ?? position),
            rest.extracting((quoted ?? position)..<bracket).firstIndex(of: UInt8(ascii: "@")) == nil,
            closingBracket(rest, from: bracket + 1) != nil
        else { return position }
        // A parameter's value may have brackets, too.
        var word = bracket
        while word > position, !ASCII.isBlank(rest[word - 1]) { word -= 1 }
        let isParameter = rest.extracting(word..<bracket).firstIndex(of: ASCII.equals) != nil
        return isParameter && word > position ? position : bracket
    }

    /// Where what stands behind the word and its colon begins; nil where one of them is missing.
    private static func startOfPath(in rest: Span<UInt8>, behind word: StaticString) -> Int? {
        guard rest.hasASCII(word) else { return nil }
        let colon = skipBlanks(rest, from: word.utf8CodeUnitCount)
        guard colon < rest.count, rest[colon] == ASCII.colon else { return nil }
        return skipBlanks(rest, from: colon + 1)
    }

    /// The quotation mark that ends a quoted local part.
    private static func closingQuote(_ line: Span<UInt8>, from start: Int) -> Int? {
        var position = start
        while position < line.count {
            switch line[position] {
            case ASCII.quotationMark: return position
            case 0x5C: position += 1
            default: break
            }
            position += 1
        }
        return nil
    }

    /// The `>` that ends a path; a quoted local part may hold one.
    private static func closingBracket(_ line: Span<UInt8>, from start: Int) -> Int? {
        guard let first = line.firstIndex(of: ASCII.greaterThan, from: start) else { return nil }
        guard line.extracting(start..<first).firstIndex(of: ASCII.quotationMark) != nil else { return first }
        var position = start
        while position < line.count, line[position] != ASCII.greaterThan {
            if line[position] == ASCII.quotationMark {
                guard let close = closingQuote(line, from: position + 1) else { return first }
                position = close
            }
            position += 1
        }
        return position < line.count ? position : first
    }

    /// `A-d-l = At-domain *( "," At-domain ) ":"` is accepted and ignored (RFC 5321 section 4.1.1.3).
    private static func withoutSourceRoute(_ line: Span<UInt8>, _ path: Range<Int>) -> Range<Int> {
        guard !path.isEmpty, line[path.lowerBound] == 0x40,
            let colon = line.firstIndex(of: ASCII.colon, from: path.lowerBound), colon < path.upperBound
        else { return path }
        return min(skipBlanks(line, from: colon + 1), path.upperBound)..<path.upperBound
    }

    private static func parameters(_ rest: Span<UInt8>, isLossy: inout Bool) -> [String: String] {
        var parameters: [String: String] = [:]
        var position = skipBlanks(rest, from: 0)
        while position < rest.count, parameters.count < 32 {
            var end = position
            while end < rest.count, !ASCII.isBlank(rest[end]) { end += 1 }
            let equals = rest.firstIndex(of: ASCII.equals, from: position).map { min($0, end) } ?? end
            let key = rest.extracting(position..<equals).text(isLossy: &isLossy).uppercased()
            parameters[key] = rest.extracting(min(equals + 1, end)..<end).text(isLossy: &isLossy)
            position = skipBlanks(rest, from: end)
        }
        return parameters
    }

    // MARK: Pieces

    private static func skipBlanks(_ line: Span<UInt8>, from start: Int) -> Int {
        var position = start
        while position < line.count, ASCII.isBlank(line[position]) { position += 1 }
        return position
    }

    /// What is left from `start` on without blanks at either end.
    private static func trimmed(_ line: Span<UInt8>, from start: Int = 0) -> Range<Int> {
        let start = skipBlanks(line, from: start)
        var end = line.count
        while end > start, ASCII.isBlank(line[end - 1]) { end -= 1 }
        return start..<end
    }
}

extension Command {
    /// Whether nothing but an SMTP client writes a line like this one, which was parsed to this command.
    func isUnmistakable(in line: Span<UInt8>) -> Bool {
        switch self {
        case .mail: CommandParser.isWrittenOut("MAIL", "FROM", in: line)
        case .rcpt: CommandParser.isWrittenOut("RCPT", "TO", in: line)
        case .hello(_, let name): !name.isEmpty && name.utf8.span.firstIndex(of: ASCII.space) == nil
        case .quit, .rset, .data: line.count <= 8
        case .startTLS: line.count <= 14
        case .bdat(let size, _): size != nil
        case .auth(let mechanism, _, _, _):
            mechanism.utf8.count > 3 && mechanism != SASLExchange.hiddenMechanism
        case .connection, .endOfData, .burl, .xexch50, .other: false
        }
    }
}
