package io.hookline.attribution.evidence.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Plans;
import io.hookline.kit.test.EmptyFiles;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A period of one brand is read by keys, beside many brands with a long past. */
@QuarkusTest
@EmptyFiles
class PastOriginsPlanTest {

  private static final Instant TO = Instant.parse("2026-09-30T00:00:00Z");
  private static final Instant FROM = TO.minus(7, ChronoUnit.DAYS);

  @BeforeEach
  void manyBrands() {
    Fixtures.twoBrands();
    Fixtures.execute(
        """
        insert into origin select 'brand-' || b, md5(b || '-' || o)::uuid, '{"source": "tiktok"}'
          from generate_series(1, 40) b, generate_series(1, 5) o;
        insert into origin select 'acme-cosmetics', md5('a-' || o)::uuid, '{"source": "tiktok"}'
          from generate_series(1, 5) o;
        insert into conversion_origin
        select 'brand-' || b, gen_random_uuid(), timestamptz '2026-09-30Z' - n * interval '1 hour',
               md5(b || '-' || 1 + n % 5)::uuid, 0
          from generate_series(1, 40) b, generate_series(1, 1500) n;
        insert into conversion_origin
        select 'acme-cosmetics', gen_random_uuid(),
               timestamptz '2026-09-30Z' - n * interval '1 hour', md5('a-' || 1 + n % 5)::uuid, 0
          from generate_series(1, 12000) n;
        insert into conversion (brand, id, order_numbers, occurred_at, received_at, late, version)
        select o.brand, o.conversion_id, '', o.occurred_at, o.occurred_at, false, 0
          from conversion_origin o;
        insert into touch_count
        select case when b = 0 then 'acme-cosmetics' else 'brand-' || b end,
               date '2026-09-30' - n % 365, gen_random_uuid(), md5(b || '-' || 1 + n % 5)::uuid, 1, 0
          from generate_series(0, 40) b, generate_series(1, 1500) n;
        analyze conversion_origin, conversion, origin, touch_count;
        """);
  }

  private static String plan(String sql) {
    return Plans.plan(
        sql.replace(":brand", "'acme-cosmetics'")
            .replace(":from", "'" + FROM + "'::timestamptz")
            .replace(":to", "'" + TO + "'::timestamptz")
            .replace(":first", "date '2026-09-23'")
            .replace(":last", "date '2026-09-30'"));
  }

  @Test
  void ordersOfAPeriodAreReadByItsIndex() {
    assertThat(plan(PastOriginSql.ORDERS))
        .contains("ix_conversion_origin_occurred", "pk_conversion")
        .doesNotContain("Seq Scan on conversion");
  }

  @Test
  void countsOfTouchesOfAPeriodAreReadByTheirKey() {
    assertThat(plan(PastOriginSql.TOUCHES))
        .contains("pk_touch_count")
        .doesNotContain("Seq Scan on touch");
  }
}
