# One delivery, captured in uncommon ways. One function per sample; sample_starttls_tls12 is what `Samples/make starttls-tls12` runs.

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
    holds nanoseconds.pcapng 'frame.interface_id==0 && tcp' +12
    holds nanoseconds.pcapng 'frame.interface_id==1 && tcp' +12
    publish nanoseconds.pcapng
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
