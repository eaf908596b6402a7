import DeliveryAnalysis
import MailSession

/// The line or object that tells of a recipient in a record that was written before: the server accepted, and a
/// delivery report took it back.
struct LaterBounceRecord: Encodable {
    private enum CodingKeys: String, CodingKey {
        case record, session, transaction, recipient, to
        case laterBounced = "later_bounced"
    }

    let notice: LaterBounceNotice

    func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode("later-bounce", forKey: .record)
        try values.encode(notice.session, forKey: .session)
        try values.encode(notice.transaction, forKey: .transaction)
        try values.encode(notice.recipient, forKey: .recipient)
        try values.encode(notice.to, forKey: .to)
        try values.encode(notice.bounce, forKey: .laterBounced)
    }
}
