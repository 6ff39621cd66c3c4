package io.hookline.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.sql.GroupCommit.Bounds;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

  private final ExecutorService callers = Executors.newCachedThreadPool();
  private final List<List<Integer>> writes = Collections.synchronizedList(new ArrayList<>());
  private final Semaphore disk = new Semaphore(0);

  @AfterEach
  void end() {
    callers.shutdownNow();
  }

  /** Squares, as soon as the disk lets it. */
  private List<Integer> write(List<Integer> items) {
    writes.add(List.copyOf(items));
    disk.acquireUninterruptibly();
    return items.stream().map(item -> item * item).toList();
  }

  private GroupCommit<Integer, Integer> commits(int writers, int largest, int waiting) {
    return new GroupCommit<>(
        "test", new Bounds(writers, 1, largest, waiting), item -> 1, this::write);
  }

  /** Calls, and waits until the call is written or waits in the queue. */
  private Future<Integer> call(GroupCommit<Integer, Integer> commits, int item, int queued) {
    Future<Integer> outcome = callers.submit(() -> commits.call(item));
    await().until(() -> writes.stream().anyMatch(w -> w.contains(item)) || waits(commits, queued));
    return outcome;
  }

  private static boolean waits(GroupCommit<Integer, Integer> commits, int queued) {
    return queued > 0 && commits.waiting() == queued;
  }

  @Test
  void whoComesAloneIsWrittenAtOnceAndWhoComesMeanwhileTogether() throws Exception {
    var commits = commits(1, 100, 100);
    Future<Integer> first = call(commits, 1, 0);
    List<Future<Integer>> others =
        List.of(call(commits, 2, 1), call(commits, 3, 2), call(commits, 4, 3));
    disk.release(2);
    assertThat(first.get()).isEqualTo(1);
    assertThat(others.get(0).get()).isEqualTo(4);
    assertThat(others.get(1).get()).isEqualTo(9);
    assertThat(others.get(2).get()).isEqualTo(16);
    assertThat(writes).containsExactly(List.of(1), List.of(2, 3, 4));
  }

  @Test
  void asManyWriteAtOnceAsThereArePlaces() throws Exception {
    var commits = commits(2, 100, 100);
    Future<Integer> first = call(commits, 1, 0);
    Future<Integer> second = call(commits, 2, 0);
    Future<Integer> third = call(commits, 3, 1);
    assertThat(writes).hasSize(2);
    disk.release(3);
    assertThat(List.of(first.get(), second.get(), third.get())).containsExactly(1, 4, 9);
  }

  @Test
  void aLittleWaitsForTheWriteThatIsUnderWayAndMuchDoesNot() throws Exception {
    var commits = new GroupCommit<>("test", new Bounds(2, 3, 100, 100), item -> 1, this::write);
    List<Future<Integer>> outcomes = new ArrayList<>();
    outcomes.add(call(commits, 1, 0));
    outcomes.add(call(commits, 2, 1));
    outcomes.add(call(commits, 3, 2));
    assertThat(writes).hasSize(1);
    outcomes.add(call(commits, 4, 0));
    assertThat(writes).containsExactly(List.of(1), List.of(2, 3, 4));
    disk.release(2);
    for (Future<Integer> outcome : outcomes) {
      outcome.get();
    }
  }

  @Test
  void aWriteGrowsNoLargerThanItsBound() throws Exception {
    var commits = commits(1, 2, 100);
    List<Future<Integer>> outcomes = new ArrayList<>(List.of(call(commits, 1, 0)));
    IntStream.rangeClosed(2, 4).forEach(i -> outcomes.add(call(commits, i, i - 1)));
    disk.release(3);
    for (Future<Integer> outcome : outcomes) {
      outcome.get();
    }
    assertThat(writes).containsExactly(List.of(1), List.of(2, 3), List.of(4));
  }

  @Test
  void whatIsTooMuchIsRefusedUntried() throws Exception {
    var commits = commits(1, 100, 1);
    Future<Integer> first = call(commits, 1, 0);
    Future<Integer> second = call(commits, 2, 1);
    assertThatThrownBy(() -> commits.call(3))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.code()).isEqualTo(CommonProblem.UNAVAILABLE));
    disk.release(2);
    assertThat(first.get() + second.get()).isEqualTo(5);
    disk.release();
    assertThat(commits.call(4)).as("a place is free again").isEqualTo(16);
  }

  @Test
  void whatCannotBeWrittenFailsAlone() throws Exception {
    disk.release(1000);
    Semaphore begin = new Semaphore(0);
    GroupCommit<Integer, Integer> commits =
        new GroupCommit<>(
            "test",
            new Bounds(1, 1, 100, 100),
            item -> 1,
            items -> {
              begin.acquireUninterruptibly();
              if (items.contains(7)) {
                throw new DatabaseFailure(new SQLException("invalid byte sequence", "22021"));
              }
              return write(items);
            });
    List<Future<Integer>> outcomes = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      int item = i;
      outcomes.add(callers.submit(() -> commits.call(item)));
      int waiting = i - 1;
      await().until(() -> begin.hasQueuedThreads() && commits.waiting() == waiting);
    }
    begin.release(1000);
    for (int i = 1; i <= 9; i++) {
      Future<Integer> outcome = outcomes.get(i - 1);
      if (i == 7) {
        assertThatThrownBy(outcome::get)
            .isInstanceOf(ExecutionException.class)
            .hasRootCauseMessage("invalid byte sequence");
      } else {
        assertThat(outcome.get()).isEqualTo(i * i);
      }
    }
    assertThat(writes.stream().flatMap(List::stream)).doesNotHaveDuplicates().hasSize(8);
  }

  @Test
  void aLostConnectionFailsAllAtOnceBecauseNobodyKnowsWhetherItWasCommitted() {
    Semaphore begin = new Semaphore(0);
    GroupCommit<Integer, Integer> commits =
        new GroupCommit<>(
            "test",
            new Bounds(1, 1, 100, 100),
            item -> 1,
            items -> {
              writes.add(List.copyOf(items));
              begin.acquireUninterruptibly();
              throw new DatabaseFailure(new SQLException("the connection is gone", "08006"));
            });
    List<Future<Integer>> outcomes = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      int item = i;
      outcomes.add(callers.submit(() -> commits.call(item)));
      int waiting = i - 1;
      await().until(() -> begin.hasQueuedThreads() && commits.waiting() == waiting);
    }
    begin.release(2);
    for (Future<Integer> outcome : outcomes) {
      assertThatThrownBy(outcome::get).hasRootCauseMessage("the connection is gone");
    }
    assertThat(writes).containsExactly(List.of(1), List.of(2, 3, 4));
  }

  @Test
  void anErrorLeavesNobodyWaiting() {
    Semaphore begin = new Semaphore(0);
    GroupCommit<Integer, Integer> commits =
        new GroupCommit<>(
            "test",
            new Bounds(1, 1, 100, 100),
            item -> 1,
            items -> {
              begin.acquireUninterruptibly();
              throw new StackOverflowError("on purpose");
            });
    Future<Integer> first = callers.submit(() -> commits.call(1));
    await().until(begin::hasQueuedThreads);
    Future<Integer> second = callers.submit(() -> commits.call(2));
    Future<Integer> third = callers.submit(() -> commits.call(3));
    await().until(() -> commits.waiting() == 2);
    begin.release(2);
    for (Future<Integer> outcome : List.of(first, second, third)) {
      assertThatThrownBy(outcome::get).isInstanceOf(ExecutionException.class);
    }
  }

  @Test
  void whatFindsNoThreadIsRefusedUntriedAndTheNextIsWritten() throws Exception {
    AtomicBoolean exhausted = new AtomicBoolean(true);
    GroupCommit<Integer, Integer> commits = onThreads(2, exhausted);
    disk.release(1000);
    Future<Integer> refused = callers.submit(() -> commits.call(1));
    assertThatThrownBy(() -> refused.get(5, TimeUnit.SECONDS))
        .cause()
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.code()).isEqualTo(CommonProblem.UNAVAILABLE));
    assertThat(commits.waiting()).isZero();
    exhausted.set(false);
    assertThat(callers.submit(() -> commits.call(2)).get(5, TimeUnit.SECONDS)).isEqualTo(4);
    assertThat(writes).containsExactly(List.of(2));
  }

  @Test
  void whatFindsNoSecondThreadWaitsForTheFirst() throws Exception {
    AtomicBoolean exhausted = new AtomicBoolean();
    GroupCommit<Integer, Integer> commits = onThreads(2, exhausted);
    Future<Integer> first = call(commits, 1, 0);
    exhausted.set(true);
    Future<Integer> second = call(commits, 2, 1);
    disk.release(2);
    assertThat(first.get(5, TimeUnit.SECONDS)).isEqualTo(1);
    assertThat(second.get(5, TimeUnit.SECONDS)).isEqualTo(4);
  }

  private GroupCommit<Integer, Integer> onThreads(int writers, AtomicBoolean exhausted) {
    return new GroupCommit<>(
        new Bounds(writers, 1, 100, 100),
        item -> 1,
        this::write,
        work -> {
          if (exhausted.get()) {
            throw new OutOfMemoryError("unable to create native thread, on purpose");
          }
          callers.execute(work);
        });
  }
}
