# The servers. Each start_X starts its server once, whichever sample asks first. Sourced by inside.sh.

# once NAME: true the first time. Files, not variables: samples run in subshells.
once() { [[ ! -e $work/started-$1 ]] && touch "$work/started-$1"; }

listens() { on "$1" ss -Hltn "sport = :$3" | grep -qF -- "$2:$3"; }

certificate() {
    [[ -e $work/tls.crt ]] && return
    openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj /CN=mx1.example.net \
        -addext subjectAltName=DNS:mx1.example.net,DNS:exim.example.net -keyout "$work/tls.key" -out "$work/tls.crt" 2>/dev/null
    chmod 644 "$work/tls.key"
    # Another one of the same name, for a client that trusts only that.
    openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj /CN=mx1.example.net \
        -keyout /dev/null -out "$work/other.crt" 2>/dev/null
}

# ---------------------------------------------------------------- Postfix

# A Postfix of its own beside the installed one: postfix_instance HOST NAME, main.cf lines on standard input.
postfix_instance() {
    local folder=$work/postfix-$1 own
    own=$(cat)
    mkdir -p "$folder/queue" "$folder/data"
    chown postfix "$folder/data"
    cat >"$folder/main.cf" <<-END
	compatibility_level = 3.7
	myhostname = $2
	mydestination =
	alias_maps =
	queue_directory = $folder/queue
	data_directory = $folder/data
	maillog_file = $work/log/postfix-$1.log
	maillog_file_prefixes = $work/log
	# Every command and reply goes to the log: what the captures are held against.
	debug_peer_list = ${SAMPLES_LOGS:+0.0.0.0/0, [::]/0}
	smtpd_client_port_logging = yes
	smtpd_tls_security_level = none
	smtp_tls_security_level = none
	smtp_dns_support_level = enabled
	# Messages share a session where a sample wants it, and not because a busy machine keeps them waiting.
	smtp_connection_cache_on_demand = no
	biff = no
	local_transport = discard
	virtual_transport = discard
	inet_protocols = all
	$own
	END
    # The installed main.cf (in our own /etc) must name other folders, or postdrop refuses them.
    [[ -e /etc/postfix/main.cf ]] || echo 'compatibility_level = 3.7' >/etc/postfix/main.cf
    postconf -e "alternate_config_directories = $work/postfix-org, $work/postfix-net, $work/postfix-box"
    cat >"$folder/master.cf" <<-END
	pickup    unix  n - n 60  1 pickup
	cleanup   unix  n - n -   0 cleanup
	strict    unix  n - n -   0 cleanup
	  -o header_checks=regexp:$folder/header-checks -o body_checks=regexp:$folder/body-checks
	qmgr      unix  n - n 300 1 qmgr
	rewrite   unix  - - n -   - trivial-rewrite
	bounce    unix  - - n -   0 bounce
	defer     unix  - - n -   0 bounce
	trace     unix  - - n -   0 bounce
	verify    unix  - - n -   1 verify
	flush     unix  n - n 0   0 flush
	proxymap  unix  - - n -   - proxymap
	smtp      unix  - - n -   - smtp
	relay     unix  - - n -   - smtp
	lmtp      unix  - - n -   - lmtp
	showq     unix  n - n -   - showq
	error     unix  - - n -   - error
	retry     unix  - - n -   - error
	discard   unix  - - n -   - discard
	virtual   unix  - n n -   - virtual
	local     unix  - n n -   - local
	anvil     unix  - - n -   1 anvil
	scache    unix  - - n -   1 scache
	tlsmgr    unix  - - n 300 1 tlsmgr
	postlog   unix-dgram n - n - 1 postlogd
	END
}

# smtpd_on HOST SERVICE [OPTIONS…]: one more smtpd, with its own options.
smtpd_on() {
    local service=$2 option
    shift 2
    echo "$service inet n - n - - smtpd"
    for option in "$@"; do echo "  -o { $option }"; done
} >>"$work/postfix-$1/master.cf"

