package io.hookline.creator.money.due;

import static io.hookline.creator.DoorFixtures.by;
import static io.hookline.creator.DoorFixtures.secret;
import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.activated;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.deliverable;
import static io.hookline.creator.Fixtures.draftWithPay;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.SisterFacts.conversion;
import static io.hookline.creator.SisterFacts.credit;
import static io.hookline.creator.SisterFacts.refund;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.creator.ContentFacts;
import io.hookline.creator.money.commission.CommissionWorker;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.SisterEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DueTest {

  @Inject DueWorker due;
  @Inject CommissionWorker commissions;

  private String mia;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
  }

  @Test
  void aFeeOnActivationIsDueOnce() {
    String draft =
        draftWithPay(mia, "\"flatFee\": {\"amount\": \"5000.00\", \"due\": \"ON_ACTIVATION\"}");
    due.work();
    assertThat(earned()).isEmpty();
    activated(draft);
    due.work();
    due.work();
    assertThat(earned()).containsExactly("FLAT_FEE 5000.00 PAYABLE");
  }

  @Test
  void aFeeOfDaysIsDueWhenTheyCome() {
    activated(
        draftWithPay(
            mia,
            """
            "flatFee": {"amount": "300.00", "due": "ON_DATES", "instalments": [
              {"on": "2026-09-02", "amount": "100.00"}, {"on": "2098-09-03", "amount": "200.00"}]}"""));
    due.newDays();
    due.work();
    assertThat(earned()).containsExactly("FLAT_FEE 100.00 PAYABLE");
  }

  @Test
  void aBonusIsReachedByOrdersAndTakenBackByRefunds() {
    String under =
        activated(
            draftWithPay(
                mia,
                """
                "bonuses": [{"metric": "REVENUE", "from": "100", "amount": "50.00"}]"""));
    UUID order = UUID.randomUUID();
    Feeds.apply(conversion(order, "120", 0, ""), credit(order, mia, under, 1));
    work();
    assertThat(earned()).hasSize(1).allMatch(earning -> earning.startsWith("BONUS 50.00"));
    Feeds.apply(refund(UUID.randomUUID(), order, "30"));
    work();
    work();
    assertThat(earned()).hasSize(2);
    assertThat(earned().get(0)).startsWith("CLAWBACK -50.00");
  }

  @Test
  void anAcceptedDeliverableIsPaidByTheTermsOfThatInstant() {
    String under =
        activated(
            draftWithPay(
                mia, "\"perDeliverable\": [{\"type\": \"VIDEO\", \"amount\": \"400.00\"}]"));
    String video = deliverable(under);
    due.work();
    assertThat(earned()).isEmpty();
    deliver(video);
    due.work();
    assertThat(earned()).containsExactly("DELIVERABLE 400.00 PAYABLE");
    amend(under, "USD", "\"perDeliverable\": [{\"type\": \"VIDEO\", \"amount\": \"500.00\"}]", "")
        .then()
        .statusCode(200);
    deliver(deliverable(under));
    due.work();
    due.work();
    assertThat(earned())
        .containsExactlyInAnyOrder("DELIVERABLE 400.00 PAYABLE", "DELIVERABLE 500.00 PAYABLE");
  }

  @Test
  void aBonusForViewsIsEarnedOnceThePostsHaveThem() {
    String under =
        activated(
            draftWithPay(
                mia,
                """
                "bonuses": [{"metric": "VIEWS", "from": "100000", "amount": "75.00"}]"""));
    UUID post = UUID.randomUUID();
    Feeds.apply(
        ContentFacts.post(
            post,
            """
            "creatorId": "%s", "partnershipId": "%s", "publishedAt": "2026-09-10T12:00:00Z","""
                .formatted(mia, under),
            1));
    Feeds.apply(views(post, 60_000, "2026-09-11T12:00:00Z"));
    due.work();
    assertThat(earned()).isEmpty();
    Feeds.apply(views(post, 120_000, "2026-09-12T12:00:00Z"));
    Feeds.apply(views(post, 130_000, "2026-09-13T12:00:00Z"));
    due.work();
    due.work();
    assertThat(earned()).hasSize(1).allMatch(earning -> earning.startsWith("BONUS 75.00"));
  }

  @Test
  void aFeeThatWasEarnedStaysInItsCurrencyWhenThatChanges() {
    String under =
        activated(
            draftWithPay(
                mia, "\"flatFee\": {\"amount\": \"5000.00\", \"due\": \"ON_ACTIVATION\"}"));
    due.work();
    amend(under, "EUR", "\"flatFee\": {\"amount\": \"4800.00\", \"due\": \"ON_ACTIVATION\"}", "")
        .then()
        .statusCode(200);
    due.work();
    assertThat(earned()).containsExactly("FLAT_FEE 5000.00 PAYABLE");
    assertThat(currencies()).containsExactly("USD");
  }

  @Test
  void instalmentsInAnotherCurrencyAreThoseOfDaysFromThenOn() {
    String under =
        activated(
            draftWithPay(
                mia,
                """
                "flatFee": {"amount": "300.00", "due": "ON_DATES", "instalments": [
                  {"on": "2026-09-02", "amount": "100.00"}, {"on": "2098-09-03", "amount": "200.00"}]}"""));
    due.work();
    String today = LocalDate.now(ZoneId.of("America/New_York")).toString();
    amend(
            under,
            "EUR",
            """
            "flatFee": {"amount": "270.00", "due": "ON_DATES", "instalments": [
              {"on": "2026-09-02", "amount": "90.00"}, {"on": "%s", "amount": "180.00"}]}"""
                .formatted(today),
            "")
        .then()
        .statusCode(200);
    due.work();
    due.newDays();
    due.work();
    assertThat(earned())
        .containsExactlyInAnyOrder("FLAT_FEE 100.00 PAYABLE", "FLAT_FEE 180.00 PAYABLE");
    assertThat(currencies()).containsExactlyInAnyOrder("USD", "EUR");
    String back =
        """
        "flatFee": {"amount": "60.00", "due": "ON_DATES", "instalments": [
          {"on": "%s", "amount": "50.00"}, {"on": "2098-09-03", "amount": "10.00"}]}"""
            .formatted(today);
    amend(under, "USD", back, "").then().statusCode(200);
    due.work();
    due.newDays();
    due.work();
    assertThat(earned())
        .containsExactlyInAnyOrder(
            "FLAT_FEE 50.00 PAYABLE", "FLAT_FEE 180.00 PAYABLE", "FLAT_FEE 100.00 PAYABLE");
  }

  @Test
  void termsOfATimeInWhichSomethingWasEarnedDoNotChange() {
    String under =
        activated(
            draftWithPay(
                mia, "\"flatFee\": {\"amount\": \"5000.00\", \"due\": \"ON_ACTIVATION\"}"));
    due.work();
    String before = Instant.now().minusSeconds(3600).toString();
    String pay = "\"flatFee\": {\"amount\": \"10.00\", \"due\": \"ON_ACTIVATION\"}";
    amend(under, "USD", pay, before).then().statusCode(409);
    asFinance(Role.ADMIN)
        .body("{\"note\": \"Wrong\"}")
        .post(acme("earnings/" + list().getString("items[0].id") + "/void"))
        .then()
        .statusCode(200);
    amend(under, "USD", pay, before).then().statusCode(200);
  }

  private static final String SALES =
      """
      "commission": {"percent": "10", "base": "NET_VALUE"},
      "bonuses": [{"metric": "REVENUE", "from": "100", "amount": "50.00"}]""";

  @Test
  void ordersThatWereMadeVoidCarryNoBonus() {
    String under = activated(draftWithPay(mia, SALES));
    UUID order = UUID.randomUUID();
    Feeds.apply(conversion(order, "120", 0, ""), credit(order, mia, under, 1));
    work();
    assertThat(ofKind("BONUS").getString("items[0].status")).isEqualTo("PAYABLE");
    asFinance(Role.ADMIN)
        .body("{\"note\": \"Fraud\"}")
        .post(acme("earnings/" + ofKind("COMMISSION").getString("items[0].id") + "/void"))
        .then()
        .statusCode(200);
    work();
    work();
    assertThat(earned())
        .containsExactlyInAnyOrder(
            "COMMISSION 12.00 VOID", "BONUS 50.00 PAYABLE", "CLAWBACK -50.00 PAYABLE");
  }

  @Test
  void aBonusIsHeldWhileOrdersThatCarryItAre() {
    String under = activated(draftWithPay(mia, SALES));
    UUID order = UUID.randomUUID();
    Feeds.apply(conversion(order, "120", 0, ""), credit(order, mia, under, 1));
    work();
    String commission = ofKind("COMMISSION").getString("items[0].id");
    asFinance(Role.OPERATOR)
        .body("{\"note\": \"Look\"}")
        .post(acme("earnings/" + commission + "/hold"))
        .then()
        .statusCode(200);
    work();
    Json held =
        asFinance(Role.ANALYST).get(acme("reviews/earnings?rule=ORDERS_HELD")).as(Json.class);
    assertThat(held.<String>getList("items[*].kind")).containsExactly("BONUS");
    Json hers = by(secret(mia)).get("/v1/door/earnings?status=HELD").as(Json.class);
    assertThat(hers.<String>getList("items[?(@.kind == 'BONUS')].why[*].code"))
        .containsExactly("ORDERS_CHECK");
    UUID other = UUID.randomUUID();
    Feeds.apply(conversion(other, "30", 0, ""), credit(other, mia, under, 1));
    work();
    assertThat(ofKind("BONUS").getString("items[0].status")).isEqualTo("HELD");
    asFinance(Role.OPERATOR)
        .body(
            """
            {"decision": "RELEASE", "note": "Fine", "earningIds": ["%s"]}"""
                .formatted(commission))
        .post(acme("reviews/earnings/resolve"))
        .then()
        .statusCode(200);
    work();
    assertThat(ofKind("BONUS").getString("items[0].status")).isEqualTo("PAYABLE");
  }

  @Test
  void aPostThatIsMovedTakesItsPayForViewsAlong() {
    String pay =
        """
        "bounty": {"perThousandViews": "8.00", "cap": "3000.00", "days": 30},
        "bonuses": [{"metric": "VIEWS", "from": "50000", "amount": "75.00"}]""";
    String under = activated(draftWithPay(mia, pay));
    String other = activated(draftWithPay(mia, pay));
    UUID post = UUID.randomUUID();
    Feeds.apply(under(post, under, 1), views(post, 60_000, "2026-09-11T12:00:00Z"));
    due.work();
    assertThat(owedUnder(under)).isEqualByComparingTo("555");
    Feeds.apply(under(post, other, 2));
    due.work();
    assertThat(owedUnder(under)).isZero();
    assertThat(owedUnder(other)).isEqualByComparingTo("555");
    Feeds.apply(under(post, null, 3));
    due.work();
    assertThat(owedUnder(other)).isZero();
  }

  private ObjectNode under(UUID post, String partnership, int version) {
    return ContentFacts.post(
        post,
        """
        "creatorId": "%s", "partnershipId": %s, "publishedAt": "2026-09-10T12:00:00Z","""
            .formatted(mia, partnership == null ? "null" : "\"" + partnership + "\""),
        version);
  }

  private static BigDecimal owedUnder(String partnership) {
    return asFinance(Role.ANALYST)
        .get(acme("earnings?partnershipId=" + partnership))
        .as(Json.class)
        .<String>getList("items[*].amount.amount")
        .stream()
        .map(BigDecimal::new)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Json ofKind(String kind) {
    return asFinance(Role.ANALYST).get(acme("earnings?kind=" + kind)).as(Json.class);
  }

  private static void deliver(String deliverable) {
    asOperator()
        .body("{\"url\": \"https://example.com/1.mp4\"}")
        .post(acme("deliverables/" + deliverable + "/submit"))
        .then()
        .statusCode(200);
    asOperator()
        .header("If-Match", "*")
        .post(acme("deliverables/" + deliverable + "/accept"))
        .then()
        .statusCode(200);
  }

  private static ObjectNode views(UUID post, int views, String at) {
    return SisterEvent.of("content", "SnapshotRecorded")
        .sparse()
        .with(
            """
            {"id": "%s", "postId": "%s", "dataset": "ORGANIC", "capturedAt": "%s",
             "collectedAt": "%s", "views": %d}"""
                .formatted(UUID.randomUUID(), post, at, at, views))
        .in(ACME);
  }

  private static Response amend(String partnership, String currency, String pay, String from) {
    return asFinance(Role.ADMIN)
        .body(
            """
            {"terms": {"pay": {"currency": "%s", %s}}%s}"""
                .formatted(
                    currency, pay, from.isEmpty() ? "" : ", \"validFrom\": \"" + from + "\""))
        .post(acme("partnerships/" + partnership + "/amendments"));
  }

  private static List<String> currencies() {
    return list().getList("items[*].amount.currency");
  }

  private static Json list() {
    return asFinance(Role.ANALYST)
        .get(acme("earnings"))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  private void work() {
    commissions.work();
    due.work();
  }

  private static List<String> earned() {
    Json found = list();
    return java.util.stream.IntStream.range(0, found.getList("items").size())
        .mapToObj(i -> "items[" + i + "].")
        .map(
            item ->
                found.getString(item + "kind")
                    + " "
                    + found.getString(item + "amount.amount")
                    + " "
                    + found.getString(item + "status"))
        .toList();
  }
}
