#!/usr/bin/env bash
# The figures of the README, on the jar as it was built last:
#   figures.sh startup            how long one report takes from the shell and back, five runs each
#   figures.sh speed FOLDER       reports a second with one thread and two, over a folder repeated ten times
#   figures.sh memory FOLDER      a folder repeated to 200,000 reports, with a heap of 128 MB
# FOLDER holds some hundred .txt files. "REPEAT=n" before the command repeats it n times instead.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
jar=$here/target/rapporteur.jar
seed=$here/../../seeds/src/main/resources/dev/rapporteur/seeds/reports/s01_apec_retold.txt
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

TIMEFORMAT='%R s (%U s of the processor)'

five_times() {
  printf '\n%s\n' "${*//$here\//}"
  for _ in 1 2 3 4 5; do
    time "$@" >/dev/null
  done
}

startup() {
  "$here/rapporteur" --version >/dev/null
  five_times java -jar "$jar" --version
  five_times "$here/rapporteur" --version
  five_times java -jar "$jar" parse "$seed"
  five_times java -XX:SharedArchiveFile="$here/target/rapporteur.jsa" -jar "$jar" parse "$seed"
  five_times "$here/rapporteur" parse "$seed"
}

reports_in() {
  find "$1" -name '*.txt' -type f | wc -l
}

# A tar file of the folder, so many times over.
repeated() {
  local copies
  mapfile -t copies < <(yes "$(basename "$1")" | head -n "$2")
  tar --hard-dereference -C "$(dirname "$1")" -cf "$3" "${copies[@]}"
}

speed() {
  local folder=$1 repeat=${REPEAT:-10} threads start seconds
  repeated "$folder" "$repeat" "$work/all.tar"
  gzip -1 "$work/all.tar"
  for threads in 1 2; do
    start=$(date +%s%N)
    java -jar "$jar" archive --quiet --threads "$threads" --output "$work/$threads.jsonl" "$work/all.tar.gz"
    seconds=$(awk -v ns=$(($(date +%s%N) - start)) 'BEGIN { printf "%.1f", ns / 1e9 }')
    awk -v n=$(wc -l <"$work/$threads.jsonl") -v s="$seconds" -v t="$threads" \
      'BEGIN { printf "%d thread(s): %d reports in %s s, %.0f a second\n", t, n, s, n / s }'
  done
  cmp "$work/1.jsonl" "$work/2.jsonl"
}

# Lines are counted and thrown away: they would take gigabytes.
memory() {
  local folder=$1 repeat=${REPEAT:-$((200000 / $(reports_in "$1") + 1))}
  repeated "$folder" "$repeat" "$work/all.tar"
  java -Xmx128m -Xlog:gc:file="$work/gc.log" -jar "$jar" archive "$work/all.tar" | wc -l
  printf 'heap after a collection, tenth by tenth of the run:\n'
  grep -o '[0-9]*M->[0-9]*M([0-9]*M)' "$work/gc.log" |
    awk -F'->|\\(' '{ used[NR] = $2 } END { for (i = 1; i <= 10; i++) print "  " used[int((NR * i + 9) / 10)] }'
}

case ${1-} in
  startup) startup ;;
  speed | memory) "$1" "${2:?which FOLDER?}" ;;
  *) sed -n '2,6p' "${BASH_SOURCE[0]}" >&2; exit 2 ;;
esac
