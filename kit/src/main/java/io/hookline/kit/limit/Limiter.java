package io.hookline.kit.limit;

import io.hookline.kit.limit.Leases.Lease;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Quantity;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/**
 * Counts one replica's requests under one policy. Requests are answered from leases of the quota
 * that the database gives out, so that only one in many costs a round trip. A database that does
 * not answer is no reason to refuse: the operation will say so better.
 */
final class Limiter {

  private static final Logger LOG = Logger.getLogger(Limiter.class);

  /** Callers that are told apart in a window; those beyond share one quota. */
  private static final int MOST_CALLERS = 100_000;

  private static final String OTHERS = "(others)";

  private final Policy policy;
  private final Leases leases;
  private final Clock clock;
  private final Map<String, Counter> counters = new ConcurrentHashMap<>();

  Limiter(Policy policy, Leases leases, Clock clock) {
    this.policy = policy;
    this.leases = leases;
    this.clock = clock;
  }

  Policy policy() {
    return policy;
  }

  /**
   * Counts a request, and tells the caller what is left.
   *
   * @return null, or TOO_MANY_REQUESTS
   */
  Problem refusal(String caller, HttpServerResponse answer) {
    Verdict verdict = take(caller);
    tell(verdict, answer);
    if (verdict.allowed()) {
      return null;
    }
    answer.putHeader(HttpHeaders.RETRY_AFTER, Long.toString(verdict.reset()));
    return new Problem(
        CommonProblem.TOO_MANY_REQUESTS,
        "At most %s in %s; go on in %s."
            .formatted(
                Quantity.of(policy.quota(), "request"),
                Quantity.of(policy.window().toSeconds(), "second"),
                Quantity.of(verdict.reset(), "second")));
  }

  /**
   * Counts a request if that takes no round trip, and tells the caller what is left.
   *
   * @return whether it was counted, and may be answered
   */
  boolean countAtOnce(String caller, HttpServerResponse answer) {
    Verdict verdict = takeAtOnce(caller);
    if (verdict == null) {
      return false;
    }
    tell(verdict, answer);
    return true;
  }

  private void tell(Verdict verdict, HttpServerResponse answer) {
    answer.putHeader("RateLimit-Policy", policy.header());
    answer.putHeader("RateLimit", verdict.header(policy));
  }

  /** Null if the database has to be asked, or is being asked. */
  Verdict takeAtOnce(String caller) {
    return counter(caller).takeAtOnce(clock.instant());
  }

  Verdict take(String caller) {
    return counter(caller).take(clock.instant());
  }

  private Counter counter(String caller) {
    boolean known = counters.containsKey(caller) || counters.size() < MOST_CALLERS;
    return counters.computeIfAbsent(known ? caller : OTHERS, Counter::new);
  }

  /** Forgets callers of windows that are over. */
  void forget() {
    Instant window = policy.windowOf(clock.instant());
    counters.values().removeIf(counter -> counter.isBefore(window));
  }

  private final class Counter {

    private final String caller;
    private final ReentrantLock lock = new ReentrantLock();
    private Instant window = Instant.MIN;
    private long free;
    private long leased;
    private long used;

    Counter(String caller) {
      this.caller = caller;
    }

    boolean isBefore(Instant present) {
      lock.lock();
      try {
        return window.isBefore(present);
      } finally {
        lock.unlock();
      }
    }

    Verdict take(Instant now) {
      lock.lock();
      try {
        enter(now);
        return verdict(isFree() || isLeased(), now);
      } finally {
        lock.unlock();
      }
    }

    Verdict takeAtOnce(Instant now) {
      if (!lock.tryLock()) {
        return null;
      }
      try {
        enter(now);
        return isFree() || leased > 0 && leased-- > 0 ? verdict(true, now) : null;
      } finally {
        lock.unlock();
      }
    }

    private void enter(Instant now) {
      Instant present = policy.windowOf(now);
      if (!window.equals(present)) {
        window = present;
        free = policy.free();
        leased = 0;
        used = 0;
      }
    }

    private boolean isFree() {
      return free > 0 && free-- > 0;
    }

    private boolean isLeased() {
      if (policy.isShared() && leased == 0 && used < policy.quota()) {
        lease();
      }
      return leased > 0 && leased-- > 0;
    }

    private void lease() {
      try {
        Optional<Lease> lease = leases.take(policy, caller, window);
        leased = lease.map(Lease::granted).orElse(0L);
        used = lease.map(Lease::used).orElse(policy.quota());
      } catch (RuntimeException unreachable) {
        LOG.warnf("Requests are not counted: %s", unreachable.getMessage());
        leased = policy.batch();
      }
    }

    private Verdict verdict(boolean allowed, Instant now) {
      long shared = policy.isShared() ? Math.max(0, policy.quota() - used) + leased : 0;
      long left = shared + free;
      long millis = Duration.between(now, window.plus(policy.window())).toMillis();
      return new Verdict(
          allowed, Math.min(left, policy.quota()), Math.max(1, (millis + 999) / 1000));
    }
  }
}
