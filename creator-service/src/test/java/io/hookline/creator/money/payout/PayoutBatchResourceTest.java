package io.hookline.creator.money.payout;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.earning;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.PayoutFixtures.approved;
import static io.hookline.creator.PayoutFixtures.batch;
import static io.hookline.creator.PayoutFixtures.earner;
import static io.hookline.creator.PayoutFixtures.newBatch;
import static io.hookline.creator.PayoutFixtures.payoutOf;
import static io.hookline.creator.PayoutFixtures.step;
import static io.hookline.creator.PayoutFixtures.written;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.creator.money.InBrand;
import io.hookline.creator.money.ledger.AccountKind;
import io.hookline.creator.money.ledger.Ledger;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Background;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PayoutBatchResourceTest {

  @Inject Ledger ledger;

  @Inject SettlePayouts settle;

  @Inject InBrand acme;

  @BeforeEach
  void begin() {
    twoBrands();
  }

  @Test
  void whatIsPayableIsPaidOnceAndTheBooksSaySo() {
    String mia = earner("mia", "100.00");
    earning(mia, "-30.00");
    String id = batch();
    get(id).body(at("payouts", equalTo(1))).body(at("total.amount", equalTo("70.00")));
    assertThat(owed(AccountKind.IN_PAYOUT, mia)).isEqualByComparingTo("-70");
    make().statusCode(409).body(at("code", equalTo("NOTHING_TO_PAY")));
    step(step(step(step(id, "submit"), "approve"), "write-file"), "confirm");
    get(id).body(at("status", equalTo("CONFIRMED")));
    assertThat(owed(AccountKind.IN_PAYOUT, mia)).isZero();
    assertThat(owed(AccountKind.PAYABLE, mia)).isZero();
    assertThat(bank()).isEqualByComparingTo("-70");
    make().statusCode(409).body(at("code", equalTo("NOTHING_TO_PAY")));
  }

  @Test
  void whoCannotBePaidIsLeftOutWithTheReasonsAndCarriedOver() {
    String mia = earner("mia", "100.00");
    String ida = earner("ida", "4.00");
    String owing = earner("owing", "10.00");
    earning(owing, "-25.00");
    String unknown = creator("unknown");
    earning(unknown, "50.00");
    String id =
        asFinance(Role.OPERATOR)
            .body(
                newBatch()
                    .replace(
                        "\"currency\": \"USD\",",
                        "\"currency\": \"USD\", \"minimum\": {\"amount\": \"5\", \"currency\":"
                            + " \"USD\"},"))
            .post(acme("payout-batches"))
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class)
            .getString("id");
    asFinance(Role.ANALYST)
        .get(acme("payouts?batchId=" + id))
        .then()
        .body(at("items[*].creatorId", contains(mia)));
    asFinance(Role.ANALYST)
        .get(acme("payout-batches/" + id + "/left-out"))
        .then()
        .body(at("items[*].creatorId", containsInAnyOrder(ida, owing, unknown)))
        .body(
            at(
                "items[*].reasons",
                containsInAnyOrder(
                    List.of("BELOW_MINIMUM"),
                    List.of("NEGATIVE_BALANCE"),
                    List.of("PAYEE_MISSING"))));
    earning(ida, "3.00");
    assertThat(total(batch(ida))).isEqualTo("7.00");
  }

  @Test
  void theApproverNeitherMadeNorChangedTheBatch() {
    String mia = earner("mia", "100.00");
    String ida = earner("ida", "100.00");
    String made = asAdmin(newBatch(mia));
    step(made, "submit");
    refuse(made, "approve", Role.ADMIN, "PAYOUT_BATCH_OWN");
    String changed = batch(ida, earner("eva", "100.00"));
    asFinance(Role.ADMIN)
        .post(acme("payouts/" + payoutOf(changed) + "/drop"))
        .then()
        .statusCode(200)
        .body(at("status", equalTo("DROPPED")));
    asFinance(Role.ADMIN)
        .post(acme("payout-batches/" + changed + "/submit"))
        .then()
        .statusCode(200);
    refuse(changed, "approve", Role.ADMIN, "PAYOUT_BATCH_OWN");
    as(Tokens.agencyAdmin())
        .post(acme("payout-batches/" + changed + "/approve"))
        .then()
        .statusCode(200)
        .body(at("payouts", equalTo(1)));
  }

  @Test
  void stepsOutOfTurnAreRefused() {
    String id = batch(earner("mia", "100.00"));
    refuse(id, "approve", Role.ADMIN, "PAYOUT_BATCH_NOT_SUBMITTED");
    refuse(id, "write-file", Role.ADMIN, "PAYOUT_BATCH_NOT_APPROVED");
    refuse(id, "confirm", Role.ADMIN, "PAYOUT_BATCH_NOT_WRITTEN");
    asFinance(Role.ADMIN)
        .post(acme("payouts/" + payoutOf(id) + "/confirm"))
        .then()
        .statusCode(409)
        .body(at("code", equalTo("PAYOUT_NOT_SENT")));
    step(step(step(id, "submit"), "approve"), "write-file");
    refuse(id, "write-file", Role.ADMIN, "PAYOUT_BATCH_NOT_APPROVED");
    refuse(id, "cancel", Role.OPERATOR, "PAYOUT_BATCH_NOT_TO_CANCEL");
    refuse(id, "submit", Role.OPERATOR, "PAYOUT_BATCH_NOT_A_DRAFT");
  }

  @Test
  void whatACancelledBatchTookIsPayableAgain() {
    String mia = earner("mia", "100.00");
    String id = approved(mia);
    asFinance(Role.OPERATOR)
        .post(acme("payout-batches/" + id + "/cancel"))
        .then()
        .statusCode(200)
        .body(at("status", equalTo("CANCELLED")));
    assertThat(owed(AccountKind.PAYABLE, mia)).isEqualByComparingTo("-100");
    assertThat(total(batch(mia))).isEqualTo("100.00");
  }

  @Test
  void nothingGoesToAnAccountThatChangedSinceTheBatchWasMade() {
    String mia = earner("mia", "100.00");
    String ida = earner("ida", "50.00");
    String id = approved(mia, ida);
    String payee = payeeOf(mia);
    asFinance(Role.OPERATOR)
        .body("{\"iban\": \"GB33BUKB20201555555555\"}")
        .post(acme("payees/" + payee + "/bank-details"));
    step(id, "write-file");
    get(id).body(at("payouts", equalTo(1))).body(at("total.amount", equalTo("50.00")));
    payoutsOf(id)
        .body(at("items[?(@.creatorId == '" + mia + "')].status", contains("FAILED")))
        .body(
            at(
                "items[?(@.creatorId == '" + mia + "')].failureReason",
                contains("BANK_DETAILS_PROPOSED")));
    assertThat(owed(AccountKind.PAYABLE, mia)).isEqualByComparingTo("-100");
    assertThat(file(id)).doesNotContain("GB33", "100.00");
  }

  @Test
  void theFileIsTheSameEachTimeAndNothingIsPaidTwiceAfterACrash() {
    String mia = earner("mia", "100.00");
    String id = written(mia);
    String file = file(id);
    String payout = payoutOf(id);
    assertThatThrownBy(
            () ->
                acme.run(
                    () -> {
                      settle.one(SettlePayouts.Result.paid(UUID.fromString(payout), null));
                      throw new IllegalStateException("the power is gone");
                    }))
        .hasMessage("the power is gone");
    assertThat(owed(AccountKind.IN_PAYOUT, mia)).isEqualByComparingTo("-100");
    make().statusCode(409).body(at("code", equalTo("NOTHING_TO_PAY")));
    assertThat(file(id)).isEqualTo(file).contains("HL" + payout.replace("-", ""));
    step(id, "confirm");
    refuse(id, "confirm", Role.ADMIN, "PAYOUT_BATCH_NOT_WRITTEN");
    assertThat(bank()).isEqualByComparingTo("-100");
    assertThat(file(id)).isEqualTo(file);
  }

  @Test
  void whoChangedABatchDoesNotApproveItWhoeverSubmittedItLast() {
    String id = batch(earner("mia", "100.00"), earner("ida", "100.00"));
    asFinance(Role.ADMIN).post(acme("payouts/" + payoutOf(id) + "/drop")).then().statusCode(200);
    step(id, "submit");
    get(id).body(at("changedBy.length()", equalTo(1)));
    refuse(id, "approve", Role.ADMIN, "PAYOUT_BATCH_OWN");
    as(Tokens.agencyAdmin()).post(acme("payout-batches/" + id + "/approve")).then().statusCode(200);
  }

  @Test
  void twoWhoMakeABatchAtOnceTakeNothingTwice() {
    earner("mia", "100.00");
    earner("ida", "50.00");
    List<Integer> made =
        atOnce(
            4,
            i ->
                asFinance(Role.OPERATOR)
                    .body(newBatch())
                    .post(acme("payout-batches"))
                    .statusCode());
    assertThat(made).contains(201).isSubsetOf(201, 409);
    Json all = asFinance(Role.ANALYST).get(acme("payouts")).as(Json.class);
    assertThat(all.getList("items[*].id")).hasSize(2);
    assertThat(all.getList("items[*].creatorId")).doesNotHaveDuplicates();
  }

  @Test
  void oneOfTwoApproversAtOnceApprovesAndOneOfTwoFilesIsWritten() {
    String id = step(batch(earner("mia", "100.00")), "submit");
    List<String> approvers =
        List.of(
            Tokens.finance(io.hookline.creator.Fixtures.ACME, Role.ADMIN), Tokens.agencyAdmin());
    assertThat(
            atOnce(
                2,
                i ->
                    as(approvers.get(i))
                        .post(acme("payout-batches/" + id + "/approve"))
                        .statusCode()))
        .containsExactlyInAnyOrder(200, 409);
    assertThat(
            atOnce(
                2,
                i ->
                    as(approvers.get(i))
                        .post(acme("payout-batches/" + id + "/write-file"))
                        .statusCode()))
        .containsExactlyInAnyOrder(200, 409);
    assertThat(
            atOnce(
                3,
                i ->
                    asFinance(Role.ADMIN)
                        .post(acme("payouts/" + payoutOf(id) + "/confirm"))
                        .statusCode()))
        .containsExactlyInAnyOrder(200, 409, 409);
    assertThat(bank()).isEqualByComparingTo("-100");
  }

  @Test
  void whatIsInAPayoutIsNeitherDisputedNorMadeVoidNorHeld() {
    String mia = earner("mia", "100.00");
    String id = batch(mia);
    String earning =
        asFinance(Role.ANALYST)
            .get(acme("earnings?payoutId=" + payoutOf(id)))
            .as(Json.class)
            .getString("items[0].id");
    asFinance(Role.OPERATOR)
        .body(
            "{\"earningId\": \"%s\", \"topic\": \"Too little\", \"text\": \"Two parcels\"}"
                .formatted(earning))
        .post(acme("disputes"))
        .then()
        .statusCode(409)
        .body(at("code", equalTo("DISPUTE_IN_PAYOUT")));
    for (String step : List.of("void", "hold")) {
      asFinance(Role.ADMIN)
          .body("{\"note\": \"Look\"}")
          .post(acme("earnings/" + earning + "/" + step))
          .then()
          .statusCode(409);
    }
    step(step(step(step(id, "submit"), "approve"), "write-file"), "confirm");
    assertThat(bank()).isEqualByComparingTo("-100");
  }

  private static <T> List<T> atOnce(int times, IntFunction<T> work) {
    CountDownLatch start = new CountDownLatch(1);
    List<CompletableFuture<T>> all = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      int number = i;
      all.add(
          Background.supply(
              () -> {
                try {
                  start.await();
                } catch (InterruptedException stopped) {
                  throw new IllegalStateException(stopped);
                }
                return work.apply(number);
              }));
    }
    start.countDown();
    return all.stream().map(CompletableFuture::join).toList();
  }

  private static ValidatableResponse get(String batch) {
    return asFinance(Role.ANALYST).get(acme("payout-batches/" + batch)).then().statusCode(200);
  }

  private static ValidatableResponse payoutsOf(String batch) {
    return asFinance(Role.ANALYST).get(acme("payouts?batchId=" + batch)).then().statusCode(200);
  }

  private static String total(String batch) {
    return asFinance(Role.ANALYST)
        .get(acme("payout-batches/" + batch))
        .as(Json.class)
        .getString("total.amount");
  }

  private static String payeeOf(String creator) {
    return asFinance(Role.ANALYST)
        .get(acme("payees?creatorId=" + creator))
        .as(Json.class)
        .getString("items[0].id");
  }

  private static ValidatableResponse make() {
    return asFinance(Role.OPERATOR).body(newBatch()).post(acme("payout-batches")).then();
  }

  private static String asAdmin(String body) {
    return asFinance(Role.ADMIN)
        .body(body)
        .post(acme("payout-batches"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .getString("id");
  }

  private static void refuse(String batch, String step, Role role, String code) {
    asFinance(role)
        .post(acme("payout-batches/" + batch + "/" + step))
        .then()
        .statusCode(409)
        .body(at("code", equalTo(code)));
  }

  private static String file(String batch) {
    return asFinance(Role.ADMIN)
        .get(acme("payout-batches/" + batch + "/files/xml"))
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private BigDecimal owed(AccountKind kind, String creator) {
    return acme.call(() -> ledger.balance(kind, UUID.fromString(creator), "USD"));
  }

  private BigDecimal bank() {
    return acme.call(() -> ledger.balance(AccountKind.BANK, null, "USD"));
  }
}
