package io.hookline.spark.job;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program; see {@link Arguments#USAGE}. */
public final class CreditJob {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int REFUSED = 2;

  private static final Logger LOG = LoggerFactory.getLogger(CreditJob.class);

  private CreditJob() {}

  public static void main(String[] args) {
    int code = run(args);
    // Spark takes the end of main for success, whatever was done.
    if (code != DONE) {
      System.exit(code);
    }
  }

  static int run(String... args) {
    try {
      return WorkOutFiles.of((Arguments.Files) Arguments.of(args));
    } catch (Refusal refused) {
      System.err.printf("%s.%n%n%s", refused.getMessage(), Arguments.USAGE);
      return REFUSED;
    } catch (Exception failed) {
      LOG.error("It failed", failed);
      return FAILED;
    }
  }
}
