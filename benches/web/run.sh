#!/usr/bin/env bash
# Requests a second of a manual page, of our app and of a Django page with the same words, in one run.
# Needs wrk and python3 (Debian: wrk python3-venv); Django and gunicorn go into a folder that is thrown
# away. Both servers have two workers, keep the connection headers they set by default, and are asked by
# the same client, one after the other. Bounded: 2 x 10 seconds of 16 connections, on loopback.
set -euo pipefail
cd "$(dirname "$0")/../.."
scratch=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$scratch"' EXIT

python3 -m venv "$scratch/venv"
"$scratch/venv/bin/pip" install --quiet django gunicorn
cargo build --release --quiet --package web --example serve
target=$(cargo metadata --no-deps --format-version 1 | python3 -c 'import json,sys; print(json.load(sys.stdin)["target_directory"])')

"$target/release/examples/serve" 127.0.0.1:28281 2>/dev/null &
PAGE="$PWD/docs/nl/requirements/audits.md" "$scratch/venv/bin/gunicorn" --chdir benches/web/peer \
    --workers 2 --bind 127.0.0.1:28282 --log-level error peer:application &
sleep 3

ask() { # name, address
    curl --silent --fail --output /dev/null "$2"
    wrk --threads 2 --connections 16 --duration 10s --latency "$2" > "$scratch/$1"
    awk -v name="$1" '/50%/ {p50=$2} /99%/ {p99=$2} /Requests\/sec/ {rate=$2}
        END {printf "%-8s %10.0f requests/s   p50 %-9s p99 %s\n", name, rate, p50, p99}' "$scratch/$1"
}
ask art28 http://127.0.0.1:28281/nl/manual/requirements/audits
ask django http://127.0.0.1:28282/nl/manual/requirements/audits
awk '/Requests\/sec/ {rate[FILENAME]=$2} END {for (name in rate) print rate[name]}' "$scratch/art28" "$scratch/django" \
    | sort -rn | paste -sd' ' | awk '{printf "ratio %.1f\n", $1 / $2}'
