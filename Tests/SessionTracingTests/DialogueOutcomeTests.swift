import DialogueExamples
import MailSession
import SessionTracing
import Testing

struct DialogueOutcomeTests {
    @Test("Each dialogue comes to its outcome", arguments: Dialogue.all)
    func outcome(_ dialogue: Dialogue) throws {
        let sessions = trace(dialogue.frames())
        try #require(sessions.count == 1)
        #expect(sessions[0].outcomes == dialogue.outcomes)
        #expect(sessions[0].quality.complete)
        #expect(sessions[0].connect == .established)
    }

    @Test("One octet in each segment makes no difference", arguments: Dialogue.all)
    func octetByOctet(_ dialogue: Dialogue) throws {
        var wire = Wire()
        wire.handshake()
        for turn in dialogue.turns {
            for byte in turn.bytes { wire.send([byte], fromClient: turn.isClient) }
        }
        wire.close()
        let sessions = trace(wire.frames)
        try #require(sessions.count == 1)
        #expect(sessions[0].outcomes == dialogue.outcomes)
    }

    @Test("The records of two runs are the same", arguments: Dialogue.all)
    func sameInTwoRuns(_ dialogue: Dialogue) {
        let options = TracingOptions(keepsDialogue: true)
        #expect(trace(dialogue.frames(), options: options) == trace(dialogue.frames(), options: options))
    }

    @Test("A transcript changes nothing else", arguments: Dialogue.all)
    func transcript(_ dialogue: Dialogue) {
        var sessions = trace(dialogue.frames(), options: TracingOptions(keepsDialogue: true))
        for index in sessions.indices { sessions[index].dialogue = nil }
        #expect(sessions == trace(dialogue.frames()))
    }
}
