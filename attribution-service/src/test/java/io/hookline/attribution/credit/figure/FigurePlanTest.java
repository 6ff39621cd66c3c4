package io.hookline.attribution.credit.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Plans;
import io.hookline.engine.port.UnitDimension;
import io.hookline.kit.test.EmptyFiles;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two days of a year of many brands and chains. */
@QuarkusTest
@EmptyFiles
class FigurePlanTest {

  @BeforeEach
  void yearsOfOrders() {
    Fixtures.execute(
        """
        insert into run_credit (brand, chain_id, conversion_id, from_run, occurred_at, value_e4,
                                counted, touch_ids, touched_at, kinds, units, shares_e10, values_e4,
                                last_touch)
        select case when i % 20 < 10 then 'acme-cosmetics' else 'brand-' || i % 20 end,
               md5('chain' || i % 10)::uuid, gen_random_uuid(), 1,
               timestamptz '2026-09-30Z' - i * interval '6 minutes', 1, true, '{}', '{}', '{}', '{}',
               '{}', '{}', null
          from generate_series(1, 60000) i;
        insert into run_figure (brand, chain_id, day, unit, kind, from_run, credit_e10, value_e4,
                                refunded_e4, touches, first_touches, last_touches)
        select 'acme-cosmetics', md5('chain' || i % 10)::uuid, date '2026-09-30' - i / 200, i % 200 + 1,
               1, 1, 1, 1, 0, 1, 1, 1
          from generate_series(1, 60000) i;
        analyze run_credit; analyze run_figure
        """);
  }

  @Test
  void onlyTheDaysOfTheChainAreRead() {
    String plan =
        Plans.plan(
            FigureSql.rows(UnitDimension.CREATOR, false)
                .replace(":brand", "'acme-cosmetics'")
                .replace(":chain", "md5('chain1')::uuid")
                .replace(":runId", "md5('run')::uuid")
                .replace(":run", "1")
                .replace(":since", "'2026-09-20Z'")
                .replace(":before", "'2026-09-22Z'")
                .replace(":firstDay", "'2026-09-20'")
                .replace(":lastDay", "'2026-09-21'")
                .replace(":of", "-1")
                .replace(":credit", "0")
                .replace(":key", "''")
                .replace(":fetch", "51"));
    assertThat(plan)
        .contains("run_credit_202609_brand_chain_id_occurred_at_idx")
        .contains("(day >= '2026-09-20'::date) AND (day <= '2026-09-21'::date)")
        .doesNotContain("Seq Scan on run_credit", "Seq Scan on run_figure");
  }
}
