package io.hookline.spark.job;

import org.apache.spark.sql.SparkSession;

/** Spark, begun only when there is something to do: executors are started with it. */
final class Session {

  private Session() {}

  static SparkSession open() {
    return SparkSession.builder().appName("attribution-spark").getOrCreate();
  }
}
