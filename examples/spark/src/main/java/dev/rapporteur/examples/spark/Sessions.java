package dev.rapporteur.examples.spark;

import org.apache.spark.sql.SparkSession;

/** The session with what the job needs of Spark's settings; the rest is for who submits it. */
final class Sessions {

  private Sessions() {}

  static SparkSession.Builder builder() {
    return SparkSession.builder()
        .appName("Rapporteur")
        // What a task writes counts only once it is whole, and what a job writes once all tasks
        // are.
        .config("spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version", "1")
        // Days are java.time's.
        .config("spark.sql.datetime.java8API.enabled", "true")
        // A document with its statements is much larger than a row of numbers.
        .config("spark.sql.inMemoryColumnarStorage.batchSize", "200");
  }
}