start_postfix() {
    on "$1" postfix -c "$work/postfix-$1" start >"$work/log/postfix-$1.start" 2>&1 ||
        { cat "$work/log/postfix-$1.start" >&2; return 1; }
}

# The sending side: relay.example.org. It also takes mail for example.org, so that bounces have a home.
start_org() {
    once org || return 0
    # Everybody is at home, but nobody in the shop, whose name others forge.
    echo '!/@shop\.example\.org$/ x' >"$work/org-mailboxes"
    postfix_instance org relay.example.org <<-END
	inet_interfaces = 192.0.2.10, [2001:db8:1::10]
	mynetworks = 192.0.2.0/28
	virtual_mailbox_domains = example.org, shop.example.org
	virtual_mailbox_maps = regexp:$work/org-mailboxes
	transport_maps = inline:{ { lists.example.net = smtp:[198.51.100.25] },
	    { small.example.net = smtp:[198.51.100.26] }, { grey.example.net = smtp:[198.51.100.27] },
	    { full-disk.example.net = smtp:[198.51.100.30] }, { closed.example.net = smtp:[198.51.100.31] },
	    { content.example.net = smtp:[198.51.100.33] }, { tls.example.net = encrypted:[198.51.100.34] },
	    { no-tls.example.net = tried:[198.51.100.36] }, { needs-tls.example.net = encrypted:[198.51.100.36] },
	    { stripped.example.net = tried:[198.51.100.37] }, { must-encrypt.example.net = encrypted:[198.51.100.37] },
	    { verified.example.net = verified:[198.51.100.34] }, { exim.example.net = smtp:[198.51.100.40] },
	    { fallback.example.net = newest:[198.51.100.35] },
	    { injected.example.net = encrypted:[198.51.100.52] },
	    { opensmtpd.example.net = smtp:[198.51.100.45] }, { port.example.net = smtp:[198.51.100.25]:2526 } }
	# Several messages of one burst share a session.
	default_destination_concurrency_limit = 1
	smtp_connection_cache_destinations = burst.example.net
	END
    cat >>"$work/postfix-org/master.cf" <<-END
	tried     unix - - n - - smtp
	  -o smtp_tls_security_level=may -o smtp_tls_loglevel=1
	encrypted unix - - n - - smtp
	  -o smtp_tls_security_level=encrypt -o smtp_tls_loglevel=1
	verified  unix - - n - - smtp
	  -o smtp_tls_security_level=secure -o smtp_tls_loglevel=1
	# Postfix gives TLS up only for mail that has waited for a while.
	newest    unix - - n - - smtp
	  -o minimal_backoff_time=1s
	  -o smtp_tls_security_level=may -o { smtp_tls_protocols=>=TLSv1.3 } -o smtp_tls_loglevel=1
	END
    smtpd_on org 192.0.2.10:25
    start_postfix org
    wait_until listens org 192.0.2.10 25
}

