/// A bar of block characters, to an eighth of a column.
enum BarText {
    private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

    /// A bar for a share of `columns`; what is not zero shows at least a sliver.
    static func bar(_ part: Int, of whole: Int, columns: Int) -> String {
        guard whole > 0, part > 0, columns > 0 else { return "" }
        let units = max(1, Int((Double(part) / Double(whole) * Double(columns * 8)).rounded()))
        return String(repeating: "█", count: units / 8) + eighths[units % 8]
    }
}
