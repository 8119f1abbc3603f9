#!/bin/sh
# Prove on bare Debian systems, one made anew for each check, that `make run` and `make test` need
# nothing but python3, make and git. Wants root and debootstrap.
#
#   packaging/check_bare_machine.sh [CHECK...]     default: every check below
#
#   run-first    make run, then make test; then once more without a network
#   test-first   make test, then make run
#   by-hand      an ordinary user is told the exact line to type; once root typed it, make run works
#   by-sudo      an ordinary user whose sudo asks nothing: make run installs by itself
#
# DEBIAN_MIRROR  where debootstrap fetches from; default: the first mirror in the apt sources here
# SUITE          default bookworm
# BARE_MOUNT     folders shown to the bare systems read-only, e.g. a local store of Python packages
# BARE_BASE      where to keep the bare system for later calls; default: made anew each time
set -eu

here=$(cd "$(dirname "$0")/.." && pwd)
suite=${SUITE:-bookworm}
clone="/srv/a clone/siteselect"
work=$(mktemp -d)
summary=$work/summary
: >"$summary"
trap 'rm -rf --one-file-system "$work"' EXIT
trap 'exit 130' INT TERM

first_mirror() {
    cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | sed -n \
        -e 's/^URIs: *\([^ ]*\).*/\1/p' -e 's/^deb \(\[[^]]*\] \)\{0,1\}\([^ ]*\) .*/\2/p' | head -n 1
}

make_bare_system() {
    base=${BARE_BASE:-$work/base}
    [ ! -d "$base/usr" ] || return 0
    echo "Making a bare $suite system"
    debootstrap --variant=minbase --include=python3,make,git,ca-certificates \
        "$suite" "$base" "${DEBIAN_MIRROR:-$(first_mirror)}" >"$work/log" || { tail "$work/log"; exit 1; }
}

# Copy the bare system, hand it the pip settings and certificates of this one, clone the project.
make_machine() {
    owner=$1
    machine=$work/machine
    rm -rf --one-file-system "$machine"
    cp -a "$base" "$machine"
    for path in /etc/pip.conf /etc/xdg/pip /etc/ssl/certs/ca-certificates.crt; do
        [ -e "$path" ] || continue
        mkdir -p "$machine$(dirname "$path")"
        cp -RL "$path" "$machine$(dirname "$path")/"
    done
    git clone -q --no-hardlinks "file://$here" "$machine$clone"
    chroot "$machine" useradd --create-home planner
    chroot "$machine" chown -R "$owner:" "/srv/a clone"
}

# in_machine USER LINE [UNSHARE-OPTION]: run a shell line in the clone, with nothing of this
# system's environment but what pip and TLS are told.
in_machine() {
    user=$1
    handed_on=$(env | grep -E '^(PIP_|SSL_CERT_|REQUESTS_CA_BUNDLE=|https?_proxy=)' || true)
    home=$(chroot "$machine" sh -c "echo ~$user")
    # Mounts live in a name space of their own and are gone when the command ends.
    MACHINE=$machine unshare --mount --propagation private ${3:-} sh -eu -c '
        mount -t proc proc "$MACHINE/proc"
        mount --rbind /dev "$MACHINE/dev"
        for folder in ${BARE_MOUNT:-}; do
            mkdir -p "$MACHINE$folder"
            mount --bind "$folder" "$MACHINE$folder"
        done
        exec chroot "$MACHINE" "$@"
    ' sh env -i HOME="$home" LANG=C.UTF-8 $handed_on \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        setpriv --reuid "$user" --regid "$user" --init-groups \
        sh -c "cd '$clone' && $2" </dev/null
}

# expect USER LINE [UNSHARE-OPTION]: the line must end well; its time goes into the summary.
expect() {
    printf '\n=== %s: %s, as %s\n' "$check" "$2" "$1"
    begun=$(date +%s)
    verdict=ok
    in_machine "$@" || verdict=FAILED
    printf '%-7s%s: %s (%s), %s s\n' "$verdict" "$check" "$2" "$1" "$(($(date +%s) - begun))" >>"$summary"
}

expect_quick_set_up_offline() {
    line='b=$(date +%s%N); make -s setup && t=$((($(date +%s%N) - b) / 1000000)) && echo "$t ms" && [ $t -lt 500 ]'
    expect "$1" "$line" --net
}

expect_line_to_type() {
    printf '\n=== %s: make run, as planner, who may install nothing\n' "$check"
    verdict=ok
    if in_machine planner "make run" >"$work/said" 2>&1; then
        verdict=FAILED
    fi
    cat "$work/said"
    line=$(sed -n "s/^ *su -c '\(.*\)'$/\1/p" "$work/said")
    printf '%-7s%s: make run stops and says what to type\n' "$verdict" "$check" >>"$summary"
}

for check in ${*:-run-first test-first by-hand by-sudo}; do
    [ -n "${base:-}" ] || make_bare_system
    case $check in
    run-first)
        make_machine root
        expect root "make run"
        expect root "make test"
        expect_quick_set_up_offline root
        expect root "make run" --net
        ;;
    test-first)
        make_machine root
        expect root "make test"
        expect root "make run"
        ;;
    by-hand)
        make_machine planner
        expect_line_to_type
        expect root "$line"
        expect planner "make run"
        ;;
    by-sudo)
        make_machine planner
        echo 'planner ALL=(ALL) NOPASSWD: ALL' >"$work/sudoers"
        expect root "apt-get -qq update && apt-get -qq install -y --no-install-recommends sudo >/dev/null"
        cp "$work/sudoers" "$machine/etc/sudoers.d/planner"
        expect planner "make run"
        ;;
    *)
        echo "There is no check '$check'; the head of this file lists them." >&2
        exit 2
        ;;
    esac
done

printf '\n'
cat "$summary"
! grep -q '^FAILED' "$summary"
