import Glibc

/// What libFuzzer calls with each input. Which target gets it, `SMTPSCOPE_FUZZ_TARGET` says, so that one build serves all.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe [UInt8](UnsafeBufferPointer(start: start, count: count))
    target.run(bytes)
    return 0
}

private let target: FuzzTarget = {
    let name = unsafe getenv("SMTPSCOPE_FUZZ_TARGET").map { unsafe String(cString: $0) } ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
        fatalError("SMTPSCOPE_FUZZ_TARGET must be one of \(FuzzTarget.allCases.map(\.rawValue))")
    }
    return target
}()
