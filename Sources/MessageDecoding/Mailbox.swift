/// `mailbox = name-addr / addr-spec` (RFC 5322 section 3.4).
struct Mailbox: Equatable {
    /// The display name; where there is none, a comment beside the address, which is how it was written once.
    var name: DecodedText?
    /// The address without brackets and source route, `""` for `<>`; nil when none can be made out.
    var address: DecodedText?
}
