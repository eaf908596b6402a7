extension Timestamp {
    /// The moment as RFC 3339 UTC: microseconds, or nanoseconds where the capture has them.
    public var rfc3339: String {
        withRFC3339 { text in
            unsafe text.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
        }
    }

    /// Hands over the same as bytes, for outputs that need no `String`.
    public func withRFC3339<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
        let (seconds, fraction) = nanoseconds.floorDivided(by: 1_000_000_000)
        let (days, second) = seconds.floorDivided(by: 86_400)
        let date = CivilDate(daysSinceEpoch: days)
        var text = DateTextWriter()
        text.append(digits: date.year, width: 4)
        text.append(0x2D)
        text.append(digits: date.month, width: 2)
        text.append(0x2D)
        text.append(digits: date.day, width: 2)
        text.append(0x54)
        text.append(digits: second / 3600, width: 2)
        text.append(0x3A)
        text.append(digits: second / 60 % 60, width: 2)
        text.append(0x3A)
        text.append(digits: second % 60, width: 2)
        text.append(0x2E)
        let isMicroseconds = fraction % 1000 == 0
        text.append(digits: isMicroseconds ? fraction / 1000 : fraction, width: isMicroseconds ? 6 : 9)
        text.append(0x5A)
        return body(text.bytes.span.extracting(first: text.count))
    }

    /// A moment from RFC 3339 text with any number of fraction digits and `Z` or a numeric offset; also the
    /// date alone, or date and time without a zone (taken as UTC). Nil when it is none of these.
    public init?(rfc3339 text: String) {
        var parts = DateTextReader(bytes: Array(text.utf8))
        guard let year = parts.number(digits: 4), parts.skip(0x2D), let month = parts.number(digits: 2),
            parts.skip(0x2D), let day = parts.number(digits: 2), (1...12).contains(month),
            (1...31).contains(day)
        else { return nil }
        let days = CivilDate(year: year, month: month, day: day).daysSinceEpoch
        // February 30th comes back as another day.
        guard CivilDate(daysSinceEpoch: days).day == day else { return nil }
        var seconds = days * 86_400
        var fraction: Int64 = 0
        if !parts.atEnd {
            guard parts.skip(0x54) || parts.skip(0x74) || parts.skip(0x20),
                let hour = parts.number(digits: 2),
                parts.skip(0x3A), let minute = parts.number(digits: 2), hour < 24, minute < 60
            else { return nil }
            seconds += hour * 3600 + minute * 60
            if parts.skip(0x3A) {
                // 60 is a leap second.
                guard let second = parts.number(digits: 2), second <= 60 else { return nil }
                seconds += second
                if parts.skip(0x2E) {
                    guard let digits = parts.nanoseconds() else { return nil }
                    fraction = digits
                }
            }
            guard let offset = parts.zoneOffset(), parts.atEnd else { return nil }
            seconds -= offset
        }
        self.init(seconds: seconds, nanoseconds: fraction)
    }
}

/// A day of the proleptic Gregorian calendar; the conversions are Howard Hinnant's `days_from_civil`.
private struct CivilDate {
    var year: Int64
    var month: Int64
    var day: Int64

    init(year: Int64, month: Int64, day: Int64) {
        self.year = year
        self.month = month
        self.day = day
    }

    init(daysSinceEpoch days: Int64) {
        let shifted = days + 719_468
        let era = shifted.floorDivided(by: 146_097)
        let dayOfEra = era.remainder
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        year = yearOfEra + era.quotient * 400 + (month <= 2 ? 1 : 0)
    }

    var daysSinceEpoch: Int64 {
        let fromMarch = month <= 2 ? year - 1 : year
        let era = fromMarch.floorDivided(by: 400)
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = era.remainder * 365 + era.remainder / 4 - era.remainder / 100 + dayOfYear
        return era.quotient * 146_097 + dayOfEra - 719_468
    }
}

/// Reads the digits and marks of a date.
private struct DateTextReader {
    var bytes: [UInt8]
    var position = 0

    var atEnd: Bool { position == bytes.count }

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func skip(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    mutating func number(digits: Int) -> Int64? {
        guard position + digits <= bytes.count else { return nil }
        var value: Int64 = 0
        for byte in bytes[position..<position + digits] {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int64(byte - 0x30)
        }
        position += digits
        return value
    }

    /// The digits after the point, as nanoseconds; those past the ninth are dropped.
    mutating func nanoseconds() -> Int64? {
        var value: Int64 = 0
        var count = 0
        while position < bytes.count, (0x30...0x39).contains(bytes[position]) {
            if count < 9 { value = value * 10 + Int64(bytes[position] - 0x30) }
            count += 1
            position += 1
        }
        guard count > 0 else { return nil }
        for _ in min(count, 9)..<9 { value *= 10 }
        return value
    }

    /// Seconds east of UTC; 0 for `Z` and for no zone at all.
    mutating func zoneOffset() -> Int64? {
        if atEnd || skip(0x5A) || skip(0x7A) { return 0 }
        let sign: Int64
        if skip(0x2B) { sign = 1 } else if skip(0x2D) { sign = -1 } else { return nil }
        guard let hours = number(digits: 2), skip(0x3A), let minutes = number(digits: 2),
            hours < 24, minutes < 60
        else { return nil }
        return sign * (hours * 3600 + minutes * 60)
    }
}

extension Int64 {
    /// Division that rounds towards minus infinity, with a remainder that is never negative.
    fileprivate func floorDivided(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}

/// Writes the digits and marks of a date.
private struct DateTextWriter {
    var bytes = InlineArray<30, UInt8>(repeating: 0)
    var count = 0

    mutating func append(_ byte: UInt8) {
        bytes[count] = byte
        count += 1
    }

    /// Adds the last `width` digits of a number that is not negative.
    mutating func append(digits value: Int64, width: Int) {
        var rest = value
        for index in (count..<count + width).reversed() {
            bytes[index] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        count += width
    }
}
