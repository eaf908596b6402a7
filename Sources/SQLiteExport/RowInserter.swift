import GRDB
import GRDBSQLite

/// Inserts rows with one prepared statement for each table.
struct RowInserter {
    private let database: Database
    private var statements = [Statement?](repeating: nil, count: DatabaseTable.allCases.count)
    private var row = TableRow()

    init(database: Database) {
        self.database = database
    }

    /// Adds a row, and returns its number. A table's rows have the same columns every time.
    @discardableResult
    mutating func insert(into table: DatabaseTable, _ fill: (inout TableRow) -> Void) throws -> Int64 {
        let known = statements[table.rawValue]
        row.clear(namesColumns: known == nil)
        fill(&row)
        let code = row.run(try known ?? prepare(for: table))
        guard code == SQLITE_DONE else {
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage)
        }
        return unsafe sqlite3_last_insert_rowid(database.sqliteConnection)
    }

    /// The number that a query finds first.
    func find(_ query: String, _ arguments: StatementArguments) throws -> Int64? {
        try Int64.fetchOne(database.cachedStatement(sql: query), arguments: arguments)
    }

    /// Makes the table's statement, for the columns of the row that is there.
    private mutating func prepare(for table: DatabaseTable) throws -> Statement {
        let columns = row.columns.map(\.description).joined(separator: ", ")
        let marks = row.columns.map { _ in "?" }.joined(separator: ", ")
        let statement = try database.cachedStatement(
            sql: "INSERT INTO \(table.name) (\(columns)) VALUES (\(marks))")
        statements[table.rawValue] = statement
        return statement
    }
}
