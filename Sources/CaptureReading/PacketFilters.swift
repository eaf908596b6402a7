/// A BPF expression and what it was compiled to, by link type; without an expression everything passes.
final class PacketFilters {
    private let expression: String?
    private var compiled: [LinkType: PacketFilter] = [:]

    /// Nothing is compiled until a link type is seen.
    init(_ expression: String?) {
        self.expression = expression
    }

    /// The filter for a link type, nil when everything passes.
    func filter(for linkType: LinkType) throws(CaptureError) -> PacketFilter? {
        guard let expression else { return nil }
        if let filter = compiled[linkType] { return filter }
        let filter = try PacketFilter(expression, for: linkType)
        compiled[linkType] = filter
        return filter
    }

    /// Throws when the expression fits none of the link types that libpcap knows, or, when there is none of
    /// these, no usual one.
    func check(for linkTypes: [LinkType]) throws(CaptureError) {
        let known = linkTypes.filter { $0.name != nil }
        let candidates = known.isEmpty ? Self.usual : known
        var failure: CaptureError?
        for linkType in candidates {
            do throws(CaptureError) {
                _ = try filter(for: linkType)
                return
            } catch {
                failure = failure ?? error
            }
        }
        if let failure { throw failure }
    }

    /// The vocabularies of BPF: `ether`, `wlan` and cooked captures differ in what can be asked.
    private static let usual: [LinkType] = [.ethernet, .linuxCooked, .wirelessRadiotap]
}
