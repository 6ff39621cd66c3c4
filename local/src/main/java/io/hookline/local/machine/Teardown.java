package io.hookline.local.machine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What has been started, to be stopped in reverse. Ctrl-C can come at any moment of the start: the
 * step under way is then finished first, so that nothing is left running that nobody knows of.
 */
public final class Teardown implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Teardown.class);

  /** Until the launcher, too, knows of a Ctrl-C that has ended a service. */
  public static final long MOMENT_MILLIS = 300;

  private final Deque<AutoCloseable> started = new ArrayDeque<>();
  private volatile boolean closing;

  /**
   * Starts one thing and remembers to stop it.
   *
   * @throws Stopped if the suite is already going down
   */
  public synchronized <T extends AutoCloseable> T start(Callable<T> step) throws Exception {
    checkOpen();
    T thing = step.call();
    started.push(thing);
    return thing;
  }

  /**
   * For loops that wait: gives up as soon as the suite goes down.
   *
   * @throws Stopped if the suite is going down
   */
  public void checkOpen() {
    if (closing) {
      throw new Stopped();
    }
  }

  /**
   * For what has failed: Ctrl-C in a terminal reaches the services too, and the launcher needs a
   * moment to learn of it.
   *
   * @throws Stopped if the suite is going down
   */
  public void checkOpenAfterAMoment() throws InterruptedException {
    Thread.sleep(MOMENT_MILLIS);
    checkOpen();
  }

  public boolean closing() {
    return closing;
  }

  @Override
  public void close() {
    closing = true;
    synchronized (this) {
      while (!started.isEmpty()) {
        AutoCloseable thing = started.pop();
        try {
          thing.close();
        } catch (Exception e) {
          // The rest must still be stopped.
          LOG.error("could not stop {}", thing, e);
        }
      }
    }
  }

  /** The user has stopped the suite while it was starting: nothing to report. */
  public static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
