package io.hookline.creator.money.budget;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.campaign;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.deliverable;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.PayoutFixtures.budget;
import static io.hookline.creator.PayoutFixtures.exchangeRate;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.creator.money.InBrand;
import io.hookline.creator.money.due.DueWorker;
import io.hookline.creator.money.earning.EarningKind;
import io.hookline.creator.money.earning.EarningSource;
import io.hookline.creator.money.earning.Earnings;
import io.hookline.creator.money.earning.NewEarning;
import io.hookline.creator.money.earning.SourceKind;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.value.Ids;
import io.hookline.kit.value.Money;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BudgetResourceTest {

  @Inject Earnings earnings;
  @Inject WatchBudgets watch;
  @Inject DueWorker due;
  @Inject InBrand acme;

  private String launch;
  private String mia;

  @BeforeEach
  void begin() {
    twoBrands();
    launch = campaign("Serum launch");
    mia = creator("mia");
  }

  @Test
  void whatActivePartnershipsPromiseIsCommittedAndWhatIsEarnedIsNoMore() {
    String budget = budget(launch, "10000.00");
    partnership("5000.00", "USD");
    use(budget).body(at("amounts.committed.amount", equalTo("0.00")));
    activate(partnership("5000.00", "USD"));
    // Whether the fee is due already is for its terms to say.
    Json now = use(budget).extract().as(Json.class);
    BigDecimal fee =
        new BigDecimal(now.getString("amounts.committed.amount"))
            .add(new BigDecimal(now.getString("amounts.earned.amount")))
            .add(new BigDecimal(now.getString("amounts.payable.amount")));
    assertThat(fee).isEqualByComparingTo("5000");
    assertThat(now.getString("left.amount")).isEqualTo("5000.00");
  }

  @Test
  void deliverablesThatAreNotAcceptedAreCommitted() {
    String budget = budget(launch, "1000.00");
    String partnership =
        asFinance(Role.OPERATOR)
            .body(
                """
                {"creatorId": "%s", "campaignId": "%s", "name": "Videos", "startsOn": "2026-09-01",
                 "terms": {"pay": {"currency": "USD", "perDeliverable": [
                   {"type": "VIDEO", "amount": "300.00"}, {"type": "STORY", "amount": "50.00"}]}}}"""
                    .formatted(mia, launch))
            .post(acme("partnerships"))
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class)
            .getString("id");
    activate(partnership);
    use(budget).body(at("amounts.committed.amount", equalTo("0.00")));
    deliverable(partnership);
    use(budget)
        .body(at("amounts.committed.amount", equalTo("300.00")))
        .body(at("months[0].month", equalTo("2026-09")))
        .body(at("left.amount", equalTo("700.00")));
  }

  @Test
  void whatIsEarnedStandsWhereItIsByCreatorAndMonth() {
    String budget = budget(launch, "1000.00");
    earn("100", "USD", "2026-09-15T12:00:00Z");
    earn("50", "USD", "2026-10-15T12:00:00Z");
    earn("10", "EUR", "2026-10-15T12:00:00Z");
    use(budget)
        .body(at("amounts.payable.amount", equalTo("150.00")))
        .body(at("amounts.unconverted", equalTo(1)))
        .body(at("left.amount", equalTo("850.00")))
        .body(at("months[0].month", equalTo("2026-09")))
        .body(at("months[0].amounts.payable.amount", equalTo("100.00")))
        .body(at("months[1].amounts.payable.amount", equalTo("50.00")));
    exchangeRate("EUR", "USD", "2026-10-15", "1.10");
    use(budget)
        .body(at("amounts.payable.amount", equalTo("161.00")))
        .body(at("amounts.unconverted", equalTo(0)));
    asFinance(Role.ANALYST)
        .get(acme("budgets/" + budget + "/use/creators"))
        .then()
        .statusCode(200)
        .body(at("items.length()", equalTo(1)))
        .body(at("items[0].creatorId", equalTo(mia)))
        .body(at("items[0].amounts.payable.amount", equalTo("161.00")));
  }

  @Test
  void eachThresholdIsWarnedOfOnce() {
    String budget = budget(launch, "100.00");
    earn("79", "USD", "2026-09-15T12:00:00Z");
    watch.work();
    read(budget).body(at("reached", equalTo(null)));
    earn("1", "USD", "2026-09-15T12:00:00Z");
    watch.work();
    watch.work();
    read(budget).body(at("reached", equalTo(80)));
    earn("50", "USD", "2026-09-15T12:00:00Z");
    watch.work();
    read(budget).body(at("reached", equalTo(100)));
    assertThat(PublishedChanges.read().getList("[*].type").stream().map(String::valueOf))
        .filteredOn(type -> type.endsWith("BudgetThresholdReached"))
        .hasSize(2);
  }

  @Test
  void aPartnershipIsNotActivatedForWhichABudgetThatRefusesIsTooSmall() {
    asFinance(Role.OPERATOR)
        .body(
            """
            {"campaignId": "%s", "steps": [{"from": "2026-09-01", "amount": "4999.99"}],
             "whenOverspent": "REFUSE"}"""
                .formatted(launch))
        .post(acme("budgets"))
        .then()
        .statusCode(201);
    String partnership = partnership("5000.00", "USD");
    asFinance(Role.ADMIN)
        .post(acme("partnerships/" + partnership + "/propose"))
        .then()
        .statusCode(200);
    asFinance(Role.ADMIN)
        .post(acme("partnerships/" + partnership + "/activate"))
        .then()
        .statusCode(409)
        .body(at("code", equalTo("BUDGET_EXCEEDED")));
    asFinance(Role.ANALYST)
        .get(acme("partnerships/" + partnership))
        .then()
        .body(at("status", equalTo("PROPOSED")));
  }

  @Test
  void aFeeThatWasMadeVoidIsNotCommittedAgain() {
    String budget = budget(launch, "10000.00");
    activate(partnership("5000.00", "USD"));
    due.work();
    String fee =
        asFinance(Role.ANALYST)
            .get(acme("earnings?kind=FLAT_FEE"))
            .as(Json.class)
            .getString("items[0].id");
    asFinance(Role.ADMIN)
        .body("{\"note\": \"Agreed\"}")
        .post(acme("earnings/" + fee + "/void"))
        .then()
        .statusCode(200);
    due.work();
    use(budget)
        .body(at("amounts.committed.amount", equalTo("0.00")))
        .body(at("left.amount", equalTo("10000.00")));
  }

  @Test
  void adjustmentsUnderAPartnershipAreOfItsCampaign() {
    String budget = budget(launch, "10000.00");
    String partnership = partnership("1.00", "USD");
    activate(partnership);
    asFinance(Role.OPERATOR)
        .body(
            """
            {"creatorId": "%s", "partnershipId": "%s", "note": "Shipping",
             "amount": {"amount": "25.00", "currency": "USD"}}"""
                .formatted(mia, partnership))
        .post(acme("earnings"))
        .then()
        .statusCode(201)
        .body(at("campaignId", equalTo(launch)))
        .body(at("termsVersion", equalTo(1)));
    use(budget).body(at("amounts.payable.amount", equalTo("25.00")));
  }

  @Test
  void aPartnershipThatNobodyCanConvertIsNotActivatedUnderABudgetThatRefuses() {
    asFinance(Role.OPERATOR)
        .body(
            """
            {"campaignId": "%s", "steps": [{"from": "2026-09-01", "amount": "10.00"}],
             "whenOverspent": "REFUSE"}"""
                .formatted(launch))
        .post(acme("budgets"))
        .then()
        .statusCode(201);
    String partnership = partnership("5000", "JPY");
    asFinance(Role.ADMIN)
        .post(acme("partnerships/" + partnership + "/propose"))
        .then()
        .statusCode(200);
    asFinance(Role.ADMIN)
        .post(acme("partnerships/" + partnership + "/activate"))
        .then()
        .statusCode(409)
        .body(at("code", equalTo("BUDGET_RATE_UNKNOWN")));
    String today = java.time.LocalDate.now(java.time.ZoneId.of("America/New_York")).toString();
    exchangeRate("JPY", "USD", today, "0.0001");
    asFinance(Role.ADMIN)
        .post(acme("partnerships/" + partnership + "/activate"))
        .then()
        .statusCode(200);
  }

  private void earn(String amount, String currency, String at) {
    NewEarning earning =
        NewEarning.of(
                UUID.fromString(mia),
                EarningKind.COMMISSION,
                new Money(new BigDecimal(amount), currency),
                Instant.parse(at),
                EarningSource.of(SourceKind.ADJUSTMENT, Ids.next()))
            .under(null, null, UUID.fromString(launch));
    acme.run(() -> earnings.make(List.of(earning)));
  }

  private String partnership(String fee, String currency) {
    return asFinance(Role.OPERATOR)
        .body(
            """
            {"creatorId": "%s", "campaignId": "%s", "name": "Launch", "startsOn": "2026-09-01",
             "fee": {"amount": "%s", "currency": "%s"}}"""
                .formatted(mia, launch, fee, currency))
        .post(acme("partnerships"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .getString("id");
  }

  private static void activate(String partnership) {
    asFinance(Role.ADMIN)
        .post(acme("partnerships/" + partnership + "/propose"))
        .then()
        .statusCode(200);
    asFinance(Role.ADMIN)
        .post(acme("partnerships/" + partnership + "/activate"))
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse use(String budget) {
    return asFinance(Role.ANALYST).get(acme("budgets/" + budget + "/use")).then().statusCode(200);
  }

  private static ValidatableResponse read(String budget) {
    return asFinance(Role.ANALYST).get(acme("budgets/" + budget)).then().statusCode(200);
  }
}
