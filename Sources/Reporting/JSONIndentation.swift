/// Compact JSON laid out for a reader: a line for each key and element, two blanks for each level.
enum JSONIndentation {
    /// Adds a document, ended by a line feed. Lists of texts and numbers stay on one line.
    static func append(_ document: [UInt8], to output: inout [UInt8]) {
        var depth = 0
        var isInText = false
        var isEscaped = false
        func breakLine() {
            output.append(0x0A)
            output.append(contentsOf: repeatElement(0x20, count: 2 * depth))
        }
        /// Whether each open container is an object.
        var objects: [Bool] = []
        for byte in document {
            guard !isInText else {
                output.append(byte)
                if byte == 0x22, !isEscaped { isInText = false }
                isEscaped = byte == 0x5C && !isEscaped
                continue
            }
            switch byte {
            case 0x7B:
                output.append(byte)
                objects.append(true)
                depth += 1
                breakLine()
            case 0x7D:
                objects.removeLast()
                depth -= 1
                breakLine()
                output.append(byte)
            case 0x5B:
                output.append(byte)
                objects.append(false)
            case 0x5D:
                output.append(byte)
                objects.removeLast()
            case 0x2C:
                output.append(byte)
                if objects.last == true { breakLine() } else { output.append(0x20) }
            case 0x3A: output.append(contentsOf: ": ".utf8)
            default:
                output.append(byte)
                isInText = byte == 0x22
            }
        }
        output.append(0x0A)
    }
}
