package io.hookline.reporting.judgement.budget;

import static io.hookline.reporting.CreatorChanges.earning;
import static io.hookline.reporting.CreatorChanges.expense;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.ProblemShape;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.AttributionChanges;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A campaign of September and October 2026: 6100 planned, 900 promised, 390 spent. */
@QuarkusTest
class SpendAgainstBudgetsTest {

  private static final UUID CAMPAIGN = id(301);
  private static final UUID MIA = id(21);
  private static final UUID TERMS = id(31);

  @BeforeEach
  void campaign() {
    Fixtures.twoBrands();
    Feeds.apply(
        CreatorChanges.campaign(ACME, CAMPAIGN, "Serum launch", 1),
        CreatorChanges.budget(
            ACME,
            id(302),
            CAMPAIGN,
            """
            {"from": "2026-09-01", "amount": "3000.00"}, {"from": "2026-10-01", "amount": "3100.00"}""",
            0),
        CreatorChanges.creator(ACME, MIA, "Mia"),
        promising(),
        CreatorChanges.deliverable(ACME, id(32), TERMS, 2, "DUE", 0),
        earning(ACME, id(41), MIA, "FLAT_FEE", "200.00", "2026-09-05", due(underTerms())),
        earning(ACME, id(42), MIA, "COMMISSION", "50.00", "2026-10-05", due(OF_CAMPAIGN)),
        earning(ACME, id(43), MIA, "COMMISSION", "70.00", "2026-10-05", due("")),
        expense(ACME, id(51), MIA, "40.00", "2026-10-02", approved(1)),
        expense(
            ACME,
            id(52),
            MIA,
            "999.00",
            "2026-10-02",
            approved(0).replace("APPROVED", "SUBMITTED")),
        expense(ACME, id(53), MIA, "50.00", "2026-10-02", approved(0) + earned(id(42))));
    Feeds.apply(
        ContentChanges.post(ACME, id(1))
            .with("campaignId", CAMPAIGN)
            .published("2026-09-02T12:00:00Z")
            .event());
    Feeds.apply(
        AttributionChanges.adDay(
            ACME,
            id(61),
            "ad",
            "2026-09-03",
            0,
            AttributionChanges.spent("100.00") + ", \"postId\": \"%s\"".formatted(id(1))));
  }

  @Test
  void aCampaignIsHeldAgainstItsBudget() {
    Json view = view("");
    assertThat(view.getList("rows[*].name")).containsExactly("Serum launch");
    assertThat(amounts(view, "rows[0].amounts"))
        .containsExactly("6100.00", "900.00", "100.00", "290.00", "390.00", "4810.00");
    assertThat(amounts(view, "total"))
        .containsExactly("6100.00", "900.00", "100.00", "290.00", "390.00", "4810.00");
    assertThat(view.getString("outside.amount")).isEqualTo("70.00");
    assertThat(view.getList("notTold")).isEmpty();
  }

  @Test
  void whateverRowsAreByTheyAddUpToTheSame() {
    for (String by : List.of("CAMPAIGN", "CREATOR", "MONTH")) {
      Json view = view("?by=" + by);
      for (String part : List.of("committed", "spentOnAds", "spentOnCreators", "spent")) {
        assertThat(
                view.<String>getList("rows[*].amounts." + part + ".amount").stream()
                    .map(BigDecimal::new)
                    .reduce(BigDecimal.ZERO, BigDecimal::add))
            .as(by + " " + part)
            .isEqualByComparingTo(view.getString("total." + part + ".amount"));
      }
    }
  }

  @Test
  void monthsHaveTheirPartOfEachStep() {
    Json view = view("?by=MONTH&campaignId=" + CAMPAIGN);
    assertThat(view.getList("rows[*].key")).containsExactly("2026-09", "2026-10");
    assertThat(amounts(view, "rows[0].amounts"))
        .containsExactly("3000.00", "300.00", "100.00", "200.00", "300.00", "2400.00");
    assertThat(amounts(view, "rows[1].amounts"))
        .containsExactly("3100.00", "600.00", "0.00", "90.00", "90.00", "2410.00");
    assertThat(view.getString("outside")).isNull();
  }

  @Test
  void mergedRecordsAreOneCreatorForWhomNothingIsPlanned() {
    Feeds.apply(CreatorChanges.creator(ACME, id(22), "Mia Wong"));
    Feeds.apply(CreatorChanges.merged(ACME, MIA, "Mia", id(22), 1));
    Json view = view("?by=CREATOR");
    int row = view.<String>getList("rows[*].key").indexOf(id(22).toString());
    assertThat(view.getString("rows[" + row + "].name")).isEqualTo("Mia Wong");
    assertThat(view.getString("rows[" + row + "].amounts.planned")).isNull();
    assertThat(view.getString("rows[" + row + "].amounts.committed.amount")).isEqualTo("900.00");
    assertThat(view.getString("rows[" + row + "].amounts.spentOnCreators.amount"))
        .isEqualTo("290.00");
  }

