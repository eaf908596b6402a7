# One function per sample; its name is what `Samples/make NAME` takes. Sourced by make and inside.sh.

sample_names() { declare -F | sed -n 's/^declare -f sample_//p' | grep -v '^names$'; }

# Postfix to Postfix: one message to three people, a burst that shares a session, one recipient of two refused.
sample_delivery() {
    start_org; start_net
    capture net n0 delivery.pcap
    letter --subject 'One message to three' --to alice@example.net,carol@example.net,dave@example.net |
        send_postfix org bob@example.org alice@example.net carol@example.net dave@example.net
    drain org
    local number
    for number in 1 2 3; do
        letter --subject "Burst, message $number" --lines $((number * 5)) --to alice@burst.example.net |
            send_postfix org bob@example.org alice@burst.example.net
    done
    drain org
    sleep 3        # the cached session is closed after two seconds without work, without QUIT
    letter --subject 'One of two' --to alice@example.net,gone@example.net --8bit --attach picture.bin:900 |
        send_postfix org bob@example.org alice@example.net gone@example.net
    drain org
    stop_captures
    shows delivery.pcap 'FROM:<bob@example.org>' '2.0.0 Ok: queued as' 'User unknown in virtual mailbox table' RSET
    holds delivery.pcap 'tcp.flags.syn==1 && tcp.flags.ack==0 && tcp.dstport==25' 3
    publish delivery.pcap
}

# Refusals of many kinds, one session or more each.
sample_refusals() {
    start_org; start_net
    capture net n0 refusals.pcap
    refuse_recipients
    refuse_later
    refuse_sizes_and_contents
    refuse_manners
    refuse_sessions
    stop_captures
    shows refusals.pcap 'User unknown' '5.7.1 <someone@elsewhere.example.org>: Relay access denied' \
        '4.2.2 <full@example.net>' '5.2.2 <box-full@example.net>' Greylisted 'blocked using dnsbl.example.org' \
        'Domain not found' '5.3.4 Message size exceeds' 'This message looks like spam' 'need fully-qualified hostname' \
        '4.5.3 Error: too many recipients' 'too many errors' 'Client host rejected' 'Insufficient system storage' \
        'too many connections' 'timeout exceeded' 'Bad sender address syntax' \
        'Virus found' '4.7.1 <someone@elsewhere' 'file too big'
    publish refusals.pcap
}

refuse_recipients() {
    send_swaks --server 198.51.100.25 --to gone@example.net
    send_swaks --server 198.51.100.25 --to someone@elsewhere.example.org
    send_swaks --server 198.51.100.26 --to someone@elsewhere.example.org
    # swaks gives up when no recipient is left, Postfix has sent DATA by then: two ways of being deferred.
    send_swaks --server 198.51.100.25 --to full@example.net
    letter --to full@example.net | send_postfix org bob@example.org full@example.net
    drain org
    sleep 3
    send_swaks --server 198.51.100.25 --to box-full@example.net
    send_swaks --server 198.51.100.28 --local-interface 192.0.2.66 --to alice@example.net
}

# Greylisting, with the second attempt that succeeds, and a server whose disk is full.
refuse_later() {
    send_swaks --server 198.51.100.27 --to alice@grey.example.net
    sleep 3
    send_swaks --server 198.51.100.27 --to alice@grey.example.net
    letter --to alice@full-disk.example.net | send_postfix org bob@example.org alice@full-disk.example.net
    drain org
}

refuse_sizes_and_contents() {
    # Postfix as client reads the SIZE that is offered and gives up before MAIL.
    letter --to alice@small.example.net --attach large.bin:5000 | send_postfix org bob@example.org alice@small.example.net
    drain org
    # A client that does not read it is told at MAIL, one that announces nothing after the whole message.
    talk org 198.51.100.26 25 <<-END
	< 220
	> EHLO relay.example.org
	< 250
	> MAIL FROM:<bob@example.org> SIZE=7000
	< 552 5.3.4
	> QUIT
	< 221
	END
    letter --to alice@small.example.net --attach large.bin:5000 |
        send_swaks --server 198.51.100.26 --to alice@small.example.net --data -
    letter --subject 'Buy cheap watches' | send_postfix org bob@example.org alice@content.example.net
    drain org
    send_swaks --server 198.51.100.33 --to alice@content.example.net --body 'X5O!P%@AP is the start of the virus scanners'\'' test file'
}

