package io.hookline.creator.money.due;

import static io.hookline.creator.DoorFixtures.by;
import static io.hookline.creator.DoorFixtures.ownDispute;
import static io.hookline.creator.DoorFixtures.secret;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.activated;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.dispute;
import static io.hookline.creator.Fixtures.draftWithPay;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.SisterFacts.conversion;
import static io.hookline.creator.SisterFacts.credit;
import static io.hookline.creator.SisterFacts.refund;
import static io.hookline.creator.SisterFacts.signal;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.creator.money.InBrand;
import io.hookline.creator.money.commission.CommissionWorker;
import io.hookline.creator.money.earning.EarningView;
import io.hookline.creator.money.earning.Earnings;
import io.hookline.creator.money.earning.MatureEarnings;
import io.hookline.creator.money.risk.RiskWorker;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.value.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bonus is in no payout while orders that carry it are looked at. */
@QuarkusTest
class BonusHoldsTest {

  private static final String PLAIN = "\"touchedCreatorIds\": [], \"codes\": [],";

  @Inject DueWorker due;
  @Inject CommissionWorker commissions;
  @Inject RiskWorker risks;
  @Inject MatureEarnings maturing;
  @Inject Earnings earnings;
  @Inject InBrand inAcme;

  private final UUID order = UUID.randomUUID();
  private String mia;
  private String under;

