public import DeliveryAnalysis

/// Why mail failed, in nested groups, and what delivery reports said.
public struct BouncesView: Sendable {
    /// The forms that it has. CSV has the failures only.
    public enum Format: String, CaseIterable, Sendable {
        case text, json, csv
    }

    private let format: Format
    private let options: TextOptions
    private let limit: Int

    /// A view in one form; `options`, and `limit` replies a group, count for text only.
    public init(format: Format, options: TextOptions = TextOptions(), limit: Int = 5) {
        self.format = format
        self.options = options
        self.limit = limit
    }

    /// Adds the failures, of which the run's options left something out.
    public func write(
        _ table: BounceTable, _ excluded: Exclusion = Exclusion(), into output: inout [UInt8]
    ) throws {
        switch format {
        case .text:
            BouncesText(table: table, excluded: excluded, options: options, limit: limit).write(into: &output)
        case .json: try BouncesJSON(table: table).write(into: &output)
        case .csv: BouncesCSV.write(table, into: &output)
        }
    }
}
