package io.hookline.attribution.credit.path;

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
class PathPlanTest {

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
        analyze run_credit
        """);
  }

  private static void readsTheDaysOfTheChainAlone(String query) {
    String plan =
        Plans.plan(
            query
                .replace(":brand", "'acme-cosmetics'")
                .replace(":chain", "md5('chain1')::uuid")
                .replace(":run", "1")
                .replace(":since", "'2026-09-20Z'")
                .replace(":before", "'2026-09-22Z'")
                .replace(":of", "-1")
                .replace(":minusConversions", "0")
                .replace(":key", "''")
                .replace(":rank", "0")
                .replace(":after", "null")
                .replace(":top", "100")
                .replace(":fetch", "51"));
    assertThat(plan)
        .contains("run_credit_202609_brand_chain_id_occurred_at_idx")
        .doesNotContain("Seq Scan on run_credit");
  }

  @Test
  void lags() {
    readsTheDaysOfTheChainAlone(LagSql.rows(UnitDimension.CHANNEL, LagSince.LAST_TOUCH));
    readsTheDaysOfTheChainAlone(LagTotalSql.of(UnitDimension.CAMPAIGN));
  }

  @Test
  void roles() {
    readsTheDaysOfTheChainAlone(RoleSql.rows(UnitDimension.CREATOR));
  }

  @Test
  void paths() {
    readsTheDaysOfTheChainAlone(
        CommonPathSql.rows(UnitDimension.CHANNEL, Repeats.COLLAPSED, DirectVisits.LEFT_OUT));
  }

  @Test
  void stagePaths() {
    readsTheDaysOfTheChainAlone(
        StagePathSql.rows(UnitDimension.FUNNEL_STAGE, UnitDimension.POST, Repeats.COLLAPSED));
  }
}
