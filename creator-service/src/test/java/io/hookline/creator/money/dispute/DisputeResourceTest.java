package io.hookline.creator.money.dispute;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.dispute;
import static io.hookline.creator.Fixtures.earning;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.kit.test.Json.at;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.hookline.creator.money.InBrand;
import io.hookline.creator.money.earning.EarningView;
import io.hookline.creator.money.earning.Earnings;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.PublishedChanges;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DisputeResourceTest {

  @Inject Earnings earnings;
  @Inject Disputes disputes;
  @Inject InBrand inAcme;

  private String mia;
  private String earning;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
    earning = earning(mia, "25.00");
  }

  @Test
  void aDisputedEarningIsInNoPayoutUntilItIsResolved() {
    String id = dispute(earning);
    assertThat(status()).isEqualTo("DISPUTED");
    assertThat(take()).isEmpty();
    reject(id)
        .then()
        .statusCode(200)
        .body(at("status", equalTo("REJECTED")))
        .body(at("resolvedBy", notNullValue()));
    assertThat(status()).isEqualTo("PAYABLE");
    assertThat(take()).hasSize(1);
    assertThat(PublishedChanges.read().<String>getList("[*].type"))
        .contains("io.hookline.creator.DisputeOpened", "io.hookline.creator.DisputeRejected");
  }

  @Test
  void whatIsUpheldIsAdjusted() {
    String id = dispute(earning);
    uphold(
            id,
            "{\"note\": \"Both are hers\", \"adjustment\": {\"amount\": \"12.50\", \"currency\": \"USD\"}}")
        .then()
        .statusCode(200)
        .body(at("status", equalTo("UPHELD")))
        .body(at("adjustmentId", notNullValue()));
    assertThat(take())
        .extracting(e -> e.amount().amount().toString())
        .containsExactlyInAnyOrder("25.00", "12.50");
    expect(reject(id), 409, "DISPUTE_RESOLVED");
  }

  @Test
  void whatIsUpheldMayBeVoid() {
    uphold(dispute(earning), "{\"note\": \"Never ordered\", \"voidEarning\": true}")
        .then()
        .statusCode(200);
    assertThat(status()).isEqualTo("VOID");
  }

  @Test
  void whoUpholdsSaysWhatFollows() {
    String id = dispute(earning);
    expect(uphold(id, "{\"note\": \"Yes\"}"), 422, "DISPUTE_WITHOUT_OUTCOME");
    expect(
        uphold(
            id, "{\"note\": \"Yes\", \"adjustment\": {\"amount\": \"1\", \"currency\": \"EUR\"}}"),
        422,
        "DISPUTE_CURRENCY_DIFFERS");
    assertThat(status()).isEqualTo("DISPUTED");
  }

  @Test
  void anEarningIsDisputedOnceAtATime() {
    dispute(earning);
    expect(open(), 409, "DISPUTE_OPEN_ALREADY");
  }

  @Test
  void whatIsOnItsWayToTheBankIsNotDisputed() {
    UUID payout = UUID.randomUUID();
    inAcme.run(
        () -> earnings.takePayable(List.of(UUID.fromString(mia)), "USD", BigDecimal.ONE, payout));
    expect(open(), 409, "DISPUTE_IN_PAYOUT");
    inAcme.run(() -> earnings.confirm(payout));
    String id = dispute(earning);
    expect(open(), 409, "DISPUTE_OPEN_ALREADY");
    assertThat(status()).isEqualTo("PAID");
    uphold(
            id,
            "{\"note\": \"Too much\", \"adjustment\": {\"amount\": \"-5\", \"currency\": \"USD\"}}")
        .then()
        .statusCode(200);
    assertThat(status()).isEqualTo("PAID");
  }

  @Test
  void bothSidesWriteAndTheOneWhoOpenedWithdraws() {
    DisputeView opened =
        inAcme.call(
            () ->
                disputes.open(
                    UUID.fromString(earning), DisputeSide.CREATOR, "Too little", "میرے پیسے"));
    asFinance(Role.OPERATOR)
        .body("{\"text\": \"We look\"}")
        .post(acme("disputes/" + opened.id() + "/messages"))
        .then()
        .statusCode(200)
        .body(at("status", equalTo("ANSWERED")));
    asFinance(Role.ANALYST)
        .get(acme("disputes/" + opened.id() + "/messages"))
        .then()
        .body(at("items[*].text", contains("We look", "میرے پیسے")))
        .body(at("items[*].side", contains("BRAND", "CREATOR")));
    expect(withdraw(opened.id()), 409, "DISPUTE_OF_OTHER_SIDE");
    inAcme.run(() -> disputes.withdraw(opened.id(), DisputeSide.CREATOR, "Found it"));
    assertThat(status()).isEqualTo("PAYABLE");
    expect(withdraw(opened.id()), 409, "DISPUTE_RESOLVED");
  }

  @Test
  void moneyIsSeenWithTheFinanceRightOnly() {
    expect(asOperator().get(acme("disputes/" + dispute(earning))), 403, "FINANCE_REQUIRED");
  }

  private Response open() {
    return asFinance(Role.OPERATOR)
        .body("{\"earningId\": \"%s\", \"topic\": \"No\", \"text\": \"No\"}".formatted(earning))
        .post(acme("disputes"));
  }

  private Response reject(String id) {
    return asFinance(Role.ADMIN)
        .body("{\"note\": \"It is right\"}")
        .post(acme("disputes/" + id + "/reject"));
  }

  private Response withdraw(UUID id) {
    return asFinance(Role.ADMIN)
        .body("{\"note\": \"Let be\"}")
        .post(acme("disputes/" + id + "/withdraw"));
  }

  private Response uphold(String id, String body) {
    return asFinance(Role.ADMIN).body(body).post(acme("disputes/" + id + "/uphold"));
  }

  private String status() {
    return inAcme.call(() -> earnings.get(UUID.fromString(earning)).status().name());
  }

  private List<EarningView> take() {
    return inAcme.call(
        () ->
            earnings.takePayable(
                List.of(UUID.fromString(mia)), "USD", BigDecimal.ONE, UUID.randomUUID()));
  }
}
