package io.hookline.attribution.lift.amplification;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Plans;
import io.hookline.kit.test.EmptyFiles;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a post brought in some weeks is read of these weeks, however many others there are. */
@QuarkusTest
@EmptyFiles
class AmplificationPlanTest {

  private static final String POST = "01990000-0000-7000-8000-00000000000a";

  @BeforeEach
  void fill() {
    Fixtures.twoBrands();
    Fixtures.execute(
        """
        insert into conversion (brand, id, order_id, person_id, occurred_at, received_at, late, version)
        select case when i % 20 = 0 then 'acme-cosmetics' else 'brand-' || i % 20 end,
               gen_random_uuid(), 'o' || i, gen_random_uuid(),
               timestamptz '2026-09-30Z' - i * interval '20 minutes', now(), false, 1
          from generate_series(1, 60000) i;
        insert into credit_version (brand, conversion_id, version, setting_version, decided_at,
                                    occurred_at, evidence)
        select brand, id, 1, 1, now(), occurred_at, '[]' from conversion;
        insert into credit (brand, conversion_id, version, position, evidence, share)
        select brand, conversion_id, 1, 1, 'CLICK', 1 from credit_version where random() < 0.5;
        insert into origin (brand, id, facts)
        select 'acme-cosmetics', gen_random_uuid(),
               jsonb_build_object('content', 1790162219134500000 + i)
          from generate_series(1, 20000) i;
        insert into traffic_count (brand, id, day, utm_content, click_ids, goes_on, visits, page_views,
                                   bounces, seconds, version)
        select 'acme-cosmetics', gen_random_uuid(), date '2026-09-30' - i / 50, 'c' || i, '', false,
               1, 1, 0, 0, 0
          from generate_series(1, 40000) i;
        insert into traffic_origin (brand, traffic_id, origin_id)
        select brand, id, gen_random_uuid() from traffic_count;
        insert into link (id, brand, slug, destination_url, landing_url, version, created_at, updated_at)
        select gen_random_uuid(), 'acme-cosmetics', 'slug-' || i, 'https://x.example',
               'https://x.example', 0, now(), now()
          from generate_series(1, 5000) i;
        insert into ad_day (id, brand, at, day, network, level, ad_kind, ad_id, post_id, spend,
                            spend_currency, source, collected_at, restated, counts, told, version,
                            recorded_at)
        select gen_random_uuid(), 'acme-cosmetics', timestamptz '2026-09-30Z' - i * interval '1 hour',
               date '2026-09-30' - i / 24, 'TIKTOK', 'AD', 'SPARK',
               (1790162219134500000 + i % 700)::text,
               ('01990000-0000-7000-8000-' || lpad(to_hex(i % 700), 12, '0'))::uuid, 1, 'USD', 'API',
               now(), false, true, repeat('0', 64), 0, now()
          from generate_series(1, 20000) i;
        analyze conversion; analyze credit; analyze credit_version; analyze origin; analyze link;
        analyze traffic_count; analyze traffic_origin; analyze ad_day
        """);
  }

  @Test
  void nothingIsReadFromEndToEnd() {
    assertThat(Plans.plan(bound(AmplificationSql.ORDERS)))
        .contains("ix_conversion_occurred", "pk_credit_version")
        .doesNotContain("Seq Scan on conversion", "Seq Scan on credit", "Seq Scan on origin")
        .doesNotContain("Seq Scan on ad_day", "Seq Scan on link");
    assertThat(Plans.plan(bound(AmplificationSql.CLICKS)))
        .contains("uq_traffic_count")
        .doesNotContain("Seq Scan on traffic_count", "Seq Scan on traffic_origin")
        .doesNotContain("Seq Scan on origin", "Seq Scan on ad_day", "Seq Scan on link");
    assertThat(Plans.plan(bound(AmplificationSql.ADS))).doesNotContain("Seq Scan on ad_day");
  }

  private static String bound(String sql) {
    return sql.replace(":brand", "'acme-cosmetics'")
        .replace(":posts", "array['" + POST + "'::uuid]")
        .replace(":creators", "array[]::uuid[]")
        .replace(":currency", "'USD'")
        .replace(":zone", "'UTC'")
        .replace(":since", "timestamptz '2026-09-01Z'")
        .replace(":until", "timestamptz '2026-09-22Z'")
        .replace(":first", "date '2026-09-01'")
        .replace(":last", "date '2026-09-21'");
  }
}
