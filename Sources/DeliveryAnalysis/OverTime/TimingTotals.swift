public import MailSession

/// Where time was spent with each server, for as many servers as the limit allows.
public struct TimingTotals: Mergeable {
    /// Servers whose times are kept: each takes some hundred kilobytes.
    public static let limit = 50

    /// Waits of more than an hour count as one.
    private static let noTimes = LatencyDistribution(longest: 3600)

    /// The times of one server.
    public struct Server: Mergeable {
        /// From SYN to the acknowledgement that completed the handshake: the way there and back.
        public fileprivate(set) var roundTrips = noTimes
        /// Sessions from first frame to last.
        public fileprivate(set) var sessions = noTimes
        /// Waits for replies, as the capture shows them.
        public fileprivate(set) var waits: [Wait.Step: LatencyDistribution] = [:]
        /// The same less the session's handshake round trip, where it is in them: what the server took at least.
        public fileprivate(set) var ownTimes: [Wait.Step: LatencyDistribution] = [:]

        init() {}

        /// Takes in another part's totals.
        public mutating func merge(_ other: Server) {
            roundTrips.merge(other.roundTrips)
            sessions.merge(other.sessions)
            for (step, waits) in other.waits { self.waits[step, default: TimingTotals.noTimes].merge(waits) }
            for (step, times) in other.ownTimes {
                ownTimes[step, default: TimingTotals.noTimes].merge(times)
            }
        }
    }

    /// By server.
    public private(set) var servers = CappedTable<Endpoint, Server>(limit: limit)

    /// Totals of no sessions.
    public init() {}

    /// Adds a session's times; one that never came up has none.
    public mutating func add(_ session: MailSession) {
        guard session.connect == .established || session.connect == .midstream else { return }
        servers.update(session.server, from: Server()) { server in
            let trip = session.handshakeRoundTrip.flatMap { Int64(exactly: ($0 * 1e9).rounded()) }
            if let trip { server.roundTrips.add(nanoseconds: trip) }
            if let duration = Int64(exactly: (session.duration * 1e9).rounded()) {
                server.sessions.add(nanoseconds: duration)
            }
            for wait in session.waits {
                server.waits[wait.step, default: Self.noTimes].add(nanoseconds: wait.nanoseconds)
                // Without a round trip nobody can say what of the wait was the way.
                guard !wait.includesRoundTrip || trip != nil else { continue }
                let way = wait.includesRoundTrip ? max(0, trip ?? 0) : 0
                server.ownTimes[wait.step, default: Self.noTimes]
                    .add(nanoseconds: max(0, wait.nanoseconds - way))
            }
        }
    }

    /// Takes in another part's totals.
    public mutating func merge(_ other: TimingTotals) { servers.merge(other.servers) }
}
