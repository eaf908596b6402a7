import Testing

@testable import Reporting

@Suite("What the page's templates ask of a session")
struct PageChildrenTests {
    /// The properties that are not found by their names, of those that a mirror sees; nil where one is not there.
    private func missing(of value: Any, _ child: (String) -> Any?) -> [String] {
        Mirror(reflecting: value).children.compactMap { property in
            guard let label = property.label else { return nil }
            let isNothing =
                Mirror(reflecting: property.value).displayStyle == .optional
                && Mirror(reflecting: property.value).children.isEmpty
            guard let found = child(label) else { return isNothing ? nil : label }
            let isSame = "\(found)" == "\(property.value)" || "Optional(\"\(found)\")" == "\(property.value)"
            return isSame ? nil : label
        }
    }

    @Test("Each finds all its properties by their names, and nothing else")
    func children() throws {
        let session = PageSession(Examples.partial, lineLimit: 100)
        #expect(missing(of: session, { session.child(named: $0) }).isEmpty)
        let line = try #require(session.lines.first)
        #expect(missing(of: line, { line.child(named: $0) }).isEmpty)
        let fact = try #require(session.facts.first)
        #expect(missing(of: fact, { fact.child(named: $0) }).isEmpty)
        let transaction = try #require(session.transactions.first)
        #expect(missing(of: transaction, { transaction.child(named: $0) }).isEmpty)
        let recipient = try #require(transaction.recipients.first)
        #expect(missing(of: recipient, { recipient.child(named: $0) }).isEmpty)
        for cell in [session.tls, PageCell("mx1", link: "s-C1")] {
            #expect(missing(of: cell, { cell.child(named: $0) }).isEmpty)
        }
        let row = PageRow(head: session.tls, cells: [session.mail])
        #expect(missing(of: row, { row.child(named: $0) }).isEmpty)
        #expect(session.child(named: "nothing") == nil && line.child(named: "id") == nil)
    }
}