  @Test
  void whatHasNoRateIsInNoAmountAndIsCounted() {
    Feeds.apply(
        earning(ACME, id(44), MIA, "BONUS", null, "2026-10-06", due(OF_CAMPAIGN)),
        expense(ACME, id(54), MIA, null, "2026-10-06", approved(1)));
    assertThat(view("").getInt("withoutRate")).isEqualTo(2);
    assertThat(amounts(view(""), "total").get(3)).isEqualTo("290.00");
    ObjectNode foreign = promising();
    foreign
        .withObject("data")
        .put("id", id(33).toString())
        .withObject("fee")
        .put("currency", "SEK");
    Feeds.apply(foreign);
    Json view = view("");
    assertThat(view.getInt("total.committedWithoutRate")).isEqualTo(1);
    assertThat(view.getString("total.committed.amount")).isEqualTo("900.00");
  }

  @Test
  void aFeeThatWasMadeVoidIsNotPromisedAgain() {
    Feeds.apply(
        earning(
            ACME,
            id(41),
            MIA,
            "FLAT_FEE",
            "200.00",
            "2026-09-05",
            "\"status\": \"VOID\", \"version\": 1" + underTerms()));
    assertThat(amounts(view(""), "total"))
        .containsExactly("6100.00", "900.00", "100.00", "90.00", "190.00", "5010.00");
  }

  @Test
  void ofAFeeThatWasEarnedInAnotherCurrencyOnlyDaysToComeArePromised() {
    ObjectNode before =
        earning(ACME, id(44), MIA, "FLAT_FEE", "80.00", "2026-09-04", due(underTerms()));
    before.withObject("data").withObject("amount").put("amount", "70.00").put("currency", "EUR");
    Feeds.apply(before);
    assertThat(view("").getString("total.committed.amount")).isEqualTo("600.00");
    ObjectNode onDates = promising();
    ObjectNode data = onDates.withObject("data").put("version", 2);
    ObjectNode fee = data.withObject("terms").withObject("pay").putObject("flatFee");
    fee.put("amount", "500.00").put("due", "ON_DATES");
    fee.putArray("instalments")
        .add(fee.objectNode().put("on", "2026-09-05").put("amount", "300.00"))
        .add(fee.objectNode().put("on", "2098-09-05").put("amount", "200.00"));
    Feeds.apply(onDates);
    assertThat(view("").getString("total.committed.amount")).isEqualTo("800.00");
  }

  @Test
  void withoutBudgetsThereIsOnlyWhatIsOutside() {
    Fixtures.twoBrands();
    assertThat(view("?campaignId=" + id(999)).getList("rows")).isEmpty();
    assertThat(view("?campaignId=" + id(999)).getString("total.planned.amount")).isEqualTo("0.00");
  }

  @Test
  void itIsForFinance() {
    ProblemShape.expect(
        as(Tokens.analyst(ACME)).get("/v1/brands/" + ACME + "/views/budgets"),
        403,
        "FINANCE_REQUIRED");
  }

  private static final String OF_CAMPAIGN = ", \"campaignId\": \"" + CAMPAIGN + "\"";

  private static String due(String more) {
    return "\"status\": \"PAYABLE\", \"version\": 0" + more;
  }

  private static String underTerms() {
    return OF_CAMPAIGN + ", \"partnershipId\": \"" + TERMS + "\"";
  }

  private static String approved(int version) {
    return "\"status\": \"APPROVED\", \"version\": " + version + OF_CAMPAIGN;
  }

  private static String earned(UUID earning) {
    return ", \"earningId\": \"" + earning + "\"";
  }

  /** A fee of 500 and 300 for each video. */
  private static ObjectNode promising() {
    ObjectNode change = CreatorChanges.partnership(ACME, TERMS, MIA, "ACTIVE", "500.00", 1);
    ObjectNode data = change.withObject("data");
    data.put("campaignId", CAMPAIGN.toString());
    ObjectNode pay = data.withObject("terms").withObject("pay");
    pay.put("currency", "USD");
    pay.putArray("perDeliverable").addObject().put("type", "VIDEO").put("amount", "300.00");
    return change;
  }

  private static List<String> amounts(Json view, String path) {
    return java.util.stream.Stream.of(
            "planned", "committed", "spentOnAds", "spentOnCreators", "spent", "left")
        .map(part -> view.getString(path + "." + part + ".amount"))
        .toList();
  }

  private static Json view(String query) {
    return as(Tokens.finance(ACME, Role.ANALYST))
        .get("/v1/brands/" + ACME + "/views/budgets" + query)
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }
}
