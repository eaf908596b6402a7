import BounceCauses

/// What the encyclopaedia says of a cause, for views that are in English.
extension Cause {
    /// The cause in a sentence.
    var meaning: String? { ExplanationTexts.english["cause.\(rawValue)"] }

    /// Who can act; nil where nobody is known.
    var actors: String? {
        let actors = whoCanAct.compactMap { ExplanationTexts.english["actor.\($0.rawValue)"] }
        return actors.isEmpty ? nil : "who can act: " + actors.joined(separator: ", ")
    }
}
