import Testing

@testable import SecurityAudit

@Suite("What is remembered of the latest keys")
struct RecentMemoryTests {
    private var memory = RecentMemory<String, Int>(limit: 2)

    private mutating func add(_ key: String) -> Int { memory.update(key, from: 0) { $0 += 1 } }

    @Test("A key that was asked for long ago comes back with what is known of it")
    mutating func comesBack() {
        _ = (add("a"), add("b"), add("c"))
        #expect(memory["a"] == 1)
        #expect(add("a") == 2)
        // It is a late one again: the next two push out the others first.
        _ = (add("d"), add("e"))
        #expect(memory["a"] == 2 && memory["b"] == nil)
    }

    @Test("What is asked for again and again pushes nothing out")
    mutating func again() {
        _ = (add("a"), add("b"), add("c"))
        for count in 2...100 { #expect(add("c") == count) }
        #expect(memory["a"] == 1 && memory["b"] == 1)
    }

    @Test("No more than twice the limit is remembered, and the latest always")
    mutating func limit() {
        for number in 0..<100 {
            _ = add(String(number))
            #expect(memory.count <= 4 && memory[String(number)] == 1)
        }
    }
}
