import Mustache

/// The page's templates, parsed.
struct PageTemplates {
    /// What is rendered by itself, in the order of the page.
    enum Piece: String {
        case head, session, foot
    }

    private var library = MustacheLibrary()

    /// Parses all of them. Throws `MustacheTemplate`'s errors.
    init() throws {
        MustacheContentTypes.register(SafeHTML(), named: SafeHTML.name)
        let texts = [
            "head": PageTemplate.head, "table": PageTemplate.table,
            "rows": PageTemplate.rows, "outcomes": PageTemplate.outcomes,
            "failures": PageTemplate.failures, "failure": PageTemplate.failure, "link": PageTemplate.link,
            "volume": PageTemplate.volume, "findings": PageTemplate.findings,
            "session": PageTemplate.session, "foot": PageTemplate.foot,
        ]
        for (name, text) in texts {
            try library.register("{{% CONTENT_TYPE:\(SafeHTML.name)}}" + text, named: name)
        }
    }

    /// A piece of the page.
    func render<Model>(_ model: Model, with piece: Piece) -> String {
        library.render(model, withTemplate: piece.rawValue) ?? ""
    }
}

/// What the templates' texts are put into.
enum PageTemplate {}

/// Text in HTML, content or attribute: nothing in it is markup, and nothing moves or hides what stands beside it.
///
/// Mustache's own escaping goes by characters, and misses a quotation mark with a combining accent.
struct SafeHTML: MustacheContentType {
    static let name = "SAFE_HTML"

    func escapeText(_ text: String) -> String {
        var html = ""
        html.reserveCapacity(text.utf8.count + 16)
        for scalar in SafeText.escaped(text).unicodeScalars {
            switch scalar {
            case "<": html += "&lt;"
            case ">": html += "&gt;"
            case "&": html += "&amp;"
            case "\"": html += "&quot;"
            case "'": html += "&#39;"
            default: html.unicodeScalars.append(scalar)
            }
        }
        return html
    }
}
