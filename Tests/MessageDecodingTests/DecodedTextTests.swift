import Testing

@testable import MessageDecoding

@Suite struct DecodedTextTests {
    private func decode(_ text: String) -> DecodedText {
        DecodedText(unstructured: Array(text.utf8)[...])
    }

    /// RFC 2047 section 8.
    private static let standard = [
        ("=?US-ASCII?Q?Keith_Moore?= <moore@cs.utk.edu>", "Keith Moore <moore@cs.utk.edu>"),
        ("=?ISO-8859-1?Q?Keld_J=F8rn_Simonsen?= <keld@dkuug.dk>", "Keld Jørn Simonsen <keld@dkuug.dk>"),
        ("=?ISO-8859-1?Q?Andr=E9?= Pirard <PIRARD@vm1.ulg.ac.be>", "André Pirard <PIRARD@vm1.ulg.ac.be>"),
        (
            "=?ISO-8859-1?B?SWYgeW91IGNhbiByZWFkIHRoaXMgeW8=?= "
                + "=?ISO-8859-2?B?dSB1bmRlcnN0YW5kIHRoZSBleGFtcGxlLg==?=",
            "If you can read this you understand the example."
        ),
        (
            "Nathaniel Borenstein (=?iso-8859-8?b?7eXs+SDv4SDp7Oj08A==?=)",
            "Nathaniel Borenstein (םולש ןב ילטפנ)"
        ),
        ("(=?ISO-8859-1?Q?a?=)", "(a)"),
        ("(=?ISO-8859-1?Q?a?= b)", "(a b)"),
        ("(=?ISO-8859-1?Q?a?= =?ISO-8859-1?Q?b?=)", "(ab)"),
        ("(=?ISO-8859-1?Q?a?=  =?ISO-8859-1?Q?b?=)", "(ab)"),
        ("(=?ISO-8859-1?Q?a?=\t   =?ISO-8859-1?Q?b?=)", "(ab)"),
        ("(=?ISO-8859-1?Q?a_b?=)", "(a b)"),
        ("(=?ISO-8859-1?Q?a?= =?ISO-8859-2?Q?_b?=)", "(a b)"),
    ]

    @Test(arguments: standard) func `The standard's own examples read as it says`(
        text: String, expected: String
    ) {
        #expect(decode(text) == DecodedText(utf8: Array(expected.utf8)[...]))
    }

    /// What mailers write, and what is none of theirs.
    private static let seen = [
        ("plain text", "plain text"),
        ("", ""),
        ("schön in UTF-8", "schön in UTF-8"),
        ("=?utf-8?B?R3LDvMOf?= =?utf-8?B?ZSBhdXMgV2llbg==?=", "Grüße aus Wien"),
        // A character cut in two, in either encoding.
        ("=?UTF-8?B?R3LD?= =?UTF-8?B?vA==?=", "Grü"),
        ("=?utf-8?Q?Gr=C3?= =?UTF-8?B?vA==?=", "Grü"),
        ("Re: =?utf-8?q?Gr=c3=bc=C3=9Fe?=", "Re: Grüße"),
        ("[list]=?utf-8?Q?a?==?utf-8?Q?b?=", "[list]ab"),
        // A language (RFC 2231 section 5).
        ("=?US-ASCII*EN?Q?Keith_Moore?=", "Keith Moore"),
        // Blanks and question marks that should have been encoded.
        ("=?utf-8?Q?What now??=", "What now?"),
        // Base64 with its padding missing, with strange characters, with a tail too short, joined.
        ("=?utf-8?B?aGVsbG8?=", "hello"),
        ("=?utf-8?B?aGV sb*G8=?=", "hello"),
        ("=?utf-8?B?aGVsbG8=Y?=", "hello"),
        ("=?utf-8?B?YQ==Yg==?=", "ab"),
        ("=?utf-8?Q?100=?=", "100="),
        ("=?utf-8?Q?=GG?=", "=GG"),
        ("=?utf-8?Q??=", ""),
        // What is no encoded word, or one in an unknown character set, stays as it is.
        ("=?x-unknown?Q?a=20b?= =?x-unknown?Q?c?=", "=?x-unknown?Q?a=20b?= =?x-unknown?Q?c?="),
        ("=?iso-8859-99?Q?a?=", "=?iso-8859-99?Q?a?="),
        ("=?utf-8?X?a?=", "=?utf-8?X?a?="),
        ("=?utf-8?Q?a", "=?utf-8?Q?a"),
        ("a =? b ?= c", "a =? b ?= c"),
        ("=?", "=?"),
        ("=?utf-8?Q", "=?utf-8?Q"),
        // No line and no end of text comes out of an encoded word.
        ("=?utf-8?Q?a=0D=0ABcc:_b=00c?=", "a  Bcc: b c"),
    ]

