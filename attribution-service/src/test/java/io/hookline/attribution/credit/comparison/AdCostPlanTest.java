package io.hookline.attribution.credit.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Plans;
import io.hookline.engine.port.UnitDimension;
import io.hookline.kit.test.EmptyFiles;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two days of two years of ads of many brands. */
@QuarkusTest
@EmptyFiles
class AdCostPlanTest {

  @BeforeEach
  void yearsOfAds() {
    Fixtures.execute(
        """
        insert into ad_day (id, brand, at, day, network, level, ad_kind, ad_id, source, collected_at,
                            restated, counts, told, version, recorded_at)
        select gen_random_uuid(), case when i % 2 = 0 then 'acme-cosmetics' else 'brand-' || i % 20 end,
               (date '2026-09-30' - i / 100)::timestamp at time zone 'UTC', date '2026-09-30' - i / 100,
               'TIKTOK', 'AD', 'SPARK', i, 'API', now(), false, true, 'told', 1, now()
          from generate_series(1, 60000) i;
        analyze ad_day
        """);
  }

  private static String plan(String sql) {
    return Plans.plan(
        sql.replace(":brand", "'acme-cosmetics'")
            .replace(":currency", "'USD'")
            .replace(":zone", "'UTC'")
            .replace(":all", "false")
            .replace(":keys", "array['SPARK']")
            .replace(":firstDay", "'2026-09-20'")
            .replace(":lastDay", "'2026-09-21'"));
  }

  @Test
  void onlyTheDaysAreRead() {
    for (String sql : new String[] {AdCosts.COSTS, GapSql.claimed(UnitDimension.AD_KIND)}) {
      assertThat(plan(sql))
          .containsPattern("ad_day_202609_\\w*idx")
          .doesNotContain("Seq Scan on ad_day");
    }
  }
}
