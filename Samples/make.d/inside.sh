#!/bin/bash
# The part of Samples/make that runs inside its own namespaces: inside.sh FOLDER WORK NAME…
set -euo pipefail

here=$1 work=$2
shift 2
parts=$here/make.d
umask 022
export LC_ALL=C TZ=UTC PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin

trap 'exit 130' INT TERM

source "$parts/world.sh"
source "$parts/servers.sh"
source "$parts/tools.sh"
for file in "$parts"/samples/*.sh; do source "$file"; done

build_world
mkdir -p "$work/out" "$work/log"

failed=()
for name in "$@"; do
    echo "== $name"
    # A subshell each, so that one sample that fails stops neither the others nor, thanks to its trap, its tcpdump.
    set +e
    (
        set -e
        trap kill_captures EXIT
        "sample_${name//-/_}"
    )
    [[ $? -eq 0 ]] || failed+=("$name")
    set -e
done

if [[ -n ${SAMPLES_LOGS-} ]]; then mkdir -p "$SAMPLES_LOGS" && cp -r "$work/log" "$work/out" "$SAMPLES_LOGS/"; fi
[[ ${#failed[@]} -eq 0 ]] || { echo "failed: ${failed[*]}" >&2; exit 1; }
