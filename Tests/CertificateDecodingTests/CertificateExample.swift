import ByteReading
import CertificateDecoding
import Testing

/// A certificate made with OpenSSL 3.0, and what that says about it.
struct CertificateExample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var der: [UInt8]

    init(_ name: String, _ base64: String) {
        testDescription = name
        let digits = base64.utf8.filter { $0 != ASCII.lineFeed }
        der = Base64.decode(digits.span) ?? []
    }

    /// A self-signed certificate with names of every kind.
    static let rsa2048 = CertificateExample(
        "rsa2048",
        """
        MIIDrTCCApWgAwIBAgIUFAPUXN5o66RDLoDzFgnnnHKjYAAwDQYJKoZIhvcNAQELBQAwODELMAkGA1UEBhMCREUxEDAOBgNVBAoM
        B0V4YW1wbGUxFzAVBgNVBAMMDm14LmV4YW1wbGUubmV0MB4XDTI2MTEyNDAwMjgyN1oXDTM2MTEyMTAwMjgyN1owODELMAkGA1UE
        BhMCREUxEDAOBgNVBAoMB0V4YW1wbGUxFzAVBgNVBAMMDm14LmV4YW1wbGUubmV0MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIB
        CgKCAQEApOdGJLSrmkjVInGa3IsgBKe6J7OYSVYdvIw20xDsK3csERthUsXhiXWD707xTEeOgd+89jJPjQIpLaEOzKdCo+OYSqdf
        tkbkTFdpMIlgCYFdebEtkPXEpSjm397tpBWILpsDOuloKFgJDrNn9UwCa13hM/nT3MW4CC42hn5iYmwNtNEvlAps6aMVW8S0j8vB
        qFJve5BWARMn0Rjod5FffsuA2HAZ1Qmi65wyZ4Th+rLXLs0JXS54Cqp/nhoU9oLGeWWvx5BFowXEw51aM/VDtf3RTrUV+9WoNcm2
        C2+PoHdChZeOGzDjGnyGdGxBzyeck5Z3OfMdkuUvpENIv4Y1KQIDAQABo4GuMIGrMB0GA1UdDgQWBBTHcgEN37O9qX+6Fsy5nUaM
        yFL9wzAfBgNVHSMEGDAWgBTHcgEN37O9qX+6Fsy5nUaMyFL9wzAPBgNVHRMBAf8EBTADAQH/MFgGA1UdEQRRME+CDm14LmV4YW1w
        bGUubmV0gg0qLmV4YW1wbGUubmV0hwTAAAIZhxAgAQ24AAAAAAAAAAAAAAAlgRZwb3N0bWFzdGVyQGV4YW1wbGUubmV0MA0GCSqG
        SIb3DQEBCwUAA4IBAQAbsz37eQG+djgoRd+nT2tZKJGyXiP52QMzMrvIaoSUA00NanTjlHVnvsNQ3hT3F+tdWSLJsVtu8SCPbqQj
        hy97uqbywviLwMKeU5FyddjdQT6AvWDJFvWxuZoRZsM3YzLVf4LKqWGPANG3tbDvoXuZvZM4bcJOvo6GAkxzR1GSW/wYznwJM9J7
        oFaYoEtIIWjWyeOXd6+RJA55/vTCz3xA3hhEa7OcMlnVeetluVpW2FymnHPNtQMKzGDG6slp2Z0Bwsv7BIsuqa5ULerOvHoIgvVY
        xX9dsIlMcfC/0ddFVxdnZxtoIYHd+GRMu3vpxz3rqL4Z/z+IUquAR4aVzpyi
        """)

    /// Issued by `root`, for the year 2020.
    static let expired = CertificateExample(
        "expired",
        """
        MIIBmTCCAT+gAwIBAgIBATAKBggqhkjOPQQDAjA0MRswGQYDVQQKDBJFeGFtcGxlICJDQSIsIEx0ZC4xFTATBgNVBAMMDEV4YW1w
        bGUgUm9vdDAeFw0yMDAxMDEwMDAwMDBaFw0yMTAxMDEwMDAwMDBaMBkxFzAVBgNVBAMMDm14LmV4YW1wbGUubmV0MFkwEwYHKoZI
        zj0CAQYIKoZIzj0DAQcDQgAEKlO52Q8k/j0sE7F/xA60/ciC+oS0dcqv1evCE9TQ1l7mSD0LWxfvNj+/rtj1DSdjX+m/0GMIhPwR
        BhYuI2VGxKNdMFswGQYDVR0RBBIwEIIObXguZXhhbXBsZS5uZXQwHwYDVR0jBBgwFoAUBk2pEorPnskffJXeZfm0MOqjVR8wHQYD
        VR0OBBYEFJgeqr7XZKg+sOWOrbsSqkn4rY14MAoGCCqGSM49BAMCA0gAMEUCIQCuJ02uK6CywfEAOuE48vQO0Ao3GXioVUwElaDf
        P2c1jgIgYHZ6/q9oCapPoeK3eZPuUGWkaK7q8fo1hlO2pZL8H7A=
        """)

    /// A root with characters in its name that RFC 4514 escapes.
    static let root = CertificateExample(
        "root",
        """
        MIIBvTCCAWOgAwIBAgIUTmxb1cGxrlH6kFrPHOoo6+DTQP4wCgYIKoZIzj0EAwIwNDEbMBkGA1UECgwSRXhhbXBsZSAiQ0EiLCBM
        dGQuMRUwEwYDVQQDDAxFeGFtcGxlIFJvb3QwHhcNMjYxMTI0MDAyODI3WhcNMzYxMTIxMDAyODI3WjA0MRswGQYDVQQKDBJFeGFt
        cGxlICJDQSIsIEx0ZC4xFTATBgNVBAMMDEV4YW1wbGUgUm9vdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABASKr4EkBdJYeDti
        bCb2Nf4N0fzwcY1na2q0Hqh4RnC1MjH7B1GS3EBORW1lgY7VVTFjDAKLepdHy11FgKqAut2jUzBRMB0GA1UdDgQWBBQGTakSis+e
        yR98ld5l+bQw6qNVHzAfBgNVHSMEGDAWgBQGTakSis+eyR98ld5l+bQw6qNVHzAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMC
        A0gAMEUCIE27bu8a9kh40qnce9cyjbDZldnjVPk+0FwUSrB0pIU2AiEAhHPshLynq6DubM5v9BXV0u7m8wUxaZR6nF8lwKCnWHc=
        """)

    /// A key and a signature of former times.
    static let shortRSA = CertificateExample(
        "shortRSA",
        """
        MIICEDCCAXmgAwIBAgIUeEKuv98HaKabFk0fBuLuISTK0mQwDQYJKoZIhvcNAQEFBQAwGjEYMBYGA1UEAwwPb2xkLmV4YW1wbGUu
        bmV0MB4XDTI2MTEyNDAwMjgyN1oXDTM2MTEyMTAwMjgyN1owGjEYMBYGA1UEAwwPb2xkLmV4YW1wbGUubmV0MIGfMA0GCSqGSIb3
        DQEBAQUAA4GNADCBiQKBgQCSJKLZeY28fiUXAP6fSRpwMi2V2CHMt9FP6xSVxJqLva/A27xhGGRvYLNkG7SO+OYkCYh9J/NZCi8I
        P0PBzzeba6phUDdujr0DT2lim38mb9PKYg6CjkOahqMTQCBXUbnwCYOlVfEGlEUM08mMy877bFOVBTDeT7b/GgYtTig+hQIDAQAB
        o1MwUTAdBgNVHQ4EFgQUyfGkVsVJd0QFkpD/T6kUglyboWMwHwYDVR0jBBgwFoAUyfGkVsVJd0QFkpD/T6kUglyboWMwDwYDVR0T
        AQH/BAUwAwEB/zANBgkqhkiG9w0BAQUFAAOBgQBKO/3jgUDHB75k3+JwRoFIu8oguufovnd/UNYIrK0iFVKUUvYoa6jHxGtIp8UV
        QsOkBp6A1Ce1w+EeFUwREB4J59tqT4GG9i86I5D+LLw48d6UvqH+2AKRUKa9HhMPdFRR4MyqEKD9s1v/NUeVAwzm3ECqX7cCzptl
        0YZEnpiRag==
        """)

    /// Such that no library verifies with it.
    static let shorterRSA = CertificateExample(
        "shorterRSA",
        """
        MIIBizCCATWgAwIBAgIUGn+uA5tOcB30C14OeMyqwx99afwwDQYJKoZIhvcNAQEEBQAwGjEYMBYGA1UEAwwPb2xkLmV4YW1wbGUu
        bmV0MB4XDTI2MTEyNDAwMjgyN1oXDTM2MTEyMTAwMjgyN1owGjEYMBYGA1UEAwwPb2xkLmV4YW1wbGUubmV0MFwwDQYJKoZIhvcN
        AQEBBQADSwAwSAJBALsxEZ84d2OEjOcnhJAhv4knlPcm53n+Fk3H16Sp7XGJdAM3Wuyf8EZK9Qyxs8mbSc4J28fS5RXU4C6n/p4b
        1LsCAwEAAaNTMFEwHQYDVR0OBBYEFMQ75EhRola5eXyU6R/qn9ZX3xdYMB8GA1UdIwQYMBaAFMQ75EhRola5eXyU6R/qn9ZX3xdY
        MA8GA1UdEwEB/wQFMAMBAf8wDQYJKoZIhvcNAQEEBQADQQCCqv+877+0jrbAu4/npOkTrNmR3RByfbkLeuiNyD+i2fOI4sAR61f1
        jqf9cLBa3uvr08rZRsM6X6yeaLkjcG4h
        """)

    static let p384 = CertificateExample(
        "p384",
        """
        MIIBxTCCAUqgAwIBAgIUYWGE7rpPxVwlQjQBWvF/aF/ZX6cwCgYIKoZIzj0EAwMwGTEXMBUGA1UEAwwObXguZXhhbXBsZS5uZXQw
        HhcNMjYxMTI0MDAyODI3WhcNMzYxMTIxMDAyODI3WjAZMRcwFQYDVQQDDA5teC5leGFtcGxlLm5ldDB2MBAGByqGSM49AgEGBSuB
        BAAiA2IABKoMwn+cTwDFXOc0zC5wKht+yTa5NB8Mql85MLMDQRejo7d9wu3KnY5ULUL7J9og0+ozPus49lmsnMJ0nVUr+YT1W17h
        xAOEIVx+Ya6H8+TqIlf5OyT+PDPs4J/OwdgmVKNTMFEwHQYDVR0OBBYEFCqrpvO88T7ndIRXZkNRMLxGicIUMB8GA1UdIwQYMBaA
        FCqrpvO88T7ndIRXZkNRMLxGicIUMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwMDaQAwZgIxANrn8ytwd0LQ8dVhQXk3wVc2
        bKMq/y1Zq0k+hw5UF9DK4Q+/H40+FH+qpsEg8F2Z1gIxAM7x8opy1WxN7rxAEDe62tLlolz82V1K++CoZRyQlfz8ngdj/MNbc5AZ
        /VNPzIHoQQ==
        """)

    static let ed25519 = CertificateExample(
        "ed25519",
        """
        MIIBRjCB+aADAgECAhQ4eU776BJfW4RCrG7STZBca+G+CzAFBgMrZXAwGTEXMBUGA1UEAwwObXguZXhhbXBsZS5uZXQwHhcNMjYx
        MTI0MDAyODI3WhcNMzYxMTIxMDAyODI3WjAZMRcwFQYDVQQDDA5teC5leGFtcGxlLm5ldDAqMAUGAytlcAMhACw5f8yLPcHTsSI6
        ktbzzHnoN3AFOOeKGvMC7TfFhks2o1MwUTAdBgNVHQ4EFgQUSNMKA3qSzcF0EypomKerxHqAkocwHwYDVR0jBBgwFoAUSNMKA3qS
        zcF0EypomKerxHqAkocwDwYDVR0TAQH/BAUwAwEB/zAFBgMrZXADQQBG0/ODugAZ44dzvEG/zRJsWTy2RYYGW2U1eusYpzzHPKJB
        XOdq6N5FR88Tum+zlH4fDKMyzd4YzdYgjoXs334C
        """)

    static let ed448 = CertificateExample(
        "ed448",
        """
        MIIBkjCCARKgAwIBAgIUGt6748t/W/N82Lt1negFNBcCemwwBQYDK2VxMBkxFzAVBgNVBAMMDm14LmV4YW1wbGUubmV0MB4XDTI2
        MTEyNDAwMjgyN1oXDTM2MTEyMTAwMjgyN1owGTEXMBUGA1UEAwwObXguZXhhbXBsZS5uZXQwQzAFBgMrZXEDOgBOB/+Bfu9SAPAC
        se+OKEDkE8YfHod/QxWy3/9Drny+KziUFWzjJRu7h4nvHGxg7sxOH9uIyjiHS4CjUzBRMB0GA1UdDgQWBBSOZqrw4V3C5MZMFn6H
        2nl3ZedsBDAfBgNVHSMEGDAWgBSOZqrw4V3C5MZMFn6H2nl3ZedsBDAPBgNVHRMBAf8EBTADAQH/MAUGAytlcQNzAPeadKSERjUD
        VMQs6XYfsNv+AQQBLtb7Fv/UuUUmsis2i1PsfAlwYOAQvfqCilkP2kaZPz8CGtmJgMlcPqwV1kHa8SKIXyu1fnyTaAgmFOj9cPlN
        GqOMJWrj49bwiz8XInwkL8y75avrBgJKm2PRC5U1AA==
        """)

    /// Signed with RSA-PSS.
    static let pss = CertificateExample(
        "pss",
        """
        MIIDezCCAi+gAwIBAgIUUHQLW2LrnYZ61UiDzv6RAAw5b0wwQQYJKoZIhvcNAQEKMDSgDzANBglghkgBZQMEAgEFAKEcMBoGCSqG
        SIb3DQEBCDANBglghkgBZQMEAgEFAKIDAgEgMBkxFzAVBgNVBAMMDm14LmV4YW1wbGUubmV0MB4XDTI2MTEyNDAwMjgyN1oXDTM2
        MTEyMTAwMjgyN1owGTEXMBUGA1UEAwwObXguZXhhbXBsZS5uZXQwggEiMA0GCSqGSIb3DQEBAQUAA4IBDwAwggEKAoIBAQDEvd0v
        me7PtW/SbyOGRdn4uJ8bChRX2XXrISAY8vANaovEP+tWZfUf1UwNEWtU0Up1NmdAaudCPoAa9mtCLdVTqFsBsCgh2rGakXGjQ0Vt
        pQbwJ925f9tRlZydm+0u5PJOj4cgToJpkPz0og/8ZUzduOQSsPtZWZIsodQcGGZfuqcBbgeJRIhPxN4n+b+d8Glw+tYC+utWPNes
        q6yEFHD8QaLVNZtxaCALC70UDNclsvJkmn5/cLGIwYIZOHtSIc3mDbcRF3WyDmGJiS0x9/KIilq6YgbbKoXX5hRi9thOabn7aE0q
        BANMXVfyetxuFRjJ/Xx94NiXR/DwdV35I8PbAgMBAAGjUzBRMB0GA1UdDgQWBBTCTeOlNGRIae/lCWpqcAXIfxT1ZjAfBgNVHSME
        GDAWgBTCTeOlNGRIae/lCWpqcAXIfxT1ZjAPBgNVHRMBAf8EBTADAQH/MEEGCSqGSIb3DQEBCjA0oA8wDQYJYIZIAWUDBAIBBQCh
        HDAaBgkqhkiG9w0BAQgwDQYJYIZIAWUDBAIBBQCiAwIBIAOCAQEAKaeq3pQ92lKjsP0GbUwb32R94mZGD01jGeDXwZ55lBGYO3DK
        +d4NPdKZL3EOBM2ZxLjZSropc9d9uJS63olL3vAhds/OlAYDEmslNkXA2AcXquT3zAV/OZK0TzkJ7x7xmUjwMIar0Ug5NLruLVnK
        K7kDUAksoiBlSAAKP6qHax3i0nA0FUHoE2mBCisv28XtyfIBVgyrbWbORjrAOskUMlQYedn+2z0PHS53bYXHlmXg5KgLEUPgY03Y
        9qEAspg1jcBXZZ4hJlY8QlaJVJDc+BYeLbvu4vSs1XQIh8UvwWQ15PlpuNVkAhDV4Uy/t17LbLR0jB3ABrqHxyBOhg2R5w==
        """)

    /// Issuer and subject have the same name and not the same key; valid up to the last second of 9999.
    static let selfIssued = CertificateExample(
        "selfIssued",
        """
        MIIBfDCCASKgAwIBAgIBAjAKBggqhkjOPQQDAjAXMRUwEwYDVQQDDAxFeGFtcGxlIFJvb3QwIBcNMjAwMTAxMDAwMDAwWhgPOTk5
        OTEyMzEyMzU5NTlaMBcxFTATBgNVBAMMDEV4YW1wbGUgUm9vdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABHMQ9bGtR46QtsmQ
        vvDNAICuM9clxe60GNWRmJ+vH0M/Q7MvKYWK9r5L7v3BcL39xSbbEqe6NnfYtiZVVOH1EW2jXTBbMBkGA1UdEQQSMBCCDm14LmV4
        YW1wbGUubmV0MB8GA1UdIwQYMBaAFOxZZ8w3Y2Z0RzY6jHIOueYfG4bdMB0GA1UdDgQWBBTueefCILV5fxNvSMuedg2bDP1hFzAK
        BggqhkjOPQQDAgNIADBFAiAWkVh3rVPWUEJZclm1SJEe2yoGUZ7PsUoqBTSvG667JgIhALeIKpV59zXAZvWtN9bKy6xyR6jFk7hq
        dpHb+QUbVqge
        """)

    /// Signed with RSA-PSS as its defaults are, which have no bytes.
    static let pssSHA1 = CertificateExample(
        "pssSHA1",
        """
        MIICGDCCAXygAwIBAgIUbI7kkZmdive24W5w9wyn9fM0twUwEgYJKoZIhvcNAQEKMAWiAwIBajAZMRcwFQYDVQQDDA5teC5leGFtcGxl
        Lm5ldDAeFw0yNjExMzAyMDA5MzVaFw0zNjExMjcyMDA5MzVaMBkxFzAVBgNVBAMMDm14LmV4YW1wbGUubmV0MIGfMA0GCSqGSIb3DQEB
        AQUAA4GNADCBiQKBgQDwI/nxCVWtRKA8866LVWVjW7/036Q5pCZR120N4acua5nIoz54yn5J5mQo34PYjYP4nAYPTKiJ/Q6cJW2p7WyG
        +Fd+e1IpUPAteTpiKoQWFCHWYJkxQwTjgEiI+KXn8sacR969Ta4wmjtogr97AYoBQBSfJ4q69/yp4phK+yIGjQIDAQABo1MwUTAdBgNV
        HQ4EFgQUgo64xGRT3kcL/7AU3DvKsRzOsbcwHwYDVR0jBBgwFoAUgo64xGRT3kcL/7AU3DvKsRzOsbcwDwYDVR0TAQH/BAUwAwEB/zAS
        BgkqhkiG9w0BAQowBaIDAgFqA4GBAJA6Dop5kHppRjQ5x51VelpyyIbKQJJagh7xWG9wSEfPTaWfBhQrcKrwNneBUTSU+riMLH7eOSFw
        8ujfhPMfVX2857sdtZS/XpSS17NCedPaRaxCXPvowXobcB1gUxydDsgy0lgwuhPtw2LR7CZp2svYYem/G+rfb7tzZDnMW/tg
        """)

    static let all = [
        rsa2048, expired, root, shortRSA, shorterRSA, p384, ed25519, ed448, pss, pssSHA1, selfIssued,
    ]
}
