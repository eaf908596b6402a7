/// A column of a text view.
struct Column {
    /// Where a text is cut that is wider than its column.
    enum Shortening {
        case end
        /// For addresses, which their ends tell apart, and where a port stands.
        case middle
    }

    /// What stands above it.
    var title: String
    /// The columns of the terminal that it takes; what is wider is cut.
    var width: Int
    /// Whether its content stands at its right, as numbers do.
    var right = false
    /// Where what is wider is cut.
    var shortening = Shortening.end

    init(_ title: String, _ width: Int, right: Bool = false, shortening: Shortening = .end) {
        self.title = title
        self.width = width
        self.right = right
        self.shortening = shortening
    }

    /// A text that fits into `columns`.
    func cut(_ text: String, to columns: Int) -> String {
        switch shortening {
        case .end: DisplayWidth.cut(text, to: columns)
        case .middle: DisplayWidth.cutMiddle(text, to: columns)
        }
    }
}