refuse_manners() {
    send_swaks --server 198.51.100.29 --helo laptop --to alice@example.net
    send_swaks --server 198.51.100.29 --from bob@no-such-domain.example.org --to alice@example.net
    send_swaks --server 198.51.100.29 --from bob@nodots --to alice@example.net
    talk org 198.51.100.29 25 <<-END
	< 220
	# No greeting, a wrong order, an unknown command, a broken address.
	> MAIL FROM:<bob@example.org>
	< 503
	> EHLO relay.example.org
	< 250
	> RCPT TO:<alice@example.net>
	< 503
	> DATA
	< 503
	> MAIL FROM:bob@@example..org
	< 501
	> MAIL FROM:<bob@example.org> RET=SOMETIMES
	< 501
	> MAIL FROM:<bob@example.org>
	< 250
	> MAIL FROM:<bob@example.org>
	< 503
	# A fourth recipient is one too many; the three before it get the message.
	> RCPT TO:<alice@example.net>
	> RCPT TO:<carol@example.net>
	> RCPT TO:<dave@example.net>
	> RCPT TO:<erin@example.net>
	> DATA
	< 250
	< 250
	< 250
	< 452 4.5.3
	< 354
	> Subject: For three of four
	>
	> Hello
	> .
	< 250
	> QUIT
	< 221
	END
}

# Sessions that the server ends, or never wants: 421 and a 554 in place of a greeting.
refuse_sessions() {
    talk org 198.51.100.32 25 <<-END
	< 220
	> EHLO relay.example.org
	< 250
	> MAIL FROM:<bob@example.org>
	< 250
	> RCPT TO:<gone@example.net>
	< 550
	> RCPT TO:<lost@example.net>
	< 550
	# One mistake too many: the 421 comes unasked, right after the third refusal.
	> RCPT TO:<missing@example.net>
	< 550
	< 421 4.7.0
	eof
	END
    talk org 198.51.100.32 25 <<-END
	< 220
	> EHLO relay.example.org
	< 250
	> MAIL FROM:<bob@example.org>
	< 250
	# A pause longer than the server's patience of two seconds.
	< 421 4.4.2
	eof
	END
    talk org 198.51.100.31 25 <<-END
	< 554 5.7.1
	> EHLO relay.example.org
	< 503
	> MAIL FROM:<bob@example.org>
	< 503
	> QUIT
	< 221
	END
    letter | send_postfix org bob@example.org alice@closed.example.net
    drain org
    # The first connection stays open while the second asks.
    talk org 198.51.100.39 25 <<-END &
	< 220
	sleep 1.5
	> QUIT
	< 221
	END
    sleep 0.7
    talk org 198.51.100.39 25 <<-END
	< 421 4.7.0
	eof
	END
    wait $!
}

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
        --tls=on --tls-starttls=on --tls-trust-file=/etc/ssl/certs/ca-certificates.crt --from=bob@example.org \
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
    publish starttls-failed.pcap
}

# AUTH in the clear on the submission port. The passwords are invented; README.md lists them.
sample_auth() {
    start_net
    capture net n0 auth.pcap
    local login=(--server 198.51.100.25 --port 587 --to alice@example.net --auth-user bob@example.org)
    send_swaks "${login[@]}" --auth PLAIN --auth-password builder-22
    send_swaks "${login[@]}" --auth LOGIN --auth-password builder-22
    send_swaks "${login[@]}" --auth CRAM-MD5 --auth-password builder-22
    send_swaks "${login[@]}" --auth PLAIN --auth-password wrong-1
    send_swaks "${login[@]}" --auth LOGIN --auth-password wrong-1
    send_swaks "${login[@]}" --auth CRAM-MD5 --auth-password wrong-1
    letter --subject 'Submitted by msmtp' | on org msmtp --file=/dev/null --host=198.51.100.25 --port=587 \
        --domain=laptop.example.org --source-ip=192.0.2.11 --tls=off --auth=plain --user=carol@example.net \
        --passwordeval='echo singer-3' --from=carol@example.net alice@example.net
    talk org 198.51.100.25 587 <<-END
	< 220
	> EHLO laptop.example.org
	< 250
	# Not without a password.
	> MAIL FROM:<bob@example.org>
	< 250
	> RCPT TO:<alice@example.net>
	< 554
	> RSET
	< 250
	# Cancelled, twice; a mechanism that is not offered; not base64; then with an initial response.
	> AUTH LOGIN
	< 334
	> *
	< 501
	> AUTH PLAIN
	< 334
	> *
	< 501
	> AUTH XOAUTH2 dXNlcj1ib2I=
	< 535
	> AUTH PLAIN !!!!
	< 535
	> AUTH LOGIN $(printf %s alice@example.net | base64)
	< 334
	> $(printf %s wonderland-7 | base64)
	< 235
	> AUTH PLAIN
	< 503
	> QUIT
	< 221
	END
    stop_captures
    shows auth.pcap 'Authentication successful' 'authentication failed' 'CRAM-MD5' 'Authentication aborted'
    publish auth.pcap
}

