import GRDB
import GRDBSQLite
import Provenance
import Reporting

/// A row in the making: its columns' names, and what is in its cells. What is not known is NULL.
///
/// One value serves for row after row, and all text stands in one buffer from which SQLite reads it: a row costs no memory
/// of its own. Statements' arguments as GRDB takes them cost as much as what SQLite does with the row.
struct TableRow {
    private enum Cell {
        case null
        case integer(Int64)
        case real(Double)
        /// Where in `text` it stands.
        case text(Range<Int>)
    }

    /// The columns' names, where they are asked for: a statement knows them.
    private(set) var columns: [StaticString] = []
    private var namesColumns = true
    private var cells: [Cell] = []
    /// Never empty, so that an empty text has an address: SQLite takes one without for NULL.
    private var text: [UInt8] = [0]

    /// Forgets the row before.
    mutating func clear(namesColumns: Bool) {
        self.namesColumns = namesColumns
        columns.removeAll(keepingCapacity: true)
        cells.removeAll(keepingCapacity: true)
        text.removeLast(text.count - 1)
    }

    /// Text of the wire is stored as it is shown, with escapes for controls: shells print cells as they are.
    mutating func set(_ column: StaticString, _ value: String?) {
        guard let value else { return add(column, .null) }
        add(column, text: SafeText.escaped(value))
    }

    /// A word of ours.
    mutating func set(_ column: StaticString, _ value: (some RawRepresentable<String>)?) {
        guard let value else { return add(column, .null) }
        add(column, text: value.rawValue)
    }

    mutating func set(_ column: StaticString, _ value: Timestamp) {
        add(column, text: value.rfc3339)
    }

    mutating func set(_ column: StaticString, _ value: Int64?) {
        add(column, value.map { .integer($0) } ?? .null)
    }

    mutating func set(_ column: StaticString, _ value: Int?) {
        add(column, value.map { .integer(Int64($0)) } ?? .null)
    }

    mutating func set(_ column: StaticString, _ value: UInt64?) {
        add(column, value.map { .integer(Int64(clamping: $0)) } ?? .null)
    }

    mutating func set(_ column: StaticString, _ value: Double?) {
        add(column, value.map { .real($0) } ?? .null)
    }

    mutating func set(_ column: StaticString, _ value: Bool?) {
        add(column, value.map { .integer($0 ? 1 : 0) } ?? .null)
    }

    private mutating func add(_ column: StaticString, text value: consuming String) {
        let start = text.count
        // In one piece: to ask a String for its octets one after the other takes several times longer.
        value.withUTF8 { unsafe text.append(contentsOf: $0) }
        add(column, .text(start..<text.count))
    }

    private mutating func add(_ column: StaticString, _ cell: Cell) {
        if namesColumns { columns.append(column) }
        cells.append(cell)
    }

    /// Runs a statement that has a parameter for each cell, and returns SQLite's result code.
    func run(_ statement: Statement) -> CInt {
        let statement = unsafe statement.sqliteStatement
        let code = unsafe text.withUnsafeBytes { bytes in
            for index in cells.indices {
                let code = unsafe bind(cells[index], in: bytes, to: statement, at: CInt(index + 1))
                guard code == SQLITE_OK else { return code }
            }
            return unsafe sqlite3_step(statement)
        }
        unsafe sqlite3_reset(statement)
        return code
    }

    /// Text is lent: the next run of the statement binds another.
    private func bind(
        _ cell: Cell, in bytes: UnsafeRawBufferPointer, to statement: SQLiteStatement, at index: CInt
    ) -> CInt {
        switch cell {
        case .null: unsafe sqlite3_bind_null(statement, index)
        case .integer(let value): unsafe sqlite3_bind_int64(statement, index, value)
        case .real(let value): unsafe sqlite3_bind_double(statement, index, value)
        case .text(let range):
            unsafe sqlite3_bind_text64(
                statement, index,
                bytes.baseAddress?.advanced(by: range.lowerBound).assumingMemoryBound(to: CChar.self),
                UInt64(range.count), nil, UInt8(SQLITE_UTF8))
        }
    }
}
