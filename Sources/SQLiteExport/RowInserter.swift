import GRDB

/// Inserts rows with one prepared statement for each table.
struct RowInserter {
    let database: Database
    private var statements: [String: Statement] = [:]

    init(database: Database) {
        self.database = database
    }

    /// Adds a row, and returns its number. A table's rows have the same columns every time.
    @discardableResult
    mutating func insert(into table: String, _ cells: KeyValuePairs<String, DatabaseValue>) throws -> Int64 {
        let statement = try statements[table] ?? prepared(table, cells.map(\.key))
        // This resets the statement. The values are bound one by one, since a collection of arguments costs as much again as
        // what SQLite does with them.
        statement.setUncheckedArguments(StatementArguments())
        var index: CInt = 0
        for (_, value) in cells {
            index += 1
            let code = unsafe value.bind(to: statement.sqliteStatement, at: index)
            guard code == 0 else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
        }
        try statement.execute()
        return database.lastInsertedRowID
    }

    /// The number that a query finds first.
    func find(_ query: String, _ arguments: [DatabaseValue]) throws -> Int64? {
        try Int64.fetchOne(database.cachedStatement(sql: query), arguments: StatementArguments(arguments))
    }

    private mutating func prepared(_ table: String, _ columns: [String]) throws -> Statement {
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        let statement = try database.cachedStatement(
            sql: "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))")
        statements[table] = statement
        return statement
    }
}
