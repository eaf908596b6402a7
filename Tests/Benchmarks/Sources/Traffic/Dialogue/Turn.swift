/// What one end sends before it waits for the other.
package struct Turn: Sendable {
    /// Who sends.
    package let sender: Side
    /// What, as a range of the conversation's bytes.
    package let payload: Range<Int>
}
