# The network and the files that the samples live in. Sourced by inside.sh, which sets work and here.
#
#   org  192.0.2.10       o0 -- r0  rtr  r1 -- n0  net  198.51.100.25     mail servers of example.net
#        2001:db8:1::10   (clients)      r2 -- b0  box  198.51.100.130    a host behind them
#
# There is no other interface and no route out.

build_world() {
    mkdir "$work/private" "$work/samples"
    mount -t tmpfs tmpfs "$work/private"
    # The way to the Samples folder, should it lie below one of the overlays.
    mount --bind "$here" "$work/samples"
    local folder
    for folder in etc usr var; do
        mkdir -p "$work/private/$folder" "$work/private/$folder.work"
        mount -t overlay overlay \
            -o "lowerdir=/$folder,upperdir=$work/private/$folder,workdir=$work/private/$folder.work" "/$folder"
    done
    mount -t tmpfs tmpfs /run          # `ip netns` keeps its names in /run/netns
    mkdir -p /run/lock
    echo mx1.example.net >/proc/sys/kernel/hostname   # Dovecot puts it into CRAM-MD5 challenges
    add_users
    add_unpacked_servers
    add_hosts
    add_names
    chmod 755 "$work"
}

add_users() {
    local name
    for name in opensmtpd opensmtpq Debian-exim vmail; do
        getent passwd "$name" >/dev/null || useradd --system --no-create-home --home-dir /var/empty --shell /bin/false "$name"
    done
    # Recipients that OpenSMTPD and Exim look up as local users.
    for name in alice carol; do
        getent passwd "$name" >/dev/null || useradd --create-home --home-dir "/var/home-$name" --shell /bin/false "$name"
    done
    mkdir -p /var/empty
}

# Exim executes itself again by its built-in path; OpenSMTPD wants its helpers under /usr/libexec.
add_unpacked_servers() {
    cp "$work/exim/usr/sbin/exim4" /usr/sbin/exim4
    mkdir -p /usr/libexec
    cp -r "$work/opensmtpd/usr/libexec/opensmtpd" /usr/libexec/
    cp "$work/opensmtpd/usr/sbin/smtpd" /usr/sbin/opensmtpd
    cp "$work/opensmtpd/usr/sbin/smtpctl" /usr/sbin/smtpctl
}

add_hosts() {
    local host
    for host in org rtr net box; do
        ip netns add "$host"
        ip -n "$host" link set lo up
        ip netns exec "$host" sysctl -qw net.ipv6.conf.all.accept_ra=0 net.ipv6.conf.default.accept_ra=0 \
            net.ipv6.conf.default.router_solicitations=0 net.ipv6.conf.default.accept_dad=0
    done
    ip netns exec rtr sysctl -qw net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1

    join org o0 02:00:00:00:02:10 rtr r0 02:00:00:00:02:01
    join net n0 02:00:00:00:64:25 rtr r1 02:00:00:00:64:01
    join box b0 02:00:00:00:64:82 rtr r2 02:00:00:00:64:81

    local address
    for address in 10 11 66; do ip -n org address add "192.0.2.$address/24" dev o0; done
    ip -n org address add 2001:db8:1::10/64 dev o0 nodad
    ip -n rtr address add 192.0.2.1/24 dev r0
    ip -n rtr address add 2001:db8:1::1/64 dev r0 nodad
    ip -n rtr address add 198.51.100.1/25 dev r1
    ip -n rtr address add 2001:db8:2::1/64 dev r1 nodad
    ip -n rtr address add 198.51.100.129/25 dev r2
    for address in {25..60}; do ip -n net address add "198.51.100.$address/25" dev n0; done
    ip -n net address add 2001:db8:2::25/64 dev n0 nodad
    ip -n box address add 198.51.100.130/25 dev b0

    ip -n org route add default via 192.0.2.1
    ip -n org -6 route add default via 2001:db8:1::1
    ip -n net route add default via 198.51.100.1
    ip -n net -6 route add default via 2001:db8:2::1
    ip -n box route add default via 198.51.100.129
}

join() {
    ip -n "$1" link add "$2" address "$3" type veth peer name "$5" address "$6" netns "$4"
    local end
    for end in "$1 $2" "$4 $5"; do
        set -- "$@" $end
        # Without offloading, packets are as long as on a wire and carry whole checksums.
        ip netns exec "${end% *}" ethtool -K "${end#* }" tx off tso off gso off gro off >/dev/null
        ip -n "${end% *}" link set "${end#* }" up
    done
}

# One small name server per host, on its own loopback, so that no name query shows in the captures.
add_names() {
    cat >"$work/dnsmasq.conf" <<-END
	no-resolv
	no-hosts
	no-daemon
	bind-interfaces
	listen-address=127.0.0.1
	# Nothing is ever asked elsewhere: an unknown name does not exist.
	local=/#/
	host-record=relay.example.org,192.0.2.10,2001:db8:1::10
	host-record=laptop.example.org,192.0.2.11
	host-record=listed.example.org,192.0.2.66
	host-record=mx1.example.net,198.51.100.25
	host-record=exim.example.net,198.51.100.40
	host-record=opensmtpd.example.net,198.51.100.45
	host-record=mx6.example.net,2001:db8:2::25
	host-record=store.example.net,198.51.100.130
	mx-host=example.org,relay.example.org,10
	mx-host=shop.example.org,relay.example.org,10
	mx-host=example.net,mx1.example.net,10
	mx-host=burst.example.net,mx1.example.net,10
	mx-host=six.example.net,mx6.example.net,10
	mx-host=lists.example.net,store.example.net,10
	# A blocking list that knows one client.
	address=/66.2.0.192.dnsbl.example.org/127.0.0.2
	txt-record=66.2.0.192.dnsbl.example.org,"https://dnsbl.example.org/?ip=192.0.2.66"
	END
    local host
    for host in org rtr net box; do
        mkdir -p "/etc/netns/$host/exim4" /etc/exim4
        echo 'nameserver 127.0.0.1' >"/etc/netns/$host/resolv.conf"
        printf '127.0.0.1 localhost\n::1 localhost\n' >"/etc/netns/$host/hosts"
        on "$host" dnsmasq --conf-file="$work/dnsmasq.conf" --user=root --pid-file= >/dev/null 2>&1 &
    done
}

# Runs a command on a host: on HOST COMMAND…
on() { ip netns exec "$@"; }
