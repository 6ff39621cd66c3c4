package io.hookline.attribution.collect.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Plans;
import io.hookline.kit.test.EmptyFiles;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Events of a period are found by their ids, beside many brands with a long past. */
@QuarkusTest
@EmptyFiles
class PastEventsPlanTest {

  private static final Instant TO = Instant.parse("2026-09-30T00:00:00Z");
  private static final Instant FROM = TO.minus(Duration.ofDays(3));

  private static String least(Instant at) {
    return "'" + new UUID(at.toEpochMilli() << 16, 0) + "'::uuid";
  }

  @Test
  void nothingOfOtherBrandsOrTimesIsRead() {
    Fixtures.twoBrands();
    Fixtures.execute(
        """
        insert into event (brand, id, source_id, received_at, item, door, event, event_id, merged_with,
                           occurred_at, late, test, teaches, key_kinds, keys, payload)
        select case when b = 0 then 'acme-cosmetics' else 'brand-' || b end,
               (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7000a'
                || lpad(to_hex(b * 100000 + n), 15, '0'))::uuid,
               gen_random_uuid(), at, 0, 1 + n % 2, 'Lead', 'e' || n,
               case when n % 5 = 0 then gen_random_uuid() end, at, false, false, true, 0, '', ''
          from generate_series(0, 40) b, generate_series(1, 3000) n,
               lateral (select timestamptz '2026-10-30Z' - n * interval '1 hour' as at) t;
        analyze event;
        """);
    String plan =
        Plans.plan(
            PastEvents.SELECT
                .replace(":brand", "'acme-cosmetics'")
                .replace(":event", "'Lead'")
                .replace(":details", "true")
                .replace(":first", least(FROM.minusSeconds(3600)))
                .replace(":behind", least(TO.plus(Duration.ofDays(28))))
                .replace(":completed", least(TO.plus(Duration.ofDays(30))))
                .replace(":from", "'" + FROM + "'::timestamptz")
                .replace(":to", "'" + TO + "'::timestamptz"));
    assertThat(plan).contains("Index Cond").doesNotContain("Seq Scan on event", "Nested Loop");
  }
}
