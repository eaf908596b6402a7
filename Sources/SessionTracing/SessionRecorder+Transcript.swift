internal import MailSession
internal import Provenance
internal import SMTPDecoding

/// The dialogue line by line, where it is asked for.
extension SessionRecorder {
    /// Adds a line, as long as there is room.
    mutating func take(_ line: TranscriptLine) {
        guard dialogue.count < Self.maximumDialogueLines, !isFull else { return }
        weight += MemoryLayout<DialogueLine>.stride + line.text.utf8.count
        let speaker: DialogueLine.Speaker
        switch line.speaker {
        case .client:
            speaker = .client
            clientLines.append(dialogue.count)
        case .server: speaker = .server
        case .note: speaker = .note
        }
        var answers: Int?
        if let number = line.answers, number < clientLines.count { answers = clientLines[number] }
        dialogue.append(
            DialogueLine(
                time: line.stamp.time, frame: line.stamp.frame, speaker: speaker, text: line.text,
                answers: answers, isDecrypted: isInsideTLS && speaker != .note ? true : nil))
    }

    /// Adds a remark to the dialogue.
    mutating func note(_ text: String, stamp: FrameStamp) {
        take(TranscriptLine(speaker: .note, text: text, stamp: stamp, answers: nil))
    }
}
