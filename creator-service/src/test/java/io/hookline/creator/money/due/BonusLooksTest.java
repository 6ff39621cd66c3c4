package io.hookline.creator.money.due;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.activated;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.asOperator;
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
import io.hookline.creator.money.earning.Earnings;
import io.hookline.creator.money.earning.MatureEarnings;
import io.hookline.creator.money.risk.RiskWorker;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.SisterEvent;
import io.hookline.kit.value.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bonuses are held for orders that became suspicious when nothing of these could be held. */
@QuarkusTest
class BonusLooksTest {

  private static final String BY_REVENUE =
      """
      "commission": {"percent": "10", "base": "NET_VALUE"},
      "bonuses": [{"metric": "REVENUE", "from": "10000", "amount": "500.00"}]""";

  private static final String CREATOR =
      """
      {"displayName": "%s", "email": "%s", "phone": "%s", "accounts": []}""";

  @Inject DueWorker due;
  @Inject CommissionWorker commissions;
  @Inject RiskWorker risks;
  @Inject MatureEarnings maturing;
  @Inject Earnings earnings;
  @Inject InBrand inAcme;

  private final UUID first = UUID.randomUUID();
  private final UUID second = UUID.randomUUID();
  private String mia;
  private String under;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia", "mia@example.com");
  }

  @Test
  void anOrderWhoseCommissionIsPaidIsJudgedForTheBonus() {
    under = partnership(BY_REVENUE);
    Feeds.apply(from("private@example.com"));
    sell(first, "6000", Instant.parse("2026-09-12T00:00:00Z"));
    pay();
    assertThat(commission()).isEqualTo("PAID");
    asOperator()
        .header("If-Match", "*")
        .body(CREATOR.formatted("mia", "private@example.com", "+4790123456"))
        .put(acme("creators/" + mia))
        .then()
        .statusCode(200);
    told(mia);
    sell(second, "4000", Instant.now());
    assertThat(bonus()).isEqualTo("HELD by [SELF_PURCHASE] of [" + first + "]");
    matured();
    assertThat(bonus()).startsWith("HELD");
  }

  @Test
  void whatAPersonReleasedBeforeItWasPaidCountsForTheBonus() {
    under = partnership(BY_REVENUE);
    Feeds.apply(from("mia@example.com"));
    sell(first, "6000", Instant.parse("2026-09-12T00:00:00Z"));
    assertThat(commission()).isEqualTo("HELD");
    asFinance(Role.OPERATOR)
        .body(
            "{\"decision\": \"RELEASE\", \"note\": \"Her sister\", \"earningIds\": [\"%s\"]}"
                .formatted(of("earnings?sourceId=" + first).getString("items[0].id")))
        .post(acme("reviews/earnings/resolve"))
        .then()
        .statusCode(200);
    pay();
    assertThat(commission()).isEqualTo("PAID");
    told(mia);
    sell(second, "4000", Instant.now());
    matured();
    assertThat(bonus()).startsWith("PAYABLE");
  }

  @Test
  void ordersGivenBackHoldItForThoseThatAreLeft() {
    under = partnership(by(12));
    List<UUID> orders = new ArrayList<>();
    Instant start = Instant.now().minus(Duration.ofHours(30));
    for (int i = 0; i < 20; i++) {
      orders.add(UUID.randomUUID());
      sell(orders.get(i), "10", start.plus(Duration.ofHours(i)));
    }
    assertThat(bonus()).startsWith("PENDING");
    orders.subList(0, 8).forEach(back -> Feeds.apply(refund(UUID.randomUUID(), back, "10")));
    work();
    assertThat(bonus()).startsWith("PENDING");
    matured();
    assertThat(bonus()).startsWith("HELD by [REFUND_RATE]");
  }

  @Test
  void anotherCreatorWithHerNumberHoldsItAtTheEndOfItsHoldingPeriod() {
    under = partnership(by(1));
    sell(first, "10", Instant.now());
    assertThat(bonus()).startsWith("PENDING");
    told(creator("twin", "twin@example.com"));
    matured();
    assertThat(bonus()).isEqualTo("HELD by [DUPLICATE_ACCOUNT] of [" + first + "]");
  }

  @Test
  void anotherCreatorWithHerNumberHoldsItWhenItsPayoutComesToNothing() {
    under = partnership(by(1));
    sell(first, "10", Instant.parse("2026-09-12T00:00:00Z"));
    UUID payout = take();
    told(creator("twin", "twin@example.com"));
    assertThat(bonus()).startsWith("IN_PAYOUT");
    inAcme.run(() -> earnings.fail(payout, "AC04"));
    assertThat(bonus()).isEqualTo("HELD by [DUPLICATE_ACCOUNT] of [" + first + "]");
  }

  @Test
  void oneThatCannotBeLookedAtHoldsUpNothingElse() throws SQLException {
    under = partnership(BY_REVENUE);
    sell(first, "6000", Instant.now());
    sell(second, "4000", Instant.now());
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(
          "update earning set status = 'HELD', reasons = '{}' where source_id = '%s'"
              .formatted(first));
    }
    matured();
    assertThat(of("earnings?sourceId=" + second).getString("items[0].status")).isEqualTo("PAYABLE");
    assertThat(bonus()).startsWith("PENDING");
  }

  @Test
  void itSaysForWhichOrdersItIsHeldNow() {
    under =
        partnership(
            """
            "commission": {"percent": "10", "base": "NET_VALUE", "cap": "5.00"},
            "bonuses": [{"metric": "REVENUE", "from": "100", "amount": "50.00"}]""");
    sell(second, "60", Instant.parse("2026-09-11T00:00:00Z"));
    sell(first, "60", Instant.parse("2026-09-12T00:00:00Z"));
    UUID held = UUID.fromString(of("earnings?sourceId=" + second).getString("items[0].id"));
    inAcme.run(() -> earnings.hold(Map.of(held, List.of()), "Look"));
    assertThat(bonus()).isEqualTo("HELD by [null] of [null]");
    Feeds.apply(from("mia@example.com"));
    work();
    assertThat(bonus()).isEqualTo("HELD by [SELF_PURCHASE] of [" + first + "]");
    String id = of("earnings?kind=BONUS").getString("items[0].id");
    inAcme.run(() -> earnings.release(List.of(held), "Fine"));
    work();
    assertThat(bonus()).isEqualTo("HELD by [SELF_PURCHASE] of [" + first + "]");
    assertThat(of("earnings/" + id + "/steps").<String>getList("items[*].step"))
        .containsExactly("HOLD", "RELEASE", "HOLD", "MADE");
  }

  private static String by(int orders) {
    return """
        "bonuses": [{"metric": "CONVERSIONS", "from": "%d", "amount": "50.00"}]"""
        .formatted(orders);
  }

  private static String creator(String name, String email) {
    return asOperator()
        .body(CREATOR.formatted(name, email, "+4790123456"))
        .post(acme("creators"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .getString("id");
  }

  /** The first order's buyer. */
  private ObjectNode from(String address) {
    return signal(
        first,
        "\"emailSha256\": \"%s\", \"touchedCreatorIds\": [], \"codes\": [],"
            .formatted(Sha256.hex(address)),
        0);
  }

  private void sell(UUID order, String value, Instant at) {
    ObjectNode told = conversion(order, value, 0, "");
    told.withObject("data").put("occurredAt", at.toString());
    Feeds.apply(told, credit(order, mia, under, 1));
    work();
  }

  /** The service hears of a creator's record from itself. */
  private void told(String creator) {
    Feeds.apply(
        SisterEvent.of("creator", "CreatorUpdated")
            .with("{\"id\": \"%s\"}".formatted(creator))
            .in(ACME)
            .put("subject", "creators/" + creator));
    work();
  }

  private void work() {
    commissions.work();
    risks.work();
    due.work();
  }

  private void pay() {
    UUID payout = take();
    inAcme.run(() -> earnings.confirm(payout));
  }

  private UUID take() {
    UUID payout = UUID.randomUUID();
    List<UUID> hers = List.of(UUID.fromString(mia));
    assertThat(inAcme.call(() -> earnings.takePayable(hers, "USD", BigDecimal.ZERO, payout)))
        .hasSize(1);
    return payout;
  }

  private void matured() {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute("update earning set hold_until = now()");
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    maturing.work();
  }

  private String commission() {
    return of("earnings?sourceId=" + first).getString("items[0].status");
  }

  private static String bonus() {
    Json bonus = of("earnings?kind=BONUS");
    assertThat(bonus.getList("items")).hasSize(1);
    return "%s by %s of %s"
        .formatted(
            bonus.getString("items[0].status"),
            bonus.<String>getList("items[*].reasons[*].figures.rules"),
            bonus.<String>getList("items[*].reasons[*].figures.orders"));
  }

  private static Json of(String path) {
    return asFinance(Role.ANALYST).get(acme(path)).as(Json.class);
  }

  private String partnership(String pay) {
    return activated(draftWithPay(mia, pay));
  }
}
