import MailSession
import Provenance
@testable import SMTPDecoding
import Testing

@testable import SessionTracing

@Suite("What a record says of a decrypted dialogue")
struct InsideTLSTests {
    private static let stamp = FrameStamp(file: 0, frame: 7, time: Timestamp(nanoseconds: 0))

    @Test("A login inside TLS is not in clear text, one before it is")
    func login() {
        var recorder = SessionRecorder(options: RecordOptions(TracingOptions()))
        let login = Exchange(
            command: .auth(mechanism: "PLAIN", user: "bob", isSecretSent: true, isCancelled: false),
            sent: Self.stamp, reply: nil)
        recorder.take(.exchange(login))
        recorder.beginInsideTLS(stamp: Self.stamp)
        recorder.take(.exchange(login))
        #expect(recorder.auth.map(\.cleartext) == [true, false])
    }

    @Test("Lines are marked from where decryption begins")
    func lines() {
        var recorder = SessionRecorder(options: RecordOptions(TracingOptions(keepsDialogue: true)))
        let line = TranscriptLine(speaker: .client, text: "EHLO a", stamp: Self.stamp)
        recorder.take(.line(line))
        recorder.beginInsideTLS(stamp: Self.stamp)
        recorder.take(.line(line))
        #expect(recorder.dialogue.map(\.speaker) == [.client, .note, .client])
        #expect(recorder.dialogue.map(\.isDecrypted) == [nil, nil, true])
    }
}
