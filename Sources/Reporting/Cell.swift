/// What stands in one column of one line.
struct Cell {
    var text: String
    var tone: Tone

    init(_ text: String, _ tone: Tone = .plain) {
        self.text = text
        self.tone = tone
    }

    /// A number in its tone; a dot for none, so that the eye finds the others.
    init(count: Int, _ tone: Tone) {
        self.init(count == 0 ? "·" : NumberText.grouped(count), count == 0 ? .dim : tone)
    }
}
