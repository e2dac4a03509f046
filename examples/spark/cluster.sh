#!/usr/bin/env bash
# A Spark cluster on this machine's loopback: one master, and workers with one core each.
#
#   cluster.sh jars                 fetch what the cluster runs from Maven Central, once
#   cluster.sh start WORKERS        start it, and wait until the workers have registered
#   cluster.sh submit ARGUMENT...   run the example's program on it
#   cluster.sh java ARGUMENT...     run the example's program in one JVM, without it
#   cluster.sh kill-worker N        kill the Nth worker and its executors, as a power cut would
#   cluster.sh stop                 stop it
#
# SPARK_VERSION and SPARK_SCALA choose another Spark: 3.5.8 with 2.12 or 2.13, 4.0.2.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
version=${SPARK_VERSION:-4.1.1}
scala=${SPARK_SCALA:-2.13}
# Workers look there for what executors run.
export SPARK_HOME=$home/target/spark-$version-$scala
jars=$SPARK_HOME/jars
run=$home/target/cluster
port=${SPARK_PORT:-17077}
master=spark://127.0.0.1:$port
program=dev.rapporteur.examples.spark.Main
jar=$home/target/reports-on-spark.jar
export SPARK_LOCAL_IP=127.0.0.1 SPARK_LOCAL_HOSTNAME=127.0.0.1 SPARK_LOCAL_DIRS=$run/scratch SPARK_NO_DAEMONIZE=1
export SPARK_SCALA_VERSION=$scala

# What Spark's own launcher opens of the JDK; executors get the same from Spark.
opens=(-XX:+IgnoreUnrecognizedVMOptions)
for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util java.util.concurrent \
  java.util.concurrent.atomic sun.nio.ch sun.nio.cs sun.security.action sun.util.calendar; do
  opens+=("--add-opens=java.base/$package=ALL-UNNAMED")
done

fetch() {
  [[ -d $jars ]] || "$home/../../mvnw" -q -B -ntp -f "$home/cluster/pom.xml" package \
    -Dspark.version="$version" -Dspark.scala="$scala" -Dspark.jars="$jars"
}

# daemon NAME CLASS ARGUMENT...: in the background, with its process id in a file.
daemon() {
  local name=$1
  shift
  java -Xmx256m "${opens[@]}" -Dspark.master.rest.enabled=false -cp "$jars/*" "$@" >"$run/$name.log" 2>&1 &
  echo $! >"$run/$name.pid"
}

# until_logged NAME COUNT WORDS: wait until a log has so many lines with these words.
until_logged() {
  local waited
  for ((waited = 0; waited < ${SPARK_PATIENCE:-300}; waited++)); do
    if (($(grep -c "$3" "$run/$1.log" || true) >= $2)); then
      return
    fi
    sleep 1
  done
  printf 'No "%s" in %s after a long while.\n' "$3" "$run/$1.log" >&2
  return 1
}

start() {
  local workers=$1 i
  fetch
  stop
  mkdir -p "$run/scratch"
  daemon master org.apache.spark.deploy.master.Master --host 127.0.0.1 --port "$port" --webui-port 0
  until_logged master 1 'Starting Spark master'
  for ((i = 1; i <= workers; i++)); do
    daemon "worker$i" org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --webui-port 0 --cores 1 \
      --memory 1500m --work-dir "$run/work$i" "$master"
  done
  for ((i = 1; i <= workers; i++)); do
    until_logged "worker$i" 1 'Successfully registered with master'
  done
}

# Everything that was started here, by its id.
stop() {
  local file
  for file in "$run"/*.pid; do
    [[ -e $file ]] || continue
    end "$(<"$file")" TERM
    rm "$file"
  done
  rm -rf "$run/scratch" "$run"/work*/
}

# end PID SIGNAL: a process with those that it started, and wait a while until it is gone.
end() {
  local children waited
  children=$(ps -o pid= --ppid "$1" || true)
  # shellcheck disable=SC2086
  kill -s "$2" "$1" $children 2>/dev/null || true
  for ((waited = 0; waited < 50; waited++)); do
    kill -0 "$1" 2>/dev/null || return 0
    sleep 0.2
  done
}

submit() {
  exec java -Xmx768m "${opens[@]}" -cp "$jars/*" org.apache.spark.deploy.SparkSubmit --master "$master" \
    --executor-memory 1g --conf spark.ui.enabled=false --conf spark.driver.host=127.0.0.1 \
    --class "$program" "$jar" "$@"
}

case ${1:-} in
  jars) fetch ;;
  start) start "$2" ;;
  submit) submit "${@:2}" ;;
  java) exec java -Xmx1g "${opens[@]}" -cp "$jar:$jars/*" "$program" "${@:2}" ;;
  kill-worker)
    end "$(<"$run/worker$2.pid")" KILL
    rm "$run/worker$2.pid"
    ;;
  stop) stop ;;
  *)
    sed -n '2,10s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit 2
    ;;
esac
