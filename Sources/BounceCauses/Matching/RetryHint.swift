/// Reads "try again in 300 seconds" in the languages and forms that servers use.
enum RetryHint {
    /// Seconds after which the text asks to come back.
    static func seconds(in words: [FoldedWord], of text: Substring) -> Int? {
        let bytes = Array(text.utf8)
        for (index, word) in words.enumerated() {
            if let unit = units[word.hash] {
                guard let number = number(before: word.range.lowerBound, in: bytes) else { continue }
                if asks(words[..<index]) { return multiply(number, by: unit) }
            } else if bytes[word.range.lowerBound].isDigit, let seconds = duration(bytes[word.range]),
                asks(words[..<index])
            {
                return seconds
            } else if let seconds = clock(bytes, at: word.range.lowerBound), asks(words[..<index]) {
                return seconds
            }
        }
        return nil
    }

    private static let units: [UInt64: Int] = {
        var units: [UInt64: Int] = [:]
        let names: [(Int, [String])] = [
            (
                1,
                [
                    "s", "sec", "secs", "second", "seconds", "sekunde", "sekunden", "seconde", "secondes",
                    "segundo",
                ]
            ),
            (1, ["segundos", "secondo", "secondi", "秒"]),
            (60, ["m", "min", "mins", "minute", "minutes", "minuten", "minuto", "minutos", "minuti", "分"]),
            (
                3600,
                ["h", "hr", "hrs", "hour", "hours", "stunde", "stunden", "heure", "heures", "hora", "horas"]
            ),
            (3600, ["ora", "ore"]),
        ]
        for (seconds, words) in names {
            for word in words { units[FoldedWords.hash(of: word)] = seconds }
        }
        return units
    }()

    /// Words one of which stands shortly before the time.
    private static let asking = Set(
        [
            "in", "after", "for", "within", "wait", "again", "retry", "try", "later", "back", "least", "dans",
            "apres",
            "nach", "en", "tra", "fra", "em", "spaeter",
        ].map(FoldedWords.hash))
    /// Words that make it a rate or an age.
    private static let counting = Set(
        ["per", "every", "each", "last", "past", "pro", "par", "por"].map(FoldedWords.hash))
    /// Words without which a time is not a request.
    private static let subject = Set(
        [
            "retry", "try", "again", "wait", "back", "later", "greylisted", "greylisting", "greylist",
            "graylisted",
            "resend", "reconnect", "delay", "delayed", "deferred", "defer", "come", "spaeter", "erneut",
            "reessayez",
            "reessayer", "reintente", "intente", "riprova", "riprovare", "tente", "novamente",
        ].map(FoldedWords.hash))

    private static func asks(_ before: ArraySlice<FoldedWord>) -> Bool {
        let near = before.suffix(4)
        return near.contains { asking.contains($0.hash) } && !near.contains { counting.contains($0.hash) }
            && before.suffix(12).contains { subject.contains($0.hash) }
    }

    /// The number that ends before a unit. It is read from the bytes: 450 is a word that looks like a code.
    private static func number(before end: Int, in bytes: [UInt8]) -> Int? {
        var position = end
        while position > 0, [0x20, 0x2D, 0x28].contains(bytes[position - 1]) { position -= 1 }
        var start = position
        while start > 0, bytes[start - 1].isDigit { start -= 1 }
        return value(bytes[start..<position])
    }

    /// `300s`, `5m`, `5min`.
    private static func duration(_ word: ArraySlice<UInt8>) -> Int? {
        let digits = word.prefix(while: \.isDigit)
        let name = String(decoding: word.dropFirst(digits.count), as: UTF8.self)
        guard let unit = units[FoldedWords.hash(of: name.lowercased())], let number = value(digits) else {
            return nil
        }
        return multiply(number, by: unit)
    }

    /// `00:05:00`.
    private static func clock(_ bytes: [UInt8], at start: Int) -> Int? {
        guard start + 8 <= bytes.count, bytes[start + 2] == 0x3A, bytes[start + 5] == 0x3A,
            let hours = value(bytes[start..<start + 2]), let minutes = value(bytes[start + 3..<start + 5]),
            let seconds = value(bytes[start + 6..<start + 8])
        else { return nil }
        guard minutes < 60, seconds < 60 else { return nil }
        return multiply(hours * 3600 + minutes * 60 + seconds, by: 1)
    }

    private static func value(_ digits: ArraySlice<UInt8>) -> Int? {
        guard 1...6 ~= digits.count, digits.allSatisfy(\.isDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private static func multiply(_ number: Int, by unit: Int) -> Int? {
        let seconds = number * unit
        return 1...7 * 86_400 ~= seconds ? seconds : nil
    }
}
