package io.hookline.creator.door.own;

import static io.hookline.creator.DoorFixtures.by;
import static io.hookline.creator.DoorFixtures.ownDispute;
import static io.hookline.creator.DoorFixtures.secret;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.activated;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.creatorMerge;
import static io.hookline.creator.Fixtures.draftPartnership;
import static io.hookline.creator.Fixtures.earning;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.PayoutFixtures.batch;
import static io.hookline.creator.PayoutFixtures.invoice;
import static io.hookline.creator.PayoutFixtures.payoutOf;
import static io.hookline.creator.PayoutFixtures.readyPayee;
import static io.hookline.creator.PayoutFixtures.written;
import static io.hookline.creator.SisterFacts.conversion;
import static io.hookline.creator.SisterFacts.credits;
import static io.hookline.creator.SisterFacts.refund;
import static io.hookline.creator.SisterFacts.share;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.creator.money.commission.CommissionsNow;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DoorMoneyTest {

  @Inject CommissionsNow commissions;

  private final UUID order = UUID.randomUUID();
  private String mia;
  private String secret;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
    secret = secret(mia);
  }

  @Test
  void whatSheEarnedIsShownWithWhatIsOwed() {
    earning(mia, "25.00");
    String held = earning(mia, "40.00");
    asFinance(Role.OPERATOR)
        .body("{\"note\": \"Smells of fraud\"}")
        .post(acme("earnings/" + held + "/hold"))
        .then()
        .statusCode(200);
    Json balance = read("balances");
    assertThat(balance.getString("balances[0].payable.amount")).isEqualTo("25.00");
    assertThat(balance.getString("balances[0].held.amount")).isEqualTo("40.00");
    Json shown = read("earnings?status=HELD");
    assertThat(shown.getList("items")).hasSize(1);
    assertThat(shown.getList("items[0].why[*].code")).containsExactly("BRAND_CHECK");
    assertThat(shown.getString("items[0].note")).isEqualTo("Shipping");
    assertThat(shown.toString()).doesNotContain("Smells of fraud");
  }

  @Test
  void sheSeesWhenWhatIsPendingBecomesPayable() {
    Instant ordered = Instant.now().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
    ObjectNode sale = conversion(order, "80", 0, "");
    ((ObjectNode) sale.get("data")).put("occurredAt", ordered.toString());
    tell(sale, credits(order, 1, share(mia, partnership(mia, "10", "null"), "1")));
    Json shown = read("earnings?status=PENDING");
    assertThat(shown.getList("items[*].amount.amount")).containsExactly("8.00");
    assertThat(Instant.parse(shown.getString("items[0].heldUntil")))
        .isEqualTo(ordered.plus(Duration.ofDays(30)));
    assertThat(shown.getList("items[0].why[*].code")).containsExactly("HOLDING_PERIOD");
  }

  @Test
  void anOrderShowsHerShareAndWhatCameOfIt() {
    String leo = creator("leo");
    String underMia = partnership(mia, "10", "null");
    String underLeo = partnership(leo, "10", "null");
    tell(
        conversion(order, "80", 0, ""),
        credits(order, 1, share(mia, underMia, "0.25"), share(leo, underLeo, "0.75")));
    Json shown = read("orders");
    assertThat(shown.getString("items[0].credited.amount")).isEqualTo("20.00");
    assertThat(shown.getString("items[0].commission.amount")).isEqualTo("2.00");
    assertThat(shown.getString("items[0].day")).isEqualTo("2026-09-10");
    assertThat(shown.getString("items[0].percent")).isEqualTo("10");
    assertThat(shown.getString("items[0].share")).isEqualTo("0.25");
    assertThat(shown.toString()).doesNotContain("80.0").doesNotContain(order.toString());
    String id = shown.getString("items[0].id");
    assertThat(read("earnings?orderId=" + id).getString("items[0].amount.amount"))
        .isEqualTo("2.00");
    String his = by(secret(leo)).get("/v1/door/orders").as(Json.class).getString("items[0].id");
    assertThat(his).isNotEqualTo(id);
  }

  @Test
  void whatIsGivenBackOrMovesIsTakenBackWithItsReason() {
    String under = partnership(mia, "10", "null");
    tell(conversion(order, "80", 0, ""), credits(order, 1, share(mia, under, "1")));
    tell(refund(UUID.randomUUID(), order, "20"));
    Json shown = read("orders");
    assertThat(shown.getString("items[0].commission.amount")).isEqualTo("6.00");
    assertThat(shown.getString("items[0].takenBack.amount")).isEqualTo("2.00");
    assertThat(shown.getList("items[0].why[*].code")).contains("ORDER_GIVEN_BACK");
    tell(credits(order, 2));
    Json moved = read("orders");
    assertThat(moved.getString("items[0].id")).isEqualTo(shown.getString("items[0].id"));
    assertThat(moved.getString("items[0].commission.amount")).isEqualTo("0.00");
    assertThat(moved.getList("items[0].why[*].code")).contains("CREDIT_MOVED");
  }

  @Test
  void aCapAndAnOrderThatPaysNothingAreSaid() {
    String capped = partnership(mia, "10", "\"5.00\"");
    tell(conversion(order, "80", 0, ""), credits(order, 1, share(mia, capped, "1")));
    assertThat(read("orders").getList("items[0].why[*].code")).contains("CAP_REACHED");
    assertThat(read("orders").getString("items[0].commission.amount")).isEqualTo("5.00");
    UUID other = UUID.randomUUID();
    String free = partnership(mia, "0", "null");
    tell(conversion(other, "80", 0, ""), credits(other, 1, share(mia, free, "1")));
    assertThat(read("orders").getList("items[*].why[*].code")).contains("NO_COMMISSION");
  }

  @Test
  void pagesOfOrdersGoOnWhereTheyStopped() {
    String under = partnership(mia, "10", "null");
    for (int i = 0; i < 5; i++) {
      UUID one = UUID.randomUUID();
      tell(conversion(one, "1" + i, 0, ""), credits(one, 1, share(mia, under, "1")));
    }
    List<Object> all = read("orders").getList("items[*].id");
    Json first = read("orders?limit=2");
    Json second = read("orders?limit=2&cursor=" + first.getString("nextCursor"));
    Json third = read("orders?limit=2&cursor=" + second.getString("nextCursor"));
    assertThat(third.getString("nextCursor")).isNull();
    List<Object> paged = new java.util.ArrayList<>(first.getList("items[*].id"));
    paged.addAll(second.getList("items[*].id"));
    paged.addAll(third.getList("items[*].id"));
    assertThat(paged).hasSize(5).isEqualTo(all);
    String csv = by(secret).accept("text/csv").get("/v1/door/orders").then().extract().asString();
    assertThat(csv.lines()).hasSize(6);
  }

  @Test
  void aStatementAddsUpAndKnowsWhatWasPaid() {
    readyPayee(mia);
    earning(mia, "25.00");
    String paid = payoutOf(written(mia));
    assertThat(read("payouts").getList("items[*].status")).containsExactly("SENT");
    asFinance(Role.ADMIN).post(acme("payouts/" + paid + "/confirm")).then().statusCode(200);
    earning(mia, "30.00");
    invoice(mia, "2026-10");
    Json month = read("statements");
    assertThat(month.getString("items[0].opening.amount")).isEqualTo("0.00");
    assertThat(month.getString("items[0].earned.amount")).isEqualTo("55.00");
    assertThat(month.getString("items[0].paid.amount")).isEqualTo("25.00");
    assertThat(month.getString("items[0].closing.amount")).isEqualTo("30.00");
    String name = month.getString("items[0].month");
    assertThat(name).isEqualTo(YearMonth.now(ZoneId.of("America/New_York")).toString());
    Json entries = read("statement-entries?month=" + name);
    assertThat(entries.getList("items[*].what")).containsExactly("MADE", "CONFIRM", "MADE");
    assertThat(entries.getString("items[0].balance.amount")).isEqualTo("30.00");
    assertThat(read("balances").getString("balances[0].paid.amount")).isEqualTo("25.00");
    assertThat(read("payouts").getList("items[*].status")).containsExactly("PAID");
    assertThat(read("invoices").getList("items[*].month")).containsExactly("2026-10");
  }

  @Test
  void aDraftOfABatchIsTheBrandsOwn() {
    readyPayee(mia);
    earning(mia, "25.00");
    batch(mia);
    assertThat(read("payouts").getList("items")).isEmpty();
    assertThat(read("earnings").getList("items[0].why[*].code")).containsExactly("ON_ITS_WAY");
  }

  @Test
  void sheDisputesWithOneRequestWritesAndWithdraws() {
    String id = earning(mia, "25.00");
    Json opened =
        by(secret)
            .body("{}")
            .post("/v1/door/earnings/" + id + "/disputes")
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class);
    String dispute = opened.getString("id");
    assertThat(opened.getString("status")).isEqualTo("OPEN");
    assertThat(read("earnings/" + id).getString("status")).isEqualTo("DISPUTED");
    asFinance(Role.OPERATOR)
        .body("{\"text\": \"Which parcel?\"}")
        .post(acme("disputes/" + dispute + "/messages"))
        .then()
        .statusCode(200);
    assertThat(read("").getInt("toAnswer")).isEqualTo(1);
    by(secret)
        .body("{\"text\": \"The second\"}")
        .post("/v1/door/disputes/" + dispute + "/messages")
        .then()
        .statusCode(200);
    Json said = read("disputes/" + dispute + "/messages");
    assertThat(said.getList("items[*].side")).containsExactly("CREATOR", "BRAND", "CREATOR");
    assertThat(said.toString()).doesNotContain("author");
    by(secret).post("/v1/door/disputes/" + dispute + "/withdraw").then().statusCode(200);
    assertThat(read("earnings/" + id).getString("status")).isEqualTo("PAYABLE");
    expect(
        by(secret).body("{\"text\": \"No\"}").post("/v1/door/disputes/" + dispute + "/messages"),
        409,
        "DISPUTE_RESOLVED");
  }

  @Test
  void aRepeatedRequestDoesNothingTwice() {
    String id = earning(mia, "25.00");
    for (int time = 0; time < 2; time++) {
      by(secret)
          .header("Idempotency-Key", "one")
          .body("{\"text\": \"Look\"}")
          .post("/v1/door/earnings/" + id + "/disputes")
          .then()
          .statusCode(201);
    }
    assertThat(read("disputes").getList("items")).hasSize(1);
    expect(
        by(secret)
            .header("Idempotency-Key", "one")
            .body("{\"text\": \"Other\"}")
            .post("/v1/door/earnings/" + id + "/disputes"),
        422,
        "IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  void allRecordsOfThePersonAreOne() {
    String two = creator("mia.two");
    earning(mia, "25.00");
    String other = earning(two, "30.00");
    assertThat(read("balances").getString("balances[0].payable.amount")).isEqualTo("25.00");
    expect(by(secret).get("/v1/door/earnings/" + other), 404, "DOOR_NOTHING_THERE");
    creatorMerge(two, mia);
    assertThat(read("balances").getString("balances[0].payable.amount")).isEqualTo("55.00");
    assertThat(read("statements").getString("items[0].closing.amount")).isEqualTo("55.00");
    ownDispute(secret, other);
    assertThat(read("disputes").getList("items[*].earningId")).containsExactly(other);
  }

  private void tell(ObjectNode... facts) {
    Feeds.apply(facts);
    commissions.work();
  }

  private Json read(String what) {
    return by(secret)
        .get("/v1/door" + (what.isEmpty() ? "" : "/" + what))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  private static String partnership(String creator, String percent, String cap) {
    return activated(
        draftPartnership(
            """
            {"creatorId": "%s", "name": "Sales", "startsOn": "2026-09-01",
             "terms": {"pay": {"currency": "USD",
               "commission": {"percent": "%s", "base": "NET_VALUE", "cap": %s}}}}"""
                .formatted(creator, percent, cap)));
  }
}
