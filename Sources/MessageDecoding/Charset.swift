/// A character set that mail is written in, by the name that iconv knows it by.
///
/// Only these are given to iconv: its rarer tables have a history of assertions that a hostile message can
/// trigger (CVE-2021-3326).
struct Charset: Equatable {
    /// The name for iconv.
    let name: String

    /// The character set of a label in any case (RFC 2978), without a language suffix (RFC 2231 section 5);
    /// nil when it is unknown.
    init?(label: ArraySlice<UInt8>) {
        guard label.count <= 40 else { return nil }
        let label = String(decoding: label.prefix { $0 != UInt8(ascii: "*") }, as: UTF8.self).lowercased()
        if let name = Self.names[label] {
            self.name = name
        } else if let name = Self.numberedName(label) {
            self.name = name
        } else {
            return nil
        }
    }

    /// The families whose members differ by a number.
    private static func numberedName(_ label: String) -> String? {
        let families: [(prefix: String, name: String, members: ClosedRange<Int>)] = [
            ("iso-8859-", "ISO-8859-", 1...16), ("iso8859-", "ISO-8859-", 1...16),
            ("windows-", "CP", 1250...1258), ("cp", "CP", 1250...1258), ("cp-", "CP", 1250...1258),
        ]
        for family in families where label.hasPrefix(family.prefix) {
            // Suffixes: ISO-8859-8-I says how the text runs, not what its octets are (RFC 1556).
            let digits = label.dropFirst(family.prefix.count).prefix { $0 != "-" }
            if let member = Int(digits), family.members.contains(member) { return "\(family.name)\(member)" }
        }
        return nil
    }

    /// Where mailers write a label and mean a larger set of the same kind, the larger one stands here.
    private static let names: [String: String] = [
        "utf-8": "UTF-8", "utf8": "UTF-8", "us-ascii": "UTF-8", "ascii": "UTF-8",
        "utf-7": "UTF-7",
        "latin1": "ISO-8859-1", "latin2": "ISO-8859-2", "latin-9": "ISO-8859-15",
        "koi8-r": "KOI8-R", "koi8-u": "KOI8-U", "cp866": "CP866", "ibm866": "CP866",
        "ibm437": "CP437", "cp437": "CP437", "ibm850": "CP850", "cp850": "CP850",
        "macintosh": "MACINTOSH", "mac": "MACINTOSH",
        "gb2312": "GB18030", "gbk": "GB18030", "cp936": "GB18030", "gb18030": "GB18030",
        "big5": "CP950", "cp950": "CP950", "big5-hkscs": "BIG5-HKSCS",
        "shift_jis": "CP932", "shift-jis": "CP932", "sjis": "CP932", "x-sjis": "CP932", "cp932": "CP932",
        "windows-31j": "CP932", "ms_kanji": "CP932", "euc-jp": "EUC-JP", "x-euc-jp": "EUC-JP",
        "iso-2022-jp": "ISO-2022-JP", "euc-kr": "CP949", "ks_c_5601-1987": "CP949", "cp949": "CP949",
        "windows-949": "CP949", "iso-2022-kr": "ISO-2022-KR",
        "tis-620": "CP874", "windows-874": "CP874", "cp874": "CP874",
    ]
}
