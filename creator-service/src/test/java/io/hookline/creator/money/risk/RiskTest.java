package io.hookline.creator.money.risk;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.activated;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.creatorMerge;
import static io.hookline.creator.Fixtures.draftPartnership;
import static io.hookline.creator.Fixtures.promoCode;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.PayoutFixtures.readyPayee;
import static io.hookline.creator.SisterFacts.conversion;
import static io.hookline.creator.SisterFacts.credit;
import static io.hookline.creator.SisterFacts.credits;
import static io.hookline.creator.SisterFacts.refund;
import static io.hookline.creator.SisterFacts.share;
import static io.hookline.creator.SisterFacts.signal;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.creator.money.InBrand;
import io.hookline.creator.money.commission.CommissionWorker;
import io.hookline.creator.money.earning.EarningStatus;
import io.hookline.creator.money.earning.Earnings;
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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RiskTest {

  private static final String RULES =
      """
      {"rules": {"selfPurchase": %s, "duplicateAccounts": true, "disposableEmail": true,
        "codeLeak": true, "bannedReferrers": ["coupons.example"],
        "refundRate": {"enabled": false, "percent": 40, "leastOrders": 10, "days": 90}}}""";

  @Inject CommissionWorker commissions;
  @Inject RiskWorker risks;
  @Inject DueRisks due;
  @Inject Earnings earnings;
  @Inject InBrand acme;

  private final UUID order = UUID.randomUUID();
  private String mia;
  private String under;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia", "Mia@Example.com");
    under = partnership(mia);
  }

  @Test
  void whoBuysByHerOwnCodeIsHeldWhicheverIsToldFirst() {
    Feeds.apply(own(order));
    earn(order);
    assertThat(held()).containsExactly("SELF_PURCHASE");
    UUID other = UUID.randomUUID();
    earn(other);
    assertThat(held()).hasSize(1);
    Feeds.apply(own(other));
    risks.work();
    assertThat(held()).containsExactly("SELF_PURCHASE", "SELF_PURCHASE");
  }

  @Test
  void eachRuleExplainsItself() {
    rules("true", "\"0\"");
    Feeds.apply(
        signal(
            order,
            "\"disposableEmail\": true, \"referrerDomain\": \"www.coupons.example\","
                + " \"touchedCreatorIds\": [], \"codes\": [],",
            0));
    earn(order);
    Json found = reviews("");
    assertThat(found.<String>getList("items[0].reasons[*].rule"))
        .containsExactlyInAnyOrder("DISPOSABLE_EMAIL", "BANNED_REFERRER");
    assertThat(found.<String>getList("items[0].reasons[*].text"))
        .anyMatch(text -> text.contains("www.coupons.example"));
    assertThat(reviews("?rule=BANNED_REFERRER").getList("items")).hasSize(1);
    assertThat(reviews("?rule=SELF_PURCHASE").getList("items")).isEmpty();
  }

  @Test
  void creatorsWithOneAddressAreHeld() {
    creator("mia2", "mia@example.com");
    earn(order);
    assertThat(held()).containsExactly("DUPLICATE_ACCOUNT");
  }

  @Test
  void creatorsWhoArePaidToOneAccountAreHeld() {
    readyPayee(mia);
    String ida = creator("ida", "ida@example.com");
    earn(order);
    assertThat(held()).isEmpty();
    readyPayee(ida);
    judgeAgain();
    assertThat(held()).containsExactly("DUPLICATE_ACCOUNT");
    creatorMerge(ida, mia);
    judgeAgain();
    assertThat(held()).isEmpty();
  }

  @Test
  void recordsOfOnePersonAreNoDuplicatesButAreHerself() {
    String mya = creator("mya", "mia@example.com");
    earn(order);
    assertThat(held()).containsExactly("DUPLICATE_ACCOUNT");
    String merge = creatorMerge(mya, mia);
    judgeAgain();
    assertThat(held()).isEmpty();
    asFinance(Role.ADMIN).post(acme("creator-merges/" + merge + "/part")).then().statusCode(200);
    judgeAgain();
    assertThat(held()).containsExactly("DUPLICATE_ACCOUNT");
    String other = creator("mia-too", "mia.wong@example.com");
    creatorMerge(mya, mia);
    creatorMerge(other, mia);
    UUID hers = UUID.randomUUID();
    Feeds.apply(
        signal(
            hers,
            "\"emailSha256\": \"%s\", \"touchedCreatorIds\": [], \"codes\": [],"
                .formatted(Sha256.hex("mia.wong@example.com")),
            0));
    earn(hers);
    judgeAgain();
    assertThat(held()).containsExactly("SELF_PURCHASE");
  }

  @Test
  void whatAnyOfHerRecordsHasInCommonWithSomebodyElseCounts() {
    creator("stranger", "second@example.com");
    earn(order);
    assertThat(held()).isEmpty();
    creatorMerge(creator("mya", "second@example.com"), mia);
    judgeAgain();
    assertThat(held()).containsExactly("DUPLICATE_ACCOUNT");
  }

  @Test
  void whoseOrdersAreGivenBackTooOftenIsHeld() {
    asFinance(Role.ADMIN)
        .header("If-Match", "\"0\"")
        .body(
            """
            {"rules": {"selfPurchase": true, "duplicateAccounts": true, "disposableEmail": true,
              "codeLeak": true, "bannedReferrers": [],
              "refundRate": {"enabled": true, "percent": 50, "leastOrders": 3, "days": 30}}}""")
        .put(acme("risk-rules"))
        .then()
        .statusCode(200);
    List<UUID> orders = List.of(order, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    orders.subList(0, 2).forEach(this::earn);
    Feeds.apply(refund(UUID.randomUUID(), orders.get(0), "1"));
    judgeAgain();
    assertThat(held()).as("two orders say nothing").isEmpty();
    earn(orders.get(2));
    judgeAgain();
    assertThat(held()).as("one of three is less than a half").isEmpty();
    earn(orders.get(3));
    Feeds.apply(refund(UUID.randomUUID(), orders.get(1), "80"));
    judgeAgain();
    assertThat(held()).isNotEmpty().containsOnly("REFUND_RATE");
    assertThat(reviews("").<String>getList("items[*].reasons[*].text"))
        .anyMatch(text -> text.startsWith("2 of 4 of the creator's orders"));
  }

  private void judgeAgain() {
    commissions.work();
    acme.run(() -> due.addOpen());
    risks.work();
  }

  @Test
  void whatComesByACodeThatLeaksIsHeldWithItsSign() throws SQLException {
    String code = promoCode(under, "MIA15");
    Feeds.apply(
        conversion(order, "80", 0, ""),
        credits(
            order,
            1,
            share(mia, under, "1")
                .replace("\"promoCodeId\": null", "\"promoCodeId\": \"" + code + "\"")));
    leak(code);
    commissions.work();
    assertThat(held()).containsExactly("CODE_LEAK");
    assertThat(reviews("").getString("items[0].reasons[0].text"))
        .isEqualTo("31 of 32 orders are of strangers.");
  }

  private void leak(String code) throws SQLException {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(
          """
          insert into code_leak (id, brand, promo_code_id, creator_id, kind, state, opened_at,
                 explanation, figures, version)
          values (gen_random_uuid(), '%s', '%s', '%s', 'UNTOUCHED', 'OPEN', now(),
                  '31 of 32 orders are of strangers.', '{}', 0)"""
              .formatted(ACME, code, mia));
    }
  }

  @Test
  void whatAPersonReleasedNoRuleTouchesAgain() {
    Feeds.apply(own(order));
    earn(order);
    String id = reviews("").getString("items[0].id");
    Json answer = resolve("RELEASE", id, UUID.randomUUID().toString());
    assertThat(answer.<String>getList("resolved")).containsExactly(id);
    assertThat(answer.<String>getList("untouched[*].code")).containsExactly("EARNING_NOT_FOUND");
    Feeds.apply(own(order, 1));
    risks.work();
    assertThat(held()).isEmpty();
    Json steps = asFinance(Role.ANALYST).get(acme("earnings/" + id + "/steps")).as(Json.class);
    assertThat(steps.<String>getList("items[*].step")).containsExactly("RELEASE", "HOLD", "MADE");
    assertThat(steps.getString("items[0].note")).isEqualTo("Her sister");
  }

  @Test
  void aRuleThatIsSwitchedOffLetsGoWhatNobodyDecided() {
    Feeds.apply(own(order));
    earn(order);
    rules("false", "\"0\"");
    risks.work();
    assertThat(held()).isEmpty();
    rules("true", "\"1\"");
    risks.work();
    assertThat(held()).containsExactly("SELF_PURCHASE");
  }

  @Test
  void whatBecameKnownDuringADisputeCountsAtItsEnd() {
    earn(order);
    UUID id = idOf(order);
    acme.run(() -> earnings.dispute(id, "Too little"));
    Feeds.apply(own(order));
    risks.work();
    assertThat(held()).isEmpty();
    assertThat(acme.call(() -> earnings.settle(id, "It is right")).status())
        .isEqualTo(EarningStatus.HELD);
    assertThat(held()).containsExactly("SELF_PURCHASE");
  }

  @Test
  void whatBecameKnownDuringAPayoutCountsWhenItFailsOrComesBack() {
    earn(order);
    UUID id = idOf(order);
    for (boolean paid : new boolean[] {false, true}) {
      UUID payout = UUID.randomUUID();
      List<UUID> hers = List.of(UUID.fromString(mia));
      acme.run(() -> earnings.takePayable(hers, "USD", BigDecimal.ZERO, payout));
      Feeds.apply(own(order, paid ? 2 : 0));
      risks.work();
      assertThat(held()).isEmpty();
      acme.run(
          () -> {
            if (paid) {
              earnings.confirm(payout);
              earnings.giveBack(payout, "AC06");
            } else {
              earnings.fail(payout, "AC04");
            }
          });
      assertThat(held()).containsExactly("SELF_PURCHASE");
      if (!paid) {
        Feeds.apply(signal(order, "\"touchedCreatorIds\": [], \"codes\": [],", 1));
        risks.work();
        assertThat(held()).isEmpty();
      }
    }
    assertThat(acme.call(() -> earnings.get(id)).payoutId()).isNull();
  }

  private UUID idOf(UUID conversion) {
    return UUID.fromString(
        asFinance(Role.ANALYST)
            .get(acme("earnings?sourceId=" + conversion))
            .as(Json.class)
            .getString("items[0].id"));
  }

  private void earn(UUID id) {
    Feeds.apply(conversion(id, "80", 0, ""), credit(id, mia, under, 1));
    commissions.work();
  }

  private static com.fasterxml.jackson.databind.node.ObjectNode own(UUID id) {
    return own(id, 0);
  }

  private static com.fasterxml.jackson.databind.node.ObjectNode own(UUID id, long version) {
    return signal(
        id,
        "\"emailSha256\": \"%s\", \"touchedCreatorIds\": [], \"codes\": [],"
            .formatted(Sha256.hex("mia@example.com")),
        version);
  }

  private static void rules(String selfPurchase, String version) {
    asFinance(Role.ADMIN)
        .header("If-Match", version)
        .body(RULES.formatted(selfPurchase))
        .put(acme("risk-rules"))
        .then()
        .statusCode(200);
  }

  private static Json resolve(String decision, String... ids) {
    return asFinance(Role.OPERATOR)
        .body(
            "{\"decision\": \"%s\", \"note\": \"Her sister\", \"earningIds\": [\"%s\"]}"
                .formatted(decision, String.join("\", \"", ids)))
        .post(acme("reviews/earnings/resolve"))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  private static List<String> held() {
    return reviews("").getList("items[*].reasons[*].rule");
  }

  private static Json reviews(String query) {
    return asFinance(Role.ANALYST)
        .get(acme("reviews/earnings" + query))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  private static String creator(String handle, String email) {
    return asOperator()
        .body(
            """
            {"displayName": "%s", "email": "%s", "accounts": []}"""
                .formatted(handle, email))
        .post(acme("creators"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .getString("id");
  }

  private static String partnership(String creator) {
    return activated(
        draftPartnership(
            """
            {"creatorId": "%s", "name": "Sales", "startsOn": "2026-09-01",
             "terms": {"pay": {"currency": "USD",
               "commission": {"percent": "10", "base": "NET_VALUE"}}}}"""
                .formatted(creator)));
  }
}
