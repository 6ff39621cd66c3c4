package io.hookline.creator.money.budget;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.campaign;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.PayoutFixtures.budget;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.creator.money.InBrand;
import io.hookline.creator.money.earning.EarningKind;
import io.hookline.creator.money.earning.EarningSource;
import io.hookline.creator.money.earning.Earnings;
import io.hookline.creator.money.earning.NewEarning;
import io.hookline.creator.money.earning.SourceKind;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.CountedStatements;
import io.hookline.kit.test.EmptyFiles;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.value.Ids;
import io.hookline.kit.value.Money;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All budgets of a brand are held against what is used at once. */
@QuarkusTest
class BudgetsOfBrandTest {

  @Inject Earnings earnings;
  @Inject WatchBudgets watch;
  @Inject InBrand acme;

  private final List<String> campaigns = new ArrayList<>();
  private final List<String> budgets = new ArrayList<>();
  private String mia;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
  }

  @Test
  void theyTakeAsManyStatementsHoweverManyThereAre() {
    plan(2);
    earn(0, "10");
    watch.work();
    long few = CountedStatements.of(watch::work);
    plan(20);
    earn(7, "20");
    long many = CountedStatements.of(watch::work);
    assertThat(many).isEqualTo(few).isPositive();
  }

  @Test
  void eachIsWarnedOfByItsOwnUseAndNoOtherIsWaitedFor() throws Exception {
    plan(4);
    earn(1, "85");
    earn(2, "50");
    earn(3, "120");
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try (Connection other = Owner.connect();
        Statement sql = other.createStatement()) {
      other.setAutoCommit(false);
      sql.execute("select 1 from budget where id = '" + budgets.get(2) + "' for update");
      thread.submit(watch::work).get(30, TimeUnit.SECONDS);
      other.rollback();
    } finally {
      thread.shutdown();
    }
    assertThat(budgets.stream().map(BudgetsOfBrandTest::reached))
        .containsExactly(null, 80, null, 100);
  }

  @ParameterizedTest
  @EmptyFiles
  @ValueSource(strings = {UseSql.BY_CREATOR_AND_MONTH, UseSql.TOTALS})
  void indexesServeWhatIsAskedOfCampaigns(String sql) throws SQLException {
    plan(1);
    List<String> plan =
        Owner.plan(
            ACME,
            sql.replace(":brand", "'" + ACME + "'")
                .replace(":campaigns", "array['" + campaigns.get(0) + "']::uuid[]")
                .replace(":source", "'PARTNERSHIP'")
                .replace(":zone", "'UTC'")
                .replace(":currency", "'USD'"),
            "enable_seqscan = off");
    assertThat(String.join("\n", plan))
        .contains("ix_earning_campaign", "ix_expense_campaign", "ix_partnership_")
        .doesNotContain("Seq Scan");
  }

  /** Budgets of 100 dollars. */
  private void plan(int more) {
    for (int i = 0; i < more; i++) {
      String campaign = campaign("Launch " + campaigns.size());
      campaigns.add(campaign);
      budgets.add(budget(campaign, "100.00"));
    }
  }

  private void earn(int campaign, String amount) {
    NewEarning earning =
        NewEarning.of(
                UUID.fromString(mia),
                EarningKind.COMMISSION,
                new Money(new BigDecimal(amount), "USD"),
                Instant.parse("2026-09-15T12:00:00Z"),
                EarningSource.of(SourceKind.ADJUSTMENT, Ids.next()))
            .under(null, null, UUID.fromString(campaigns.get(campaign)));
    acme.run(() -> earnings.make(List.of(earning)));
  }

  private static Integer reached(String budget) {
    return asFinance(Role.ANALYST).get(acme("budgets/" + budget)).as(Json.class).get("reached");
  }
}
