package io.hookline.attribution.credit.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Plans;
import io.hookline.kit.test.EmptyFiles;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two runs of a chain, of many brands and chains over months. */
@EmptyFiles
@QuarkusTest
class DiffPlanTest {

  @BeforeEach
  void runs() {
    Fixtures.execute(
        """
        insert into run_credit (brand, chain_id, conversion_id, from_run, occurred_at, value_e4,
                                counted, touch_ids, touched_at, kinds, units, shares_e10, values_e4,
                                last_touch)
        select case when i % 20 < 10 then 'acme-cosmetics' else 'brand-' || i % 20 end,
               md5('chain' || i % 10)::uuid, gen_random_uuid(), 1 + i / 600,
               timestamptz '2026-09-30Z' - i * interval '6 minutes', 1, true, '{}', '{}', '{}', '{}',
               '{}', '{}', null
          from generate_series(1, 60000) i;
        insert into run_change (brand, chain_id, run, conversion_id, causes, pass)
        select brand, chain_id, from_run, conversion_id, '{TOUCH}', 1 from run_credit;
        analyze run_credit; analyze run_change
        """);
  }

  private static String plan(boolean oneChain) {
    return Plans.plan(
        ChangesSql.page(oneChain)
            .replace(":brand", "'acme-cosmetics'")
            .replace(":chain", "md5('chain1')::uuid")
            .replace(":formerChain", "md5('chain2')::uuid")
            .replace(":formerRun", "98")
            .replace(":formerId", "md5('run')::uuid")
            .replace(":run", "99")
            .replace(":behind", "'ffffffff-ffff-ffff-ffff-ffffffffffff'")
            .replace(":fetch", "51"));
  }

  @Test
  void withinAChainOnlyWhatWasAddedOrClosedIsRead() {
    assertThat(plan(true).replace("chain2", "chain1"))
        .as("plan")
        .contains("from_run_idx", "until_run_idx", "ix_run_change_conversion")
        .doesNotContain("Seq Scan on run_credit", "Seq Scan on run_change");
  }

  @Test
  void betweenChainsOnlyTheirOwnOrdersAreRead() {
    assertThat(plan(false))
        .as("the latest orders first, by the index, as far as a page goes")
        .contains("Index Scan Backward using run_credit_202609_pkey")
        .doesNotContain("Seq Scan on run_credit", "Seq Scan on run_change");
  }
}
