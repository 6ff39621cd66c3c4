package io.hookline.reporting.figures.query;

import static io.hookline.reporting.CreatorChanges.earning;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.EarningKinds;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What creators earned by the ledger: a fee of 400, commissions of 50 with 20 taken back… */
@QuarkusTest
class SpendTest {

  private static final String LIVE = "\"status\": \"PAYABLE\", \"version\": 0";

  @BeforeEach
  void earnings() {
    Fixtures.twoBrands();
    Feeds.apply(CreatorChanges.creator(ACME, id(1), "Mia"));
    Feeds.apply(CreatorChanges.creator(ACME, id(2), "Noa"));
    Feeds.apply(earning(ACME, id(11), id(1), "FLAT_FEE", "400.00", "2026-10-01", paid(0)));
    Feeds.apply(earning(ACME, id(12), id(1), "COMMISSION", "50.00", "2026-10-05", LIVE));
    Feeds.apply(
        earning(ACME, id(13), id(1), "CLAWBACK", "-20.00", "2026-11-02", LIVE + reverses(12)));
    Feeds.apply(earning(ACME, id(14), id(2), "GIFT", "35.50", "2026-10-06", paid(0)));
    Feeds.apply(earning(ACME, id(15), id(2), "BONUS", "100.00", "2026-10-07", LIVE));
    Feeds.apply(
        earning(
            ACME,
            id(16),
            id(2),
            "BONUS",
            "900.00",
            "2026-10-08",
            "\"status\": \"VOID\", \"version\": 0"));
    Feeds.apply(earning(ACME, id(17), id(2), "EXPENSE", null, "2026-10-09", LIVE));
  }

  @Test
  void creatorsAreComparedByWhatTheyEarned() {
    Json october =
        Asking.ask(
            "2026-10-01",
            "2026-10-31",
            "\"groupBy\": [\"creator\"]",
            "creator_spend",
            "creator_commissions",
            "creator_bonuses",
            "creator_expenses",
            "creator_fees_earned",
            "creator_paid");
    assertThat(figures(october, "Mia")).containsExactly("450", "50", "0", "0", "400", "400");
    assertThat(figures(october, "Noa")).containsExactly("135.5", "0", "100", "35.5", "0", "35.5");
    assertThat(october.getString("total.figures[0].value")).isEqualTo("585.5");
  }

  @Test
  void everyKindThatTheContractNamesIsInOnePart() {
    List<String> kinds = EarningKinds.earned();
    for (int n = 0; n < kinds.size(); n++) {
      String worth = (1 << n) + ".00";
      Feeds.apply(earning(ACME, id(50 + n), id(1), kinds.get(n), worth, "2026-10-15", LIVE));
    }
    List<BigDecimal> figures =
        Asking.ask(
                "2026-10-15",
                "2026-10-15",
                "",
                "creator_spend",
                "creator_commissions",
                "creator_bonuses",
                "creator_expenses",
                "creator_fees_earned",
                "creator_adjustments")
            .<Object>getList("total.figures[*].value")
            .stream()
            .map(value -> new BigDecimal(String.valueOf(value)))
            .toList();
    assertThat(figures.get(0)).isEqualByComparingTo(BigDecimal.valueOf((1L << kinds.size()) - 1));
    assertThat(figures.stream().skip(1).reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(figures.get(0));
  }

  @Test
  void whatIsTakenBackIsOfTheDayOnWhichItIs() {
    Json november =
        Asking.ask("2026-11-01", "2026-11-30", "", "creator_commissions", "creator_spend");
    assertThat(november.getString("total.figures[0].value")).isEqualTo("-20");
    assertThat(november.getString("total.figures[1].value")).isEqualTo("-20");
  }

  @Test
  void aNewerVersionCountsWhicheverCameFirst() {
    Feeds.apply(earning(ACME, id(15), id(2), "BONUS", "100.00", "2026-10-07", paid(2)));
    Feeds.apply(
        earning(
            ACME,
            id(15),
            id(2),
            "BONUS",
            "100.00",
            "2026-10-07",
            "\"status\": \"HELD\", \"version\": 1"));
    assertThat(Asking.value("2026-10-07", "2026-10-07", "creator_paid")).isEqualTo("100");
  }

  @Test
  void earningsArePartedByWhatTheyAreFor() {
    Json kinds =
        Asking.ask("2026-10-01", "2026-11-30", "\"groupBy\": [\"earning_kind\"]", "creator_spend");
    assertThat(kinds.getList("rows[*].keys[0].key"))
        .containsExactly("FLAT_FEE", "BONUS", "GIFT", "COMMISSION", "EXPENSE");
    assertThat(kinds.getString("rows[3].figures[0].value"))
        .as("less what was taken back")
        .isEqualTo("30");
  }

  @Test
  void beforeAnythingWasToldNothingIsKnown() {
    assertThat(Asking.value("2026-09-01", "2026-09-30", "creator_spend")).isNull();
    assertThat(Asking.value("2026-10-20", "2026-10-21", "creator_spend")).isEqualTo("0");
  }

  private static String paid(int version) {
    return "\"status\": \"PAID\", \"version\": " + version;
  }

  private static String reverses(int earning) {
    return ", \"reversesId\": \"" + id(earning) + "\"";
  }

  private static List<String> figures(Json answer, String creator) {
    int row = answer.<String>getList("rows[*].keys[0].name").indexOf(creator);
    return answer.<Object>getList("rows[" + row + "].figures[*].value").stream()
        .map(String::valueOf)
        .toList();
  }
}
