/// `1 message`, `2 messages`: a number of things in the detail of a finding.
func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
}
