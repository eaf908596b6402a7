/// What a text view has to know of the place that it is shown in.
public struct TextOptions: Sendable {
    /// The number of columns; nil where nobody counts them, as in a file.
    public var width: Int?
    /// Whether colours may be used.
    public var color: Bool

    /// By default text for a file: no colours and no width.
    public init(width: Int? = nil, color: Bool = false) {
        self.width = width.map { max($0, 40) }
        self.color = color
    }
}
