#!/usr/bin/env bash
# What Spark costs and what it saves: the texts of a folder over and over, read in one JVM with one and two threads, on a
# cluster with one and two workers, with a worker killed half-way, and with the whole job killed half-way and resumed.
#
#   experiment.sh [--short] [FOLDER [TIMES]]
#
# FOLDER holds *.txt; the sample reports if there is none. Without TIMES, as often as about ten minutes allow, or two
# with --short.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
seconds=600
if [[ ${1:-} == --short ]]; then
  seconds=120
  shift
fi
folder=$(realpath "${1:-$home/../../seeds/src/main/resources/dev/rapporteur/seeds/reports}")
times=${2:-0}
work=$home/target/experiment
cluster=$home/cluster.sh
longest=200000
trap '"$cluster" stop' EXIT

# The value behind a word in the output of a run: field FILE WORD [FIELD].
field() { awk -v word="$2" -v n="${3:-2}" '$1 == word { print $n }' "$work/$1.out"; }

# alone NAME THREADS ARCHIVE: in one JVM.
alone() {
  "$cluster" java alone --threads "$2" "${sizes[@]}" "$3" >"$work/$1.out" 2>"$work/$1.log"
}

# spark NAME [OPTION...]: on the cluster that runs.
spark() {
  "$cluster" submit read "${@:2}" "${sizes[@]}" "$work/archive" "$work/$1" >>"$work/$1.out" 2>>"$work/$1.log"
}

# half_way NAME PID: wait until half of the batches are written, and the next one is under way.
half_way() {
  until awk '$1 == "batch" && 2 * $2 >= $4 { half = 1 } END { exit !half }' "$work/$1.out" 2>/dev/null; do
    kill -0 "$2" 2>/dev/null || { tail -5 "$work/$1.log" >&2; return 1; }
    sleep 0.2
  done
  sleep 1
  kill -0 "$2" || { printf 'The job was done before it could be killed; take more TIMES.\n' >&2; return 1; }
}

# repeats: how often the time allows. A run of some thousand documents tells how fast this machine is; all runs together
# take about eleven times as long as two threads do, and the clusters a minute and a half to start and stop.
repeats() {
  local texts few
  texts=$(find "$folder" -name '*.txt' | wc -l)
  few=$((1 + 2000 / texts))
  "$cluster" java repeat --max-characters "$longest" "$folder" "$few" "$work/few" 2>"$work/repeat.log"
  sizes=(--max-characters "$longest" --task-bytes 1000000)
  alone few 2 "$work/few"
  awk -v n="$(field few documents)" -v s="$(field few seconds)" -v all="$seconds" -v texts="$texts" \
    'BEGIN { left = all - 90; if (left < 30) left = 30; times = int(left / 11 * n / s / texts); print times < 2 ? 2 : times }'
}

# row NAME WORDS: of the table.
row() {
  awk -v what="$2" '
    $1 == "documents" { documents = $2 } $1 == "failures" { failures = $2 } $1 == "seconds" { seconds = $2 }
    END { printf "| %s | %d | %d | %.1f | %.0f |\n", what, documents, failures, seconds, (documents + failures) / seconds }
  ' "$work/$1.out"
}

# the_same NAME WORDS: the tables have the rows and the checksums of the run that nothing disturbed; without tables, as
# many rows.
the_same() {
  local table
  for table in documents statements commitments failures; do
    if [[ $(counted two "$table") != "$(counted "$1" "$table")"* ]]; then
      printf '%s: %s differ: %s, not %s\n' "$2" "$table" "$(counted "$1" "$table")" "$(counted two "$table")"
      return 1
    fi
  done
  printf '%s: the same rows%s as undisturbed\n' "$2" "${3- and checksums}"
}

# counted NAME TABLE: how many rows, and their checksum where there is one.
counted() { awk -v table="$2" '$1 == table { print $2, $3 }' "$work/$1.out"; }

[[ -e $home/target/reports-on-spark.jar ]] || "$home/../../mvnw" -q -B -ntp -f "$home/../../pom.xml" -Pspark \
  -pl examples/spark -am -DskipTests -Dfmt.skip package
"$cluster" jars
rm -rf "$work"
mkdir -p "$work"
((times > 0)) || times=$(repeats)
"$cluster" java repeat --max-characters "$longest" "$folder" "$times" "$work/archive" 2>"$work/repeat.log"
bytes=$(du -sb "$work/archive" | cut -f1)
# Some 64 tasks, in batches of 8.
sizes=(--max-characters "$longest" --task-bytes $((bytes / 64 + 1)) --batch-tasks 8)

alone one-thread 1 "$work/archive"
alone two-threads 2 "$work/archive"
"$cluster" start 1
spark one
"$cluster" start 2
spark two

spark worker-killed &
job=$!
half_way worker-killed "$job"
"$cluster" kill-worker 2
wait "$job"

"$cluster" start 2
spark job-killed &
job=$!
half_way job-killed "$job"
# The shell in between has become the program itself, or is its parent.
driver=$(ps -o pid= --ppid "$job" || true)
# shellcheck disable=SC2086
kill -KILL $driver "$job"
wait "$job" || true
spark job-killed --resume

printf '\n%s times the texts of %s, %s MB\n\n' "$times" "$(basename "$folder")" $((bytes / 1000000))
printf '| run | documents | failures | seconds | documents/s |\n|---|---:|---:|---:|---:|\n'
row one-thread 'one JVM, one thread, no tables'
row two-threads 'one JVM, two threads, no tables'
row one 'Spark, one worker'
row two 'Spark, two workers'
row worker-killed 'Spark, two workers, one killed half-way'
printf '\nrows: %s statements, %s commitments\n' "$(field two statements)" "$(field two commitments)"
the_same one-thread 'one JVM' ''
the_same one 'one worker'
the_same worker-killed 'a worker killed half-way'
the_same job-killed 'the job killed half-way and resumed'
