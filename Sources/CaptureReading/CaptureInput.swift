/// Where a capture comes from.
public enum CaptureInput: Hashable, Sendable {
    /// A file by its path, or no more than its first bytes; a FIFO or a device is read as it comes, like standard input.
    case file(path: String, bytes: Int? = nil)
    /// Standard input.
    case standardInput

    /// What people call it, fit for a terminal: control characters of a path are escaped.
    public var name: String {
        switch self {
        case .file(let path, _): path.escapingControls
        case .standardInput: "standard input"
        }
    }

    /// The size on disk in bytes; nil for a pipe or a device, 0 when there is no such file.
    var size: Int? {
        switch self {
        case .file(let path, let bytes):
            guard let status = FileStatus(path: path) else { return 0 }
            return status.regularSize.map { min($0, bytes ?? $0) }
        case .standardInput:
            return FileStatus(descriptor: 0)?.regularSize
        }
    }

    /// The same without what may yet be written to it, so that all who read it, one after the other or at the same time, find the
    /// same bytes.
    public var asFarAsNow: CaptureInput {
        // Files of the system tell no size, and have bytes all the same.
        guard case .file(let path, nil) = self, let size = FileStatus(path: path)?.regularSize, size > 0
        else { return self }
        return .file(path: path, bytes: size)
    }

    /// Which file it is; nil when there is none, or it has no name.
    var identity: FileStatus.Identity? {
        switch self {
        case .file(let path, _): FileStatus(path: path)?.identity
        case .standardInput: nil
        }
    }

    /// Whether it is a regular file that is there.
    public var isFile: Bool { canBeReopened && exists }

    /// Whether there is something of that name.
    public var exists: Bool {
        switch self {
        case .file(let path, _): FileStatus(path: path) != nil
        case .standardInput: true
        }
    }

    /// Whether it can be opened, closed and opened again without losing a byte.
    var canBeReopened: Bool {
        switch self {
        case .file: size != nil
        case .standardInput: false
        }
    }
}

extension String {
    /// The text with control characters written as `\u{1B}`, so that a file name can't steer a terminal.
    var escapingControls: String {
        var escaped = ""
        for scalar in unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator:
                escaped += scalar.escaped(asASCII: true)
            default:
                escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
