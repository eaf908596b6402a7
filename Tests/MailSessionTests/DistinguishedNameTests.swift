import MailSession
import Testing

@Suite("Names in certificates")
struct DistinguishedNameTests {
    @Test(
        "The common name ends where an unescaped comma or plus sign stands, and has no escapes",
        arguments: [
            ("CN=mx1.example.net", "mx1.example.net"), ("O=Example,cn=mx.example.net,C=DE", "mx.example.net"),
            (#"CN=Smith\, John,O=Example"#, "Smith, John"), (#"O=Foo\,CN=mx.example.net"#, nil),
            ("OU=a+CN=mx.example.net", "mx.example.net"), (#"CN=a\+b\\,O=x"#, #"a+b\"#),
            (#"CN=J\C3\BCrgen\2C"#, "Jürgen,"), (##"CN=\#1\ "##, "#1 "), (#"CN=x\"#, #"x\"#), ("CN=", ""),
            ("CN=first,CN=second", "first"), ("O=Example", nil), ("", nil), ("mx.example.net", nil),
            ("CN=a=b", "a=b"),
        ] as [(String, String?)])
    func commonName(_ text: String, _ expected: String?) {
        #expect(DistinguishedName(text).commonName == expected)
    }

    @Test(
        "The parts are the whole name again",
        arguments: [#"CN=Smith\, John+UID=7,O=Example"#, "", ",", #"\"#, "CN=a,,=b+"])
    func whole(_ text: String) {
        let parts = DistinguishedName(text).parts
        let joined = parts.map { part in
            part.separator + part.type + (part.type.isEmpty ? "" : "=") + part.value
        }.joined()
        // An equals sign behind no type is the one thing that a part does not keep.
        #expect(joined == text.replacing(",=", with: ","))
    }
}
