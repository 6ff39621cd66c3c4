package io.hookline.creator.money.payout;

import static io.hookline.creator.DoorFixtures.doorLink;
import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.creatorMerge;
import static io.hookline.creator.Fixtures.earning;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.PayoutFixtures.approved;
import static io.hookline.creator.PayoutFixtures.batch;
import static io.hookline.creator.PayoutFixtures.budget;
import static io.hookline.creator.PayoutFixtures.earner;
import static io.hookline.creator.PayoutFixtures.holdIsOver;
import static io.hookline.creator.PayoutFixtures.invoice;
import static io.hookline.creator.PayoutFixtures.newBatch;
import static io.hookline.creator.PayoutFixtures.readyPayee;
import static io.hookline.creator.PayoutFixtures.received;
import static io.hookline.creator.PayoutFixtures.step;
import static io.hookline.creator.PayoutFixtures.written;
import static io.hookline.kit.test.Json.at;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.hookline.creator.Fixtures;
import io.hookline.creator.money.InBrand;
import io.hookline.creator.money.ledger.AccountKind;
import io.hookline.creator.money.ledger.Ledger;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a person with several records all money is one person's, until they are parted. */
@QuarkusTest
class MergedCreatorsTest {

  @Inject Ledger ledger;
  @Inject InBrand acme;

