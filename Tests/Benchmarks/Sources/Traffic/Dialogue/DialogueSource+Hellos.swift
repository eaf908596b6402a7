// RFC 8446, sections 4 and 5: the messages that are never encrypted.
extension DialogueSource {
    static let changeCipherSpec: UInt8 = 20
    static let handshake: UInt8 = 22
    static let applicationData: UInt8 = 23

    static func clientHello(
        random: ArraySlice<UInt8>, session: [UInt8], key: ArraySlice<UInt8>
    ) -> [UInt8] {
        hello(type: 1) { bytes in
            bytes.append(contentsOf: random)
            bytes.append(lengthIn: 1) { $0.append(contentsOf: session) }
            bytes.append(lengthIn: 2) { bytes in
                for suite: UInt16 in [0x1302, 0x1303, 0x1301, 0xC02C, 0xC030, 0xC02B, 0xC02F] {
                    bytes.append(bigEndian: suite)
                }
            }
            bytes.append(contentsOf: [1, 0])
            bytes.append(lengthIn: 2) { bytes in
                bytes.append(extension: 0) { bytes in
                    bytes.append(lengthIn: 2) { bytes in
                        bytes.append(0)
                        bytes.append(lengthIn: 2) { $0.append(contentsOf: "mx.example.org".utf8) }
                    }
                }
                bytes.append(extension: 10) { $0.append(contentsOf: [0, 4, 0, 0x1D, 0, 0x17]) }
                bytes.append(extension: 13) { $0.append(contentsOf: [0, 6, 4, 3, 8, 4, 4, 1]) }
                bytes.append(extension: 43) { $0.append(contentsOf: [4, 3, 4, 3, 3]) }
                bytes.append(extension: 45) { $0.append(contentsOf: [1, 1]) }
                bytes.append(extension: 51) { bytes in
                    bytes.append(lengthIn: 2) { $0.append(keyShare: key) }
                }
            }
        }
    }

    static func serverHello(
        random: ArraySlice<UInt8>, session: [UInt8], key: ArraySlice<UInt8>
    ) -> [UInt8] {
        hello(type: 2) { bytes in
            bytes.append(contentsOf: random)
            bytes.append(lengthIn: 1) { $0.append(contentsOf: session) }
            bytes.append(contentsOf: [0x13, 0x02, 0])
            bytes.append(lengthIn: 2) { bytes in
                bytes.append(extension: 43) { $0.append(contentsOf: [3, 4]) }
                bytes.append(extension: 51) { $0.append(keyShare: key) }
            }
        }
    }

    /// A hello in a record of its own; what `write` appends follows the version.
    private static func hello(type: UInt8, _ write: (inout [UInt8]) -> Void) -> [UInt8] {
        var message = [type]
        message.append(lengthIn: 3) { bytes in
            bytes.append(contentsOf: [3, 3])
            write(&bytes)
        }
        var record: [UInt8] = []
        record.append(tlsRecord: handshake, message[...])
        return record
    }
}

extension [UInt8] {
    mutating func append(tlsRecord type: UInt8, _ content: ArraySlice<UInt8>) {
        append(contentsOf: [type, 3, 3])
        append(lengthIn: 2) { $0.append(contentsOf: content) }
    }

    fileprivate mutating func append(extension type: UInt16, _ write: (inout [UInt8]) -> Void) {
        append(bigEndian: type)
        append(lengthIn: 2, write)
    }

    /// Of X25519.
    fileprivate mutating func append(keyShare key: ArraySlice<UInt8>) {
        append(contentsOf: [0, 0x1D])
        append(lengthIn: 2) { $0.append(contentsOf: key) }
    }
}
