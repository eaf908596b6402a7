/// Of the options those that each connection carries, since it needs them on its way.
struct RecordOptions: Sendable {
    let keepsDialogue: Bool
    let identifiesFlows: Bool
    /// About how many bytes the record may take.
    let bytesPerSession: Int
    let recipientsPerTransaction: Int
    let transactionsPerSession: Int

    init(_ options: TracingOptions) {
        keepsDialogue = options.keepsDialogue
        identifiesFlows = options.identifiesFlows
        bytesPerSession = options.bytesPerSession
        recipientsPerTransaction = options.recipientsPerTransaction
        transactionsPerSession = options.transactionsPerSession
    }
}
