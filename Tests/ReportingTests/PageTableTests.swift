import Testing

@testable import Reporting

@Suite("A table of the page")
struct PageTableTests {
    private func table(of rows: Int, inSight: Int) -> PageTable {
        PageTable(
            caption: "Servers", columns: [PageCell("server")],
            rows: (1...rows).map { PageRow(head: PageCell("198.51.100.\($0)"), cells: []) }, inSight: inSight,
            noun: "server")
    }

    @Test("Of a long table the first rows are in sight, and the others open by how many they are")
    func long() {
        let table = table(of: 26, inSight: 25)
        #expect(table.rows.map(\.head.text) == (1...25).map { "198.51.100.\($0)" })
        #expect(table.further?.title == "1 more server")
        #expect(table.further?.rows.map(\.head.text) == ["198.51.100.26"])
        #expect(table.further?.columns.map(\.text) == ["server"])
    }

    @Test("A table that fits is whole")
    func short() {
        let table = table(of: 25, inSight: 25)
        #expect(table.rows.count == 25 && table.further == nil)
    }
}
