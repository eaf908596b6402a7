# Capturing, sending and checking. Sourced by inside.sh.

letter() { "$parts/letter.py" "$@"; }

# capture HOST INTERFACE FILE [FILTER…]: starts tcpdump and waits until it listens.
# Without --immediate-mode a capture that is stopped within a second is empty; with it, each packet takes a
# slot as long as the snapshot length, and the default buffer of 2 MiB overflows after eight packets.
capture() {
    local host=$1 interface=$2 file=$work/out/$3 log
    shift 3
    log=$(mktemp "$work/tcpdump.XXXXXX")
    ip netns exec "$host" tcpdump -i "$interface" -U --immediate-mode -s 65535 -B 65536 -Z root -w "$file" "$@" 2>"$log" &
    captures+=($!)
    wait_until grep -q 'listening on' "$log"
}

captures=()

stop_captures() {
    sleep 0.6      # the last FIN and ACK
    kill -INT "${captures[@]}" 2>/dev/null || true
    wait "${captures[@]}" 2>/dev/null || true
    captures=()
}

kill_captures() { [[ ${#captures[@]} -eq 0 ]] || kill -KILL "${captures[@]}" 2>/dev/null || true; }

# publish FILE…: moves finished files from the working directory to the Samples folder.
publish() {
    local file
    for file in "$@"; do
        chmod 644 "$work/out/$file"
        mv -f "$work/out/$file" "$work/samples/$file"
        printf '   %-28s %7d bytes\n' "$file" "$(stat -c %s "$work/samples/$file")"
    done
}

# shows FILE TEXT…: each TEXT must be in a command or a reply of the capture, as tshark reads it.
shows() {
    local file=$work/out/$1 text seen
    shift
    seen=$(tshark -r "$file" -d tcp.port==2526,smtp -d tcp.port==24,smtp -Y smtp -T fields -E separator=' ' -E aggregator=' ' -E occurrence=a \
        -e smtp.req.command -e smtp.req.parameter -e smtp.response.code -e smtp.rsp.parameter 2>/dev/null)
    for text in "$@"; do
        grep -qF -- "$text" <<<"$seen" || { echo "$(basename "$file") does not show: $text" >&2; return 1; }
    done
}

# holds FILE FILTER COUNT: as many frames must match the display filter (`+5` for at least 5).
holds() {
    local found
    found=$(tshark -r "$work/out/$1" -Y "$2" 2>/dev/null | wc -l)
    case $3 in
        +*) [[ $found -ge ${3#+} ]] ;;
        *) [[ $found -eq $3 ]] ;;
    esac || { echo "$1: $found frames match '$2', wanted $3" >&2; return 1; }
}

# talk HOST [OPTIONS] SERVER PORT: a conversation, read from standard input; see talk.py.
talk() {
    local host=$1
    shift
    on "$host" "$parts/talk.py" "$@" >>"$work/log/talk.log" || { tail -4 "$work/log/talk.log" >&2; return 1; }
}

# swaks, from host org. It exits with the stage that was refused, which is what most samples want.
send_swaks() {
    on org swaks --helo relay.example.org --from bob@example.org --timeout 15 \
        --header-X-Mailer swaks --header 'Message-Id: <swaks@example.org>' "$@" >>"$work/log/swaks.log" 2>&1 || true
}

# Hands a message to the Postfix of a host: send_postfix HOST SENDER RECIPIENT… < MESSAGE
send_postfix() {
    local host=$1 sender=$2
    shift 2
    on "$host" /usr/sbin/sendmail -C "$work/postfix-$host" -f "$sender" -oi "$@"
}

wait_until() {
    local _
    for _ in {1..100}; do
        "$@" >/dev/null 2>&1 && return
        sleep 0.1
    done
    echo "waited in vain: $*" >&2
    return 1
}

# Waits until a Postfix has tried everything once, then forgets what is left for a retry.
drain() {
    wait_until tried_everything "$1"
    sleep 0.3
    on "$1" postsuper -c "$work/postfix-$1" -d ALL >/dev/null 2>&1
}

tried_everything() {
    sleep 0.2
    [[ -z $(find "$work/postfix-$1"/queue/{maildrop,incoming,active} -type f) ]]
}

# A TLS session with openssl s_client: tls_session ADDRESS:PORT [OPTIONS…] < COMMANDS
# Each line is sent after the server has had time to answer the one before: s_client cannot wait for replies.
tls_session() {
    local target=$1
    shift
    while IFS= read -r line; do
        sleep 0.25
        printf '%s\r\n' "$line"
    done | on org openssl s_client -connect "$target" -quiet "$@" >>"$work/log/s_client.log" 2>&1 || true
}
