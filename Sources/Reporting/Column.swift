/// A column of a text view.
struct Column {
    /// What stands above it.
    var title: String
    /// The columns of the terminal that it takes; what is wider is cut.
    var width: Int
    /// Whether its content stands at its right, as numbers do.
    var right = false

    init(_ title: String, _ width: Int, right: Bool = false) {
        self.title = title
        self.width = width
        self.right = right
    }
}
