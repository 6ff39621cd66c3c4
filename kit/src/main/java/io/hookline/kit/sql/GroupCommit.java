package io.hookline.kit.sql;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.ToIntFunction;
import org.jboss.logging.Logger;

/**
 * Writes together what concurrent callers bring. What comes while nobody writes is written at once;
 * what comes meanwhile joins the next write. No timer: an idle service answers as fast as without
 * it, a busy one commits once for many.
 *
 * <p>Each caller gets its own outcome. When a joint write fails because of what it holds, it is
 * written again in halves, so that what cannot be written fails alone.
 *
 * @param <T> what one caller brings
 * @param <R> what it gets once that is committed
 */
public final class GroupCommit<T, R> {

  /** Writes all items in one transaction, or none of them. */
  @FunctionalInterface
  public interface JointWrite<T, R> {

    /** Returns, after the commit, the results in the items' order. */
    List<R> of(List<T> items);
  }

  /**
   * What bounds the writes.
   *
   * @param writers joint writes at the same time
   * @param enough weight for which another write begins beside one that is under way; what is less
   *     waits for the end of that, because a write costs more than its rows
   * @param largest weight of a joint write, beyond its first item
   * @param waiting items that may wait; more are refused
   */
  public record Bounds(int writers, int enough, int largest, int waiting) {}

  private static final Logger LOG = Logger.getLogger(GroupCommit.class);

  private record Waiting<T, R>(T item, CompletableFuture<R> outcome) {}

  private final Bounds bounds;
  private final ToIntFunction<T> weight;
  private final JointWrite<T, R> write;
  private final Executor threads;
  private final Deque<Waiting<T, R>> waiting = new ArrayDeque<>();
  private int writers;
  private int weightWaiting;

  /**
   * @param name of the threads that write; no more than {@link Bounds#writers()}, none while idle
   * @param weight of an item, in the unit of {@link Bounds#largest()}
   */
  public GroupCommit(String name, Bounds bounds, ToIntFunction<T> weight, JointWrite<T, R> write) {
    this(bounds, weight, write, WriterThreads.named(name, bounds.writers()));
  }

  GroupCommit(Bounds bounds, ToIntFunction<T> weight, JointWrite<T, R> write, Executor threads) {
    this.bounds = bounds;
    this.weight = weight;
    this.write = write;
    this.threads = threads;
  }

  /**
   * Returns when the item is durable.
   *
   * @throws Problem UNAVAILABLE when nothing was tried, because too many wait already or there is
   *     no thread that could write
   * @throws RuntimeException what the item's own write has thrown
   */
  public R call(T item) {
    try {
      // Not to be interrupted: the caller has to learn what became of what may be committed.
      return begin(item).join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException own ? own : failed;
    }
  }

  /**
   * Does not wait. The outcome, or what {@link #call} would throw, comes in a thread that writes:
   * whoever acts on it hands over to a thread of its own.
   */
  public CompletableFuture<R> begin(T item) {
    CompletableFuture<R> outcome = new CompletableFuture<>();
    if (!enter(new Waiting<>(item, outcome))) {
      outcome.completeExceptionally(
          new Problem(
              CommonProblem.UNAVAILABLE, "Too many requests wait to be stored; send it again."));
    }
    return outcome;
  }

  /** Items that wait for the next write. */
  synchronized int waiting() {
    return waiting.size();
  }

  private synchronized boolean enter(Waiting<T, R> newest) {
    if (waiting.size() >= bounds.waiting()) {
      return false;
    }
    waiting.add(newest);
    weightWaiting += weightOf(newest);
    if (!isWorthAWriter() || beginWriter() || writers > 0) {
      return true;
    }
    // Nobody is left to write it; nothing else waits, or there would be a writer.
    poll();
    return false;
  }

  /** False when there is no thread for it; the queue is then as it was. */
  private boolean beginWriter() {
    // Taken off the queue already: whoever comes now sees that it is being written.
    Waiting<T, R> first = poll();
    writers++;
    try {
      threads.execute(() -> writeAll(new ArrayList<>(List.of(first))));
      return true;
    } catch (RuntimeException | Error noThread) {
      LOG.error("There is no thread for a joint write", noThread);
      writers--;
      waiting.addFirst(first);
      weightWaiting += weightOf(first);
      return false;
    }
  }

  private boolean isWorthAWriter() {
    return writers == 0 || writers < bounds.writers() && weightWaiting >= bounds.enough();
  }

  private void writeAll(List<Waiting<T, R>> first) {
    for (List<Waiting<T, R>> batch = first; batch != null; batch = next()) {
      fill(batch);
      try {
        write(batch);
      } catch (Error broken) {
        LOG.error("A joint write broke off", broken);
      }
      // Nobody waits for ever, whatever kept the write from ending in order.
      for (Waiting<T, R> waited : batch) {
        if (!waited.outcome.isDone()) {
          waited.outcome.completeExceptionally(
              new IllegalStateException("The joint write ended without an outcome"));
        }
      }
    }
  }

  private synchronized void fill(List<Waiting<T, R>> batch) {
    int rest = bounds.largest() - weightOf(batch.get(0));
    while (!waiting.isEmpty() && weightOf(waiting.peek()) <= rest) {
      rest -= weightOf(waiting.peek());
      batch.add(poll());
    }
  }

  /** The beginning of the thread's next write, or null if it is not needed any more. */
  private synchronized List<Waiting<T, R>> next() {
    writers--;
    if (waiting.isEmpty() || !isWorthAWriter()) {
      return null;
    }
    writers++;
    return new ArrayList<>(List.of(poll()));
  }

  private Waiting<T, R> poll() {
    Waiting<T, R> first = waiting.poll();
    weightWaiting -= weightOf(first);
    return first;
  }

  private int weightOf(Waiting<T, R> waited) {
    return weight.applyAsInt(waited.item());
  }

  private void write(List<Waiting<T, R>> batch) {
    List<R> results;
    try {
      results = write.of(batch.stream().map(Waiting::item).toList());
    } catch (RuntimeException failure) {
      if (batch.size() > 1 && WriteFailures.isOfTheItems(failure)) {
        int half = batch.size() / 2;
        write(batch.subList(0, half));
        write(batch.subList(half, batch.size()));
      } else {
        batch.forEach(waited -> waited.outcome.completeExceptionally(failure));
      }
      return;
    }
    for (int i = 0; i < results.size(); i++) {
      batch.get(i).outcome.complete(results.get(i));
    }
  }
}
