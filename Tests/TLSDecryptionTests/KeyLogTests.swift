import TestSupport
import Testing

@testable import TLSDecryption

@Suite("Key logs")
struct KeyLogTests {
    private static let random = String(repeating: "0a", count: 32)
    private static let name = ClientRandom([UInt8](repeating: 10, count: 32))
    private static let master = String(repeating: "Bb", count: 48)
    private static let traffic = String(repeating: "cC", count: 32)

    private func read(_ text: String) -> (log: KeyLog, reading: KeyLog.Reading) {
        var log = KeyLog()
        let reading = log.read(Array(text.utf8).span)
        return (log, reading)
    }

    @Test("Lines with any end, among comments and labels of no use, give their secrets")
    func lines() throws {
        let name = try #require(Self.name)
        let text = """
            # a comment\r
            CLIENT_RANDOM \(Self.random) \(Self.master)\r

            EXPORTER_SECRET \(Self.random) 00
            RSA 0011223344556677 \(Self.master)
            \t SERVER_TRAFFIC_SECRET_0\t\(Self.random.uppercased())  \(Self.traffic) \u{20}
            CLIENT_HANDSHAKE_TRAFFIC_SECRET \(Self.random) \(Self.master)
            """
        let (log, reading) = read(text)
        #expect(reading == KeyLog.Reading())
        #expect(log.secret(.master, of: name) == [UInt8](repeating: 0xBB, count: 48))
        #expect(log.secret(.serverApplication, of: name) == [UInt8](repeating: 0xCC, count: 32))
        #expect(log.secret(.clientHandshake, of: name)?.count == 48)
        #expect(log.secret(.serverHandshake, of: name) == nil)
    }

    @Test("Of two lines for the same secret the later one counts")
    func twice() throws {
        let name = try #require(Self.name)
        let (log, _) = read(
            "CLIENT_RANDOM \(Self.random) \(Self.master)\nCLIENT_RANDOM \(Self.random) \(Self.traffic)\(Self.random.prefix(32))\n"
        )
        #expect(log.secret(.master, of: name)?.first == 0xCC)
    }

    @Test(
        "A line of another form is counted, and gives nothing",
        arguments: [
            "CLIENT_RANDOM", "CLIENT_RANDOM \(random)", "CLIENT_RANDOM \(random) \(traffic)",
            "CLIENT_RANDOM \(random)00 \(master)", "CLIENT_RANDOM \(random) \(master) 00",
            "CLIENT_RANDOM \(random) \(master.dropLast())", "CLIENT_RANDOM \(random) \(master.dropLast())g",
            "SERVER_TRAFFIC_SECRET_0 \(random) 00", "client_random \(random) \(master)",
            "-----BEGIN PRIVATE KEY-----", String(repeating: "A", count: 5000), "\u{0}",
        ])
    func badLine(_ line: String) {
        let (log, reading) = read("# first\n\(line)\n\(line)\n")
        #expect(reading.badLines == 2)
        #expect(reading.firstBadLine == 2)
        #expect(log.isEmpty)
    }

    @Test("Noise gives nothing")
    func noise() {
        var generator = SplitMix64(state: 3)
        for count in 0..<300 {
            var log = KeyLog()
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
            _ = log.read(bytes.span)
            #expect(log.isEmpty)
        }
    }

    @Test("Every beginning of a line is bad, or is the line")
    func truncation() {
        let line = Array("CLIENT_RANDOM \(Self.random) \(Self.master)".utf8)
        for end in 1..<line.count {
            var log = KeyLog()
            #expect(log.read(line.span.extracting(0..<end)).badLines == 1)
            #expect(log.isEmpty)
        }
    }
}
