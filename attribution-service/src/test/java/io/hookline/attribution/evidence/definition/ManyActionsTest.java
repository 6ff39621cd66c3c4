package io.hookline.attribution.evidence.definition;

import static io.hookline.attribution.Fixtures.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.access.RowSecurity;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * However many events there are, few are in memory at a time; with {@code -Dcounted.events=1000000}
 * it is a measurement.
 */
@QuarkusTest
class ManyActionsTest {

  private static final Logger LOG = Logger.getLogger(ManyActionsTest.class);
  private static final int EVENTS = Integer.getInteger("counted.events", 150_000);

  /** Of one person for three of them; each with a payload of its own. */
  private static final String MORE =
      """
      insert into event (brand, id, source_id, request_id, item, received_at, door, event, event_id,
                         occurred_at, late, test, teaches, key_kinds, keys, payload)
      select e.brand,
             (lpad(to_hex((extract(epoch from e.received_at) * 1000)::bigint), 12, '0') || '7000a'
              || lpad(to_hex(n), 15, '0'))::uuid,
             e.source_id, e.request_id, e.item, e.received_at, e.door, e.event, 'm' || n,
             e.received_at - n * interval '0.5 seconds', e.late, e.test, e.teaches, e.key_kinds,
             '\\x4120'::bytea || sha256((n / 3)::text::bytea), e.payload
        from event e, generate_series(1, %d) n
      """
          .formatted(EVENTS);

  @Inject Actions actions;
  @Inject BrandScope scope;
  @Inject RowSecurity security;
  @Inject BrandDirectory brands;

  private long atStart;
  private long inside;
  private long first;
  private long seen;

  private static long live() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @Test
  void areCountedWithinBoundedMemory() {
    Fixtures.twoBrands();
    Shop shop = Fixtures.shop();
    shop.send(
            """
            {"event": "Lead", "event_time": %d, "event_id": "one",
             "user": {"email": "mia@example.com"},
             "properties": {"value": 5, "currency": "USD", "description": "%s",
                            "contents": [{"content_id": "SERUM-30", "content_category": "Serums"}]}}"""
                .formatted(Instant.now().getEpochSecond(), "x".repeat(400)))
        .then()
        .statusCode(200);
    Fixtures.execute(MORE + "; analyze event");
    CountingRule rule =
        new CountingRule("Lead", null, null, new Counting(Counting.How.ONCE, 24 * 30));
    Instant now = Instant.now().plusSeconds(60);
    Instant since = now.minus(Duration.ofDays(20));
    Counter counter = new Counter(since, ZoneOffset.UTC, 1_000_000);
    long begun = System.nanoTime();
    atStart = live();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              security.bind(ACME);
              scope.run(
                  ACME,
                  () ->
                      actions.each(
                          new CountSpan(since, now, rule),
                          brands.get(ACME),
                          new CountLimits(1, Duration.ofMinutes(9)).begin(),
                          action -> {
                            counter.take(action, rule);
                            if (++seen == 1) {
                              first = System.nanoTime();
                            }
                            if (seen == EVENTS / 2) {
                              inside = live();
                            }
                          }));
            });
    LOG.infof(
        "%d events: %.1f s to the first, %.1f s in all, %.1f MB",
        seen, (first - begun) / 1e9, (System.nanoTime() - begun) / 1e9, (inside - atStart) / 1e6);
    assertThat(seen).isEqualTo(EVENTS + 1L);
    assertThat(counter.all().persons()).isEqualTo(EVENTS / 3 + 2L);
    assertThat(counter.all().count()).isEqualTo(EVENTS / 3 + 2L);
    assertThat((inside - atStart) / 1_000_000).as("MB for them").isLessThan(40);
  }
}