# The receiving side: mx1.example.net, and under further addresses the same with other manners.
start_net() {
    once net || return 0
    certificate
    start_dovecot
    start_postgrey
    local folder=$work/postfix-net
    postfix_instance net mx1.example.net <<-END
	inet_interfaces = 198.51.100.25, [2001:db8:2::25]
	mynetworks = 198.51.100.0/25
	virtual_mailbox_domains = inline:{ { example.net = x }, { six.example.net = x }, { burst.example.net = x }, { small.example.net = x },
	    { grey.example.net = x }, { full-disk.example.net = x }, { closed.example.net = x }, { content.example.net = x },
	    { tls.example.net = x }, { no-tls.example.net = x }, { needs-tls.example.net = x }, { stripped.example.net = x },
	    { fallback.example.net = x }, { injected.example.net = x },
	    { must-encrypt.example.net = x }, { verified.example.net = x }, { port.example.net = x }, { box.example.net = x } }
	# The local parts that exist, in every one of these domains.
	virtual_mailbox_maps = regexp:$folder/mailboxes
	relay_domains = lists.example.net
	transport_maps = inline:{ { box.example.net = lmtp:inet:[127.0.0.1]:24 } }
	smtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination
	smtpd_recipient_restrictions = check_recipient_access regexp:$folder/recipients
	smtpd_tls_cert_file = $work/tls.crt
	smtpd_tls_key_file = $work/tls.key
	smtpd_sasl_type = dovecot
	smtpd_sasl_path = $work/dovecot/auth
	# A client of ours makes many mistakes on purpose; do not slow it down.
	smtpd_soft_error_limit = 100
	smtpd_hard_error_limit = 100
	smtpd_forbid_bare_newline = no
	delay_warning_time = 2s
	smtp_address_preference = ipv4
	END
    echo '/^(alice|carol|dave|erin|full|box-full|gone-later)@/ x' >"$folder/mailboxes"
    cat >"$folder/recipients" <<-END
	/^full@/      452 4.2.2 Mailbox full, try again later
	/^box-full@/  552 5.2.2 Mailbox quota exceeded
	END
    echo '/^Subject: .*(cheap watches)/ REJECT This message looks like spam' >"$folder/header-checks"
    echo '/X5O!P%@AP/ REJECT 5.7.1 Virus found: test file' >"$folder/body-checks"

    smtpd_on net 198.51.100.25:25
    smtpd_on net '[2001:db8:2::25]:25'
    smtpd_on net 198.51.100.25:2526
    smtpd_on net 198.51.100.25:587 smtpd_sasl_auth_enable=yes smtpd_tls_auth_only=no \
        'smtpd_recipient_restrictions=permit_sasl_authenticated, reject' smtpd_sasl_security_options=noanonymous
    # The default for relaying: the refusal is a temporary one.
    smtpd_on net 198.51.100.26:25 message_size_limit=6000 smtpd_relay_restrictions=defer_unauth_destination
    smtpd_on net 198.51.100.27:25 \
        'smtpd_recipient_restrictions=check_policy_service inet:127.0.0.1:10023'
    smtpd_on net 198.51.100.28:25 'smtpd_client_restrictions=reject_rbl_client dnsbl.example.org'
    smtpd_on net 198.51.100.29:25 smtpd_helo_required=yes 'smtpd_helo_restrictions=reject_non_fqdn_helo_hostname' \
        'smtpd_sender_restrictions=reject_non_fqdn_sender, reject_unknown_sender_domain' smtpd_recipient_limit=3
    smtpd_on net 198.51.100.30:25 queue_minfree=1000000000000000
    smtpd_on net 198.51.100.31:25 smtpd_delay_reject=no 'smtpd_client_restrictions=reject'
    smtpd_on net 198.51.100.32:25 smtpd_hard_error_limit=3 smtpd_timeout=2s
    smtpd_on net 198.51.100.33:25 cleanup_service_name=strict
    smtpd_on net 198.51.100.34:25 smtpd_tls_security_level=may smtpd_tls_loglevel=1
    smtpd_on net 198.51.100.34:465 smtpd_tls_wrappermode=yes smtpd_tls_loglevel=1
    smtpd_on net 198.51.100.35:25 smtpd_tls_security_level=may 'smtpd_tls_protocols=>=TLSv1.2, <=TLSv1.2'
    # A certificate that is not there: Postfix offers STARTTLS nevertheless and answers 454.
    smtpd_on net 198.51.100.36:25 smtpd_tls_security_level=may "smtpd_tls_cert_file=$folder/missing.crt" \
        "smtpd_tls_key_file=$folder/missing.key"
    smtpd_on net 198.51.100.38:25 smtpd_forbid_bare_newline=yes
    smtpd_on net 198.51.100.39:25 smtpd_client_connection_count_limit=1 smtpd_client_event_limit_exceptions=
    # STARTTLS is hidden from one client.
    smtpd_on net 198.51.100.46:25 smtpd_tls_security_level=may \
        'smtpd_discard_ehlo_keyword_address_maps=inline:{ { 192.0.2.11 = starttls } }'
    # A relay for one stranger too many, and a server that offers little.
    smtpd_on net 198.51.100.48:25 'mynetworks=198.51.100.0/25, 192.0.2.66/32'
    smtpd_on net 198.51.100.49:25 smtpd_discard_ehlo_keywords=pipelining,8bitmime,dsn
    # One that greets late.
    smtpd_on net 198.51.100.53:25 smtpd_delay_reject=no 'smtpd_client_restrictions=sleep 1'
    faulty_tls
    start_postfix net
    wait_until listens net 198.51.100.39 25
}

