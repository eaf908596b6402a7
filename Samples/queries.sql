-- Ten questions to the database that `smtpscope export --as sqlite` writes:
--   sqlite3 -box export/smtpscope.sqlite < Samples/queries.sql

-- 1. What became of the recipients?
SELECT outcome, count(*) AS recipients
  FROM recipients GROUP BY outcome ORDER BY recipients DESC, outcome;

-- 2. What became of the messages, and how many octets of them crossed?
SELECT outcome, count(*) AS messages, sum(size_bytes) AS size_bytes
  FROM transactions GROUP BY outcome ORDER BY messages DESC, outcome;

-- 3. Why were recipients refused or deferred?
SELECT cause, outcome, recipients, domains, servers
  FROM failures ORDER BY recipients DESC, cause, outcome;

-- 4. Which domains refuse most of their mail?
SELECT domain, recipients, rejected + deferred AS failed
  FROM domains WHERE failed > 0 ORDER BY failed DESC, domain;

-- 5. What do servers say most often when they refuse?
SELECT code, enhanced, text, count(*) AS times
  FROM replies WHERE code >= 400 GROUP BY code, enhanced, text
  ORDER BY times DESC, code, text LIMIT 10;

-- 6. How does each server encrypt?
SELECT server_ip, server_port, sessions, encrypted, failed, refused, stripped, not_used, not_offered
  FROM servers ORDER BY sessions DESC, server_ip, server_port;

-- 7. Whose passwords crossed in the clear, and were taken?
SELECT user, count(*) AS times
  FROM auth WHERE cleartext AND outcome = 'success' GROUP BY user ORDER BY times DESC, user;

-- 8. What would an auditor act on?
SELECT severity, finding, findings, sessions
  FROM finding_counts
  ORDER BY instr('critical high medium low info', severity), findings DESC, finding;

-- 9. Which recipients were accepted, and bounced later?
SELECT start, mail_from, address, status, later_cause, report_session
  FROM bounced_later ORDER BY start, address;

-- 10. Which captures lack something?
SELECT captures.name, count(*) AS sessions, sum(NOT complete) AS incomplete, sum(missing_bytes) AS missing_bytes
  FROM sessions JOIN captures ON captures.id = capture_id
  GROUP BY captures.name HAVING incomplete > 0 ORDER BY captures.name;
