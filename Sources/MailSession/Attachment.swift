/// A part of a message that is shown as a file (RFC 2183).
public struct Attachment: Codable, Equatable, Sendable {
    /// Its place among the message's parts, such as `2.1`.
    public var part: String
    /// The name that the message gives it, decoded; whatever it holds, no path.
    public var name: String?
    /// Its declared type and subtype in lower case.
    public var type: String
    /// What its first octets are, where they tell.
    public var detectedType: String?
    /// Octets, with the transfer encoding undone.
    public var size: Int
    /// SHA-256 of these, in hexadecimal digits.
    public var sha256: String
    /// Whether all of it is in the capture: else what is here is its beginning.
    public var isComplete: Bool
    /// The file that it was written to.
    public var file: String?
    /// Why there is no file.
    public var leftOut: String?

    /// An attachment of which nothing was read yet.
    public init(part: String, name: String?, type: String) {
        self.part = part
        self.name = name
        self.type = type
        size = 0
        sha256 = ""
        isComplete = false
    }

    private enum CodingKeys: String, CodingKey {
        case part, name, type
        case detectedType = "detected_type"
        case size = "size_bytes"
        case sha256
        case isComplete = "complete"
        case file
        case leftOut = "left_out"
    }
}
