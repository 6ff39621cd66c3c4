package io.hookline.attribution.credit.run;

import static io.hookline.attribution.AttributionFixtures.requestRun;
import static io.hookline.attribution.AttributionFixtures.run;
import static io.hookline.attribution.AttributionFixtures.setting;
import static io.hookline.attribution.Fixtures.count;
import static io.hookline.attribution.Fixtures.execute;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.CreditFixture;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HoldChangesTest extends CreditFixture {

  @Inject HoldChanges hold;

  private void ordered(String id) {
    purchase(id).post();
    process();
  }

  /** Orders with changes that are not read, of whichever months. */
  private static long held() {
    return count(
        """
        select count(distinct n.conversion_id) from conversion_change n
         where (n.txid, n.seq)
               > (select txid, seq from position_of(n.brand, 'runs', 'conversion_changes'))""");
  }

  @Test
  void withoutRunsNothingIsHeld() {
    ordered("1");
    assertThat(held()).isEqualTo(1);
    hold.work();
    assertThat(held()).isZero();
  }

  @Test
  void whatTheChainThatHasComeLeastFarHasNotReadIsHeld() {
    ordered("1");
    String late = setting("Late").getString("id");
    run(late);
    ordered("2");
    run(setting("Early").getString("id"));
    ordered("3");
    hold.work();
    assertThat(held()).isEqualTo(2);
    run(late);
    hold.work();
    assertThat(held()).isEqualTo(1);
  }

  @Test
  void aChainThatNobodyContinuesLapsesAndTheNextRunReadsAllOrders() {
    ordered("1");
    String setting = setting("Week").getString("id");
    Json first = run(setting);
    execute("update credit_run set ended_at = now() - interval '61 days'");
    execute("update credit_chain set created_at = now() - interval '70 days'");
    ordered("2");
    hold.work();
    assertThat(held()).isZero();
    assertThat(text("select lapsed_at from credit_chain")).isNotNull();
    Json next = run(setting);
    assertThat(next.getString("chainId")).isNotEqualTo(first.getString("chainId"));
    assertThat(next.getLong("conversions")).isEqualTo(2);
    assertThat(next.getLong("changed")).isEqualTo(2);
  }

  @Test
  void aChainWithARunThatIsNotFinishedStays() {
    ordered("1");
    String setting = setting("Week").getString("id");
    run(setting);
    requestRun(setting);
    execute("update credit_run set ended_at = now() - interval '61 days' where number = 1");
    execute("update credit_chain set created_at = now() - interval '70 days'");
    ordered("2");
    hold.work();
    assertThat(text("select lapsed_at from credit_chain")).isNull();
    assertThat(held()).isEqualTo(1);
  }
}
