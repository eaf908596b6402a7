/// A property that is nil in most values, kept behind a pointer: a value without it is small and cheap to move.
///
/// In JSON it is as any optional property: an absent key when it is nil.
@propertyWrapper
public struct Rare<Value: Sendable>: Sendable {
    @usableFromInline enum Storage: Sendable {
        case none
        indirect case some(Value)
    }

    @usableFromInline var storage: Storage

    /// Wraps a value, or the lack of one.
    @inlinable
    public init(wrappedValue: Value?) {
        storage = wrappedValue.map { .some($0) } ?? .none
    }

    /// The wrapper itself: what many values have in common can stand behind one pointer.
    @inlinable
    public var projectedValue: Rare {
        get { self }
        set { self = newValue }
    }

    /// Whether there is a value.
    @inlinable
    public var isPresent: Bool {
        switch storage {
        case .none: false
        case .some: true
        }
    }

    /// The value, if there is one.
    @inlinable
    public var wrappedValue: Value? {
        get {
            switch storage {
            case .none: nil
            case .some(let value): value
            }
        }
        set { storage = newValue.map { .some($0) } ?? .none }
    }
}

extension Rare: Equatable where Value: Equatable {
    /// Whether both hold the same.
    public static func == (left: Rare, right: Rare) -> Bool { left.wrappedValue == right.wrappedValue }
}

extension Rare: Codable where Value: Codable {
    /// Reads the value. An absent key never gets here.
    public init(from decoder: any Decoder) throws {
        self.init(wrappedValue: try decoder.singleValueContainer().decode(Value.self))
    }

    /// Writes the value, or null where no key could be left out.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let wrappedValue { try container.encode(wrappedValue) } else { try container.encodeNil() }
    }
}

extension KeyedDecodingContainer {
    /// What synthesised code calls for a property with this wrapper.
    public func decode<Value: Codable>(_: Rare<Value>.Type, forKey key: Key) throws -> Rare<Value> {
        Rare(wrappedValue: try decodeIfPresent(Value.self, forKey: key))
    }
}

extension KeyedEncodingContainer {
    /// What synthesised code calls for a property with this wrapper.
    public mutating func encode<Value: Codable>(_ rare: Rare<Value>, forKey key: Key) throws {
        try encodeIfPresent(rare.wrappedValue, forKey: key)
    }
}
