import ArgumentParser
import BounceCauses

/// The languages in which the program explains.
enum ExplanationLanguage: String, CaseIterable, ExpressibleByArgument {
    case english = "en"
    case german = "de"

    /// The words of this language.
    var texts: ExplanationTexts { ExplanationTexts.matching(rawValue) }

    /// The user's language where there are words of it, else English.
    static var ofUser: ExplanationTexts { ExplanationTexts.matching(Terminal.language) }
}