  @BeforeEach
  void begin() {
    twoBrands();
    mia =
        asOperator()
            .body("{\"displayName\": \"mia\", \"email\": \"mia@example.com\", \"accounts\": []}")
            .post(acme("creators"))
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class)
            .getString("id");
    under =
        partnership(
            """
            "commission": {"percent": "10", "base": "NET_VALUE"},
            "bonuses": [{"metric": "REVENUE", "from": "100", "amount": "50.00"}]""");
  }

  @Test
  void sheDoesNotFreeItWithADisputeOfWhatIsHeld() {
    Feeds.apply(own(0));
    sell(conversion(order, "120", 0, ""));
    assertThat(statuses()).isEqualTo("commission HELD, bonus HELD");
    String secret = secret(mia);
    String opened = ownDispute(secret, id("COMMISSION"));
    work();
    assertThat(statuses()).isEqualTo("commission DISPUTED, bonus HELD");
    assertThat(take(UUID.randomUUID())).isEmpty();
    by(secret)
        .body("{\"note\": \"Let be\"}")
        .post("/v1/door/disputes/" + opened + "/withdraw")
        .then()
        .statusCode(200);
    work();
    assertThat(statuses()).isEqualTo("commission HELD, bonus HELD");
    assertThat(take(UUID.randomUUID())).isEmpty();
  }

  @Test
  void itWaitsForDisputesOfOrdersThatCarryIt() {
    sell(conversion(order, "120", 0, ""));
    assertThat(statuses()).isEqualTo("commission PAYABLE, bonus PAYABLE");
    String opened = dispute(id("COMMISSION"));
    assertThat(statuses()).isEqualTo("commission DISPUTED, bonus HELD");
    asFinance(Role.ADMIN)
        .body("{\"note\": \"It is right\"}")
        .post(acme("disputes/" + opened + "/reject"))
        .then()
        .statusCode(200);
    work();
    assertThat(statuses()).isEqualTo("commission PAYABLE, bonus PAYABLE");
  }

  @Test
  void itIsHeldInTheTransactionInWhichAnOrderIs() {
    sell(conversion(order, "120", 0, ""));
    Feeds.apply(own(0));
    risks.work();
    assertThat(statuses()).isEqualTo("commission HELD, bonus HELD");
    Feeds.apply(signal(order, PLAIN, 1));
    risks.work();
    work();
    assertThat(statuses()).isEqualTo("commission PAYABLE, bonus PAYABLE");
    asFinance(Role.OPERATOR)
        .body("{\"note\": \"Look\"}")
        .post(acme("earnings/" + id("COMMISSION") + "/hold"))
        .then()
        .statusCode(200);
    assertThat(statuses()).isEqualTo("commission HELD, bonus HELD");
  }

  @Test
  void whatBecameKnownDuringAPayoutHoldsItWhenThatFailsOrComesBack() {
    sell(conversion(order, "120", 0, ""));
    for (boolean paid : new boolean[] {false, true}) {
      UUID payout = UUID.randomUUID();
      assertThat(take(payout)).hasSize(2);
      Feeds.apply(own(paid ? 2 : 0));
      risks.work();
      work();
      inAcme.run(
          () -> {
            if (paid) {
              earnings.confirm(payout);
              earnings.giveBack(payout, "AC06");
            } else {
              earnings.fail(payout, "AC04");
            }
          });
      assertThat(statuses()).isEqualTo("commission HELD, bonus HELD");
      if (!paid) {
        Feeds.apply(signal(order, PLAIN, 1));
        risks.work();
        work();
        assertThat(statuses()).isEqualTo("commission PAYABLE, bonus PAYABLE");
      }
    }
  }

  @Test
  void whatBecameKnownInTheHoldingPeriodHoldsItAtItsEnd() {
    ObjectNode recent = conversion(order, "120", 0, "");
    recent.withObject("data").put("occurredAt", Instant.now().toString());
    sell(recent);
    assertThat(statuses()).isEqualTo("commission PENDING, bonus PENDING");
    Feeds.apply(own(0));
    holdingPeriodsEnd();
    maturing.work();
    assertThat(statuses()).isEqualTo("commission HELD, bonus HELD");
  }

  @Test
  void whatIsHeldDuringItsOwnDisputeHoldsItAtThatsEnd() {
    sell(conversion(order, "120", 0, ""));
    UUID bonus = UUID.fromString(id("BONUS"));
    inAcme.run(() -> earnings.dispute(bonus, "Too little"));
    Feeds.apply(own(0));
    risks.work();
    work();
    assertThat(statuses()).isEqualTo("commission HELD, bonus DISPUTED");
    inAcme.run(() -> earnings.settle(bonus, "It is right"));
    assertThat(statuses()).isEqualTo("commission HELD, bonus HELD");
  }

  private static final String CAPPED =
      """
      "commission": {"percent": "10", "base": "NET_VALUE", "cap": "5.00"},
      "bonuses": [{"metric": "REVENUE", "from": "100", "amount": "50.00"}]""";

  @Test
  void ordersThatBringNoCommissionAreJudgedAsWell() {
    under = partnership(CAPPED);
    UUID honest = UUID.randomUUID();
    tell(at(honest, "60", "2026-09-11T00:00:00Z"), credit(honest, mia, under, 1));
    Feeds.apply(own(0));
    tell(at(order, "60", "2026-09-12T00:00:00Z"), credit(order, mia, under, 1));
    assertThat(of("COMMISSION").getList("items")).hasSize(1);
    assertThat(of("BONUS").getString("items[0].status")).isEqualTo("HELD");
    assertThat(of("BONUS").getString("items[0].reasons[0].figures.rules"))
        .isEqualTo("SELF_PURCHASE");
    assertThat(of("BONUS").getString("items[0].reasons[0].figures.orders"))
        .isEqualTo(order.toString());
    Feeds.apply(signal(order, PLAIN, 1));
    risks.work();
    work();
    assertThat(of("BONUS").getString("items[0].status")).isEqualTo("PAYABLE");
  }

  @Test
  void whatAnotherOrderLeavesUnderTheCapIsJudgedWhenItIsEarned() {
    under = partnership(CAPPED);
    UUID honest = UUID.randomUUID();
    tell(at(honest, "60", "2026-09-11T00:00:00Z"), credit(honest, mia, under, 1));
    Feeds.apply(own(0));
    tell(at(order, "60", "2026-09-12T00:00:00Z"), credit(order, mia, under, 1));
    tell(refund(UUID.randomUUID(), honest, "60"));
    Json hers = asFinance(Role.ANALYST).get(acme("earnings?sourceId=" + order)).as(Json.class);
    assertThat(hers.getString("items[0].amount.amount")).isEqualTo("5.00");
    assertThat(hers.getString("items[0].status")).isEqualTo("HELD");
  }

  @Test
  void ordersUnderTermsWithoutACommissionAreJudgedAsWell() {
    under =
        partnership(
            "\"bonuses\": [{\"metric\": \"CONVERSIONS\", \"from\": \"1\", \"amount\": \"50.00\"}]");
    sell(conversion(order, "120", 0, ""));
    assertThat(of("BONUS").getString("items[0].status")).isEqualTo("PAYABLE");
    Feeds.apply(own(0));
    risks.work();
    assertThat(of("BONUS").getString("items[0].status")).isEqualTo("HELD");
    rules(false, 0);
    risks.work();
    work();
    assertThat(of("BONUS").getString("items[0].status")).isEqualTo("PAYABLE");
    rules(true, 1);
    risks.work();
    assertThat(of("BONUS").getString("items[0].status")).isEqualTo("HELD");
    UUID other = UUID.randomUUID();
    tell(conversion(other, "10", 0, ""), credit(other, mia, under, 1));
    assertThat(of("BONUS").getString("items[0].status")).isEqualTo("PAYABLE");
  }

  private static void rules(boolean selfPurchase, int version) {
    asFinance(Role.ADMIN)
        .header("If-Match", "\"" + version + "\"")
        .body(
            """
            {"rules": {"selfPurchase": %s, "duplicateAccounts": true, "disposableEmail": true,
              "codeLeak": true, "bannedReferrers": [],
              "refundRate": {"enabled": false, "percent": 40, "leastOrders": 10, "days": 90}}}"""
                .formatted(selfPurchase))
        .put(acme("risk-rules"))
        .then()
        .statusCode(200);
  }

  private void tell(ObjectNode... facts) {
    Feeds.apply(facts);
    work();
  }

  private static ObjectNode at(UUID id, String value, String instant) {
    ObjectNode told = conversion(id, value, 0, "");
    told.withObject("data").put("occurredAt", instant);
    return told;
  }

  private ObjectNode own(long version) {
    return signal(
        order,
        "\"emailSha256\": \"%s\", ".formatted(Sha256.hex("mia@example.com")) + PLAIN,
        version);
  }

  private void sell(ObjectNode told) {
    Feeds.apply(told, credit(order, mia, under, 1));
    work();
  }

  private void work() {
    commissions.work();
    due.work();
  }

  private List<EarningView> take(UUID payout) {
    return inAcme.call(
        () -> earnings.takePayable(List.of(UUID.fromString(mia)), "USD", BigDecimal.ZERO, payout));
  }

  private static void holdingPeriodsEnd() {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute("update earning set hold_until = now()");
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static String statuses() {
    return "commission "
        + of("COMMISSION").getString("items[0].status")
        + ", bonus "
        + of("BONUS").getString("items[0].status");
  }

  private static String id(String kind) {
    return of(kind).getString("items[0].id");
  }

  private static Json of(String kind) {
    return asFinance(Role.ANALYST).get(acme("earnings?kind=" + kind)).as(Json.class);
  }

  private String partnership(String pay) {
    return activated(draftWithPay(mia, pay));
  }
}