# Servers whose TLS an auditor objects to: four certificates, and what OpenSSL does only when it is told to.
faulty_tls() {
    local name
    cat >"$work/openssl-old.cnf" <<-END
	openssl_conf = init
	[init]
	ssl_conf = ssl
	[ssl]
	system_default = old
	[old]
	MinProtocol = TLSv1
	CipherString = ALL:COMPLEMENTOFALL@SECLEVEL=0
	END
    certificate_authority
    dated_certificate expired mx1.example.net -400 -30 2048 sha256
    dated_certificate future mx1.example.net +30 +400 2048 sha256
    dated_certificate renamed old-name.example.net -30 +400 2048 sha256
    dated_certificate weak mx1.example.net -30 +400 1024 sha1
    local number=54
    for name in expired future renamed weak; do
        smtpd_on net "198.51.100.$number:25" smtpd_tls_security_level=may "smtpd_tls_cert_file=$work/ca/$name.crt" \
            "smtpd_tls_key_file=$work/ca/$name.key" "tls_config_file=$work/openssl-old.cnf" \
            "smtpd_tls_protocols=>=TLSv1" smtpd_tls_ciphers=null \
            "tls_null_cipherlist=ALL:COMPLEMENTOFALL@SECLEVEL=0"
        number=$((number + 1))
    done
}

certificate_authority() {
    mkdir -p "$work/ca"
    touch "$work/ca/index"
    printf '[ca]\ndatabase = %s/ca/index\nnew_certs_dir = %s/ca\nrand_serial = yes\nunique_subject = no\npolicy = any\n[any]\ncommonName = supplied\n' \
        "$work" "$work" >"$work/ca/ca.cnf"
    openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj '/CN=Samples CA' \
        -keyout "$work/ca/ca.key" -out "$work/ca/ca.crt" 2>/dev/null
}

# dated_certificate FILE NAME FROM TO BITS DIGEST, good FROM to TO days from now. Only `openssl ca` sets both ends.
dated_certificate() {
    local base=$work/ca/$1
    openssl req -newkey "rsa:$5" -nodes -subj "/CN=$2" -keyout "$base.key" -out "$base.csr" 2>/dev/null
    openssl ca -batch -notext -config "$work/ca/ca.cnf" -name ca -cert "$work/ca/ca.crt" -keyfile "$work/ca/ca.key" -md "$6" \
        -startdate "$(date -d "$3 days" +%Y%m%d%H%M%SZ)" -enddate "$(date -d "$4 days" +%Y%m%d%H%M%SZ)" \
        -in "$base.csr" -out "$base.crt" 2>>"$work/log/openssl.log"
    chmod 644 "$base.key"
}

# A host behind mx1, which knows fewer people than mx1 believes: an Exim, for lists.example.net.
start_box() {
    once box || return 0
    exim_configuration box store.example.net 198.51.100.130 lists.example.net >/etc/netns/box/exim4/exim4.conf
    start_exim box
    wait_until listens box 198.51.100.130 25
}

# ---------------------------------------------------------------- other servers

start_postgrey() {
    mkdir -p "$work/postgrey"
    chown postgrey "$work/postgrey" 2>/dev/null || chmod 777 "$work/postgrey"
    on net postgrey --inet=127.0.0.1:10023 --delay=2 --dbdir="$work/postgrey" --hostname=mx1.example.net \
        >"$work/log/postgrey.log" 2>&1 </dev/null &
    wait_until listens net 127.0.0.1 10023
}

