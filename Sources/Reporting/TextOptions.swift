/// What a text view has to know of the place that it is shown in.
package struct TextOptions: Sendable {
    /// The number of columns; nil where nobody counts them, as in a file.
    package var width: Int?
    /// Whether colours may be used.
    package var color: Bool

    /// By default text for a file: no colours and no width.
    package init(width: Int? = nil, color: Bool = false) {
        self.width = width.map { max($0, 40) }
        self.color = color
    }
}
