import ArgumentParser
import Reporting

/// Where the output goes and how it looks.
struct OutputArguments: ParsableArguments {
    /// When to use colours.
    enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
        case auto, always, never
    }

    @Option(
        name: .shortAndLong, help: ArgumentHelp("Writes to this file.", valueName: "file"),
        completion: .file())
    var output: String?

    @Option(help: "Colours: when the output is a terminal and NO_COLOR is not set, always, or never.")
    var color = ColorChoice.auto

    /// How text is laid out on this output.
    var textOptions: TextOptions {
        let isTerminal = output == nil && Terminal.isTerminal(Terminal.standardOutput)
        let color =
            switch color {
            case .auto: isTerminal && Terminal.allowsColor
            case .always: true
            case .never: false
            }
        return TextOptions(width: isTerminal ? Terminal.width : nil, color: color)
    }
}

extension Terminal {
    /// How text is laid out on standard output where no option says otherwise.
    static var textOptions: TextOptions {
        let isTerminal = isTerminal(standardOutput)
        return TextOptions(width: isTerminal ? width : nil, color: isTerminal && allowsColor)
    }
}

extension Option where Value: CaseIterable & RawRepresentable<String> & Sendable {
    /// The format of a view. Help, completion and what is taken are the formats that this view has.
    init(wrappedValue: Value, format what: String) {
        let names = Value.allCases.map(\.rawValue)
        let list = names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
        self.init(
            wrappedValue: wrappedValue, name: .shortAndLong, help: "The form of \(what): \(list).",
            completion: .list(names)
        ) { name in
            guard let format = Value(rawValue: name) else { throw ValidationError("expected \(list)") }
            return format
        }
    }
}
