# Refusals, authentication, and what does not belong on a mail port. One function per sample; sample_starttls_tls12 is what `Samples/make starttls-tls12` runs.

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
    # TLS at once, on a port that wants a greeting first, and before that in any case.
    on org timeout 5 openssl s_client -connect 198.51.100.53:25 >>"$work/log/s_client.log" 2>&1 </dev/null || true
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
    holds smuggling.pcap 'smtp.rsp.parameter contains "queued as"' 2
    publish smuggling.pcap
}
