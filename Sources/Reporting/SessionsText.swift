import MailSession
import Provenance

/// A session as one line of text.
struct SessionsText: Sendable {
    /// Which columns a terminal has room for.
    private enum Room: Sendable {
        /// Up to 99 columns: what identifies a session and how it went.
        case narrow
        /// With the client's name.
        case medium
        /// From 130 columns, or a file: date, client's port, who closed.
        case wide
    }

    private let room: Room
    private let layout: LineLayout

    init(options: TextOptions) {
        let width = options.width ?? 130
        room = width < 100 ? .narrow : width < 130 ? .medium : .wide
        // The column without a width takes what the others leave. An IPv4 address and port take 21 columns at most.
        var columns = [Column("session", 11)]
        switch room {
        case .narrow:
            columns += [
                Column("time", 8), Column("client", 15, shortening: .middle),
                Column("server", 0, shortening: .middle),
            ]
        case .medium:
            columns += [
                Column("time", 8), Column("client", 15, shortening: .middle),
                Column("server", 21, shortening: .middle), Column("helo", 0, shortening: .middle),
            ]
        case .wide:
            let address = 21 + min(26, (width - 130) / 3)
            columns += [
                Column("start", 19), Column("client", address, shortening: .middle),
                Column("server", address, shortening: .middle), Column("helo", 0, shortening: .middle),
            ]
        }
        columns += [Column("TLS", 8), Column("mail", room == .wide ? 7 : 4, right: true)]
        columns.append(room == .wide ? Column("closed", 10) : Column("end", 4, right: true))
        let flexible = columns.firstIndex { $0.width == 0 } ?? 0
        columns[flexible].width = max(8, width - LineLayout.width(of: columns, without: flexible))
        layout = LineLayout(columns: columns, color: options.color, cutting: options.width != nil)
    }

    func titles(into output: inout [UInt8]) {
        layout.writeTitles(into: &output)
    }

    func row(_ session: MailSession, into output: inout [UInt8]) {
        var tls = Cell(session.encryptionText, session.starttls.tone)
        var closed = Cell(
            room == .wide ? session.closedBy.rawValue : session.closedBy.short,
            session.closedBy == .quit ? .plain : .dim)
        if let failure = session.connectFailure {
            tls = Cell("")
            closed = Cell(failure, .bad)
        }
        let helo = Cell(session.helo?.name ?? "")
        let client = room == .wide ? session.client.description : session.client.ip
        var cells = [
            Cell(session.id, .strong),
            Cell(room == .wide ? session.start.dateTimeText : session.start.timeText),
            Cell(client), Cell(session.server.description),
        ]
        if room != .narrow { cells.append(helo) }
        cells += [tls, Cell(session.mailText, session.mailTone), closed]
        layout.write(cells, into: &output)
    }
}

extension ClosedBy {
    /// At most four columns.
    fileprivate var short: String {
        switch self {
        case .quit: "quit"
        case .server421: "421"
        case .clientFIN, .serverFIN: "fin"
        case .clientRST, .serverRST: "rst"
        case .idle: "idle"
        case .captureEnd: "open"
        }
    }
}
