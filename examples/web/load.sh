#!/usr/bin/env bash
# Puts load on the service for a while and tells how it bore it. Takes the seconds (30) and the connections (16). Needs
# wrk (on Debian, "apt-get install wrk") and target/web.jar; JAVA and JAVA_OPTIONS say what runs it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
seconds=${1:-30} connections=${2:-16} port=18081
log=target/load.log
reports=(../../seeds/src/main/resources/dev/rapporteur/seeds/reports/*.txt)

resident() {
  awk '/^VmRSS/ { printf "%d MB", $2 / 1024 }' "/proc/$service/status"
}

load() {
  wrk --threads 1 --connections "$connections" --duration "$1s" --timeout 20s --latency --script load.lua \
    "http://127.0.0.1:$port" -- "${reports[@]}"
}

# shellcheck disable=SC2086 # options are several words
"${JAVA:-java}" ${JAVA_OPTIONS:--Xmx256m} -jar target/web.jar --port "$port" >/dev/null 2>"$log" &
service=$!
trap 'kill "$service" 2>/dev/null || true' EXIT
until curl --silent --fail --output /dev/null "http://127.0.0.1:$port/health"; do sleep 0.2; done

load 10 >/dev/null
printf 'resident, warmed up  %s\n' "$(resident)"
before=$(grep -c 'POST /coverage 200' "$log")
(for quarter in 1 2 3; do
  sleep $((seconds / 4))
  printf 'resident, %d/4        %s\n' "$quarter" "$(resident)"
done) &
load "$seconds" | grep -A9 '^requests answered'
wait $!
printf 'resident, at the end %s\n' "$(resident)"
printf 'answers in the log   %d\n' $(($(grep -c 'POST /coverage 200' "$log") - before))
