extension String {
    /// The text without the spaces at its end.
    var trimmingTrailingSpaces: String {
        var text = self
        while text.utf8.last == 0x20 { text.removeLast() }
        return text
    }
}
