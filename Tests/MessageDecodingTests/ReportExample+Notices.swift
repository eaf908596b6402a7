extension ReportExample {
    /// Bounces and warnings that are written for people alone.
    static let notices = [
        ReportExample(
            "Exim, two failures",
            """
            X-Failed-Recipients: gone@example.net,
              full@example.com
            Auto-Submitted: auto-replied
            From: Mail Delivery System <Mailer-Daemon@mail.example.org>
            To: alice@example.org
            Subject: Mail delivery failed: returning message to sender
            Message-Id: <E1wABC-0001@mail.example.org>

            This message was created automatically by mail delivery software.

            A message that you sent could not be delivered to one or more of its
            recipients. This is a permanent error. The following address(es) failed:

              gone@example.net
                (generated from team@example.org)
                host mx.example.net [198.51.100.25]
                SMTP error from remote mail server after RCPT TO:<gone@example.net>:
                550 5.1.1 <gone@example.net>: User unknown
              full@example.com
                mailbox is full

            ------ This is a copy of the message, including all the headers. ------
            ------ The body of the message is 20000 characters long; only the first
            ------ 10000 or so are included here.

            Return-path: <alice@example.org>
            Message-ID: <orig-1@example.org>

            other@example.net: 550 of the returned message
            """,
            [
                "deliveryReport exim original=orig-1@example.org",
                "final=gone@example.net original=team@example.org action=failed status=5.1.1 "
                    + "remote=mx.example.net type=smtp said=550 5.1.1 <gone@example.net>: User unknown",
                "final=full@example.com action=failed said=mailbox is full",
            ]),
        ReportExample(
            "Exim, a warning",
            """
            Auto-Submitted: auto-replied
            From: Mail Delivery System <Mailer-Daemon@mail.example.org>
            Subject: Warning: message 1wABC-000000001Xy-2Abc delayed 24 hours

            This message was created automatically by mail delivery software.
            A message that you sent has not yet been delivered to one or more of its
            recipients after more than 24 hours on the queue on mail.example.org.

            The message identifier is:     1wABC-000000001Xy-2Abc
            The subject of the message is: Hello

            The address to which the message has not yet been delivered is:

              late@example.net
                host mx.example.net [198.51.100.25]
                Delay reason: 451 4.7.1 Greylisted, come back later

            No action is required on your part.
            """,
            [
                "deliveryReport exim queue=1wABC-000000001Xy-2Abc",
                "final=late@example.net action=delayed status=4.7.1 remote=mx.example.net type=smtp "
                    + "said=451 4.7.1 Greylisted, come back later",
            ]),
        ReportExample(
            "qmail, a remote and a local failure",
            """
            Message-ID: <20260302.1234.qmail@mail.example.org>
            From: MAILER-DAEMON@mail.example.org
            To: alice@example.org
            Subject: failure notice

            Hi. This is the qmail-send program at mail.example.org.
            I'm afraid I wasn't able to deliver your message to the following addresses.
            This is a permanent error; I've given up. Sorry it didn't work out.

            <gone@example.net>:
            198.51.100.25 does not like recipient.
            Remote host said: 550 5.1.1 No such user
            <gone@example.net>: sorry
            Giving up on 198.51.100.25.

            <nobody@example.org>:
            Sorry, no mailbox here by that name. (#5.1.1)

            --- Below this line is a copy of the message.

            Return-Path: <alice@example.org>
            Message-ID: <orig-2@example.org>

            Hello
            """,
            [
                "deliveryReport qmail mta=mail.example.org original=orig-2@example.org",
                "final=gone@example.net action=failed status=5.1.1 type=smtp "
                    + "said=550 5.1.1 No such user <gone@example.net>: sorry",
                "final=nobody@example.org action=failed status=5.1.1 "
                    + "said=Sorry, no mailbox here by that name. (#5.1.1)",
            ]),
        ReportExample(
            "Exchange 2003",
            """
            From: System Administrator <administrator@example.net>
            Subject: Undeliverable: Hello
            Content-Type: text/plain; charset="utf-8"
            Content-Transfer-Encoding: quoted-printable

            Your message did not reach some or all of the intended recipients.

                  Subject:\tHello
                  Sent:\t3/2/2026 10:11 AM

            The following recipient(s) could not be reached:

                  gone=40example.net on 3/2/2026 10:11 AM
                        The e-mail account does not exist at the organization this =
            message was sent to.
                        <mx.example.net #5.1.1 smtp;550 5.1.1 User unknown>
            """,
            [
                "deliveryReport exchange",
                "final=gone@example.net action=failed status=5.1.1 type=smtp said=550 5.1.1 User unknown",
            ]),
        ReportExample(
            "Exchange 2010, without its status part",
            """
            From: Microsoft Exchange <postmaster@example.net>
            Subject: Undeliverable: Hello
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/plain

            Delivery has failed to these recipients or distribution lists:

            gone@example.net<mailto:gone@example.net>
            The recipient's e-mail address was not found.

            Diagnostic information for administrators:

            Generating server: mbx.example.net

            gone@example.net
            mx.example.com #<mx.example.com #5.1.1 smtp;550 5.1.1 User unknown> #SMTP#

            Original message headers:

            Received: from a.example by b.example
            Message-ID: <orig-3@example.org>
            --b--
            """,
            [
                "deliveryReport exchange mta=mbx.example.net original=orig-3@example.org",
                "final=gone@example.net action=failed status=5.1.1 type=smtp said=550 5.1.1 User unknown",
            ]),
        ReportExample(
            "Sendmail, a transcript",
            """
            From: Mail Delivery Subsystem <MAILER-DAEMON@relay.example.org>
            Subject: Returned mail: see transcript for details

            The original message was received at Mon, 2 Mar 2026 10:11:12 GMT
            from localhost [127.0.0.1]

               ----- The following addresses had permanent fatal errors -----
            <gone@example.net>
                (reason: 550 5.1.1 <gone@example.net>... User unknown)
                (expanded from: <team@example.org>)

               ----- The following addresses had transient non-fatal errors -----
            <late@example.net>
                (reason: 451 4.3.0 Try again)

               ----- Transcript of session follows -----
            ... while talking to mx.example.net.:
            >>> DATA
            <<< 550 5.1.1 <gone@example.net>... User unknown
            550 5.1.1 <gone@example.net>... User unknown

               ----- Original message follows -----
            Message-ID: <orig-4@example.org>
            """,
            [
                "deliveryReport plain original=orig-4@example.org",
                "final=gone@example.net original=team@example.org action=failed status=5.1.1 "
                    + "remote=mx.example.net type=smtp said=550 5.1.1 <gone@example.net>... User unknown",
                "final=late@example.net action=delayed status=4.3.0 type=smtp said=451 4.3.0 Try again",
            ]),
        ReportExample(
            "Sendmail 8.6, a transcript alone",
            """
            From: MAILER-DAEMON (Mail Delivery Subsystem)
            Subject: Returned mail: User unknown

               ----- Transcript of session follows -----
            ... while talking to mx.example.net.:
            >>> RCPT To:<gone@example.net>
            <<< 550 <gone@example.net>... User unknown
            550 <gone@example.net>... User unknown

               ----- Unsent message follows -----
            Message-ID: <orig-5@example.org>

            """,
            [
                "deliveryReport plain original=orig-5@example.org",
                "final=gone@example.net action=failed remote=mx.example.net type=smtp "
                    + "said=550 <gone@example.net>... User unknown",
            ]),
        ReportExample(
            "Courier",
            """
            From: "Mail Delivery System" <postmaster@mail.example.org>
            Subject: NOTICE: mail delivery status.
            Auto-Submitted: auto-replied
            X-Failed-Recipients: gone@example.net

            This is a delivery status notification from mail.example.org,
            running the Courier mail server, version 0.65.

                                       UNDELIVERABLE MAIL

            Your message to the following recipients cannot be delivered:

            <gone@example.net>:
                mx.example.net [198.51.100.25]:
            >>> RCPT TO:<gone@example.net>
            <<< 550 User unknown.

            ---------------------------------------------------------------------------
            """,
            [
                "deliveryReport plain mta=mail.example.org",
                "final=gone@example.net action=failed type=smtp said=550 User unknown.",
            ]),
        ReportExample(
            "The whole text in base64, by a server that is not known",
            """
            From: postmaster@example.net
            Subject: Delivery failure
            Content-Transfer-Encoding: base64

            SGVsbG8sCgpnb25lQGV4YW1wbGUubmV0OiA1NTAgNS4xLjEgVW5rbm93bgo=
            """,
            [
                "deliveryReport plain",
                "final=gone@example.net action=failed status=5.1.1 type=smtp said=550 5.1.1 Unknown",
            ]),
        ReportExample(
            "A notice in words that nobody knows, by its header alone",
            """
            X-Failed-Recipients: gone@example.net
            From: mailer-daemon@example.net
            Subject: Delivery Status Notification (Delay)
            References: <a@example.org> <orig-6@example.org>

            Leider verspätet.
            """,
            ["deliveryReport plain original=orig-6@example.org", "final=gone@example.net action=delayed"]),
    ]

    /// Answers that nobody wrote.
    static let replies = [
        ReportExample(
            "RFC 3834",
            """
            From: bob@example.net
            Subject: Auto: Hello
            Auto-Submitted: auto-replied
            In-Reply-To: <orig-1@example.org>
            References: <orig-0@example.org> <orig-1@example.org>

            I am away.
            """,
            ["autoReply original=orig-1@example.org"]),
        ReportExample(
            "Sieve's vacation, with a parameter",
            "Subject: Away\nAuto-Submitted: Auto-Replied (vacation)\nContent-Type: text/plain\n\nAway.\n",
            ["autoReply"]),
        ReportExample(
            "Exchange",
            "Subject: Automatic reply: Hello\nX-Auto-Response-Suppress: All\n\nAway.\n", ["autoReply"]),
        ReportExample(
            "vacation(1)", "Subject: away from my mail\nPrecedence: bulk\n\nAway.\n", ["autoReply"]),
        ReportExample("An old custom", "X-Autoreply: yes\nSubject: Re: Hello\n\nAway.\n", ["autoReply"]),
        ReportExample("Another", "Precedence: auto_reply\nSubject: Re: Hello\n\nAway.\n", ["autoReply"]),
        ReportExample(
            "In French",
            "Subject: =?utf-8?Q?R=C3=A9ponse_automatique_:_Bonjour?=\nX-Auto-Response-Suppress: OOF\n\n",
            ["autoReply"]),
    ]

    /// Messages that are like reports and are none.
    static let innocents = [
        ReportExample("Nothing", "", []),
        ReportExample(
            "Somebody forwards a bounce",
            """
            From: Alice <alice@example.org>
            Subject: Undelivered Mail Returned to Sender
            Content-Type: multipart/mixed; boundary=b

            --b

            What is this?
            <gone@example.net>: host mx.example.net[198.51.100.25] said: 550 5.1.1 unknown
            --b
            Content-Type: message/rfc822

            Content-Type: multipart/report; report-type=delivery-status; boundary=c

            --c
            Content-Type: message/delivery-status

            Reporting-MTA: dns; out.example.net

            Final-Recipient: rfc822; gone@example.net
            Action: failed
            Status: 5.1.1
            --c--
            --b--
            """, []),
        ReportExample(
            "The postmaster forwards a bounce",
            """
            From: postmaster@example.org
            Subject: Undelivered mail, please have a look
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: message/rfc822

            Content-Type: multipart/report; report-type=delivery-status; boundary=c

            --c
            Content-Type: message/delivery-status

            Final-Recipient: rfc822; gone@example.net
            Action: failed
            --c--
            --b--
            """, []),
        ReportExample(
            "A newsletter",
            """
            From: Parcels <news@shop.example>
            Subject: Delivery failed? Here is what to do
            Precedence: bulk

            gone@example.net: 550 5.1.1 is what servers say.
            """, []),
        ReportExample(
            "The postmaster writes about failures",
            "From: postmaster@example.org\nSubject: Mail delivery on Friday\n\nWrite to help@example.org: or call 550.\n",
            []),
        ReportExample(
            "The postmaster answers",
            "From: postmaster@example.org\nSubject: Re: failure notice\n\n<a@example.org>: 550 5.1.1 no\n", []
        ),
        ReportExample(
            "A digest",
            """
            From: list-request@example.org
            Subject: Mail delivery digest, Vol 1
            Precedence: list
            Content-Type: multipart/digest; boundary=b

            --b

            From: MAILER-DAEMON@example.net
            Subject: failure notice

            <gone@example.net>: 550 5.1.1 unknown
            --b--
            """, []),
        ReportExample(
            "A cron job", "From: root@example.org\nSubject: Cron\nAuto-Submitted: auto-generated\n\nDone.\n",
            []),
        ReportExample(
            "A list about offices", "Subject: Out of office party\nPrecedence: bulk\n\nCome!\n", []),
        ReportExample(
            "No automatic answers wanted", "Subject: Meeting\nX-Auto-Response-Suppress: All\n\nCome!\n", []),
        ReportExample(
            "A report of another type",
            "Content-Type: multipart/report; report-type=tlsrpt; boundary=b\n\n--b\n\n--b--\n", []),
        ReportExample("Written by hand", "Auto-Submitted: no\nX-Autoreply: no\nSubject: Hello\n\n", []),
    ]

    /// All of them.
    static let all = statusReports + notices + replies + innocents
}
