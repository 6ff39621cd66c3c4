package io.hookline.attribution.evidence.definition;

import static io.hookline.attribution.Fixtures.ACME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.evidence.channel.BrandDays;
import io.hookline.attribution.evidence.definition.DefinitionVersion.Rewritten;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.access.RowSecurity;
import io.hookline.kit.test.Owner;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be counted in one answer is refused, and does not stand in the way of a rule. */
@QuarkusTest
class TooMuchToCountTest {

  private static final CountLimits FEW = new CountLimits(1, Duration.ofSeconds(60));
  private static final CountLimits SHORT = new CountLimits(1000, Duration.ofMillis(1));

  @Inject Actions actions;
  @Inject CountTurn turn;
  @Inject BrandDays days;
  @Inject BrandDirectory brands;
  @Inject BrandScope scope;
  @Inject RowSecurity security;
  @Inject Jdbi jdbi;

  @BeforeEach
  void twoLeads() {
    Fixtures.twoBrands();
    Shop shop = Fixtures.shop();
    for (String who : List.of("mia", "ada")) {
      shop.send(
              """
              {"event": "Lead", "event_time": %d, "event_id": "%s",
               "user": {"email": "%s@example.com"}}"""
                  .formatted(Instant.now().getEpochSecond(), who, who))
          .then()
          .statusCode(200);
    }
  }

  private BrandDays.Days week() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    return days.of(today.minusDays(3), today.plusDays(1));
  }

  private static List<DefinitionVersion> leads() {
    return List.of(
        new DefinitionVersion(
            1,
            Instant.EPOCH,
            new CountingRule("Lead", null, null, null),
            null,
            null,
            "ada",
            Instant.EPOCH));
  }

  private <T> T inBrand(Supplier<T> work) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              security.bind(ACME);
              return scope.call(ACME, work);
            });
  }

  private Rewritten rewritten(CountLimits limits) {
    return inBrand(
        () -> {
          Rewritten rewritten =
              new CountBefore(new CountOf(actions, limits), turn, jdbi)
                  .rewritten(leads(), leads(), week());
          int here =
              jdbi.withHandle(handle -> handle.createQuery("select 1").mapTo(Integer.class).one());
          assertThat(here).as("the transaction goes on").isEqualTo(1);
          return rewritten;
        });
  }

  @Test
  void aRewriteSaysWhetherItsCountsAreComplete() {
    assertThat(rewritten(CountLimits.usual()))
        .extracting("complete", "countBefore", "countAfter")
        .containsExactly(true, 2L, 2L);
    assertThat(rewritten(FEW))
        .extracting("complete", "countBefore", "countAfter", "valueAfter")
        .containsExactly(false, null, null, null);
  }

  @Test
  void aStatementThatTakesTooLongIsCutShort() throws SQLException {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      owner.setAutoCommit(false);
      sql.execute("lock table event in access exclusive mode");
      assertThat(rewritten(SHORT).complete()).isFalse();
      owner.rollback();
    }
  }

  /** A preview and a rewrite count twice, within the time of one answer. */
  @Test
  void twoCountsHaveTheTimeOfOne() {
    CountOf counts = new CountOf(actions, SHORT);
    CountLimits.Left left = new CountLimits.Left(System.nanoTime() - 1);
    assertThatThrownBy(
            () ->
                counts.of(
                    leads(),
                    new BrandDays.Days(
                        LocalDate.EPOCH,
                        LocalDate.EPOCH,
                        Instant.EPOCH,
                        Instant.EPOCH.plusSeconds(1),
                        brands.find(ACME).orElseThrow()),
                    left))
        .isInstanceOf(TooMuchToCount.class);
  }

  @Test
  void aCountIsAllOfItOrNone() {
    boolean refused =
        inBrand(
            () -> {
              try {
                new CountOf(actions, FEW).of(leads(), week(), FEW.begin());
                return false;
              } catch (TooMuchToCount tooMuch) {
                return true;
              }
            });
    assertThat(refused).isTrue();
  }
}
