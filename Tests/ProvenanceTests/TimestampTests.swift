import Provenance
import Testing

struct TimestampTests {
    @Test(
        "A moment is written as RFC 3339 in UTC, with nanoseconds only where there are any",
        arguments: [
            (0, "1970-01-01T00:00:00.000000Z"),
            (1, "1970-01-01T00:00:00.000000001Z"),
            (1_000, "1970-01-01T00:00:00.000001Z"),
            (-1, "1969-12-31T23:59:59.999999999Z"),
            (-1_000, "1969-12-31T23:59:59.999999Z"),
            (-1_000_000_000, "1969-12-31T23:59:59.000000Z"),
            (951_782_400_000_000_000, "2000-02-29T00:00:00.000000Z"),
            (1_772_446_272_123_456_000, "2026-03-02T10:11:12.123456Z"),
            (1_772_446_272_123_456_789, "2026-03-02T10:11:12.123456789Z"),
            (4_102_444_799_999_999_999, "2099-12-31T23:59:59.999999999Z"),
            (.max, "2262-04-11T23:47:16.854775807Z"),
            (.min, "1677-09-21T00:12:43.145224192Z"),
        ] as [(Int64, String)])
    func writing(nanoseconds: Int64, text: String) {
        #expect(Timestamp(nanoseconds: nanoseconds).rfc3339 == text)
        #expect(Timestamp(rfc3339: text) == Timestamp(nanoseconds: nanoseconds))
    }

    @Test(
        "Every way to write a moment is read",
        arguments: [
            ("2026-03-02T10:11:12Z", 1_772_446_272_000_000_000),
            ("2026-03-02t10:11:12z", 1_772_446_272_000_000_000),
            ("2026-03-02 10:11:12", 1_772_446_272_000_000_000),
            ("2026-03-02T10:11", 1_772_446_260_000_000_000),
            ("2026-03-02", 1_772_409_600_000_000_000),
            ("2026-03-02T10:11:12.5Z", 1_772_446_272_500_000_000),
            ("2026-03-02T10:11:12.1234567899Z", 1_772_446_272_123_456_789),
            ("2026-03-02T12:11:12+02:00", 1_772_446_272_000_000_000),
            ("2026-03-02T04:41:12-05:30", 1_772_446_272_000_000_000),
            ("2026-03-02T10:11:12-00:00", 1_772_446_272_000_000_000),
            ("1969-12-31T23:59:59.999999999Z", -1),
        ] as [(String, Int64)])
    func reading(text: String, nanoseconds: Int64) {
        #expect(Timestamp(rfc3339: text)?.nanoseconds == nanoseconds)
    }

    @Test(
        "What is no moment is nil",
        arguments: [
            "", "2026", "2026-03", "2026-03-02T", "2026-03-02T10", "2026-13-01", "2026-00-01", "2026-01-00",
            "2026-01-32", "2026-03-02T10:11:12.Z", "2026-03-02T10:11:12+0200", "2026-03-02T10:11:12+02",
            "2026-03-02T10:11:12ZZ", "2026-03-02T10:11:12Z ", " 2026-03-02", "26-03-02", "2026-3-2",
            "2026-03-02T1O:11:12Z", "yesterday", "２０２６-03-02",
        ])
    func refusing(text: String) {
        #expect(Timestamp(rfc3339: text) == nil)
    }

    @Test(
        "A field that no clock shows is refused",
        arguments: [
            "2026-02-30", "2025-02-29", "2026-04-31", "2026-03-02T24:00:00Z", "2026-03-02T25:00:00Z",
            "2026-03-02T10:60:00Z", "2026-03-02T10:11:61Z", "2026-03-02T10:11:12+24:00",
            "2026-03-02T10:11:12+02:60",
        ])
    func outOfRange(text: String) {
        #expect(Timestamp(rfc3339: text) == nil)
    }

    @Test("A leap second is read", arguments: ["1990-12-31T23:59:60Z", "1990-12-31T15:59:60-08:00"])
    func leapSecond(text: String) {
        #expect(Timestamp(rfc3339: text)?.rfc3339 == "1991-01-01T00:00:00.000000Z")
    }

    @Test("The years 0 to 9999 saturate where nanoseconds do not reach")
    func farYears() {
        #expect(Timestamp(rfc3339: "0000-01-01T00:00:00Z") == Timestamp(nanoseconds: .min))
        #expect(Timestamp(rfc3339: "9999-12-31T23:59:59.999999999Z") == Timestamp(nanoseconds: .max))
    }

    @Test("Every day that nanoseconds reach is written and read back")
    func everyDay() {
        var expected: (year: Int, month: Int, day: Int) = (1678, 1, 1)
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard var moment = Timestamp(rfc3339: "1678-01-01") else {
            Issue.record("1678 is within reach")
            return
        }
        while expected.year < 2262 {
            let text = moment.rfc3339
            let date = "\(expected.year)-\(twoDigits(expected.month))-\(twoDigits(expected.day))"
            if text != date + "T00:00:00.000000Z" || Timestamp(rfc3339: date) != moment {
                Issue.record("\(date) became \(text)")
                return
            }
            let isLeap = expected.year % 4 == 0 && (expected.year % 100 != 0 || expected.year % 400 == 0)
            expected.day += 1
            if expected.day > lengths[expected.month - 1] + (expected.month == 2 && isLeap ? 1 : 0) {
                expected = (expected.year, expected.month + 1, 1)
            }
            if expected.month > 12 { expected = (expected.year + 1, 1, 1) }
            moment.nanoseconds += 86_400_000_000_000
        }
    }

    private func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}

struct TimestampArithmeticTests {
    @Test(
        "Seconds and fraction saturate instead of trapping",
        arguments: [
            (0, 5, 5), (1, 0, 1_000_000_000), (-1, 999_999_999, -1), (.max, 0, .max), (.min, 0, .min),
            (9_223_372_036, 854_775_807, .max), (9_223_372_036, 854_775_808, .max),
            (-9_223_372_037, 145_224_191, .min),
        ] as [(Int64, Int64, Int64)])
    func saturation(seconds: Int64, fraction: Int64, nanoseconds: Int64) {
        #expect(Timestamp(seconds: seconds, nanoseconds: fraction).nanoseconds == nanoseconds)
    }

    @Test("The time between two moments saturates")
    func difference() {
        let (first, last) = (Timestamp(nanoseconds: .min), Timestamp(nanoseconds: .max))
        #expect(last.since(first) == .max)
        #expect(first.since(last) == .min)
        #expect(Timestamp(nanoseconds: 7).since(Timestamp(nanoseconds: 10)) == -3)
        #expect(first < last)
    }
}