# Dovecot answers LMTP, and the passwords that Postfix is asked for.
start_dovecot() {
    once dovecot || return 0
    mkdir -p "$work/dovecot" "$work/vmail"
    chown vmail "$work/vmail"
    cat >"$work/dovecot.passwd" <<-END
	alice@example.net:{PLAIN}wonderland-7::::::
	bob@example.org:{PLAIN}builder-22::::::
	carol@example.net:{PLAIN}singer-3::::::
	END
    cat >"$work/dovecot.users" <<-END
	alice@box.example.net:::::::
	carol@box.example.net:::::::
	full@box.example.net:::::::userdb_quota_rule=*:bytes=300
	END
    cat >"$work/dovecot.conf" <<-END
	base_dir = $work/dovecot/run
	state_dir = $work/dovecot/state
	log_path = $work/log/dovecot.log
	protocols = lmtp
	ssl = no
	disable_plaintext_auth = no
	auth_mechanisms = plain login cram-md5
	# A failed login is answered at once.
	auth_failure_delay = 0
	mail_location = maildir:$work/vmail/%u
	mail_uid = vmail
	mail_gid = vmail
	first_valid_uid = 1
	first_valid_gid = 1
	mail_plugins = quota
	postmaster_address = postmaster@example.net
	hostname = store.example.net
	passdb {
	  driver = passwd-file
	  args = $work/dovecot.passwd
	}
	userdb {
	  driver = passwd-file
	  args = $work/dovecot.users
	  default_fields = home=$work/vmail/%u
	}
	plugin {
	  quota = maildir:User quota
	  quota_exceeded_message = Quota exceeded (mailbox for user is full)
	}
	service lmtp {
	  inet_listener lmtp {
	    address = 127.0.0.1
	    port = 24
	  }
	}
	# Nor later and later to a client that guesses.
	service anvil {
	  unix_listener anvil-auth-penalty {
	    mode = 0
	  }
	}
	service auth {
	  unix_listener $work/dovecot/auth {
	    mode = 0666
	  }
	}
	END
    on net dovecot -F -c "$work/dovecot.conf" >"$work/log/dovecot.start" 2>&1 </dev/null &
    wait_until test -S "$work/dovecot/auth"
    wait_until listens net 127.0.0.1 24
}

# exim_configuration HOST NAME ADDRESS DOMAIN: an Exim that takes mail for one domain and keeps nothing.
exim_configuration() {
    cat <<-END
	exim_user = Debian-exim
	exim_group = Debian-exim
	spool_directory = $work/exim-$1
	log_file_path = $work/log/exim-$1-%s.log
	primary_hostname = $2
	qualify_domain = $4
	local_interfaces = <; $3
	domainlist local_domains = $4
	keep_environment =
	add_environment = <; PATH=/bin:/usr/bin
	rfc1413_query_timeout = 0s
	host_lookup =
	smtp_banner = \$smtp_active_hostname ESMTP Exim \$version_number\nWe keep no mail here.\nGo ahead.
	message_size_limit = 100K
	prdr_enable = true
	chunking_advertise_hosts = *
	pipelining_advertise_hosts = *
	# No PIPECONNECT: who talks before the banner is turned away.
	pipelining_connect_advertise_hosts =
	tls_advertise_hosts =
	acl_smtp_connect = check_client
	acl_smtp_rcpt = check_recipient
	acl_smtp_predata = check_patience
	acl_smtp_data = check_message
	acl_smtp_data_prdr = check_each
	begin acl
	# Time for one client to talk before the banner, which it must not.
	check_client:
	  accept hosts = 192.0.2.66
	         delay = 1s
	  accept
	check_recipient:
	  deny domains = ! +local_domains
	       message = relay not permitted
	  # Asks the sender's server for the sender (a callout): MAIL FROM:<>, RCPT, QUIT.
	  deny local_parts = careful
	       ! verify = sender/callout
	       message = Your server does not know you
	  defer local_parts = later
	       message = Please come back in ten minutes
	  deny domains = +local_domains
	       ! local_parts = alice : carol : careful : choosy : postmaster
	       message = Unrouteable address\n\$local_part has left this house\nSee https://$2/left
	  accept
	# Longer than the two minutes that a client waits for the reply to DATA.
	check_patience:
	  accept senders = patience@example.org
	         delay = 125s
	  accept
	check_message:
	  warn condition = \${if match{\$h_subject:}{in no hurry}}
	       delay = 2s
	  deny condition = \${if match{\$h_subject:}{cheap watches}}
	       message = This message scored too high\nand was not taken
	  accept
	# Asked once for each recipient when the client uses PRDR (per-recipient data responses).
	check_each:
	  deny local_parts = choosy
	       message = choosy does not want this message
	  accept
	begin routers
	blackhole:
	  driver = redirect
	  domains = +local_domains
	  allow_fail
	  data = :blackhole:
	home:
	  driver = manualroute
	  domains = *.example.org
	  route_list = * 192.0.2.10
	  transport = remote_smtp
	elsewhere:
	  driver = manualroute
	  route_list = * 198.51.100.25
	  transport = remote_smtp
	begin transports
	remote_smtp:
	  driver = smtp
	  hosts_try_chunking = *
	END
}

