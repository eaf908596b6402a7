# What an auditor looks for and the other samples do not show. One function per sample.

# Old TLS, no cipher, and certificates that are over, not yet good, another's, or weak. The client believes all.
sample_tls_faults() {
    start_net
    capture net n0 tls-faults.pcap
    local believing=(-starttls smtp -name relay.example.org -servername mx1.example.net)
    export OPENSSL_CONF=$work/openssl-old.cnf
    tls_session 198.51.100.54:25 "${believing[@]}" -tls1_2 -cipher ECDHE-RSA-AES128-GCM-SHA256 <<<QUIT
    tls_session 198.51.100.55:25 "${believing[@]}" -tls1_2 -cipher ECDHE-RSA-AES128-GCM-SHA256 <<<QUIT
    tls_session 198.51.100.56:25 "${believing[@]}" -tls1_2 -cipher ECDHE-RSA-AES128-GCM-SHA256 <<<QUIT
    tls_session 198.51.100.57:25 "${believing[@]}" -tls1 -cipher ECDHE-RSA-AES128-SHA:@SECLEVEL=0 <<<QUIT
    tls_session 198.51.100.57:25 "${believing[@]}" -tls1_2 -cipher NULL-SHA256:@SECLEVEL=0 <<<QUIT
    unset OPENSSL_CONF
    stop_captures
    holds tls-faults.pcap tls.handshake.certificate 5
    holds tls-faults.pcap 'tls.handshake.type==2 && tls.handshake.version==0x0301' 1
    holds tls-faults.pcap 'tls.handshake.type==2 && tls.handshake.ciphersuite==0x003b' 1
    publish tls-faults.pcap
}

# TLS fails and the client comes back without; a server that offers STARTTLS to one client and not to another.
sample_starttls_fallback() {
    start_org; start_net
    capture net n0 starttls-fallback.pcap
    letter --subject 'Then without' | send_postfix org bob@example.org alice@fallback.example.net
    wait_until tried_everything org
    sleep 2
    on org postqueue -c "$work/postfix-org" -f
    sleep 1
    drain org
    local source
    for source in 192.0.2.10 192.0.2.11; do
        talk org --source $source 198.51.100.46 25 <<-END
	< 220
	> EHLO relay.example.org
	< 250
	> QUIT
	< 221
	END
    done
    stop_captures
    holds starttls-fallback.pcap tls.alert_message +1
    shows starttls-fallback.pcap 'Ready to start TLS' 'FROM:<bob@example.org>' 'Ok: queued as'
    publish starttls-fallback.pcap
}

# Words between STARTTLS and TLS: the client's, which Postfix throws away, and a middleman's, so does Postfix as a client.
sample_starttls_injection() {
    start_org; start_net; start_injecting_proxy
    capture org o0 starttls-injection.pcap
    talk org 198.51.100.34 25 <<-END
	< 220
	> EHLO relay.example.org
	< 250
	> STARTTLS
	> RSET
	< 220
	tls mx1.example.net
	> EHLO relay.example.org
	< 250
	> QUIT
	< 221
	END
    letter --subject 'Past a middleman' | send_postfix org bob@example.org alice@injected.example.net
    drain org
    stop_captures
    shows starttls-injection.pcap RSET 'Ready to start TLS' '2.0.0 Welcome'
    holds starttls-injection.pcap 'tls.handshake.type==2' 2
    publish starttls-injection.pcap
}

# A harvest, a guesser, a prober, and a relay that is open for one of two.
sample_attacks() {
    start_org; start_net
    capture net n0 attacks.pcap
    local number
    {
        printf '< 220\n> EHLO listed.example.org\n< 250\n> MAIL FROM:<news@example.org>\n'
        for number in {1..12}; do echo "> RCPT TO:<user$number@example.net>"; done
        printf '< 250\n'
        for number in {1..12}; do echo '< 550 5.1.1'; done
        printf '> QUIT\n< 221\n'
    } | talk org --source 192.0.2.66 198.51.100.25 25
    # Two connections, six passwords in each.
    local first
    for first in 1 7; do
        {
            printf '< 220\n> EHLO listed.example.org\n< 250\n'
            for ((number = first; number < first + 6; number++)); do
                printf '> AUTH PLAIN %s\n< 535\n' "$(printf '\0alice@example.net\0guess-%02d' "$number" | base64)"
            done
            printf '> QUIT\n< 221\n'
        } | talk org --source 192.0.2.66 198.51.100.25 587
    done
    {
        printf '< 220\n> EHLO laptop.example.org\n< 250\n> MAIL FROM:<bob@example.org>\n'
        for number in alice carol dave erin gone; do echo "> RCPT TO:<$number@example.net>"; done
        printf '< 250\n< 250\n< 250\n< 250\n< 250\n< 550\n> RSET\n< 250\n> QUIT\n< 221\n'
    } | talk org --source 192.0.2.11 198.51.100.25 25
    talk org 198.51.100.48 25 <<-END
	< 220
	> EHLO relay.example.org
	< 250
	> MAIL FROM:<bob@example.org>
	< 250
	> RCPT TO:<dave@example.org>
	< 554 5.7.1
	> QUIT
	< 221
	END
    talk org --source 192.0.2.66 198.51.100.48 25 <<-END
	< 220
	> EHLO listed.example.org
	< 250
	> MAIL FROM:<news@example.org>
	< 250
	> RCPT TO:<dave@example.org>
	< 250
	> DATA
	< 354
	> Subject: Passed on
	>
	> Hello
	> .
	< 250
	> QUIT
	< 221
	END
    drain net
    stop_captures
    shows attacks.pcap 'authentication failed' 'Relay access denied' 'User unknown in virtual mailbox table'
    publish attacks.pcap
}

