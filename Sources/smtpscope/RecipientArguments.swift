import ArgumentParser
import DeliveryAnalysis

/// Whom the mail is to: apart from the other words, since `--to` is a folder where files are exported.
struct RecipientArguments: ParsableArguments {
    @Option(
        help: ArgumentHelp("Only mail to this address; the same forms.", valueName: "address,…"),
        transform: ArgumentList.addresses)
    var to: [[AddressPattern]] = []

    /// What is asked for.
    var patterns: [AddressPattern] { to.flatMap { $0 } }
}
