import TestSupport

extension DialogueSource {
    /// What one asks and the other answers over UDP.
    package mutating func nameLookup() -> Conversation {
        var conversation = Conversation(serverPort: 53, record: nil)
        let query =
            Array(material.noise(2, using: &random)) + [1, 0, 0, 1, 0, 0, 0, 0, 0, 0] + [5]
            + Array("mail\(random.below(10))".utf8)
            + [7] + Array("example".utf8) + [3] + Array("org".utf8) + [0, 0, 1, 0, 1]
        conversation.turn(of: .client) { $0.append(contentsOf: query) }
        conversation.turn(of: .server) { bytes in
            bytes.append(contentsOf: query)
            bytes[bytes.count - query.count + 2] = 0x81
            bytes[bytes.count - query.count + 7] = 1
            bytes.append(contentsOf: [0xC0, 12, 0, 1, 0, 1, 0, 0, 1, 0, 0, 4, 203, 0, 113, 1])
        }
        return conversation
    }

    /// A web site over QUIC: short headers and noise.
    package mutating func quicVisit() -> Conversation {
        var conversation = Conversation(serverPort: 443, record: nil)
        for _ in 0..<random.pick(5...120) {
            let download = material.noise(1_240, using: &random)
            conversation.turn(of: .server) { bytes in
                bytes.append(0x40)
                bytes.append(contentsOf: download)
            }
            if random.chance(0.3) {
                let answer = material.noise(35, using: &random)
                conversation.turn(of: .client) { bytes in
                    bytes.append(0x40)
                    bytes.append(contentsOf: answer)
                }
            }
        }
        return conversation
    }
}
