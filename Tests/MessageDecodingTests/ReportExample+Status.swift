extension ReportExample {
    /// Messages of type `multipart/report`.
    static let statusReports = [
        ReportExample(
            "Postfix, a refusal",
            """
            From: MAILER-DAEMON@out.example.net (Mail Delivery System)
            Subject: Undelivered Mail Returned to Sender
            To: alice@example.org
            Auto-Submitted: auto-replied
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status;
            \tboundary="0B2D3.1795463136/out.example.net"
            Message-Id: <20260302.256311@out.example.net>

            This is a MIME-encapsulated message.

            --0B2D3.1795463136/out.example.net
            Content-Description: Notification
            Content-Type: text/plain; charset=utf-8

            This is the mail system at host out.example.net.

            <gone@example.net>: host mx.example.net[198.51.100.25] said: 550 5.1.1
                <gone@example.net>: Recipient address rejected: User unknown

            --0B2D3.1795463136/out.example.net
            Content-Description: Delivery report
            Content-Type: message/delivery-status

            Reporting-MTA: dns; out.example.net
            X-Postfix-Queue-ID: 0B2D3
            X-Postfix-Sender: rfc822; alice@example.org
            Original-Envelope-Id: ENVID77
            Arrival-Date: Mon,  2 Mar 2026 10:11:12 +0000 (UTC)

            Final-Recipient: rfc822; gone@example.net
            Original-Recipient: rfc822;Gone@example.net
            Action: failed
            Status: 5.1.1
            Remote-MTA: dns; mx.example.net
            Diagnostic-Code: smtp; 550 5.1.1 <gone@example.net>: Recipient address
                rejected: User unknown

            --0B2D3.1795463136/out.example.net
            Content-Description: Undelivered Message
            Content-Type: message/rfc822

            Return-Path: <alice@example.org>
            Message-ID: <orig-1@example.org>
            Subject: Hello

            Hello

            --0B2D3.1795463136/out.example.net--
            """,
            [
                "deliveryReport rfc3464 mta=out.example.net envid=ENVID77 "
                    + "arrival=Mon,  2 Mar 2026 10:11:12 +0000 (UTC) queue=0B2D3 original=orig-1@example.org",
                "final=gone@example.net original=Gone@example.net action=failed status=5.1.1 "
                    + "remote=mx.example.net type=smtp said=550 5.1.1 <gone@example.net>: "
                    + "Recipient address rejected: User unknown",
            ]),
        ReportExample(
            "Sendmail, a warning about two recipients with no line between them",
            """
            From: Mail Delivery Subsystem <MAILER-DAEMON@relay.example.org>
            Subject: Warning: could not send message for past 4 hours
            Auto-Submitted: auto-generated (warning-timeout)
            Content-Type: multipart/report; report-type=delivery-status; boundary=abc.def/relay

            --abc.def/relay

                **********************************************
                **      THIS IS A WARNING MESSAGE ONLY      **
                **********************************************

            --abc.def/relay
            Content-Type: MESSAGE/Delivery-Status

            Reporting-MTA: dns; relay.example.org
            Final-Recipient: RFC822; <one@example.net>
            Action: Delayed
            Status: 4.4.1 (no answer from host)
            Remote-MTA: DNS; mx.example.net
            Will-Retry-Until: Sat, 7 Mar 2026 10:11:12 GMT
            Final-Recipient: RFC822; two@example.net
            Action: delayed
            Status: 4.2.2
            Diagnostic-Code: SMTP; 452 4.2.2 Over quota

            --abc.def/relay
            Content-Type: text/rfc822-headers

            Message-Id:
             <orig-2@example.org>
            --abc.def/relay--
            """,
            [
                "deliveryReport rfc3464 mta=relay.example.org original=orig-2@example.org",
                "final=one@example.net action=delayed status=4.4.1 remote=mx.example.net "
                    + "until=Sat, 7 Mar 2026 10:11:12 GMT",
                "final=two@example.net action=delayed status=4.2.2 type=smtp said=452 4.2.2 Over quota",
            ]),
        ReportExample(
            "Exchange, the notice in two forms and the status part in base64",
            """
            From: <postmaster@mx.example.net>
            Subject: Undeliverable: Hello
            X-Auto-Response-Suppress: All
            Content-Type: multipart/report; boundary="outer"; report-type="delivery-status"

            --outer
            Content-Type: multipart/alternative; differences=Content-Type; boundary="inner"

            --inner
            Content-Type: text/plain

            Delivery has failed to these recipients or groups:

            gone@example.net
            --inner
            Content-Type: text/html

            <p>Delivery has failed</p>
            --inner--
            --outer
            Content-Type: message/delivery-status
            Content-Transfer-Encoding: base64

            UmVwb3J0aW5nLU1UQTogZG5zO214LmV4YW1wbGUubmV0DQoNCkZpbmFsLVJlY2lw
            aWVudDogcmZjODIyO2dvbmVAZXhhbXBsZS5uZXQNCkFjdGlvbjogZmFpbGVkDQpT
            dGF0dXM6IDUuMS4xMA==
            --outer
            Content-Type: message/rfc822

            Message-ID: <orig-3@example.org>

            --outer--
            """,
            [
                "deliveryReport rfc3464 mta=mx.example.net original=orig-3@example.org",
                "final=gone@example.net action=failed status=5.1.10",
            ]),
        ReportExample(
            "OpenSMTPD, the status part quoted-printable and inside a list's envelope",
            """
            From: Mailer Daemon <MAILER-DAEMON@smtp.example.org>
            Subject: Delivery status notification: error
            Content-Type: multipart/mixed; boundary=list

            --list
            Content-Type: multipart/report; report-type=delivery-status; boundary="list/1"

            --list/1
            Content-Type: text/plain

                Hi!

            gone@example.net: 550 5.1.1 Invalid recipient

            --list/1
            Content-Type: message/delivery-status
            Content-Transfer-Encoding: Quoted-Printable

            Reporting-MTA: dns; smtp.example.org

            Final-Recipient: rfc822; gone=40example.net
            Action: failed
            Status: 5.=
            1.1
            --list/1--
            --list
            Content-Type: text/plain

            other@example.net: 550 a footer
            --list--
            """,
            [
                "deliveryReport rfc3464 mta=smtp.example.org",
                "final=gone@example.net action=failed status=5.1.1",
            ]),
        ReportExample(
            "An internationalized report",
            #"""
            From: mailer-daemon@example.org
            Subject: Delivery report
            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b
            Content-Type: message/global-delivery-status

            Reporting-MTA: dns; mx.example.org

            Final-Recipient: utf-8; jörg@example.net
            Original-Recipient: utf-8;j\x{F6}rg\x{2B}a@\x{4F8B}\x{3048}.jp
            Action: failed
            Status: 5.6.7
            Diagnostic-Code: smtp; 553 5.6.7 Grüße \x{41}

            Final-Recipient: utf-8; a\x{}\x{110000}\x{D800}\x{41
            Action: delivered
            --b
            Content-Type: message/global-headers

            Message-ID: <grüße@example.org>
            --b--
            """#,
            [
                "deliveryReport rfc3464 mta=mx.example.org original=grüße@example.org",
                "final=jörg@example.net original=jörg+a@例え.jp action=failed status=5.6.7 "
                    + #"type=smtp said=553 5.6.7 Grüße \x{41}"#,
                #"final=a\x{}\x{110000}\x{D800}\x{41 action=delivered"#,
            ]),
        ReportExample(
            "A delivery report without a status part tells what its text does",
            """
            From: MAILER-DAEMON@out.example.net
            Subject: Undelivered Mail Returned to Sender
            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b

            This is the mail system at host out.example.net.

            <gone@example.net> (expanded from <team@example.org>): host
                mx.example.net[2001:db8::25] said: 550 5.1.1 <gone@example.net>: User
                unknown (in reply to RCPT TO command)
            --b--
            """,
            [
                "deliveryReport plain mta=out.example.net",
                "final=gone@example.net original=team@example.org action=failed status=5.1.1 "
                    + "remote=mx.example.net type=smtp said=550 5.1.1 <gone@example.net>: User unknown",
            ]),
        ReportExample(
            "A delivery report without parts still is one",
            """
            From: someone@example.org
            In-Reply-To: <orig-4@example.org>
            Content-Type: multipart/report; report-type=delivery-status

            Nothing to see
            """,
            ["deliveryReport rfc3464 original=orig-4@example.org"]),
        ReportExample(
            "A disposition notification",
            """
            From: Bob <bob@example.net>
            Subject: Read: Hello
            Content-Type: multipart/report; report-type=disposition-notification; boundary=b

            --b

            bob@example.net: 550 is not what this is about
            --b
            Content-Type: message/disposition-notification

            Reporting-UA: pc.example.net; Mailer 1.0
            Original-Recipient: rfc822;sales@example.net
            Final-Recipient: rfc822;bob@example.net
            Original-Message-ID: <orig-5@example.org>
            Disposition: manual-action/MDN-sent-manually; displayed
            --b--
            """,
            [
                "dispositionNotification original=orig-5@example.org",
                "final=bob@example.net original=sales@example.net",
            ]),
        ReportExample(
            "A complaint, with the type told by its part alone",
            """
            From: <feedback@isp.example>
            Subject: FW: Earn money
            Content-Type: multipart/report; boundary=b

            --b
            Content-Type: text/plain

            This is an email abuse report.
            --b
            Content-Type: message/feedback-report

            Feedback-Type: abuse
            User-Agent: Reporter/0.1
            Version: 1
            Original-Rcpt-To: <one@isp.example>
            Original-Rcpt-To: <two@isp.example>
            Reporting-MTA: dns; mail.isp.example
            Original-Envelope-Id: E1
            Arrival-Date: Thu, 8 Mar 2005 14:00:00 EDT
            --b
            Content-Type: message/rfc822

            Message-ID: <orig-6@example.org>

            Earn money
            --b--
            """,
            [
                "feedbackReport mta=mail.isp.example envid=E1 arrival=Thu, 8 Mar 2005 14:00:00 EDT "
                    + "original=orig-6@example.org",
                "original=one@isp.example", "original=two@isp.example",
            ]),
    ]
}
