package io.hookline.kit.sql;

import java.util.concurrent.locks.LockSupport;

/** A thread that waits in a {@link GroupCommit}: for its outcome, or for its turn to lead. */
final class GroupCommitCaller<T, R> {

  private enum State {
    WAITS,
    LEADS,
    DONE,
    FAILED
  }

  private final Thread thread = Thread.currentThread();
  private final T item;
  private R result;
  private RuntimeException failure;
  private volatile State state = State.WAITS;

  GroupCommitCaller(T item) {
    this.item = item;
  }

  T item() {
    return item;
  }

  /** Whether the caller has to lead the next write; otherwise its outcome is known. */
  boolean awaitTurn() {
    boolean interrupted = false;
    while (state == State.WAITS) {
      LockSupport.park(this);
      // What is under way may be committed: the caller has to learn what became of it.
      interrupted |= Thread.interrupted();
    }
    if (interrupted) {
      thread.interrupt();
    }
    return state == State.LEADS;
  }

  R result() {
    if (state == State.FAILED) {
      throw failure;
    }
    return result;
  }

  void lead() {
    become(State.LEADS);
  }

  void done(R outcome) {
    result = outcome;
    become(State.DONE);
  }

  void failed(RuntimeException reason) {
    failure = reason;
    become(State.FAILED);
  }

  /** Nobody waits for ever, not even when an error kept the write from ending in order. */
  void abandon() {
    if (state == State.LEADS || state == State.WAITS) {
      failed(new IllegalStateException("The joint write ended without an outcome"));
    }
  }

  private void become(State next) {
    state = next;
    LockSupport.unpark(thread);
  }
}