# CHUNKING: BDAT, with and without LAST, empty, refused, by a raw client and by Exim.
sample_bdat() {
    start_net; start_exim_net
    capture net n0 bdat.pcap
    talk org 198.51.100.25 25 <<-'END'
	< 220
	> EHLO relay.example.org
	< 250
	# Three chunks, each answered. A dot alone on its line ends nothing here, and is not stuffed.
	> MAIL FROM:<bob@example.org> BODY=8BITMIME
	> RCPT TO:<alice@example.net>
	< 250
	< 250
	bdat From: bob@example.org\r\nSubject: In three chunks\r\nMessage-ID: <chunks-1@example.org>\r\n
	< 250
	bdat \r\nOne line cut in the mid
	< 250
	bdat-last dle.\r\n.\r\nQUIT\r\n.. The end.\r\n
	< 250
	# All in one segment, and an empty last chunk.
	> MAIL FROM:<bob@example.org>
	> RCPT TO:<alice@example.net>
	> RCPT TO:<gone@example.net>
	bdat Subject: Ended by an empty chunk\r\n\r\nHello\r\n
	bdat-last
	< 250
	< 250
	< 550
	< 250
	< 250
	# No recipient: the chunks must be read and thrown away.
	> MAIL FROM:<bob@example.org>
	> RCPT TO:<gone@example.net>
	bdat-last Subject: For nobody\r\n\r\nQUIT\r\n
	< 250
	< 550
	< 554
	> RSET
	< 250
	# Given up after the first chunk.
	> MAIL FROM:<bob@example.org>
	> RCPT TO:<alice@example.net>
	bdat Subject: Given up\r\n
	< 250
	< 250
	< 250
	> RSET
	< 250
	> QUIT
	< 221
	END
    # Exim as client sends one chunk, with the RCPT in the same segment.
    letter --subject 'By BDAT from Exim' --attach notes.bin:600 | send_exim alice@example.net
    # Exim as server.
    talk org 198.51.100.40 25 <<-'END'
	< 220
	> EHLO relay.example.org
	< 250
	> MAIL FROM:<bob@example.org>
	> RCPT TO:<alice@exim.example.net>
	bdat Subject: To Exim\r\n\r\n
	bdat Hello\r\n
	bdat-last Bye\r\n
	< 250
	< 250
	< 250
	< 250
	< 250
	> MAIL FROM:<bob@example.org>
	< 250
	> RCPT TO:<alice@exim.example.net>
	< 250
	bdat-last Subject: Buy cheap watches\r\n\r\nNow.\r\n
	< 550
	> QUIT
	< 221
	END
    stop_captures
    shows bdat.pcap '138 bytes queued' 'no valid recipients' '20 byte chunk received' 'scored too high'
    holds bdat.pcap 'tcp contains "BDAT"' +8
    publish bdat.pcap
}

