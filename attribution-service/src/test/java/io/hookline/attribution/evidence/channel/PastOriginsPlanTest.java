package io.hookline.attribution.evidence.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Plans;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A period of one brand is read by keys, beside many brands with a long past. */
@QuarkusTest
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
               md5(b || '-' || 1 + n % 5)::uuid
          from generate_series(1, 40) b, generate_series(1, 1500) n;
        insert into conversion_origin
        select 'acme-cosmetics', gen_random_uuid(),
               timestamptz '2026-09-30Z' - n * interval '1 hour', md5('a-' || 1 + n % 5)::uuid
          from generate_series(1, 1500) n;
        insert into conversion (brand, id, order_numbers, occurred_at, received_at, late, version)
        select o.brand, o.conversion_id, '', o.occurred_at, o.occurred_at, false, 0
          from conversion_origin o;
        insert into touch (brand, id, link_id, kind, occurred_at, received_at, agent)
        select case when b = 0 then 'acme-cosmetics' else 'brand-' || b end,
               (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7000'
                || 'a' || substr(md5(b || '-' || n), 1, 15))::uuid,
               gen_random_uuid(), 'CLICK', at, at, 'MOBILE'
          from generate_series(0, 40) b, generate_series(1, 1500) n,
               lateral (select timestamptz '2026-09-30Z' - n * interval '1 hour' as at) t;
        analyze conversion_origin, conversion, origin, touch;
        """);
  }

  private static String plan(String sql) {
    return Plans.plan(
        sql.replace(":brand", "'acme-cosmetics'")
            .replace(":from", "'" + FROM + "'::timestamptz")
            .replace(":to", "'" + TO + "'::timestamptz")
            .replace(":first", "'" + new UUID(FROM.toEpochMilli() << 16, 0) + "'::uuid")
            .replace(":behind", "'" + new UUID(TO.toEpochMilli() << 16, 0) + "'::uuid"));
  }

  @Test
  void ordersOfAPeriodAreReadByItsIndex() {
    assertThat(plan(PastOriginSql.ORDERS))
        .contains("ix_conversion_origin_occurred", "pk_conversion")
        .doesNotContain("Seq Scan on conversion");
  }

  @Test
  void touchesOfAPeriodAreReadByTheirKey() {
    assertThat(plan(PastOriginSql.TOUCHES)).contains("_pkey").doesNotContain("Seq Scan on touch");
  }
}