start_exim() {
    mkdir -p "$work/exim-$1"
    chown Debian-exim "$work/exim-$1" "$work/log"
    chmod 777 "$work/log"
    on "$1" /usr/sbin/exim4 -bdf -q1h >"$work/log/exim-$1.start" 2>&1 </dev/null &
}

start_exim_net() {
    once exim-net || return 0
    exim_configuration net exim.example.net 198.51.100.40 exim.example.net >/etc/netns/net/exim4/exim4.conf
    start_exim net
    wait_until listens net 198.51.100.40 25
}

# Exim as a client hands over by BDAT wherever it is offered.
send_exim() {
    local conf=/etc/netns/org/exim4/exim4.conf
    exim_configuration org relay.example.org 192.0.2.10 nowhere.example.org >$conf
    mkdir -p "$work/exim-org"
    chown Debian-exim "$work/exim-org"
    chmod 777 "$work/log"
    on org /usr/sbin/exim4 -odf -oi -f bob@example.org "$@"
}

start_opensmtpd() {
    once opensmtpd || return 0
    mkdir -p /var/lib/opensmtpd/empty /var/spool/smtpd
    chmod 711 /var/spool/smtpd
    cat >"$work/smtpd.conf" <<-END
	table passers { "alice", "carol" }
	smtp max-message-size "8K"
	listen on 198.51.100.45 port 25 hostname opensmtpd.example.net
	action "keep" maildir "/var/spool/samples-%{user.username}"
	match from any for domain "opensmtpd.example.net" action "keep"
	END
    on net /usr/sbin/opensmtpd -d -v -T smtp -f "$work/smtpd.conf" >"$work/log/opensmtpd.log" 2>&1 </dev/null &
    wait_until listens net 198.51.100.45 25
}

# The man in the middle stands on the router, under an address of example.net.
start_proxy() {
    once proxy || return 0
    ip -n net address del 198.51.100.37/25 dev n0
    ip -n rtr address add 198.51.100.37/32 dev lo
    on rtr "$parts/strip_proxy.py" 198.51.100.37 25 198.51.100.34 25 >"$work/log/proxy.log" 2>&1 </dev/null &
    wait_until listens rtr 198.51.100.37 25
}

# Another, which puts in a word of its own.
start_injecting_proxy() {
    once injecting-proxy || return 0
    ip -n net address del 198.51.100.52/25 dev n0
    ip -n rtr address add 198.51.100.52/32 dev lo
    on rtr "$parts/strip_proxy.py" --inject 198.51.100.52 25 198.51.100.34 25 >"$work/log/injecting.log" 2>&1 </dev/null &
    wait_until listens rtr 198.51.100.52 25
}
