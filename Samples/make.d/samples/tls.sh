# STARTTLS and TLS from the first byte. One function per sample; sample_starttls_tls12 is what `Samples/make starttls-tls12` runs.

# STARTTLS with TLS 1.2, and the keys of the sessions.
sample_starttls_tls12() {
    start_org; start_net
    rm -f "$work/out/starttls-tls12.keylog"
    capture net n0 starttls-tls12.pcap
    tls_delivery 198.51.100.34:25 'Under TLS 1.2, forward secret' -starttls smtp -name relay.example.org -tls1_2 \
        -servername mx1.example.net -sess_out "$work/ticket12" -keylogfile "$work/out/starttls-tls12.keylog"
    # Without ECDHE: the RSA key exchange, and CBC with HMAC in place of an AEAD.
    tls_delivery 198.51.100.34:25 'Under TLS 1.2, RSA and CBC' -starttls smtp -name relay.example.org -tls1_2 \
        -cipher AES128-SHA -keylogfile "$work/out/starttls-tls12.keylog"
    # Again, with the ticket of the first session: an abbreviated handshake, no certificate.
    tls_delivery 198.51.100.34:25 'Under TLS 1.2, resumed' -starttls smtp -name relay.example.org -tls1_2 \
        -sess_in "$work/ticket12" -keylogfile "$work/out/starttls-tls12.keylog"
    # A server that has nothing newer, and a client whose keys nobody keeps.
    on org swaks --server 198.51.100.35 --helo relay.example.org --from bob@example.org --to alice@tls.example.net \
        --tls >>"$work/log/swaks.log" 2>&1
    stop_captures
    holds starttls-tls12.pcap 'smtp.rsp.parameter contains "Ready to start TLS"' 4
    holds starttls-tls12.pcap tls.handshake.certificate 3
    decrypts starttls-tls12
    publish starttls-tls12.pcap starttls-tls12.keylog
}

# STARTTLS with TLS 1.3, by four clients, once resumed.
sample_starttls_tls13() {
    start_org; start_net
    rm -f "$work/out/starttls-tls13.keylog"
    capture net n0 starttls-tls13.pcap
    tls_delivery 198.51.100.34:25 'Under TLS 1.3' -starttls smtp -name relay.example.org -tls1_3 \
        -servername mx1.example.net -sess_out "$work/ticket13" -keylogfile "$work/out/starttls-tls13.keylog"
    tls_delivery 198.51.100.34:25 'Under TLS 1.3, resumed' -starttls smtp -name relay.example.org -tls1_3 \
        -servername mx1.example.net -sess_in "$work/ticket13" -keylogfile "$work/out/starttls-tls13.keylog"
    # msmtp: GnuTLS, which takes the name of the key log from the environment.
    letter --subject 'Under TLS 1.3 from msmtp' --to alice@tls.example.net |
        SSLKEYLOGFILE=$work/out/starttls-tls13.keylog on org msmtp --file=/dev/null --host=198.51.100.34 --port=25 \
            --domain=laptop.example.org --source-ip=192.0.2.11 --tls=on --tls-starttls=on --tls-certcheck=off \
            --from=bob@example.org alice@tls.example.net
    # A larger message, pipelined, by Python's ssl.
    letter --subject 'Larger, under TLS 1.3' --attach sheet.bin:3000 |
        sed 's/^\./../; s/^/> /' >"$work/letter.talk"
    talk org --keylog "$work/out/starttls-tls13.keylog" 198.51.100.34 25 < <(cat <<-END
	< 220
	> EHLO relay.example.org
	< 250
	> STARTTLS
	< 220
	tls mx1.example.net
	> EHLO relay.example.org
	< 250
	> MAIL FROM:<bob@example.org>
	> RCPT TO:<alice@tls.example.net>
	> DATA
	< 250
	< 250
	< 354
	$(cat "$work/letter.talk")
	> .
	> QUIT
	< 250
	< 221
	END
    )
    # Postfix itself; it keeps its keys to itself.
    letter --subject 'Postfix under TLS' | send_postfix org bob@example.org alice@tls.example.net
    drain org
    stop_captures
    holds starttls-tls13.pcap 'smtp.rsp.parameter contains "Ready to start TLS"' 5
    decrypts starttls-tls13
    publish starttls-tls13.pcap starttls-tls13.keylog
}

