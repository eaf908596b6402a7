import MailSession

extension Finding {
    /// How grave it is, what it is, and behind `gap` the frames that show it, where there are any.
    func words(gap: String) -> String {
        let head = "\(severity.rawValue): \(id): \(detail)"
        guard !frames.isEmpty else { return head }
        let numbers = frames.map(String.init).joined(separator: ", ")
        return head + gap + "(\(frames.count == 1 ? "frame" : "frames") \(numbers))"
    }
}
