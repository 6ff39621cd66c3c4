package io.hookline.kit.limit;

import static io.hookline.kit.sample.Sample.count;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LimiterTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Policy POLICY = Policy.exact("test", 200, MINUTE);
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:10Z");

  @Inject Leases leases;
  @Inject Jdbi jdbi;

  private static Clock at(Instant instant) {
    return Clock.fixed(instant, ZoneOffset.UTC);
  }

  private Limiter replica(Policy policy) {
    return new Limiter(policy, leases, at(NOON));
  }

  /** Requests that are answered before the first refusal. */
  private static int drain(Limiter limiter) {
    int answered = 0;
    while (limiter.take("ada").allowed()) {
      answered++;
    }
    return answered;
  }

  private static int together(List<Limiter> replicas) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Integer>> answered = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Limiter replica = replicas.get(i % replicas.size());
        answered.add(threads.submit(() -> drain(replica)));
      }
      int total = 0;
      for (Future<Integer> part : answered) {
        total += part.get();
      }
      return total;
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void twoReplicasTogetherAnswerTheQuotaAndNotOneMore() throws Exception {
    List<Limiter> replicas = List.of(replica(POLICY), replica(POLICY));
    assertThat(together(replicas)).isEqualTo(200);
    assertThat(together(replicas)).isZero();
  }

  @Test
  void whatIsFreeOfAnOpenPolicyIsTheSlackOfEachReplica() throws Exception {
    Policy open = Policy.generous("open", 1000, MINUTE);
    assertThat(together(List.of(replica(open), replica(open)))).isEqualTo(1000 + 2 * open.free());
  }

  @Test
  void aVisitorWhoComesOnceCostsNoRoundTrip() {
    replica(Policy.generous("open", 1000, MINUTE)).take("192.0.2.1");
    assertThat(count("rate_limit")).isZero();
  }

  @Test
  void aReplicaThatStopsHoldsBackNoMoreThanALease() {
    replica(POLICY).take("ada");
    assertThat(drain(replica(POLICY))).isEqualTo(200 - POLICY.batch());
  }

  @Test
  void theNextWindowBeginsAnew() {
    drain(replica(POLICY));
    assertThat(replica(POLICY).take("ada").allowed()).isFalse();
    assertThat(drain(new Limiter(POLICY, leases, at(NOON.plus(MINUTE))))).isEqualTo(200);
  }

  @Test
  void callersAreCountedEachForItself() {
    Limiter replica = replica(POLICY);
    drain(replica);
    assertThat(replica.take("anna").allowed()).isTrue();
  }

  @Test
  void whatIsLeftAndWhenItIsRenewedIsTold() {
    Limiter replica = replica(POLICY);
    assertThat(replica.take("ada")).isEqualTo(new Verdict(true, 199, 50));
    assertThat(replica.take("ada")).isEqualTo(new Verdict(true, 198, 50));
    drain(replica);
    Verdict last = replica.take("ada");
    assertThat(last).isEqualTo(new Verdict(false, 0, 50));
    assertThat(POLICY.header()).isEqualTo("\"test\";q=200;w=60");
    assertThat(last.header(POLICY)).isEqualTo("\"test\";r=0;t=50");
  }

  /** Two are free; then the database is asked, which only another thread may do. */
  @Test
  void whatNeedsARoundTripIsNotCountedAtOnce() {
    Limiter replica = replica(new Policy("test", 200, MINUTE, 2));
    assertThat(replica.takeAtOnce("ada")).isEqualTo(new Verdict(true, 200, 50));
    assertThat(replica.takeAtOnce("ada")).isEqualTo(new Verdict(true, 200, 50));
    assertThat(replica.takeAtOnce("ada")).isNull();
    assertThat(replica.take("ada")).isEqualTo(new Verdict(true, 199, 50));
    assertThat(replica.takeAtOnce("ada")).isEqualTo(new Verdict(true, 198, 50));
    drain(replica);
    assertThat(replica.takeAtOnce("ada")).isNull();
  }

  @Test
  void fewRequestsCostARoundTrip() {
    AtomicInteger trips = new AtomicInteger();
    Leases counted =
        new Leases(jdbi) {
          @Override
          Optional<Lease> take(Policy policy, String caller, Instant window) {
            trips.incrementAndGet();
            return leases.take(policy, caller, window);
          }
        };
    Policy api = Policy.exact("api", 1200, MINUTE);
    Limiter replica = new Limiter(api, counted, at(NOON));
    for (int i = 0; i < 600; i++) {
      assertThat(replica.take("ada").allowed()).isTrue();
    }
    assertThat(trips).hasValue(10);
    drain(replica);
    int whenUsedUp = trips.get();
    assertThat(whenUsedUp).isLessThan(60);
    replica.take("ada");
    assertThat(trips).hasValue(whenUsedUp);
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsNoReasonToRefuse() {
    Leases broken =
        new Leases(jdbi) {
          @Override
          Optional<Lease> take(Policy policy, String caller, Instant window) {
            throw new IllegalStateException("out of reach");
          }
        };
    Limiter replica = new Limiter(POLICY, broken, at(NOON));
    for (int i = 0; i < 500; i++) {
      assertThat(replica.take("ada").allowed()).isTrue();
    }
  }

  @Test
  void windowsThatAreOverAreForgotten() {
    replica(POLICY).take("ada");
    leases.forgetBefore(NOON.plus(MINUTE));
    assertThat(count("rate_limit")).isZero();
  }
}
