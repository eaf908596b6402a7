/// The form of the database. Its comments are kept in the file: `.schema` of the sqlite3 shell shows them.
enum Schema {
    static let tables = """
        PRAGMA user_version = 1;

        CREATE TABLE captures (
          id INTEGER PRIMARY KEY,
          name TEXT NOT NULL UNIQUE
        );

        CREATE TABLE sessions (
          id INTEGER PRIMARY KEY,
          session TEXT NOT NULL,        -- the record's id, for `smtpscope show`
          community_id TEXT,
          capture_id INTEGER NOT NULL REFERENCES captures (id),
          first_frame INTEGER NOT NULL,
          last_frame INTEGER NOT NULL,
          last_capture TEXT,            -- where the session spans several files
          start TEXT NOT NULL,          -- RFC 3339, UTC
          duration_s REAL NOT NULL,
          client_ip TEXT NOT NULL,
          client_port INTEGER NOT NULL,
          proxied_client_ip TEXT,       -- for whom a proxy connected
          server_ip TEXT NOT NULL,
          server_port INTEGER NOT NULL,
          connect TEXT NOT NULL,
          handshake_rtt_s REAL,
          protocol TEXT NOT NULL,
          helo_verb TEXT,
          helo TEXT,
          starttls TEXT NOT NULL,
          tls_version TEXT,
          tls_cipher TEXT,
          tls_group TEXT,
          sni TEXT,
          ja3 TEXT,
          ja4 TEXT,
          certificate_subject TEXT,
          certificate_issuer TEXT,
          certificate_not_after TEXT,
          decrypted INTEGER,            -- 1 or 0; no TLS: NULL
          closed_by TEXT NOT NULL,
          closed_frame INTEGER,         -- of the first FIN or RST, in the file of the last frame
          cause TEXT,                   -- why the connection itself failed
          complete INTEGER NOT NULL,
          midstream INTEGER NOT NULL,
          one_sided TEXT,
          missing_bytes INTEGER NOT NULL
        );

        CREATE TABLE transactions (
          id INTEGER PRIMARY KEY,
          session_id INTEGER NOT NULL REFERENCES sessions (id),
          number INTEGER NOT NULL,      -- in its session, from 0
          mail_from TEXT,               -- '' is the null reverse-path; the capture lost MAIL: NULL
          start TEXT NOT NULL,
          duration_s REAL NOT NULL,
          first_frame INTEGER NOT NULL,
          last_frame INTEGER NOT NULL,
          data TEXT,                    -- DATA or BDAT
          outcome TEXT NOT NULL,
          stage TEXT,
          cause TEXT,
          queue_id TEXT,
          size_bytes INTEGER,
          message_id TEXT,
          subject TEXT,
          header_from TEXT,
          header_date TEXT,
          report TEXT,                  -- what kind of report the message is, if it is one
          message_complete INTEGER NOT NULL,
          ending TEXT NOT NULL,
          recipients_dropped INTEGER,   -- past the limit: counted, not kept
          may_lack_recipients INTEGER   -- 1 where the capture may have lost some, else NULL
        );

        CREATE TABLE recipients (
          id INTEGER PRIMARY KEY,
          transaction_id INTEGER NOT NULL REFERENCES transactions (id),
          number INTEGER NOT NULL,      -- in its transaction, from 0
          address TEXT NOT NULL,
          domain TEXT,                  -- of the address, in lower case
          outcome TEXT NOT NULL,
          stage TEXT,
          code INTEGER,                 -- of the reply that decided
          enhanced TEXT,
          text TEXT,
          frame INTEGER,
          cause TEXT,
          cause_rule TEXT,
          cause_confidence REAL,
          provider TEXT,
          dnsbl TEXT,
          retry_after_s INTEGER
        );

        CREATE TABLE replies (
          id INTEGER PRIMARY KEY,
          session_id INTEGER NOT NULL REFERENCES sessions (id),
          transaction_id INTEGER REFERENCES transactions (id),
          recipient_id INTEGER REFERENCES recipients (id),
          command TEXT NOT NULL,        -- what it answers: (greeting), (end of data) or a verb
          code INTEGER NOT NULL,
          enhanced TEXT,
          text TEXT NOT NULL,
          queue_id TEXT,
          frame INTEGER,
          cause TEXT                    -- of a refusal outside transactions
        );

        CREATE TABLE auth (
          id INTEGER PRIMARY KEY,
          session_id INTEGER NOT NULL REFERENCES sessions (id),
          mechanism TEXT NOT NULL,
          user TEXT,
          secret_sent INTEGER,          -- NULL where it may be lost
          outcome TEXT NOT NULL,
          code INTEGER,
          enhanced TEXT,
          text TEXT,
          cleartext INTEGER NOT NULL,
          frame INTEGER NOT NULL
        );

        CREATE TABLE findings (
          id INTEGER PRIMARY KEY,
          session_id INTEGER NOT NULL REFERENCES sessions (id),
          finding TEXT NOT NULL,        -- its id in the catalogue
          severity TEXT NOT NULL,
          frames TEXT NOT NULL,         -- numbers, with blanks between them
          detail TEXT NOT NULL
        );

        CREATE TABLE later_bounces (    -- delivery reports about recipients that had been accepted
          id INTEGER PRIMARY KEY,
          recipient_id INTEGER NOT NULL REFERENCES recipients (id),
          report_session TEXT NOT NULL, -- the record's id of the session in which the report crossed
          report_transaction INTEGER NOT NULL,
          status TEXT,
          cause TEXT,
          matched_by TEXT NOT NULL
        );

        -- News of a later bounce names a session.
        CREATE INDEX sessions_session ON sessions (session);
        CREATE INDEX transactions_session ON transactions (session_id, number);
        CREATE INDEX recipients_transaction ON recipients (transaction_id, number);
        """