    @Test(arguments: seen) func `What mailers write is read as they meant it`(text: String, expected: String)
    {
        #expect(decode(text) == DecodedText(utf8: Array(expected.utf8)[...]))
    }

    private static let charsets = [
        ("=?ISO-8859-1?B?R3L832U=?=", "Grüße"),
        ("=?latin1?Q?=FC?=", "ü"),
        ("=?iso-8859-15?B?NSCk?=", "5 €"),
        ("=?windows-1252?B?hNZskw==?=", "„Öl“"),
        ("=?cp1252?Q?=80?=", "€"),
        ("=?windows-1251?B?z/Do4uXy?=", "Привет"),
        ("=?KOI8-R?B?8NLJ18XU?=", "Привет"),
        ("=?koi8-u?B?68mn1w==?=", "Київ"),
        ("=?GB2312?B?xOO6ww==?=", "你好"),
        ("=?gbk?B?6Ua7+Q==?=", "镕基"),
        ("=?gb18030?B?xOO6w6Lj?=", "你好€"),
        ("=?Big5?B?sXqmbg==?=", "您好"),
        ("=?Shift_JIS?B?k/qWe4zq?=", "日本語"),
        ("=?EUC-JP?B?xvzL3Ljs?=", "日本語"),
        ("=?ISO-2022-JP?B?GyRCRnxLXDhsJE4lYSE8JWsbKEI=?=", "日本語のメール"),
        ("=?EUC-KR?B?vsiz5w==?=", "안녕"),
        ("=?ks_c_5601-1987?B?vsiz5w==?=", "안녕"),
        ("=?iso-8859-2?B?rmx1uw==?=", "Žluť"),
        ("=?windows-1255?B?+ezl7Q==?=", "שלום"),
        ("=?windows-1256?B?0+HH4w==?=", "سلام"),
        ("=?iso-8859-8-i?B?+ezl7Q==?=", "שלום"),
        ("=?iso-8859-7?B?xevr3OTh?=", "Ελλάδα"),
        ("=?TIS-620?B?ysfRyrTV?=", "สวัสดี"),
        ("=?windows-1250?B?o/Nknw==?=", "Łódź"),
        ("=?utf-7?B?R3IrQVB3QTN3LWU=?=", "Grüße"),
    ]

    @Test(arguments: charsets) func `Text in other character sets is converted`(
        text: String, expected: String
    ) {
        #expect(decode(text) == DecodedText(utf8: Array(expected.utf8)[...]))
    }

    @Test(arguments: [
        ("=?utf-8?Q?a=FFb?=", "a\u{FFFD}b"),
        ("=?us-ascii?Q?a=E9b?=", "a\u{FFFD}b"),
        ("=?koi8-r?Q?a?= =?windows-1253?Q?=FF?=", "a\u{FFFD}"),
        ("=?shift_jis?B?k/qW?=", "日\u{FFFD}"),
    ]) func `Bytes that stand for nothing are marked`(text: String, expected: String) {
        #expect(decode(text).text == expected)
        #expect(decode(text).isLossy)
    }

    @Test func `Raw bytes that are not UTF-8 are marked`() {
        let decoded = DecodedText(unstructured: [0x47, 0x72, 0xFC, 0xDF, 0x65])
        #expect(decoded.text == "Gr\u{FFFD}\u{FFFD}e")
        #expect(decoded.isLossy)
    }

    @Test func `Many beginnings of encoded words cost no more than their length`() {
        let text = String(repeating: "=?utf-8?Q?a", count: 6000)
        #expect(decode(text).text == text)
    }
}