# TLS from the first byte, on port 465.
sample_implicit_tls() {
    start_org; start_net
    rm -f "$work/out/implicit-tls.keylog"
    capture net n0 implicit-tls.pcap
    tls_delivery 198.51.100.34:465 'Through port 465' -servername mx1.example.net -keylogfile "$work/out/implicit-tls.keylog"
    on org swaks --server 198.51.100.34 --port 465 --tlsc --helo relay.example.org --from bob@example.org \
        --to alice@tls.example.net >>"$work/log/swaks.log" 2>&1
    stop_captures
    holds implicit-tls.pcap 'tls.handshake.type==1' 2
    decrypts implicit-tls
    publish implicit-tls.pcap implicit-tls.keylog
}

# 454: offered, asked for, not to be had. One client goes on without, one gives up.
sample_starttls_refused() {
    start_org; start_net
    capture net n0 starttls-refused.pcap
    letter --subject 'Then in the clear' | send_postfix org bob@example.org alice@no-tls.example.net
    drain org
    letter --subject 'Rather not' | send_postfix org bob@example.org alice@needs-tls.example.net
    drain org
    stop_captures
    shows starttls-refused.pcap '4.7.0 TLS not available due to local problem' 'FROM:<bob@example.org>'
    publish starttls-refused.pcap
}

# A man in the middle masks the keyword; seen from the client's side and from the server's.
sample_starttls_stripped() {
    start_org; start_net; start_proxy
    capture org o0 starttls-stripped.pcap
    capture net n0 starttls-stripped-server.pcap
    letter --subject 'Stripped' | send_postfix org bob@example.org alice@stripped.example.net
    drain org
    letter --subject 'Not sent without TLS' | send_postfix org bob@example.org alice@must-encrypt.example.net
    drain org
    # A client that asks although nothing is offered: the command is masked as well.
    talk org 198.51.100.37 25 <<-END
	< 220
	> EHLO relay.example.org
	< 250
	> STARTTLS
	< 500
	> QUIT
	< 221
	END
    stop_captures
    shows starttls-stripped.pcap XXXXXXXA 'FROM:<bob@example.org>'
    publish starttls-stripped.pcap starttls-stripped-server.pcap
}

# Handshakes that fail.
sample_starttls_failed() {
    start_org; start_net
    capture net n0 starttls-failed.pcap
    # The client does not believe the certificate: an alert, unknown CA, in TLS 1.2 and 1.3.
    local version
    for version in -tls1_2 -tls1_3; do
        tls_session 198.51.100.34:25 -starttls smtp -name relay.example.org $version -verify_return_error <<<QUIT
    done
    # No protocol version in common: the server's alert.
    tls_session 198.51.100.35:25 -starttls smtp -name relay.example.org -tls1_3 <<<QUIT
    # msmtp, against the trust of a wrong certificate.
    letter | on org msmtp --file=/dev/null --host=198.51.100.34 --port=25 --domain=laptop.example.org --source-ip=192.0.2.11 \
        --tls=on --tls-starttls=on --tls-trust-file="$work/other.crt" --from=bob@example.org \
        alice@tls.example.net 2>>"$work/log/msmtp.log" || true
    # Postfix finishes the handshake, then leaves: no alert at all.
    letter --subject 'Only to a server it can verify' | send_postfix org bob@example.org alice@verified.example.net
    drain org
    # 220, and then the client speaks SMTP on, in the clear.
    talk org 198.51.100.34 25 <<-END
	< 220
	> EHLO relay.example.org
	< 250
	> STARTTLS
	< 220
	> EHLO relay.example.org
	eof
	END
    stop_captures
    holds starttls-failed.pcap tls.alert_message +2
    holds starttls-failed.pcap 'smtp.rsp.parameter contains "Ready to start TLS"' 6
    publish starttls-failed.pcap
}

tls_delivery() {
    local target=$1 subject=$2
    shift 2
    tls_session "$target" "$@" <<-END
	EHLO relay.example.org
	MAIL FROM:<bob@example.org>
	RCPT TO:<alice@tls.example.net>
	RCPT TO:<gone@tls.example.net>
	DATA
	From: bob@example.org
	To: alice@tls.example.net
	Subject: $subject

	Nobody on the way can read this without the key log.
	.
	QUIT
	END
}

# Whether tshark reads the mail with the keys.
decrypts() {
    tshark -r "$work/out/$1.pcap" -o "tls.keylog_file:$work/out/$1.keylog" -Y smtp -T fields -e smtp.req.parameter 2>/dev/null |
        grep -q 'FROM:<bob@example.org>' || { echo "$1: the key log does not open it" >&2; return 1; }
}
