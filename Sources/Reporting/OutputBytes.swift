/// Text in the making that nobody shares: many short pieces, none of which is worth a call, or a question who else holds it.
///
/// An array of a library takes a call for each piece, which was a fifth of what it takes to write a record as JSON.
@safe struct OutputBytes: ~Copyable {
    /// How many bytes there are.
    private(set) var count = 0
    private var base: UnsafeMutablePointer<UInt8>
    private var capacity: Int

    /// None yet, and room for so many.
    init(minimumCapacity: Int) {
        capacity = max(64, minimumCapacity)
        unsafe base = .allocate(capacity: capacity)
    }

    deinit {
        unsafe base.deallocate()
    }

    /// The last byte; nil where there is none.
    var last: UInt8? {
        count == 0 ? nil : unsafe base[count - 1]
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        if count == capacity { makeRoom(for: 1) }
        unsafe base[count] = byte
        count += 1
    }

    @inline(__always)
    mutating func append(_ bytes: Span<UInt8>) {
        unsafe bytes.withUnsafeBufferPointer { unsafe append($0) }
    }

    @inline(__always)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        if capacity - count < bytes.count { makeRoom(for: bytes.count) }
        unsafe (base + count).update(from: source, count: bytes.count)
        count += bytes.count
    }

    /// Adds a text in quotation marks, which needs no escapes: most of a record.
    @inline(__always)
    mutating func append(quoted text: Span<UInt8>) {
        let length = text.count
        if capacity - count < length + 2 { makeRoom(for: length + 2) }
        let place = unsafe base + count
        unsafe place[0] = 0x22
        unsafe text.withUnsafeBufferPointer { text in
            if let source = text.baseAddress { unsafe (place + 1).initialize(from: source, count: length) }
        }
        unsafe place[length + 1] = 0x22
        count += length + 2
    }

    /// Adds the name of an object's member, which needs no escapes, with a comma before where it is not the first, and the colon
    /// behind it.
    @inline(__always)
    mutating func append(member name: StaticString) {
        let length = name.utf8CodeUnitCount
        if capacity - count < length + 4 { makeRoom(for: length + 4) }
        // Behind a brace there is no other member yet; a value never ends with one.
        if last != 0x7B { append(0x2C) }
        let place = unsafe base + count
        unsafe place[0] = 0x22
        unsafe (place + 1).initialize(from: name.utf8Start, count: length)
        unsafe place[length + 1] = 0x22
        unsafe place[length + 2] = 0x3A
        count += length + 3
    }

    /// Adds all of it to other bytes.
    func append(to bytes: inout [UInt8]) {
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: base, count: count))
    }

    @inline(never)
    private mutating func makeRoom(for more: Int) {
        capacity = max(2 * capacity, count + more)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        unsafe larger.moveInitialize(from: base, count: count)
        unsafe base.deallocate()
        unsafe base = larger
    }
}
