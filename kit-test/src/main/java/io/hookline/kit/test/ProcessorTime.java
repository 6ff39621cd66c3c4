package io.hookline.kit.test;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** What work costs the processor, which does not depend on what else the machine does. */
public final class ProcessorTime {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ProcessorTime() {}

  /**
   * What a computation gives, which takes no longer than a limit.
   *
   * @throws AssertionError once it has taken longer; it is interrupted then
   */
  public static <T> T within(Duration limit, Supplier<T> computation) {
    FutureTask<T> task = new FutureTask<>(computation::get);
    Thread thread = new Thread(task, "processor-time");
    thread.setDaemon(true);
    thread.start();
    while (true) {
      try {
        return task.get(10, TimeUnit.MILLISECONDS);
      } catch (TimeoutException goesOn) {
        if (THREADS.getThreadCpuTime(thread.getId()) > limit.toNanos()) {
          task.cancel(true);
          throw new AssertionError("took the processor longer than " + limit);
        }
      } catch (ExecutionException failed) {
        throw new AssertionError(failed.getCause());
      } catch (InterruptedException interrupted) {
        task.cancel(true);
        Thread.currentThread().interrupt();
        throw new AssertionError(interrupted);
      }
    }
  }
}
