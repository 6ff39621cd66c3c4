package io.hookline.attribution.credit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Plans;
import io.hookline.attribution.credit.unit.OrderScope;
import io.hookline.engine.credit.Counting;
import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.credit.PositionShares;
import io.hookline.engine.credit.RuleModel;
import io.hookline.engine.credit.Windows;
import io.hookline.kit.test.EmptyFiles;
import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand orders of a range of persons and their touches, of a chain whose sources have just
 * been numbered: statistics say that it has none.
 */
@QuarkusTest
@EmptyFiles
class TotalsPlanTest {

  private static final UUID CHAIN = new UUID(0x01990000_00007000L, 1);
  private static final CreditRules RULES =
      new CreditRules(
          Windows.USUAL, RuleModel.TIME_DECAY, PositionShares.USUAL, 168, Counting.EVERY);

  private final BrandSource source =
      new BrandSource(
          Fixtures.ACME,
          CHAIN,
          OrderScope.ofPersons(null, new UUID(-1, -1), null),
          RULES.windows(),
          "UTC",
          100);

  @BeforeEach
  void aChainThatIsNew() {
    Fixtures.twoBrands();
    Fixtures.execute(
        """
        insert into conversion (brand, id, order_id, person_id, occurred_at, received_at, late, version)
        select 'acme-cosmetics', md5('order' || i)::uuid, 'o' || i, md5('person' || i)::uuid,
               timestamptz '2026-09-30Z' - i * interval '1 minute', now(), false, 1
          from generate_series(1, 10000) i;
        insert into person_touch (brand, person_id, occurred_at, touch_id, kind, link_id, origin_id)
        select 'acme-cosmetics', md5('person' || i %% 10000)::uuid,
               timestamptz '2026-09-30Z' - i * interval '1 minute', md5('touch' || i)::uuid, 'CLICK',
               md5('link' || i %% 300)::uuid, md5('origin' || i %% 5000)::uuid
          from generate_series(1, 50000) i;
        analyze conversion; analyze person_touch; analyze credit_unit;
        insert into credit_unit (brand, chain_id, unit, from_run, origin_id, link_id, channel, direct, scanned)
        select 'acme-cosmetics', '%s', i, 1, md5('origin' || i)::uuid, md5('link' || i)::uuid,
               'CREATOR', false, false
          from generate_series(1, 5000) i"""
            .formatted(CHAIN));
  }

  @Test
  void touchesOfTotalsAreNotJoinedOneByOne() {
    assertThat(sourcesAreHashed(TotalsSql.given(source, RULES, EnumSet.allOf(RuleModel.class))))
        .isTrue();
  }

  @Test
  void touchesOfRunsAreNotJoinedOneByOne() {
    assertThat(sourcesAreHashed(RowsSql.with(source, RULES) + "select * from worked")).isTrue();
  }

  /** Whether the touches of persons meet the sources by a hash, whose conditions are those. */
  private static boolean sourcesAreHashed(String statement) {
    String plan =
        Plans.plan(
            statement
                .replace(":brand", "'acme-cosmetics'")
                .replace(":chain", "'" + CHAIN + "'")
                .replace(":zone", "'UTC'")
                .replace(":upTo", "'ffffffff-ffff-ffff-ffff-ffffffffffff'"));
    String touches = plan.substring(0, plan.indexOf("on person_touch"));
    return touches.matches("(?s).*Hash Cond: [^\\n]*origin_id[^\\n]*\\n.*")
        && touches.matches("(?s).*Hash Cond: \\(\\w+\\.person_id = \\w+\\.person_id\\)\\n.*");
  }
}
