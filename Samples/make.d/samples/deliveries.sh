# Deliveries, by the server that takes them. One function per sample; sample_starttls_tls12 is what `Samples/make starttls-tls12` runs.

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
    talk org --source 192.0.2.66 198.51.100.40 25 <<-END
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