    /// Those that nobody needs while rows come in. None is on a column of few values, as outcomes and codes: to read the whole
    /// table takes no longer.
    static let indexes = """
        CREATE INDEX sessions_start ON sessions (start);
        CREATE INDEX sessions_server ON sessions (server_ip, server_port);
        CREATE INDEX transactions_from ON transactions (mail_from);
        CREATE INDEX transactions_message_id ON transactions (message_id);
        CREATE INDEX recipients_address ON recipients (address);
        CREATE INDEX recipients_domain ON recipients (domain);
        CREATE INDEX replies_session ON replies (session_id);
        CREATE INDEX auth_session ON auth (session_id);
        CREATE INDEX findings_session ON findings (session_id);
        CREATE INDEX later_bounces_recipient ON later_bounces (recipient_id);
        """

    static let views = """
        CREATE VIEW deliveries AS       -- the delivery ledger: a row per recipient
          SELECT recipients.id AS recipient_id, transactions.start, sessions.session,
            captures.name AS capture, coalesce(recipients.frame, transactions.first_frame) AS frame,
            sessions.client_ip, sessions.server_ip, sessions.server_port, transactions.mail_from,
            recipients.address, recipients.domain, recipients.outcome, recipients.stage,
            recipients.code, recipients.enhanced, recipients.text, recipients.cause,
            transactions.queue_id, transactions.size_bytes, transactions.message_id,
            transactions.subject
          FROM recipients
            JOIN transactions ON transactions.id = recipients.transaction_id
            JOIN sessions ON sessions.id = transactions.session_id
            JOIN captures ON captures.id = sessions.capture_id;

        CREATE VIEW failures AS         -- why recipients were refused or deferred
          SELECT coalesce(cause, 'unknown') AS cause, outcome, count(*) AS recipients,
            count(DISTINCT domain) AS domains, count(DISTINCT server_ip) AS servers
          FROM deliveries WHERE outcome IN ('rejected', 'deferred')
          GROUP BY 1, 2;

        CREATE VIEW domains AS          -- what became of the mail to each domain
          SELECT domain, count(*) AS recipients, sum(outcome = 'accepted') AS accepted,
            sum(outcome = 'rejected') AS rejected, sum(outcome = 'deferred') AS deferred
          FROM recipients GROUP BY domain;

        CREATE VIEW servers AS          -- how each server encrypts
          SELECT server_ip, server_port, count(*) AS sessions,
            sum(starttls IN ('established', 'implicit')) AS encrypted,
            sum(starttls = 'failed') AS failed, sum(starttls = 'refused') AS refused,
            sum(starttls = 'stripped') AS stripped, sum(starttls = 'offered') AS not_used,
            sum(starttls = 'not-offered') AS not_offered, sum(starttls = 'unknown') AS unknown
          FROM sessions WHERE connect IN ('established', 'midstream') GROUP BY server_ip, server_port;

        CREATE VIEW finding_counts AS   -- what was found, and in how many sessions
          SELECT severity, finding, count(*) AS findings, count(DISTINCT session_id) AS sessions
          FROM findings GROUP BY severity, finding;

        CREATE VIEW bounced_later AS    -- accepted, then taken back by a delivery report
          SELECT deliveries.*, later_bounces.report_session, later_bounces.status,
            later_bounces.cause AS later_cause, later_bounces.matched_by
          FROM later_bounces JOIN deliveries ON deliveries.recipient_id = later_bounces.recipient_id;
        """
}
