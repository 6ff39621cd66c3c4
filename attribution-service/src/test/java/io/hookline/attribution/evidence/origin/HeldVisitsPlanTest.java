package io.hookline.attribution.evidence.origin;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Plans;
import io.hookline.kit.test.EmptyFiles;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Visits of orders, and orders of visits, are found by their browser, beside many brands. */
@QuarkusTest
@EmptyFiles
class HeldVisitsPlanTest {

  private static final String ID = "'01990000-0000-7000-8000-000000000001'::uuid";

  @BeforeEach
  void manyBrands() {
    Fixtures.twoBrands();
    Fixtures.execute(
        """
        insert into conversion_visit (brand, conversion_id, by_page, rank, reported_at, source_id,
                                      event_id, visitor, visit, visit_id)
        select case when b = 0 then 'acme-cosmetics' else 'brand-' || b end, gen_random_uuid(), true, 3,
               timestamptz '2026-09-30Z' - n * interval '1 minute',
               '00000000-0000-0000-0000-000000000001', gen_random_uuid(), 'visitor-' || n % 700, '{}',
               gen_random_uuid()
          from generate_series(0, 20) b, generate_series(1, 2000) n;
        insert into visit (brand, id, source_id, visitor, stretch_at, started_at, ended_at, day, pages,
                           events, seconds, landing_page, click_ids, visitor_class, origin_id)
        select case when b = 0 then 'acme-cosmetics' else 'brand-' || b end, gen_random_uuid(),
               '00000000-0000-0000-0000-000000000001', 'visitor-' || n % 700, t.at, t.at, t.at,
               t.at::date, 1, 1, 0, 'shop.example', '{}', 'PERSON', md5((n % 50)::text)::uuid
          from generate_series(0, 20) b, generate_series(1, 2000) n
         cross join lateral (select timestamptz '2026-09-30Z' - n * interval '1 minute') t(at);
        analyze conversion_visit; analyze visit
        """);
  }

  private static String plan(String sql) {
    return Plans.plan(
        sql.replace(":brand", "'acme-cosmetics'")
            .replace(":conversions", "array[" + ID + "]")
            .replace(":visits", "array[" + ID + "]")
            .replace(":instants", "array['2026-09-01T00:00:00Z']"));
  }

  @Test
  void theVisitOfAnOrderIsTheLastOfItsBrowserBeforeIt() {
    assertThat(plan(WordsSql.HOLD))
        .contains("pk_conversion_visit")
        .containsPattern("Index Cond: .*visitor = .*started_at >= .*started_at <= ")
        .doesNotContain("Seq Scan on visit", "Seq Scan on conversion_visit");
  }

  @Test
  void ordersOfVisitsAreFoundByTheirBrowserAndByTheVisit() {
    assertThat(plan(HeldVisits.CHANGED))
        .contains("ix_conversion_visit_visitor", "ix_conversion_visit_visit")
        .containsPattern("Index Cond: .*started_at = t.*id = t")
        .containsPattern("Index Cond: .*visitor = .*reported_at >= .*reported_at <= ")
        .containsPattern("Index Cond: .*visitor = .*started_at > .*started_at <= ")
        .doesNotContain("Seq Scan on visit", "Seq Scan on conversion_visit");
  }
}
