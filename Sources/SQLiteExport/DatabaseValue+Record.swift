import GRDB
import Reporting

/// Values of a record as cells; what is not known is NULL.
extension DatabaseValue {
    /// Text of the wire is stored as it is shown, with escapes for controls: shells print cells as they are.
    static func of(_ text: String?) -> DatabaseValue {
        text.map { SafeText.escaped($0).databaseValue } ?? .null
    }

    static func of(_ value: (some RawRepresentable<String>)?) -> DatabaseValue {
        value?.rawValue.databaseValue ?? .null
    }

    static func of(_ number: Int?) -> DatabaseValue { number?.databaseValue ?? .null }

    static func of(_ number: Int64?) -> DatabaseValue { number?.databaseValue ?? .null }

    static func of(_ number: UInt64?) -> DatabaseValue {
        number.map { Int64(clamping: $0).databaseValue } ?? .null
    }

    static func of(_ number: Double?) -> DatabaseValue { number?.databaseValue ?? .null }

    static func of(_ flag: Bool?) -> DatabaseValue { flag?.databaseValue ?? .null }
}
