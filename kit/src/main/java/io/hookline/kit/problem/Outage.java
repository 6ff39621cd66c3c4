package io.hookline.kit.problem;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * What every request of a moment fails for alike. One of them says why; a page of stack trace for
 * each of a thousand a second would hide everything else, and fill the disk that the log is on.
 */
final class Outage {

  private static final Logger LOG = Logger.getLogger(Outage.class);
  private static final Duration PAUSE = Duration.ofSeconds(10);

  private final String what;
  private final AtomicLong due = new AtomicLong(System.nanoTime());

  Outage(String what) {
    this.what = what;
  }

  void logSometimes(Throwable why) {
    if (isDue(System.nanoTime())) {
      LOG.errorf(why, "%s; said at most once in %d s", what, PAUSE.toSeconds());
    } else {
      LOG.debugf("%s: %s", what, why.getMessage());
    }
  }

  /** True for one of those who ask at the same time, and for nobody until the pause is over. */
  boolean isDue(long nanos) {
    long before = due.get();
    return nanos - before >= 0 && due.compareAndSet(before, nanos + PAUSE.toNanos());
  }
}
