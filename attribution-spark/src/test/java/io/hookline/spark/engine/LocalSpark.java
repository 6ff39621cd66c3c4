package io.hookline.spark.engine;

import org.apache.spark.sql.SparkSession;

/** One session for all tests of a JVM: starting it takes seconds. */
public final class LocalSpark {

  private static final SparkSession SESSION =
      SparkSession.builder()
          .master("local[2]")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.ui.enabled", false)
          // The data sets of tests are small: compiling code for each would be most of the time.
          .config("spark.sql.shuffle.partitions", 2)
          .config("spark.sql.codegen.wholeStage", false)
          .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
          .config("spark.sql.adaptive.enabled", false)
          .getOrCreate();

  private LocalSpark() {}

  public static SparkSession session() {
    return SESSION;
  }
}
