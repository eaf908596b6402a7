import MessageStorage
import Testing

@Suite("Names of files from the wire")
struct SafeFileNameTests {
    @Test(
        "What a file's name must not have becomes harmless",
        arguments: [
            ("report.pdf", "report.pdf"), ("../../etc/passwd", "passwd"),
            ("C:\\Windows\\evil.exe", "evil.exe"),
            (".bashrc", "bashrc"), ("...", nil), ("", nil), ("/", nil),
            ("a\u{0}b\u{1B}[2J.txt", "a_b__2J.txt"),
            ("a\u{202E}gpj.exe", "a_gpj.exe"), ("-rf *", "-rf__"), ("straße 1.txt", "straße_1.txt"),
            ("name.", "name"), ("a\nb", "a_b"), ("$(id)`;|&", "__id_____"),
            ("日本語.doc", "日本語.doc"),
        ] as [(String, String?)])
    func names(name: String, safe: String?) {
        #expect(SafeFileName.of(name) == safe)
    }

    @Test("A long name is cut, its ending is kept, and no character is cut in two")
    func long() {
        let name = SafeFileName.of(String(repeating: "ü", count: 5000) + ".pdf")
        // Only so much of it is looked at.
        #expect(name?.utf8.count ?? 0 <= 100)
        let cut = SafeFileName.of(String(repeating: "ä", count: 200) + ".pdf")
        #expect(cut == String(repeating: "ä", count: 48) + ".pdf")
    }
}
