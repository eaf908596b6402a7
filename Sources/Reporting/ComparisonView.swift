public import DeliveryAnalysis

/// Two runs beside each other.
public struct ComparisonView: Sendable {
    /// The forms that it has.
    public enum Format: String, CaseIterable, Sendable {
        case text, json
    }

    private let format: Format
    private let options: TextOptions
    private let names: (before: String, after: String)

    /// A view in one form; the names are those of the captures.
    public init(
        format: Format, before: String, after: String, options: TextOptions = TextOptions()
    ) {
        self.format = format
        self.options = options
        names = (before, after)
    }

    /// Adds the comparison.
    public func write(_ comparison: Comparison, into output: inout [UInt8]) throws {
        switch format {
        case .text:
            ComparisonText(
                comparison: comparison, before: names.before, after: names.after, options: options
            ).write(into: &output)
        case .json:
            try JSONText.encode(
                ComparisonJSON.document(comparison, before: names.before, after: names.after), into: &output)
            output.append(0x0A)
        }
    }
}
