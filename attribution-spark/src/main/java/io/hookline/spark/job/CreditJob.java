package io.hookline.spark.job;

import java.util.Map;
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
    int code = run(System.getenv(), args);
    // Spark takes the end of main for success, whatever was done.
    if (code != DONE) {
      System.exit(code);
    }
  }

  /** Gives the code with which the program ends. */
  static int run(Map<String, String> environment, String... args) {
    try {
      Arguments arguments = Arguments.of(args);
      if (arguments instanceof Arguments.Files files) {
        return WorkOutFiles.of(files);
      }
      Database database = Database.of(environment);
      return new WorkOutRuns(database, Patience.USUAL).of((Arguments.Runs) arguments);
    } catch (Refusal refused) {
      System.err.printf("%s.%n%n%s", refused.getMessage(), Arguments.USAGE);
      return REFUSED;
    } catch (Exception failed) {
      LOG.error("It failed; what is done is done, and the next start goes on behind it", failed);
      return FAILED;
    }
  }
}
