package io.hookline.attribution.evidence.placeevidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Plans;
import io.hookline.kit.test.EmptyFiles;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A week of a place is read by keys, beside many brands with a long past. */
@QuarkusTest
@EmptyFiles
class PlaceEvidencePlanTest {

  private static final String PLACE = "'01990000-0000-7000-8000-000000000001'::uuid";

  @BeforeEach
  void fill() {
    Fixtures.twoBrands();
    Fixtures.execute(
        """
        insert into place (id, brand, name, code, active, version, created_at, updated_at)
        values (#, 'acme-cosmetics', 'p', 'P-1', true, 0, now(), now());
        insert into tap_counter (id, brand, name, place_id, question, answers, weight, active,
                                 secret_hash, version, created_at, updated_at)
        values (#, 'acme-cosmetics', 'c', #, 'q', '[]', 0.2, true, '\\x00', 0, now(), now());
        insert into tap_count (id, brand, at, day, counter_id, place_id, answer, taps, version)
        select gen_random_uuid(), b.name, t.day, t.day, #, #, 'tiktok', 1, 0
          from generate_series(1, 40000) i
         cross join lateral (select date '2026-09-30' - i / 40 % 365 as day) t
         cross join lateral (
           select case when i % 40 = 0 then 'acme-cosmetics' else 'brand-' || i % 40 end as name) b;
        insert into walk_in (id, brand, at, day, place_id, people, weight, source, collected_at,
                             restated, version)
        select gen_random_uuid(), brand, at, day, gen_random_uuid(), 1, 0.1, 'API', now(), false, 0
          from tap_count;
        insert into link (id, brand, slug, destination_url, landing_url, place_id, version,
                          created_at, updated_at)
        select gen_random_uuid(), 'acme-cosmetics', 'slug' || i, 'https://s', 'https://s',
               gen_random_uuid(), 0, now(), now() from generate_series(1, 5000) i;
        insert into click_count (brand, link_id, day, clicks, version)
        select l.brand, l.id, date '2026-09-30' - d, 1, 0
          from link l cross join generate_series(1, 10) d;
        insert into conversion (brand, id, order_id, person_id, occurred_at, received_at, late, version)
        select t.brand, t.id, 'o' || row_number() over (), gen_random_uuid(), t.at, now(), false, 1
          from tap_count t;
        insert into conversion_fact (brand, conversion_id, kind, rank, reported_at, source_id, value)
        select brand, id, 'PLACE', 0, now(), gen_random_uuid(), 'P-1' from conversion;
        analyze
        """
            .replace("#", PLACE));
  }

  @Test
  void nothingIsReadFromEndToEnd() {
    assertThat(plan(PlaceEvidenceSql.TAPS)).doesNotContain("Seq Scan on tap_count_2");
    assertThat(plan(PlaceEvidenceSql.PEOPLE)).doesNotContain("Seq Scan on walk_in_2");
    assertThat(plan(PlaceEvidenceSql.SCANS))
        .contains("ix_link_place")
        .doesNotContain("Seq Scan on link", "Seq Scan on click_count");
    assertThat(plan(PlaceEvidenceSql.ORDERS))
        .contains("ix_conversion_occurred")
        .doesNotContain("Seq Scan on conversion");
  }

  private static String plan(String sql) {
    return Plans.plan(
        sql.replace(":brand", "'acme-cosmetics'")
            .replace(":places", "array[" + PLACE + "]")
            .replace(":first", "timestamptz '2026-09-20Z'")
            .replace(":last", "timestamptz '2026-09-26Z'")
            .replace(":from", "date '2026-09-20'")
            .replace(":to", "date '2026-09-26'")
            .replace(":since", "timestamptz '2026-09-19Z'")
            .replace(":until", "timestamptz '2026-09-28Z'"));
  }
}
