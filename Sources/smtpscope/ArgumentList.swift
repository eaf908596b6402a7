import ArgumentParser
import DeliveryAnalysis

/// Values with commas between them.
enum ArgumentList {
    /// Reads each value. Throws `ValidationError` with what was expected.
    static func read<Value>(
        _ text: String, _ make: (String) -> Value?, _ expectation: String
    ) throws -> [Value] {
        try text.split(separator: ",", omittingEmptySubsequences: false).map { part in
            guard let value = make(String(part)) else { throw ValidationError("\(part): \(expectation)") }
            return value
        }
    }

    /// Addresses and domains.
    static func addresses(_ text: String) throws -> [AddressPattern] {
        try read(
            text, AddressPattern.init,
            "expected an address or a domain, such as bob@example.org, bob@, bob-*, example.org or <>")
    }
}
