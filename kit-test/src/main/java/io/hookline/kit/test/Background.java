package io.hookline.kit.test;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Runs something beside the test, each in a thread of its own that has the test's class loader. The
 * common pool has neither: from JDK 25 on, two processors are one thread for all.
 */
public final class Background {

  private static final Executor THREADS = task -> new Thread(task, "background").start();

  private Background() {}

  public static CompletableFuture<Void> run(Runnable task) {
    return CompletableFuture.runAsync(task, THREADS);
  }

  public static <T> CompletableFuture<T> supply(Supplier<T> task) {
    return CompletableFuture.supplyAsync(task, THREADS);
  }
}
