package io.hookline.kit.limit;

import io.hookline.kit.access.Actor;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Places in this replica for work that lasts as long as a peer likes: so many, and so many each.
 */
public final class Places {

  private static final String RETRY_AFTER_SECONDS = "10";

  private final String what;
  private final int all;
  private final int perCaller;
  private final Map<String, Integer> byCaller = new HashMap<>();
  private int taken;

  /** A place; given back by closing it, however often. */
  public interface Place extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * @param what the work, in the plural, for the text of a refusal
   * @param perCaller of a person or a partner's system through one program
   */
  public Places(String what, int all, int perCaller) {
    this.what = what;
    this.all = all;
    this.perCaller = perCaller;
  }

  /**
   * Takes a place.
   *
   * @param answer tells when to try again, if there is none
   * @throws Problem TOO_MANY_REQUESTS
   */
  public Place take(Actor actor, HttpServerResponse answer) {
    try {
      return take(actor.subject() + " " + actor.client());
    } catch (Problem full) {
      answer.putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
      throw full;
    }
  }

  private synchronized Place take(String caller) {
    if (byCaller.getOrDefault(caller, 0) >= perCaller) {
      throw new Problem(
          CommonProblem.TOO_MANY_REQUESTS,
          "At most %d %s at a time: wait for one to end.".formatted(perCaller, what));
    }
    if (taken >= all) {
      throw new Problem(
          CommonProblem.TOO_MANY_REQUESTS,
          "All places for %s are taken: try again.".formatted(what));
    }
    taken++;
    byCaller.merge(caller, 1, Integer::sum);
    AtomicBoolean given = new AtomicBoolean();
    return () -> {
      if (given.compareAndSet(false, true)) {
        give(caller);
      }
    };
  }

  private synchronized void give(String caller) {
    taken--;
    byCaller.computeIfPresent(caller, (of, places) -> places == 1 ? null : places - 1);
  }
}
