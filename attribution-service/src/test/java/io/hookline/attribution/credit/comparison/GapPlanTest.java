package io.hookline.attribution.credit.comparison;

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
class GapPlanTest {

  @BeforeEach
  void yearsOfOrders() {
    Fixtures.execute(
        """
        insert into run_credit (brand, chain_id, conversion_id, from_run, occurred_at, value_e4,
                                counted, touch_ids, touched_at, kinds, units, shares_e10, values_e4,
                                last_touch)
        select case when i % 20 < 10 then 'acme-cosmetics' else 'brand-' || i % 20 end,
               md5('chain' || i % 10)::uuid, md5('order' || i)::uuid, 1,
               timestamptz '2026-09-30Z' - i * interval '6 minutes', 1, true, '{}', '{}', '{}', '{}',
               '{}', '{}', null
          from generate_series(1, 60000) i;
        insert into conversion (brand, id, order_id, occurred_at, received_at, late, version)
        select brand, conversion_id, conversion_id, occurred_at, now(), false, 1 from run_credit;
        analyze run_credit; analyze conversion
        """);
  }

  private static String plan(String sql) {
    return Plans.plan(
        sql.replace(":brand", "'acme-cosmetics'")
            .replace(":chain", "md5('chain1')::uuid")
            .replace(":run", "1")
            .replace(":all", "false")
            .replace(":keys", "array['CREATOR']")
            .replace(":options", "array['tiktok']")
            .replace(":survey", "md5('survey')::uuid")
            .replace(":revision", "1")
            .replace(":since", "'2026-09-20Z'")
            .replace(":before", "'2026-09-22Z'"));
  }

  @Test
  void onlyTheDaysOfTheChainAreRead() {
    assertThat(plan(GapSql.counts(UnitDimension.CHANNEL)))
        .contains("run_credit_202609_brand_chain_id_occurred_at_idx")
        .doesNotContain("Seq Scan on run_credit");
  }

  @Test
  void ordersAreLookedUpByTheirIds() {
    assertThat(plan(GapSql.answered(UnitDimension.CHANNEL)))
        .contains("run_credit_202609_brand_chain_id_occurred_at_idx", "pk_conversion")
        .doesNotContain("Seq Scan on run_credit", "Seq Scan on conversion");
  }
}
