internal import MailSession

extension DistinguishedName {
    /// Types whose names say nothing of their values.
    private static let knownTypes: Set<String> = [
        "CN", "O", "OU", "C", "L", "ST", "STREET", "DC", "UID", "EMAIL", "SERIALNUMBER", "SN", "GN", "T",
    ]

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
}
