/// What the options of a run kept from a view, so that an empty view is not taken for an empty capture.
public struct Exclusion: Sendable {
    /// Sessions that a filter left out.
    public var sessions: Int
    /// Whether frames may have been left out: by `--filter`, `--since` or `--until`.
    public var hasFrames: Bool
    /// Whether no capture could be read, so that nothing can be said of any.
    public var isUnread: Bool

    /// By default nothing.
    public init(sessions: Int = 0, hasFrames: Bool = false, isUnread: Bool = false) {
        self.sessions = sessions
        self.hasFrames = hasFrames
        self.isUnread = isUnread
    }

    /// What to say of a view that has nothing to show: `nothing`, where the options had no part in it.
    func words(for nothing: String) -> String {
        if sessions > 0 {
            return sessions == 1
                ? "the only session is not asked for"
                : "none of \(NumberText.grouped(sessions)) sessions is asked for"
        }
        return hasFrames ? nothing + ", as far as --filter, --since and --until let it be seen" : nothing
    }
}