# Five letters with forged senders to somebody whom the server behind does not know: five reports to people who never wrote.
sample_backscatter() {
    start_org; start_net; start_box
    capture net n0 backscatter.pcap
    local number
    {
        printf '< 220\n> EHLO listed.example.org\n< 250\n'
        for number in {1..5}; do
            printf '> MAIL FROM:<%s@shop.example.org>\n> RCPT TO:<gone@lists.example.net>\n> DATA\n< 250\n< 250\n< 354\n' "clerk$number"
            printf '> From: clerk%s@shop.example.org\n> Subject: Bargains\n>\n> Cheap.\n> .\n< 250\n' "$number"
        done
        printf '> QUIT\n< 221\n'
    } | talk org --source 192.0.2.66 198.51.100.25 25
    drain net
    stop_captures
    shows backscatter.pcap 'Unrouteable address' 'FROM:<>' 'User unknown in virtual mailbox table'
    publish backscatter.pcap
}

# Exim asks the senders' server for each sender, with the null reverse-path, and hangs up: no report is sent.
sample_callouts() {
    start_org; start_exim_net
    capture net n0 callouts.pcap
    local number
    {
        printf '< 220\n> EHLO listed.example.org\n< 250\n'
        for number in {1..6}; do
            printf '> MAIL FROM:<clerk%s@shop.example.org>\n< 250\n> RCPT TO:<careful@exim.example.net>\n< 550\n> RSET\n< 250\n' "$number"
        done
        printf '> QUIT\n< 221\n'
    } | talk org --source 192.0.2.66 198.51.100.40 25
    stop_captures
    shows callouts.pcap 'FROM:<>' 'User unknown in virtual mailbox table'
    publish callouts.pcap
}

# Against the rules, but nobody means harm: most of it by a raw client, since real ones do not.
sample_conformance() {
    start_net; start_exim_net
    capture net n0 conformance.pcap
    # Two minutes and more for the reply to DATA; meanwhile the others.
    send_swaks --server 198.51.100.40 --from patience@example.org --to alice@exim.example.net --timeout 200 &
    local slow=$!
    local long
    long=$(printf 'x%.0s' {1..1200})
    talk org 198.51.100.49 25 <<-END
	< 220
	> EHLO relay.example.org
	< 250
	# No extension of these is offered; Postfix minds none of it.
	> MAIL FROM:<bob@example.org> BODY=8BITMIME
	> RCPT TO:<alice@example.net>
	< 250
	< 250
	> DATA
	= Subject: Too early\r\n\r\nCarriage\rreturn\r\n$long\r\n.\r\n
	< 354
	< 250
	> MAIL FROM:<bob@example.org> REQUIRETLS
	< 555
	> NOOP $long$long$long$long
	< 250
	> QUIT
	< 221
	END
    # Gone before the server has said whether it took the message.
    talk org 198.51.100.40 25 <<-END
	< 220
	> EHLO relay.example.org
	< 250
	> MAIL FROM:<bob@example.org>
	< 250
	> RCPT TO:<alice@exim.example.net>
	< 250
	> DATA
	< 354
	> Subject: in no hurry
	>
	> Hello
	> .
	sleep 0.5
	reset
	END
    wait "$slow"
    stop_captures
    shows conformance.pcap REQUIRETLS 8BITMIME
    holds conformance.pcap 'tcp.flags.reset==1 && ip.dst==198.51.100.40' +1
    publish conformance.pcap
}

# The same delivery in two captures that lack something: one direction, and the end of each frame.
sample_one_way() {
    start_org; start_net
    capture net n0 one-way.pcap src host 192.0.2.10
    capture net n0 snaplen.pcap -s 96
    letter --subject 'Half seen' | send_postfix org bob@example.org alice@example.net
    drain org
    stop_captures
    shows one-way.pcap 'FROM:<bob@example.org>'
    holds snaplen.pcap 'frame.cap_len < frame.len' +2
    publish one-way.pcap snaplen.pcap
}
