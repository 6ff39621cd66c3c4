package io.hookline.kit.sql;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Writes together what concurrent callers bring. Whoever comes while nobody writes does so at once;
 * whoever comes meanwhile joins the next write, which one of those who wait leads in its own
 * thread. No timer and no thread of its own: an idle service answers as fast as without it, a busy
 * one commits once for many.
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
   * @param waiting callers that may wait; more are refused
   */
  public record Bounds(int writers, int enough, int largest, int waiting) {}

  private final Bounds bounds;
  private final ToIntFunction<T> weight;
  private final JointWrite<T, R> write;
  private final Deque<GroupCommitCaller<T, R>> waiting = new ArrayDeque<>();
  private int writers;
  private int weightWaiting;

  /**
   * @param weight of an item, in the unit of {@link Bounds#largest()}
   */
  public GroupCommit(Bounds bounds, ToIntFunction<T> weight, JointWrite<T, R> write) {
    this.bounds = bounds;
    this.weight = weight;
    this.write = write;
  }

  /**
   * Returns when the item is durable.
   *
   * @throws Problem UNAVAILABLE when nothing was tried, because too many wait already
   * @throws RuntimeException what the item's own write has thrown
   */
  public R call(T item) {
    GroupCommitCaller<T, R> caller = new GroupCommitCaller<>(item);
    enter(caller);
    if (caller.awaitTurn()) {
      lead(caller);
    }
    return caller.result();
  }

  /** Callers that wait for the next write. */
  synchronized int waiting() {
    return waiting.size();
  }

  private synchronized void enter(GroupCommitCaller<T, R> caller) {
    if (waiting.size() >= bounds.waiting()) {
      throw new Problem(
          CommonProblem.UNAVAILABLE, "Too many requests wait to be stored; send it again.");
    }
    waiting.add(caller);
    weightWaiting += weightOf(caller);
    if (isWorthAWriter()) {
      writers++;
      poll().lead();
    }
  }

  private boolean isWorthAWriter() {
    return writers == 0 || writers < bounds.writers() && weightWaiting >= bounds.enough();
  }

  private void lead(GroupCommitCaller<T, R> first) {
    List<GroupCommitCaller<T, R>> batch = with(first);
    try {
      write(batch);
    } finally {
      handOver();
      batch.forEach(GroupCommitCaller::abandon);
    }
  }

  private synchronized List<GroupCommitCaller<T, R>> with(GroupCommitCaller<T, R> first) {
    List<GroupCommitCaller<T, R>> batch = new ArrayList<>();
    batch.add(first);
    int rest = bounds.largest() - weightOf(first);
    while (!waiting.isEmpty() && weightOf(waiting.peek()) <= rest) {
      rest -= weightOf(waiting.peek());
      batch.add(poll());
    }
    return batch;
  }

  private synchronized void handOver() {
    writers--;
    if (!waiting.isEmpty() && isWorthAWriter()) {
      writers++;
      poll().lead();
    }
  }

  private GroupCommitCaller<T, R> poll() {
    GroupCommitCaller<T, R> first = waiting.poll();
    weightWaiting -= weightOf(first);
    return first;
  }

  private int weightOf(GroupCommitCaller<T, R> caller) {
    return weight.applyAsInt(caller.item());
  }

  private void write(List<GroupCommitCaller<T, R>> batch) {
    List<R> results;
    try {
      results = write.of(batch.stream().map(GroupCommitCaller::item).toList());
    } catch (RuntimeException failure) {
      if (batch.size() > 1 && WriteFailures.isOfTheItems(failure)) {
        int half = batch.size() / 2;
        write(batch.subList(0, half));
        write(batch.subList(half, batch.size()));
      } else {
        batch.forEach(caller -> caller.failed(failure));
      }
      return;
    }
    for (int i = 0; i < results.size(); i++) {
      batch.get(i).done(results.get(i));
    }
  }
}