  private String mia;
  private String mya;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = earner("mia", "60.00");
    mya = creator("mya");
    earning(mya, "40.00");
  }

  @Test
  void aPersonIsPaidOnceForAllOfHerRecords() {
    merged();
    String id = written();
    payouts(mia)
        .body(at("items[*].creatorId", contains(mia)))
        .body(at("items[0].creatorIds", containsInAnyOrder(mia, mya)))
        .body(at("items[0].amount.amount", equalTo("100.00")));
    payouts(mya).body(at("items[*].creatorId", contains(mia)));
    step(id, "confirm");
    assertThat(owed(AccountKind.IN_PAYOUT, mya)).isZero();
    assertThat(bank()).isEqualByComparingTo("-100");
    earning(mia, "5.00");
    statement(mia)
        .body(at("creatorId", equalTo(mia)))
        .body(at("earned.amount", equalTo("105.00")))
        .body(at("paid.amount", equalTo("100.00")))
        .body(at("closing.amount", equalTo("5.00")));
    asFinance(Role.ANALYST)
        .get(acme("earnings?status=PAID&creatorId=" + mia))
        .then()
        .body(at("items[*].creatorId", containsInAnyOrder(mia, mya)));
    asFinance(Role.ANALYST)
        .get(acme("ledger/balances?creatorId=" + mia))
        .then()
        .body(at("items[?(@.account == 'PAYABLE')].creatorId", containsInAnyOrder(mia, mya)));
  }

  @Test
  void whoMergesOrPartsWhereMoneyGoesAnotherWayHoldsTheFinanceRight() {
    expect(merge(Tokens.admin(ACME), mya, mia), 403, "FINANCE_REQUIRED");
    expect(merge(Tokens.admin(ACME), creator("empty"), mia), 403, "FINANCE_REQUIRED");
    expect(merge(Tokens.admin(ACME), mia, creator("none")), 403, "FINANCE_REQUIRED");
    String lou = creator("lou");
    doorLink(lou);
    expect(merge(Tokens.admin(ACME), creator("lou.two"), lou), 403, "FINANCE_REQUIRED");
    merge(Tokens.admin(ACME), creator("one"), creator("same")).then().statusCode(201);
    String merge = creatorMerge(mya, mia);
    expect(
        as(Tokens.admin(ACME)).post(acme("creator-merges/" + merge + "/part")),
        403,
        "FINANCE_REQUIRED");
    part(merge);
  }

  @Test
  void payoutsWaitWhenOtherEarningsGoToAnAccount() {
    readyPayee(mya);
    String merge = creatorMerge(mya, mia);
    obstacles(mia, contains("BANK_DETAILS_CHANGED"));
    obstacles(mya, empty());
    expect(
        asFinance(Role.OPERATOR).body(newBatch()).post(acme("payout-batches")),
        409,
        "NOTHING_TO_PAY");
    holdIsOver();
    part(merge);
    obstacles(mya, contains("BANK_DETAILS_CHANGED"));
    obstacles(mia, empty());
    assertThat(PublishedChanges.read().get("").toString()).contains("PayeeHeld");
  }

  private static Response merge(String token, String creator, String into) {
    return as(token)
        .body("{\"intoId\": \"" + into + "\"}")
        .post(acme("creators/" + creator + "/merge"));
  }

  private static void obstacles(String creator, Matcher<?> are) {
    asFinance(Role.ANALYST)
        .get(acme("payees"))
        .then()
        .statusCode(200)
        .body(at("items[?(@.creatorId == '" + creator + "')].obstacles[*]", are));
  }

  @Test
  void partingChangesNothingThatIsPaid() {
    String merge = merged();
    String id = written();
    part(merge);
    step(id, "confirm");
    payouts(mia).body(at("items[0].status", equalTo("PAID")));
    payouts(mya).body(at("items", hasSize(0)));
    statement(mia)
        .body(at("earned.amount", equalTo("60.00")))
        .body(at("paid.amount", equalTo("60.00")));
    statement(mya)
        .body(at("earned.amount", equalTo("40.00")))
        .body(at("paid.amount", equalTo("40.00")));
    assertThat(bank()).isEqualByComparingTo("-100");
    asFinance(Role.OPERATOR)
        .body(newBatch())
        .post(acme("payout-batches"))
        .then()
        .statusCode(409)
        .body(at("code", equalTo("NOTHING_TO_PAY")));
  }

  @Test
  void whoIsPartedBeforeTheFileIsNotPaidForTheOther() {
    String ida = earner("ida", "7.00");
    String merge = merged();
    String id = approved();
    part(merge);
    step(id, "write-file");
    asFinance(Role.ANALYST)
        .get(acme("payouts?batchId=" + id))
        .then()
        .body(
            at("items[?(@.creatorId == '" + mia + "')].failureReason", contains("CREATOR_PARTED")))
        .body(at("items[?(@.creatorId == '" + ida + "')].status", contains("SENT")));
    assertThat(owed(AccountKind.PAYABLE, mia)).isEqualByComparingTo("-60");
    assertThat(owed(AccountKind.PAYABLE, mya)).isEqualByComparingTo("-40");
  }

  @Test
  void aBatchThatWasMadeBeforeTheMergePaysEachAccountItsOwn() {
    readyPayee(mya);
    String id = approved();
    merged();
    step(step(id, "write-file"), "confirm");
    payouts(mia)
        .body(at("items[*].status", contains("PAID", "PAID")))
        .body(at("items[*].amount.amount", containsInAnyOrder("60.00", "40.00")));
    assertThat(bank()).isEqualByComparingTo("-100");
  }

  @Test
  void debtsOfOneRecordComeOffWhatTheOtherIsOwed() {
    earning(mya, "-55.00");
    merged();
    String id = batch();
    asFinance(Role.ANALYST)
        .get(acme("payout-batches/" + id))
        .then()
        .body(at("total.amount", equalTo("45.00")));
  }

  @Test
  void aNumberAndAMonthAreAPersonsOnce() {
    received(invoice(mya, "2026-09"), "MW-1");
    merged();
    String own = invoice(mia, "2026-10");
    asFinance(Role.OPERATOR)
        .body(
            """
            {"number": "mw- 1", "billed": {"amount": "100.00", "currency": "USD"},
             "issuedOn": "2026-11-01"}""")
        .post(acme("invoices/" + own + "/receive"))
        .then()
        .statusCode(409)
        .body(at("code", equalTo("INVOICE_NUMBER_TAKEN")));
    asFinance(Role.OPERATOR)
        .body(
            """
            {"creatorId": "%s", "month": "2026-09",
             "expected": {"amount": "1.00", "currency": "USD"}}"""
                .formatted(mia))
        .post(acme("invoices"))
        .then()
        .statusCode(409)
        .body(at("code", equalTo("INVOICE_EXISTS")));
    asFinance(Role.ANALYST)
        .get(acme("invoices?creatorId=" + mia))
        .then()
        .body(at("items[*].creatorId", containsInAnyOrder(mia, mya)));
  }

  @Test
  void aBudgetCountsHerRecordsTogether() {
    String launch = Fixtures.campaign("Launch");
    String budget = budget(launch, "1000.00");
    for (String record : java.util.List.of(mia, mya)) {
      String expense =
          asFinance(Role.OPERATOR)
              .body(
                  """
                  {"creatorId": "%s", "campaignId": "%s", "kind": "EXPENSE", "paidBy": "CREATOR",
                   "description": "Train", "amount": {"amount": "20.00", "currency": "USD"},
                   "incurredOn": "2026-11-20"}"""
                      .formatted(record, launch))
              .post(acme("expenses"))
              .then()
              .statusCode(201)
              .extract()
              .path("id");
      asFinance(Role.ADMIN)
          .body("{}")
          .post(acme("expenses/" + expense + "/approve"))
          .then()
          .statusCode(200);
    }
    merged();
    asFinance(Role.ANALYST)
        .get(acme("budgets/" + budget + "/use/creators"))
        .then()
        .body(at("items[*].creatorId", contains(mia)))
        .body(at("items[0].amounts.payable.amount", equalTo("40.00")));
    asFinance(Role.ANALYST)
        .get(acme("expenses?creatorId=" + mia))
        .then()
        .body(at("items", hasSize(2)));
  }

  /** And the time is over for which payouts wait. */
  private String merged() {
    String merge = creatorMerge(mya, mia);
    holdIsOver();
    return merge;
  }

  private static void part(String merge) {
    asFinance(Role.ADMIN).post(acme("creator-merges/" + merge + "/part")).then().statusCode(200);
  }

  private static ValidatableResponse payouts(String creator) {
    return asFinance(Role.ANALYST).get(acme("payouts?creatorId=" + creator)).then().statusCode(200);
  }

  private static ValidatableResponse statement(String creator) {
    return asFinance(Role.ANALYST)
        .get(acme("creators/" + creator + "/statement?currency=USD"))
        .then()
        .statusCode(200);
  }

  private BigDecimal owed(AccountKind kind, String creator) {
    return acme.call(() -> ledger.balance(kind, UUID.fromString(creator), "USD"));
  }

  private BigDecimal bank() {
    return acme.call(() -> ledger.balance(AccountKind.BANK, null, "USD"));
  }
}
