package io.hookline.creator.money.budget;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.activated;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.campaign;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.deliverable;
import static io.hookline.creator.Fixtures.draftPartnership;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.PayoutFixtures.budget;
import static io.hookline.creator.PayoutFixtures.exchangeRate;
import static io.hookline.kit.test.Json.at;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.creator.money.due.DueWorker;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a budget counts as committed is what the worker of fees will still earn. */
@QuarkusTest
class CommittedFeesTest {

  private static final String TODAY = LocalDate.now(ZoneId.of("America/New_York")).toString();

  @Inject DueWorker due;

  private String launch;
  private String mia;

  @BeforeEach
  void begin() {
    twoBrands();
    launch = campaign("Serum launch");
    mia = creator("mia");
  }

  @Test
  void aFeeThatWasEarnedInAnotherCurrencyBringsNothingMore() {
    String budget = budget(launch, "10000.00");
    exchangeRate("EUR", "USD", TODAY, "1.10");
    String under = activated(partnership("USD", onActivation("500.00")));
    committed(budget, "500.00");
    due.work();
    committed(budget, "0.00");
    amend(under, "EUR", onActivation("600.00"), null);
    committed(budget, "0.00");
    due.work();
    committed(budget, "0.00");
    assertThat(earned()).isEqualTo(1);
  }

  @Test
  void ofInstalmentsThoseSinceTheCurrencyChangedAreLeft() {
    String budget = budget(launch, "10000.00");
    exchangeRate("EUR", "USD", TODAY, "1.10");
    String under =
        activated(partnership("USD", onDates("2026-09-02", "100.00", "2098-09-03", "200.00")));
    due.work();
    committed(budget, "200.00");
    amend(
        under, "EUR", onDates("2026-09-02", "90.00", TODAY, "180.00", "2098-09-03", "50.00"), null);
    committed(budget, "253.00");
    due.work();
    committed(budget, "55.00");
    amend(under, "EUR", onDates(TODAY, "100.00", "2098-09-03", "50.00"), null);
    due.newDays();
    due.work();
    committed(budget, "0.00");
    assertThat(earned()).as("what was earned is not less for it").isEqualTo(2);
  }

  @Test
  void aLaterChangeOfTheCurrencyTakesNothingAway() {
    String budget = budget(launch, "10000.00");
    exchangeRate("EUR", "USD", TODAY, "1.10");
    String under =
        activated(partnership("USD", onDates("2026-09-02", "100.00", "2098-09-03", "200.00")));
    due.work();
    amend(under, "EUR", onDates(TODAY, "180.00", "2098-09-03", "50.00"), null);
    amend(under, "USD", onDates("2098-09-03", "70.00"), "2098-01-01T00:00:00Z");
    committed(budget, "253.00");
    due.newDays();
    due.work();
    assertThat(earned()).isEqualTo(2);
    committed(budget, "55.00");
  }

  @Test
  void aBudgetThatRefusesMustKnowWhatItBears() throws SQLException {
    refusing("1000.00");
    exchangeRate("EUR", "USD", TODAY, "1.00");
    activated(partnership("EUR", onDates("2098-09-03", "950.00")));
    String second = proposed("USD", onActivation("500.00"));
    forgetRates();
    expect(activate(second), 409, "BUDGET_RATE_UNKNOWN");
    exchangeRate("EUR", "USD", TODAY, "1.00");
    expect(activate(second), 409, "BUDGET_EXCEEDED");
    activate(proposed("USD", onActivation("50.00"))).then().statusCode(200);
  }

  @Test
  void soItMustOfWhatIsEarnedAndNotOfWhatIsNothing() throws SQLException {
    refusing("1000.00");
    exchangeRate("EUR", "USD", TODAY, "1.00");
    String first = activated(partnership("EUR", onActivation("400.00")));
    due.work();
    forgetRates();
    activate(proposed("USD", onActivation("50.00"))).then().statusCode(200);
    asFinance(Role.OPERATOR)
        .body(
            """
            {"creatorId": "%s", "partnershipId": "%s", "note": "Shipping",
             "amount": {"amount": "500", "currency": "JPY"}}"""
                .formatted(mia, first))
        .post(acme("earnings"))
        .then()
        .statusCode(201);
    expect(activate(proposed("USD", onActivation("50.00"))), 409, "BUDGET_RATE_UNKNOWN");
  }

