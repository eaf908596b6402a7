extension Encyclopaedia {
    static let replyCodeRows = """
        211 | RFC 5321
        214 | RFC 5321
        220 | RFC 5321
        221 | RFC 5321
        235 | RFC 4954
        250 | RFC 5321
        251 | RFC 5321
        252 | RFC 5321
        334 | RFC 4954
        354 | RFC 5321
        421 | RFC 5321
        432 | RFC 4954
        450 | RFC 5321
        451 | RFC 5321
        452 | RFC 5321
        454 | RFC 4954, RFC 3207
        455 | RFC 5321
        458 | RFC 1985
        459 | RFC 1985
        500 | RFC 5321
        501 | RFC 5321
        502 | RFC 5321
        503 | RFC 5321
        504 | RFC 5321
        521 | RFC 7504
        525 | RFC 5248
        530 | RFC 4954, RFC 3207
        534 | RFC 4954
        535 | RFC 4954
        538 | RFC 4954
        550 | RFC 5321
        551 | RFC 5321
        552 | RFC 5321
        553 | RFC 5321
        554 | RFC 5321
        555 | RFC 5321
        556 | RFC 7504
        """

    /// The IANA registry, without what one of its copies alone has.
    static let enhancedCodeRows = """
        x.0.0 | RFC 3463
        x.1.0 | RFC 3463
        x.1.1 | RFC 3463
        x.1.2 | RFC 3463
        x.1.3 | RFC 3463
        x.1.4 | RFC 3463
        x.1.5 | RFC 3463
        x.1.6 | RFC 3463
        x.1.7 | RFC 3463
        x.1.8 | RFC 3463
        x.1.9 | RFC 3886
        x.1.10 | RFC 7505
        x.2.0 | RFC 3463
        x.2.1 | RFC 3463
        x.2.2 | RFC 3463
        x.2.3 | RFC 3463
        x.2.4 | RFC 3463
        x.3.0 | RFC 3463
        x.3.1 | RFC 3463
        x.3.2 | RFC 3463, RFC 7504
        x.3.3 | RFC 3463
        x.3.4 | RFC 3463
        x.3.5 | RFC 3463
        x.3.6 | RFC 6710
        x.4.0 | RFC 3463
        x.4.1 | RFC 3463
        x.4.2 | RFC 3463
        x.4.3 | RFC 3463
        x.4.4 | RFC 3463
        x.4.5 | RFC 3463
        x.4.6 | RFC 3463
        x.4.7 | RFC 3463
        x.5.0 | RFC 3463
        x.5.1 | RFC 3463
        x.5.2 | RFC 3463
        x.5.3 | RFC 3463
        x.5.4 | RFC 3463
        x.5.5 | RFC 3463
        x.5.6 | RFC 4954
        x.6.0 | RFC 3463
        x.6.1 | RFC 3463
        x.6.2 | RFC 3463
        x.6.3 | RFC 3463
        x.6.4 | RFC 3463
        x.6.5 | RFC 3463
        x.6.6 | RFC 4468
        x.6.7 | RFC 6531
        x.6.8 | RFC 6531
        x.6.9 | RFC 6531
        x.7.0 | RFC 3463
        x.7.1 | RFC 3463
        x.7.2 | RFC 3463
        x.7.3 | RFC 3463
        x.7.4 | RFC 3463
        x.7.5 | RFC 3463
        x.7.6 | RFC 3463
        x.7.7 | RFC 3463
        x.7.8 | RFC 4954
        x.7.9 | RFC 4954
        x.7.10 | RFC 5248
        x.7.11 | RFC 4954
        x.7.12 | RFC 4954
        x.7.13 | RFC 5248
        x.7.14 | RFC 5248
        x.7.15 | RFC 6710
        x.7.16 | RFC 6710
        x.7.17 | RFC 7293
        x.7.18 | RFC 7293
        x.7.19 | RFC 7293
        x.7.20 | RFC 7372
        x.7.21 | RFC 7372
        x.7.22 | RFC 7372
        x.7.23 | RFC 7372
        x.7.24 | RFC 7372
        x.7.25 | RFC 7372
        x.7.26 | RFC 7372
        x.7.27 | RFC 7505
        x.7.28 | IANA
        x.7.29 | RFC 8617
        x.7.30 | RFC 8689
        """

    static let commandRows = """
        EHLO | RFC 5321 | EHLO name-of-the-client
        HELO | RFC 5321 | HELO name-of-the-client
        LHLO | RFC 2033 | LHLO name-of-the-client
        MAIL | RFC 5321 | MAIL FROM:<reverse-path> [parameters]
        RCPT | RFC 5321 | RCPT TO:<forward-path> [parameters]
        DATA | RFC 5321 | DATA, then the message, then a line with a single dot
        BDAT | RFC 3030 | BDAT octets [LAST]
        RSET | RFC 5321 | RSET
        NOOP | RFC 5321 | NOOP [text]
        QUIT | RFC 5321 | QUIT
        VRFY | RFC 5321 | VRFY name
        EXPN | RFC 5321 | EXPN list
        HELP | RFC 5321 | HELP [topic]
        STARTTLS | RFC 3207 | STARTTLS
        AUTH | RFC 4954 | AUTH mechanism [initial-response]
        ETRN | RFC 1985 | ETRN name
        ATRN | RFC 2645 | ATRN [domains]
        BURL | RFC 4468 | BURL url [LAST]
        TURN | RFC 821 | TURN
        XCLIENT | Postfix | XCLIENT name=value…
        XFORWARD | Postfix | XFORWARD name=value…
        """

    static let extensionRows = """
        8BITMIME | RFC 6152 | MAIL … BODY=7BIT or BODY=8BITMIME
        SIZE | RFC 1870 | MAIL … SIZE=octets
        PIPELINING | RFC 2920
        CHUNKING | RFC 3030 | BDAT octets [LAST]
        BINARYMIME | RFC 3030 | MAIL … BODY=BINARYMIME
        ENHANCEDSTATUSCODES | RFC 2034
        DSN | RFC 3461 | MAIL … RET=FULL|HDRS ENVID=id; RCPT … NOTIFY=NEVER|SUCCESS,FAILURE,DELAY ORCPT=address
        STARTTLS | RFC 3207 | STARTTLS
        AUTH | RFC 4954 | AUTH mechanism
        ETRN | RFC 1985 | ETRN name
        DELIVERBY | RFC 2852 | MAIL … BY=seconds;N|R[T]
        FUTURERELEASE | RFC 4865 | MAIL … HOLDFOR=seconds or HOLDUNTIL=time
        BURL | RFC 4468 | BURL url [LAST]
        SMTPUTF8 | RFC 6531 | MAIL … SMTPUTF8
        MT-PRIORITY | RFC 6710 | MAIL … MT-PRIORITY=-9 to 9
        RRVS | RFC 7293 | RCPT … RRVS=time
        REQUIRETLS | RFC 8689 | MAIL … REQUIRETLS
        LIMITS | RFC 9422 | LIMITS RCPTMAX=n MAILMAX=n RCPTDOMAINMAX=n
        NO-SOLICITING | RFC 3865 | MAIL … SOLICIT=keywords
        MTRK | RFC 3885 | MAIL … MTRK=certifier
        PRDR | draft-hall-prdr | MAIL … PRDR
        VRFY | RFC 5321 | VRFY name
        EXPN | RFC 5321 | EXPN list
        HELP | RFC 5321 | HELP [topic]
        XCLIENT | Postfix | XCLIENT name=value…
        XFORWARD | Postfix | XFORWARD name=value…
        X-ANONYMOUSTLS | Microsoft
        """

    static let mechanismRows = """
        PLAIN | RFC 4616
        LOGIN | draft-murchison-sasl-login
        CRAM-MD5 | RFC 2195
        DIGEST-MD5 | RFC 2831, RFC 6331
        XOAUTH2 | Google, Microsoft
        OAUTHBEARER | RFC 7628
        EXTERNAL | RFC 4422
        ANONYMOUS | RFC 4505
        GSSAPI | RFC 4752
        NTLM | MS-SMTPNTLM
        SCRAM-SHA-1 | RFC 5802
        SCRAM-SHA-256 | RFC 7677
        """

    static let portRows = """
        24 | IANA
        25 | RFC 5321
        110 | RFC 1939
        143 | RFC 9051
        366 | RFC 2645
        465 | RFC 8314
        587 | RFC 6409
        993 | RFC 8314
        995 | RFC 8314
        2525 | -
        """
}