# LMTP on the loopback: an end-of-data reply for each recipient.
sample_lmtp() {
    start_net
    capture net lo lmtp.pcap tcp port 24
    # One message: taken for alice, over quota for full, unknown at once for nobody.
    letter --subject 'To the mailboxes' --to alice@box.example.net |
        send_postfix net postmaster@example.net alice@box.example.net full@box.example.net carol@box.example.net
    drain net
    letter --subject 'One is unknown' --to alice@box.example.net |
        on net swaks --server 127.0.0.1 --port 24 --protocol LMTP --helo mx1.example.net --from bob@example.org \
            --to alice@box.example.net,nobody@box.example.net,full@box.example.net --data - >>"$work/log/swaks.log" 2>&1 || true
    # Nobody is left: no message is sent.
    on net swaks --server 127.0.0.1 --port 24 --protocol LMTP --helo mx1.example.net --from bob@example.org \
        --to nobody@box.example.net >>"$work/log/swaks.log" 2>&1 || true
    stop_captures
    shows lmtp.pcap LHLO 'Saved' 'Quota exceeded' "User doesn't exist"
    publish lmtp.pcap
}

# Exim: replies of several lines and without enhanced codes, PRDR.
sample_exim() {
    start_org; start_exim_net
    capture net n0 exim.pcap
    send_swaks --server 198.51.100.40 --to alice@exim.example.net
    send_swaks --server 198.51.100.40 --to gone@exim.example.net
    send_swaks --server 198.51.100.40 --to someone@elsewhere.example.org
    send_swaks --server 198.51.100.40 --to later@exim.example.net
    send_swaks --server 198.51.100.40 --to alice@exim.example.net,gone@exim.example.net --pipeline
    send_swaks --server 198.51.100.40 --to alice@exim.example.net --header 'Subject: Buy cheap watches'
    # Per-recipient replies at the end of the data, and the one that follows them.
    send_swaks --server 198.51.100.40 --to alice@exim.example.net,choosy@exim.example.net,carol@exim.example.net --prdr
    letter --subject 'From Postfix to Exim' --to alice@exim.example.net |
        send_postfix org bob@example.org alice@exim.example.net gone@exim.example.net
    drain org
    # Talking before the greeting: Exim minds.
    talk org 198.51.100.40 25 <<-END
	> EHLO relay.example.org
	< 554
	eof
	END
    stop_captures
    shows exim.pcap 'We keep no mail here.' 'has left this house' 'relay not permitted' 'come back in ten minutes' \
        'scored too high' PRDR 'choosy does not want'
    publish exim.pcap
}

sample_opensmtpd() {
    start_org; start_opensmtpd
    capture net n0 opensmtpd.pcap
    send_swaks --server 198.51.100.45 --to alice@opensmtpd.example.net
    send_swaks --server 198.51.100.45 --to gone@opensmtpd.example.net
    send_swaks --server 198.51.100.45 --to someone@elsewhere.example.org
    letter --subject 'Two of three' --to alice@opensmtpd.example.net |
        send_postfix org bob@example.org alice@opensmtpd.example.net gone@opensmtpd.example.net carol@opensmtpd.example.net
    drain org
    letter --subject 'Too large' --to alice@opensmtpd.example.net --attach large.bin:7000 |
        send_swaks --server 198.51.100.45 --to alice@opensmtpd.example.net --data -
    talk org 198.51.100.45 25 <<-END
	< 220
	> EHLO relay.example.org
	< 250
	# Larger than it offers, and yet: 250.
	> MAIL FROM:<bob@example.org> SIZE=50000
	< 250
	> FROBNICATE
	< 5
	> QUIT
	< 221
	END
    stop_captures
    shows opensmtpd.pcap OpenSMTPD 'Message accepted for delivery'
    publish opensmtpd.pcap
}

# mx1 takes mail that store, behind it, does not want: the notifications go back to the sender. All three
# hops, as mx1 sees them on its one interface.
sample_bounce() {
    start_org; start_net; start_box
    capture net n0 bounce.pcap
    letter --subject 'To a list that is no more' --to gone@lists.example.net |
        send_postfix org bob@example.org gone@lists.example.net
    letter --subject 'Tell me when it arrives' --to alice@lists.example.net |
        send_postfix org bob@example.org -N success,failure -V order+7 alice@lists.example.net
    letter --subject 'Not now' --to later@lists.example.net | send_postfix org bob@example.org later@lists.example.net
    wait_until tried_everything org
    sleep 3
    # The second attempt, after delay_warning_time.
    on net postqueue -c "$work/postfix-net" -f
    sleep 2
    wait_until tried_everything net
    drain net
    drain org
    stop_captures
    holds bounce.pcap 'tcp contains "message/delivery-status"' +2
    shows bounce.pcap 'FROM:<>' 'has left this house'
    publish bounce.pcap
}

