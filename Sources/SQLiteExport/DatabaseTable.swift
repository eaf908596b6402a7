/// The tables that rows are inserted into. Each row asks for its table's statement, which stands where the number says.
enum DatabaseTable: Int, CaseIterable {
    case captures
    case sessions
    case transactions
    case recipients
    case replies
    case auth
    case findings
    case laterBounces

    /// The name that `Schema` gives it.
    var name: String {
        switch self {
        case .captures: "captures"
        case .sessions: "sessions"
        case .transactions: "transactions"
        case .recipients: "recipients"
        case .replies: "replies"
        case .auth: "auth"
        case .findings: "findings"
        case .laterBounces: "later_bounces"
        }
    }
}
