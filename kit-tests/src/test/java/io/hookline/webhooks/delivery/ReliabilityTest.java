package io.hookline.webhooks.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.access.BrandScope;
import io.hookline.kit.access.RowSecurity;
import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.sample.Sample;
import io.hookline.kit.sample.SampleClock;
import io.hookline.kit.test.Json;
import io.hookline.webhooks.destination.FakeNames;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Many deliveries to a receiver that often fails. As it must hold for 10,000:
 *
 * <pre>./mvnw -pl kit-test,kit test -Dtest=ReliabilityTest -Dsurefire.failIfNoSpecifiedTests=false
 *   -Dwebhooks.deliveries=10000</pre>
 */
@QuarkusTest
class ReliabilityTest {

  private static final Logger LOG = Logger.getLogger(ReliabilityTest.class);

  private static final int DELIVERIES = Integer.getInteger("webhooks.deliveries", 600);
  private static final int RESOURCES = Math.max(20, DELIVERIES / 20);
  private static final double FAILING = 0.3;

  @Inject DeliveryWorker worker;
  @Inject Outbox outbox;
  @Inject BrandScope scope;
  @Inject SampleClock clock;
  @Inject FakeNames names;
  @Inject RowSecurity rows;

  private final Partner partner = new Partner();

  /** Version n of a resource. */
  record Changed(String subject, Map<String, Object> data) implements Event {}

  @BeforeEach
  void begin() {
    clock.reset();
    Sample.twoBrands();
  }

  @AfterEach
  void end() {
    partner.close();
  }

  @Test
  void allArriveSignedAndInOrderAtAReceiverThatOftenFails() {
    String hook =
        Hooks.create(partner.url("/hook"), "*")
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class)
            .get("id");
    String secret =
        Hooks.post(hook, "/rotate-secret", "{\"overlapHours\": 0}")
            .as(Json.class)
            .getString("secret");
    partner.knows("/hook", secret);
    names.tell("inside.example", "10.0.0.7");
    String inside =
        Hooks.create("https://inside.example:" + partner.port() + "/inside", "*")
            .as(Json.class)
            .getString("id");
    append(new Random(7));
    long own = Sample.count("outbox where type like '%Webhook%'");
    Random fate = new Random(42);
    AtomicInteger failed = new AtomicInteger();
    partner.answers(
        exchange -> {
          boolean fails;
          synchronized (fate) {
            fails = fate.nextDouble() < FAILING;
          }
          if (!fails) {
            return 200;
          }
          return failed.incrementAndGet() % 2 == 0 ? 500 : 503;
        });
    Instant began = clock.instant();
    worker.queue();
    Duration queued = Duration.between(began, clock.instant());
    drain(hook);
    Duration took = Duration.between(began, clock.instant());

    List<Partner.Received> received = partner.received();
    assertThat(partner.forged()).as("signatures that do not fit").isEmpty();
    Map<String, LinkedHashSet<Integer>> accepted = new HashMap<>();
    int requests = 0;
    for (Partner.Received message : received) {
      if (message.subject().startsWith("notes/")) {
        requests++;
        if (message.accepted()) {
          accepted
              .computeIfAbsent(message.subject(), subject -> new LinkedHashSet<>())
              .add(message.json().at("/data/version").asInt());
        }
      }
    }
    assertThat(accepted).hasSize(RESOURCES);
    int arrived = 0;
    for (LinkedHashSet<Integer> versions : accepted.values()) {
      assertThat(new ArrayList<>(versions)).as("in order, without gaps").isSorted();
      assertThat(new ArrayList<>(versions).get(0)).isZero();
      assertThat(new ArrayList<>(versions).get(versions.size() - 1)).isEqualTo(versions.size() - 1);
      arrived += versions.size();
    }
    assertThat(arrived).isEqualTo(DELIVERIES);
    assertThat(requests).as("requests").isGreaterThan((int) (DELIVERIES * 1.2));
    assertThat(received).as("sent to a private address").noneMatch(m -> m.path().equals("/inside"));
    assertThat(
            Sample.rows(
                "select distinct error from webhook_attempt where webhook_id = '%s'"
                    .formatted(inside)))
        .containsExactly("The address must lead to public addresses only");
    assertThat(Sample.count("webhook_lane where webhook_id = '%s'".formatted(hook))).isZero();
    LOG.infof(
        "%d deliveries (+ %d of webhooks themselves) of %d resources: %d requests, %d failures, queued in"
            + " %d ms, all in %d ms",
        DELIVERIES, own, RESOURCES, requests, failed.get(), queued.toMillis(), took.toMillis());
  }

  /** Versions of one resource in order; the resources mixed, over several transactions. */
  private void append(Random mix) {
    int[] versions = new int[RESOURCES];
    int left = DELIVERIES;
    while (left > 0) {
      List<Event> some = new ArrayList<>();
      for (int i = 0; i < Math.min(500, left); i++) {
        int resource = left - i <= RESOURCES ? (left - i - 1) : mix.nextInt(RESOURCES);
        some.add(new Changed("notes/" + resource, Map.of("version", versions[resource]++)));
      }
      left -= some.size();
      scope.run(Sample.ACME, () -> QuarkusTransaction.requiringNew().run(() -> appendAll(some)));
    }
  }

  private void appendAll(List<Event> some) {
    rows.bind(Sample.ACME);
    outbox.append(Sample.ACME, some);
  }

  private void drain(String hook) {
    org.awaitility.Awaitility.await()
        .atMost(Duration.ofMinutes(5))
        .pollInterval(Duration.ofMillis(20))
        .until(
            () -> {
              worker.deliver();
              return Sample.count("webhook_lane where webhook_id = '%s'".formatted(hook)) == 0;
            });
  }
}