# A message of 40 KB, the raw material of the samples below.
large_delivery() {
    [[ ! -e $work/out/large.pcap ]] || return 0
    start_org; start_net
    capture net n0 large.pcap
    letter --subject 'Forty kilobytes' --lines 20 --attach photo.bin:28000 | send_postfix org bob@example.org alice@example.net
    drain org
    stop_captures
}

# The capture, not the network, has lost segments: the server has acknowledged what is missing.
sample_loss() {
    large_delivery
    "$parts/recap.py" drop 7 "$work/out/large.pcap" "$work/out/loss.pcap"
    holds loss.pcap tcp.analysis.ack_lost_segment +1
    publish loss.pcap
}

sample_reorder() {
    large_delivery
    "$parts/recap.py" disorder 3 "$work/out/large.pcap" "$work/out/reorder.pcap"
    holds reorder.pcap 'tcp.analysis.out_of_order || tcp.analysis.retransmission || tcp.analysis.fast_retransmission' +3
    publish reorder.pcap
}

sample_ipv6() {
    start_org; start_net
    capture net n0 ipv6.pcap
    letter --subject 'Over IPv6' --to alice@six.example.net | send_postfix org bob@example.org alice@six.example.net
    drain org
    send_swaks --server 2001:db8:2::25 --to gone@six.example.net
    stop_captures
    shows ipv6.pcap 'Ok: queued as' 'User unknown'
    publish ipv6.pcap
}

# Tagged frames. The kernel at hand may have no vlan links, so the tags are put in afterwards.
sample_vlan() {
    start_org; start_net
    capture net n0 untagged-1.pcap tcp
    letter --subject 'With one tag' | send_postfix org bob@example.org alice@example.net
    drain org
    stop_captures
    capture net n0 untagged-2.pcap tcp
    send_swaks --server 198.51.100.25 --to gone@example.net
    stop_captures
    "$parts/recap.py" vlan "$work/out/untagged-1.pcap" "$work/tagged-1.pcap"
    "$parts/recap.py" qinq "$work/out/untagged-2.pcap" "$work/tagged-2.pcap"
    mergecap -F pcap -a -w "$work/out/vlan.pcap" "$work"/tagged-[12].pcap
    shows vlan.pcap 'Ok: queued as' 'User unknown'
    publish vlan.pcap
}

# On the router, any interface: Linux cooked v2, each packet once as it comes and once as it goes.
sample_cooked_any() {
    start_org; start_net
    capture rtr any cooked-any.pcap
    letter --subject 'Seen twice' --to alice@example.net,gone@example.net |
        send_postfix org bob@example.org alice@example.net gone@example.net
    drain org
    stop_captures
    holds cooked-any.pcap sll +28
    publish cooked-any.pcap
}

# Two interfaces of the router in one pcapng, in nanoseconds. dumpcap empties one buffer after the other, so
# the records are not in the order of time.
sample_nanoseconds() {
    start_org; start_net
    local log=$work/dumpcap.log
    ip netns exec rtr dumpcap -q -B 32 -s 65535 -i r0 -i r1 -w "$work/out/nanoseconds.pcapng" 2>"$log" &
    captures+=($!)
    wait_until grep -q 'File:' "$log"
    sleep 0.5
    letter --subject 'To the nanosecond' | send_postfix org bob@example.org alice@example.net
    drain org
    sleep 1        # dumpcap has no immediate mode
    stop_captures
    holds nanoseconds.pcapng 'frame.interface_id==1 && smtp' +8
    publish nanoseconds.pcapng
}

# One capture in two compressed files, cut in the middle of the message.
sample_rotated() {
    large_delivery
    local cut
    cut=$(tshark -r "$work/out/large.pcap" -Y 'tcp.len>1000' -T fields -e frame.number 2>/dev/null | sed -n 12p)
    editcap -F pcap -r "$work/out/large.pcap" "$work/out/rotated-1.pcap" "1-$cut"
    editcap -F pcap "$work/out/large.pcap" "$work/out/rotated-2.pcap" "1-$cut"
    gzip -nf9 "$work/out/rotated-1.pcap"
    zstd -qf --rm -19 "$work/out/rotated-2.pcap"
    publish rotated-1.pcap.gz rotated-2.pcap.zst
}

