package io.hookline.attribution.credit.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Plans;
import io.hookline.kit.test.EmptyFiles;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One conversion of many, and one person's touches of those of a year. */
@EmptyFiles
@QuarkusTest
class PathPlanTest {

  @BeforeEach
  void yearsOfTouches() {
    Fixtures.execute(
        """
        insert into run_credit (brand, chain_id, conversion_id, from_run, occurred_at, value_e4,
                                counted, touch_ids, touched_at, kinds, units, shares_e10, values_e4,
                                last_touch)
        select 'acme-cosmetics', md5('chain' || i % 10)::uuid, md5('order' || i)::uuid, 1,
               timestamptz '2026-09-30Z' - i * interval '6 minutes', 1, true, '{}', '{}', '{}', '{}',
               '{}', '{}', null
          from generate_series(1, 30000) i;
        insert into conversion (brand, id, order_id, person_id, occurred_at, received_at, late, told_by,
                                value, version)
        select 'acme-cosmetics', md5('order' || i)::uuid, 'o' || i, md5('person' || i % 5000)::uuid,
               timestamptz '2026-09-30Z' - i * interval '6 minutes', now(), false, 2, 1, 0
          from generate_series(1, 30000) i;
        insert into person_touch (brand, person_id, occurred_at, touch_id, kind, link_id, origin_id)
        select 'acme-cosmetics', md5('person' || i % 5000)::uuid,
               timestamptz '2026-09-30Z' - i * interval '5 minutes', gen_random_uuid(), 'CLICK',
               gen_random_uuid(), gen_random_uuid()
          from generate_series(1, 60000) i;
        insert into touch (brand, id, link_id, link_kind, of_creator, kind, occurred_at, received_at,
                           agent)
        select brand, touch_id, link_id, 'BIO', false, 'CLICK', occurred_at, occurred_at, ''
          from person_touch;
        analyze run_credit; analyze conversion; analyze person_touch; analyze touch
        """);
  }

  private static String plan(String sql) {
    return Plans.plan(
        sql.replace(":brand", "'acme-cosmetics'")
            .replace(":chain", "md5('chain1')::uuid")
            .replace(":run", "1")
            .replace(":conversion", "md5('order1')::uuid")
            .replace(":person", "md5('person1')::uuid")
            .replace(":since", "timestamptz '2026-07-01Z'")
            .replace(":until", "timestamptz '2026-10-01Z'")
            .replace(":most", "500"));
  }

  @Test
  void theConversionIsFoundByItsId() {
    assertThat(plan(FrozenPath.SQL)).contains("run_credit_202609_pkey").doesNotContain("Seq Scan");
  }

  @Test
  void touchesAreThoseOfThePersonAlone() {
    assertThat(plan(KnownTouches.SQL))
        .contains("person_touch_202609_pkey", "touch_202609_pkey")
        .doesNotContain("Seq Scan on person_touch", "Seq Scan on touch", "Seq Scan on conversion");
  }
}
