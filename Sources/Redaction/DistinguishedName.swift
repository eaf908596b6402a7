/// The name in a certificate, in the form of RFC 4514: `CN=mx1.example.net,O=Example`.
struct DistinguishedName {
    /// Types whose names say nothing of their values.
    private static let knownTypes: Set<String> = [
        "CN", "O", "OU", "C", "L", "ST", "STREET", "DC", "UID", "EMAIL", "SERIALNUMBER", "SN", "GN", "T",
    ]

    let text: String

    init(_ text: String) {
        self.text = text
    }

    /// The values as they are written.
    var values: [String] { parts.map(\.value) }

    /// The types, with pseudonyms for the values: a host's where it is one, else a text's.
    func redacted(_ pseudonyms: Pseudonyms) -> String {
        parts.map { part in
            let type = Self.knownTypes.contains(part.type.uppercased()) ? part.type + "=" : ""
            let isHost = TextRedactor.isHostName(part.value)
            return part.separator + type
                + (isHost ? pseudonyms.host(part.value) : pseudonyms.text(part.value))
        }.joined()
    }

    /// What stands between unescaped commas and plus signs.
    private var parts: [(separator: String, type: String, value: String)] {
        var parts: [(separator: String, type: String, value: String)] = []
        var (separator, part, isEscaped) = ("", "", false)
        func end() {
            let equals = part.firstIndex(of: "=")
            let type = equals.map { String(part[..<$0]) } ?? ""
            parts.append((separator, type, equals.map { String(part[part.index(after: $0)...]) } ?? part))
        }
        for character in text {
            if !isEscaped, character == "," || character == "+" {
                end()
                (separator, part) = (String(character), "")
            } else {
                part.append(character)
                isEscaped = !isEscaped && character == "\\"
            }
        }
        end()
        return parts
    }
}
