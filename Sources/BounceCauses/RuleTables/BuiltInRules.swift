/// The rules that come with the program, in the text that ``RuleParser`` reads.
///
/// What a confidence stands for: 95 and more, a wording or marker that one product uses for this alone; 80 to 94, words
/// that leave little doubt; 50 to 79, words that usually mean it; below that, a hint that any nearer word outweighs.
public enum BuiltInRules {
    /// The tables, by theme.
    public static let tables: [(theme: String, text: String)] = [
        ("recipients", recipients), ("mailboxes", mailboxes),
        ("recipient restrictions", recipientRestrictions), ("routing", routing),
        ("senders", senders), ("clients", clients), ("authentication", authentication),
        ("blocklists", blocklists), ("rates", rates), ("content", content), ("form", form),
        ("policy", policy), ("servers", servers), ("ways", ways), ("protocol", protocolRules),
        ("providers", providers), ("exchange", exchange), ("products", products), ("software", software),
        ("languages", languages), ("more languages", moreLanguages), ("words", words),
        ("enhanced codes", enhancedCodes), ("reply codes", replyCodes),
    ]

    /// All rules. The package's tests make sure that each table can be read; one that could not would be left out.
    static let all: [Rule] = tables.flatMap { (try? RuleParser.parse($0.text)) ?? [] }
}