  @Test
  void aFeeAndDeliverablesOfOneMonthAreEachConvertedOnceWhereverTheyAreSummedUp() {
    String budget = budget(launch, "10000.00");
    exchangeRate("EUR", "USD", TODAY, "0.90");
    deliverable(
        activated(
            partnership(
                "EUR",
                onDates("2098-09-03", "100.05")
                    + ", \"perDeliverable\": [{\"type\": \"VIDEO\", \"amount\": \"100.05\"}]")));
    committed(budget, "180.08");
    asFinance(Role.ANALYST)
        .get(acme("budgets/" + budget + "/use"))
        .then()
        .body(at("months[*].month", contains("2026-09")))
        .body(at("months[*].amounts.committed.amount", contains("180.08")));
    asFinance(Role.ANALYST)
        .get(acme("budgets/" + budget + "/use/creators"))
        .then()
        .statusCode(200)
        .body(at("items[*].amounts.committed.amount", contains("180.08")));
  }

  private String partnership(String currency, String fee) {
    return draftPartnership(
        """
        {"creatorId": "%s", "campaignId": "%s", "name": "Deal", "startsOn": "2026-09-01",
         "terms": {"pay": {"currency": "%s", "flatFee": %s}}}"""
            .formatted(mia, launch, currency, fee));
  }

  private String proposed(String currency, String fee) {
    String draft = partnership(currency, fee);
    asFinance(Role.ADMIN).post(acme("partnerships/" + draft + "/propose")).then().statusCode(200);
    return draft;
  }

  private static Response activate(String partnership) {
    return asFinance(Role.ADMIN).post(acme("partnerships/" + partnership + "/activate"));
  }

  private static String onActivation(String amount) {
    return "{\"amount\": \"%s\", \"due\": \"ON_ACTIVATION\"}".formatted(amount);
  }

  /**
   * @param parts a day, an amount, a day…
   */
  private static String onDates(String... parts) {
    StringBuilder instalments = new StringBuilder();
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < parts.length; i += 2) {
      instalments.append(i == 0 ? "" : ", ");
      instalments.append("{\"on\": \"%s\", \"amount\": \"%s\"}".formatted(parts[i], parts[i + 1]));
      sum = sum.add(new BigDecimal(parts[i + 1]));
    }
    return "{\"amount\": \"%s\", \"due\": \"ON_DATES\", \"instalments\": [%s]}"
        .formatted(sum.toPlainString(), instalments);
  }

  private static void amend(String partnership, String currency, String fee, String from) {
    asFinance(Role.ADMIN)
        .body(
            """
            {"terms": {"pay": {"currency": "%s", "flatFee": %s}}%s}"""
                .formatted(currency, fee, from == null ? "" : ", \"validFrom\": \"" + from + "\""))
        .post(acme("partnerships/" + partnership + "/amendments"))
        .then()
        .statusCode(200);
  }

  private static void committed(String budget, String amount) {
    asFinance(Role.ANALYST)
        .get(acme("budgets/" + budget + "/use"))
        .then()
        .statusCode(200)
        .body(at("amounts.committed.amount", equalTo(amount)));
  }

  private static int earned() {
    return asFinance(Role.ANALYST)
        .get(acme("earnings?kind=FLAT_FEE"))
        .as(Json.class)
        .getList("items")
        .size();
  }

  private void refusing(String amount) {
    asFinance(Role.OPERATOR)
        .body(
            """
            {"campaignId": "%s", "steps": [{"from": "2026-09-01", "amount": "%s"}],
             "whenOverspent": "REFUSE"}"""
                .formatted(launch, amount))
        .post(acme("budgets"))
        .then()
        .statusCode(201);
  }

  /** As if those that are known were of days too long ago. */
  private static void forgetRates() throws SQLException {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute("delete from exchange_rate");
    }
  }
}
