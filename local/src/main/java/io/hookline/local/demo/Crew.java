package io.hookline.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A few workers that share a list; the first failure ends the work. */
final class Crew implements AutoCloseable {

  private static final int WORKERS = 8;

  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          WORKERS,
          task -> {
            Thread thread = new Thread(task, "demo");
            thread.setDaemon(true);
            return thread;
          });

  /** What is done with each item. */
  interface Work<T> {
    void on(T item) throws InterruptedException;
  }

  <T> void each(List<T> items, Work<T> work) throws InterruptedException {
    List<Future<?>> all = new ArrayList<>();
    for (T item : items) {
      all.add(
          workers.submit(
              () -> {
                work.on(item);
                return null;
              }));
    }
    try {
      for (Future<?> one : all) {
        one.get();
      }
    } catch (ExecutionException e) {
      all.forEach(one -> one.cancel(true));
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
