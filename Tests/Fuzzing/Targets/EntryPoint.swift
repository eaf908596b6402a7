import Glibc

/// Hands over to libFuzzer. SwiftPM insists on a `main` of an executable's own; libFuzzer's gives way to it.
@main
enum EntryPoint {
    static func main() {
        var count = CommandLine.argc
        var arguments = unsafe CommandLine.unsafeArgv
        unsafe exit(runFuzzer(&count, &arguments, testOneInput))
    }
}

/// Declared here since libFuzzer's header is for C++.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// Takes one input. Which target gets it, `SMTPSCOPE_FUZZ_TARGET` says, so that one build serves all.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe [UInt8](UnsafeBufferPointer(start: start, count: count))
    let begin = processorTime()
    target.run(bytes)
    // Not the time of day, which other processes take from: libFuzzer's own limit is for what never ends.
    let seconds = processorTime() - begin
    require(seconds < 1, "\(bytes.count) octets took \(seconds) s")
    return 0
}

private let target: FuzzTarget = {
    let name = unsafe getenv("SMTPSCOPE_FUZZ_TARGET").map { unsafe String(cString: $0) } ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
        fatalError("SMTPSCOPE_FUZZ_TARGET must be one of \(FuzzTarget.allCases.map(\.rawValue))")
    }
    return target
}()

/// Seconds that this process has computed, all threads together.
private func processorTime() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
