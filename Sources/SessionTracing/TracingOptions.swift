internal import MailSession
public import MessageStorage
public import TCPReassembly

/// What a tracer takes for mail, and how much it may hold.
public struct TracingOptions: Sendable {
    /// The ports that are mail ports whatever is spoken on them.
    public static let defaultPorts = Set(MailPort.usual)

    /// Fewer connections at a time would leave a part of them none.
    public static let fewestConnections = 16

    /// Ports on which a connection is a mail session in any case; on others it must begin like SMTP.
    public var ports: Set<UInt16>
    /// Connections that may be open at a time: past it those that have been silent longest are given up.
    public var connections: Int
    /// What reassembly may hold back.
    public var limits: ReassemblyLimits
    /// About how many bytes all open connections together may take, what reassembly holds back for them included. Past it
    /// those that have been silent longest are given up.
    public var bytesInAll: Int
    /// About how many bytes the record of one session may take; of what else there is only the number is kept.
    public var bytesPerSession: Int
    /// Whether records carry the dialogue line by line.
    public var keepsDialogue: Bool
    /// Whether records carry the connection's Community ID and the fingerprints of its ClientHello: hashing takes time, and
    /// only records and the tables made of them show it.
    public var identifiesFlows: Bool
    /// A session counts as left when it was silent for so many nanoseconds of the capture's time. RFC 5321
    /// section 4.5.3.2.6 lets a server think for ten minutes about a message.
    public var idleTimeout: Int64
    /// Where the content of messages is stored; nil where nobody wants it.
    public var contents: ContentFolder?
    /// Recipients kept of one transaction; more are counted.
    public var recipientsPerTransaction: Int
    /// Transactions kept of one session, and attempts at AUTH; `Quality.transactionsDropped` counts those transactions that are not.
    public var transactionsPerSession: Int

    /// Connections fall into eight parts by a hash of their addresses and ports. Each has its share of the limits, so
    /// that what becomes of a connection does not depend on how many tracers, eight at most, there are.
    public static let parts = 8

    /// Whether the parts can have their own shares of the limits: so large are they that nobody can tell. With
    /// smaller ones a single tracer must follow all.
    public var canBeShared: Bool {
        connections >= Self.parts << 10 && limits.bytesInAll / Self.parts >= limits.bytesPerConnection
            && bytesInAll / Self.parts >= 2 * bytesPerSession
    }

    /// The defaults.
    public init(
        ports: Set<UInt16> = TracingOptions.defaultPorts, limits: ReassemblyLimits = ReassemblyLimits(),
        connections: Int = 100_000, keepsDialogue: Bool = false, identifiesFlows: Bool = true,
        idleTimeout: Int64 = 900_000_000_000, bytesInAll: Int = 144 << 20,
        recipientsPerTransaction: Int = 10_000, transactionsPerSession: Int = 10_000
    ) {
        self.ports = ports
        self.limits = limits
        self.bytesInAll = bytesInAll
        bytesPerSession = bytesInAll / 20
        self.connections = max(Self.fewestConnections, connections)
        self.keepsDialogue = keepsDialogue
        self.identifiesFlows = identifiesFlows
        self.idleTimeout = idleTimeout
        self.recipientsPerTransaction = recipientsPerTransaction
        self.transactionsPerSession = transactionsPerSession
    }
}
