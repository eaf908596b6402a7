import DeliveryAnalysis

/// The report as a page: one HTML file that needs nothing else, with the sessions that matter one by one.
public struct HTMLReport: Sendable {
    /// The page's name in an export.
    public static let fileName = "report.html"

    private let input: PageInput

    /// A page of this input.
    public init(input: PageInput) {
        self.input = input
    }

    /// Adds the page. Throws what is wrong with a template: nothing, as the tests show.
    public func write(into output: inout [UInt8]) throws {
        let templates = try PageTemplates()
        let sessions = input.sample.sessions
        let shown = ShownSessions(sessions)
        output.append(text: templates.render(PageHead(input, shown), with: .head))
        for session in sessions {
            let model = PageSession(session, lineLimit: input.sample.lineLimit)
            output.append(text: templates.render(model, with: .session))
        }
        output.append(text: templates.render(PageFoot(hasSessions: !sessions.isEmpty), with: .foot))
    }
}
