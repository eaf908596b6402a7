internal import Digests
public import MailSession

/// A message's content that a spool has stored.
public enum ContentFile {
    /// The SHA-256 of a content in hexadecimal digits.
    public static func sha256(of content: StoredContent) throws(StorageError) -> String {
        if let failure = content.failure { throw StorageError(text: failure) }
        var digest = RunningDigest()
        try StorageFile.forEachPiece(of: content.path) { digest.update($0) }
        return Digest.hexadecimal(digest.finish()[...])
    }

    /// Removes it, if it is still there.
    public static func discard(_ content: StoredContent) {
        StorageFile.remove(content.path)
    }
}