# What else comes to a mail port, and what never becomes a session.
sample_probe() {
    start_org; start_net
    on net nft -f - <<-END
	table inet doors {
	  chain in {
	    type filter hook input priority 0;
	    ip daddr 198.51.100.50 tcp dport 25 drop
	    ip daddr 198.51.100.51 tcp dport 25 reject with icmp type admin-prohibited
	  }
	}
	END
    capture net n0 probe.pcap
    talk org 198.51.100.25 25 <<-END
	> GET / HTTP/1.1
	> Host: mx1.example.net
	>
	eof
	END
    # TLS at once, on a port that wants a greeting first.
    on org timeout 5 openssl s_client -connect 198.51.100.25:25 >>"$work/log/s_client.log" 2>&1 </dev/null || true
    talk org 198.51.100.25 25 <<-'END'
	= \x00\x01\x02\xff\xfe\x80\x00\x00\r\n\x05\x01\x00\xc3\x28
	sleep 0.3
	close
	END
    # Nothing at all, from both ends of the patience.
    talk org 198.51.100.25 25 <<-END
	< 220
	sleep 0.2
	close
	END
    talk org 198.51.100.25 25 <<-END
	< 220
	> EHLO relay.example.org
	< 250
	reset
	END
    # Refused by RST, unanswered, and answered by ICMP only.
    knock 198.51.100.25 465
    knock 198.51.100.50 25
    knock 198.51.100.51 25
    # SMTP where nobody expects it, and the commands that look around.
    letter --subject 'Through another door' --to alice@port.example.net | send_postfix org bob@example.org alice@port.example.net
    drain org
    talk org 198.51.100.25 25 <<-END
	< 220
	> HELO relay.example.org
	< 250
	> VRFY alice@example.net
	< 252
	> VRFY gone@example.net
	< 550
	> EXPN staff
	< 500
	> HELP
	< 500
	> ETRN example.net
	< 459
	> NOOP
	< 250
	> RSET
	< 250
	> QUIT
	< 221
	END
    stop_captures
    holds probe.pcap 'tcp.flags.reset==1 && tcp.srcport==465' 1
    holds probe.pcap 'tcp.flags.syn==1 && ip.dst==198.51.100.50' +2
    holds probe.pcap icmp.type==3 +1
    publish probe.pcap
}

# Asks for a connection and waits three seconds at most.
knock() { on org timeout 3 bash -c "exec 3<>/dev/tcp/$1/$2" 2>/dev/null || true; }

# The end of data that is none: LF . CRLF, at a Postfix that takes it and at one that does not.
sample_smuggling() {
    start_net
    capture net n0 smuggling.pcap
    local letters='From: bob@example.org\r\nSubject: Outer\r\n\r\nHello\n.\r\nMAIL FROM:<director@example.net>\r\nRCPT TO:<alice@example.net>\r\nDATA\r\nFrom: director@example.net\r\nSubject: Smuggled\r\n\r\nPay at once.\r\n.\r\n'
    talk org 198.51.100.25 25 <<-END
	< 220
	> EHLO relay.example.org
	< 250
	> MAIL FROM:<bob@example.org>
	< 250
	> RCPT TO:<alice@example.net>
	< 250
	> DATA
	< 354
	= $letters
	# The outer message, the three commands in it, and the smuggled message.
	< 250 2.0.0
	< 250 2.1.0
	< 250 2.1.5
	< 354
	< 250 2.0.0
	> QUIT
	< 221
	END
    talk org 198.51.100.38 25 <<-END
	< 220
	> EHLO relay.example.org
	< 250
	> MAIL FROM:<bob@example.org>
	< 250
	> RCPT TO:<alice@example.net>
	< 250
	> DATA
	< 354
	= $letters
	# One message, with all that in its text.
	< 250 2.0.0
	> QUIT
	< 221
	END
    stop_captures
    publish smuggling.pcap
}
