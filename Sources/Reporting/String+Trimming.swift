extension String {
    /// The text without the spaces at its end.
    var trimmingTrailingSpaces: String {
        var text = self
        while text.utf8.last == 0x20 { text.removeLast() }
        return text
    }

    /// The text with one space where it has several: for prose, never for what is shown as it crossed.
    var joiningSpaces: String {
        split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }
}
