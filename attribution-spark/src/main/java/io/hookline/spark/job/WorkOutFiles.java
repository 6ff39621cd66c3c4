package io.hookline.spark.job;

import io.hookline.engine.credit.CreditRules;
import io.hookline.spark.engine.CreditTables;
import io.hookline.spark.engine.SparkCreditEngine;
import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Credit of data that lies in files, as files. */
final class WorkOutFiles {

  private static final Logger LOG = LoggerFactory.getLogger(WorkOutFiles.class);

  private WorkOutFiles() {}

  static int of(Arguments.Files files) throws IOException {
    CreditRules rules = RulesText.rules(files.rules());
    SparkSession spark = Session.open();
    refuse(spark, files);
    CreditTables tables = CreditTables.parquet(spark, files.from());
    new SparkCreditEngine(tables).rows(rules).write().parquet(files.to());
    LOG.info("Wrote credits of {} to {}", files.from(), files.to());
    return CreditJob.DONE;
  }

  /** Whatever is there already is somebody's. */
  private static void refuse(SparkSession spark, Arguments.Files files) throws IOException {
    Path to = new Path(files.to());
    var hadoop = spark.sparkContext().hadoopConfiguration();
    if (to.getFileSystem(hadoop).exists(to)) {
      throw new Refusal("--to is there already: " + files.to());
    }
    Path from = new Path(files.from());
    if (!from.getFileSystem(hadoop).exists(from)) {
      throw new Refusal("--from is not there: " + files.from());
    }
  }
}
