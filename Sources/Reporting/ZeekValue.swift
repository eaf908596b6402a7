import Provenance

/// A value of one of Zeek's types, as its ASCII writer puts it into a column.
enum ZeekValue: Sendable {
    case time(Timestamp)
    /// In seconds.
    case interval(Double)
    case string(String)
    case port(UInt16)
    case count(Int)
    case bool(Bool)
    /// The elements of a set or a vector.
    case elements([String])

    /// A string, or nothing where there is none.
    init?(_ text: String?) {
        guard let text else { return nil }
        self = .string(text)
    }

    /// Elements, or nothing where there are none to tell of.
    init?(elements: [String]?) {
        guard let elements else { return nil }
        self = .elements(elements)
    }

    /// A count, or nothing where there is none.
    init?(_ count: Int?) {
        guard let count else { return nil }
        self = .count(count)
    }

    /// Its text between two tabs.
    var column: String {
        switch self {
        case .time(let time): time.epochText
        case .interval(let seconds): NumberText.fixed(seconds, decimals: 6)
        case .string(let text): ZeekText.column(text)
        case .port(let port): String(port)
        case .count(let count): String(count)
        case .bool(let flag): flag ? "T" : "F"
        case .elements(let elements):
            elements.isEmpty ? ZeekText.empty : elements.map(ZeekText.element).joined(separator: ",")
        }
    }

    /// What stands for it in JSON.
    var json: any Encodable {
        switch self {
        case .time(let time): Double(time.nanoseconds / 1000) / 1e6
        case .interval(let seconds): seconds
        case .string(let text): text
        case .port(let port): port
        case .count(let count): count
        case .bool(let flag): flag
        case .elements(let elements): elements
        }
    }
}
