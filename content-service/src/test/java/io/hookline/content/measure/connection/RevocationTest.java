package io.hookline.content.measure.connection;

import static io.hookline.content.Fixtures.NORDLYS;
import static io.hookline.content.Fixtures.as;
import static io.hookline.content.Fixtures.twoBrands;
import static io.hookline.content.measure.connection.ConnectionFixtures.account;
import static io.hookline.content.measure.connection.ConnectionFixtures.asked;
import static io.hookline.content.measure.connection.ConnectionFixtures.comeBack;
import static io.hookline.content.measure.connection.ConnectionFixtures.connected;
import static io.hookline.content.measure.connection.ConnectionFixtures.get;
import static io.hookline.content.measure.connection.ConnectionFixtures.refused;
import static io.hookline.content.measure.connection.ConnectionFixtures.state;
import static io.hookline.content.measure.connection.ConnectionFixtures.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Background;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How grants are ended at their platform. */
@QuarkusTest
class RevocationTest {

  @Inject TestPlatform platform;
  @Inject Revoke revoke;

  @BeforeEach
  void begin() {
    twoBrands();
    platform.reset();
  }

  @Test
  void whatIsRevokedIsToldToThePlatformHoweverLongThatIsDown() {
    String id = connected("acme");
    platform.fail(TestPlatform.unavailable());
    Json revoked = step(id, "revoke").statusCode(200).extract().as(Json.class);
    assertThat(revoked.getString("state")).isEqualTo("REVOKED");
    assertThat(revoked.getString("trouble.code")).isEqualTo("REVOCATION_PENDING");
    revoke.work();
    assertThat(platform.open("acme")).isEqualTo(1);
    revoke.work();
    assertThat(platform.calls).filteredOn("revoke"::equals).as("not before its time").hasSize(1);
    Runs.update("update connection_revocation set due_at = now()");
    revoke.work();
    assertThat(platform.open("acme")).isZero();
    assertThat(get(id).getString("trouble")).isNull();
    step(id, "revoke").statusCode(409);

    Json anew = step(id, "reconnect").statusCode(200).extract().as(Json.class);
    comeBack(state(anew), platform.agree("acme", TestPlatform.SCOPES)).statusCode(200);
    assertThat(get(id).getString("state")).isEqualTo("CONNECTED");
  }

  @Test
  void aTokenThatIsTooOldToBeEndedIsRenewedForIt() {
    String id = connected("acme");
    step(id, "revoke").statusCode(200);
    platform.fail(
        PlatformFailure.of(
            PlatformFailure.Kind.AUTHORIZATION_EXPIRED, "It is too old.", "Refresh it."));
    revoke.work();
    assertThat(platform.calls).containsSubsequence("revoke", "refresh", "revoke");
    assertThat(platform.open("acme")).isZero();
  }

  @Test
  void whoReconnectsBeforeThePlatformWasToldKeepsTheNewGrant() {
    String id = connected("acme");
    platform.fail(TestPlatform.unavailable());
    step(id, "revoke").statusCode(200);
    revoke.work();
    Json anew = step(id, "reconnect").statusCode(200).extract().as(Json.class);
    comeBack(state(anew), platform.agree("acme", TestPlatform.SCOPES)).statusCode(200);
    Runs.update("update connection_revocation set due_at = now()");
    revoke.work();
    assertThat(platform.calls).filteredOn("revoke"::equals).hasSize(1);
    assertThat(get(id).getString("state")).isEqualTo("CONNECTED");
  }

  @Test
  void aRevocationBetweenTheConsentAndItsTokensWins() {
    Json asked = asked(account("INSTAGRAM", "acme"));
    String id = asked.getString("id");
    platform.around(
        (call, done) -> {
          if (call.equals("account") && done) {
            Background.run(() -> step(id, "revoke").statusCode(200)).join();
          }
        });
    refused(comeBack(state(asked), platform.agree("acme", TestPlatform.SCOPES)), 422, "new one");
    platform.around((call, done) -> {});
    assertThat(get(id).getString("state")).isEqualTo("REVOKED");
    revoke.work();
    assertThat(platform.open("acme")).isZero();
  }

  /** In the browser is another account than the one that is asked: it is read already. */
  @Test
  void whoAgreesAsTheWrongAccountDoesNotEndItsOwnConnection() {
    String good = connected("acme");
    Json asked = asked(account("INSTAGRAM", "acme.two"));
    refused(
        comeBack(state(asked), platform.agree("acme", TestPlatform.SCOPES)), 422, "@acme agreed");
    revoke.work();
    assertThat(platform.calls).doesNotContain("revoke");
    assertThat(Runs.rows("select id from connection_revocation")).isEmpty();
    Runs.work();
    assertThat(get(good).getString("state")).isEqualTo("CONNECTED");
    assertThat(Runs.state(good)).isEqualTo("SUCCEEDED");
  }

  @Test
  void anAccountOfTwoBrandsIsEndedByTheLastOfThem() {
    String ours = connected("acme");
    String theirs = connectedAtNordlys("acme");
    step(ours, "revoke").statusCode(200);
    revoke.work();
    assertThat(platform.calls).as("the other brand reads it").doesNotContain("revoke");
    assertThat(get(ours).getString("trouble")).isNull();
    as(Tokens.admin(NORDLYS))
        .post("/v1/brands/" + NORDLYS + "/connections/" + theirs + "/revoke")
        .then()
        .statusCode(200);
    revoke.work();
    assertThat(platform.open("acme")).isZero();
  }

  private String connectedAtNordlys(String handle) {
    String brand = "/v1/brands/" + NORDLYS;
    String account =
        as(Tokens.operator(NORDLYS))
            .body(
                "{\"network\": \"INSTAGRAM\", \"handle\": \"%s\", \"displayName\": \"N\"}"
                    .formatted(handle))
            .post(brand + "/accounts")
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class)
            .get("id");
    Json asked =
        as(Tokens.admin(NORDLYS))
            .body("{\"accountId\": \"" + account + "\"}")
            .post(brand + "/connections")
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class);
    comeBack(state(asked), platform.agree(handle, TestPlatform.SCOPES)).statusCode(200);
    return asked.getString("id");
  }

  @Test
  void aRevocationThatNoKeyOpensKeepsNoOtherFromBeingTold() {
    String lost = connected("acme");
    step(lost, "revoke").statusCode(200);
    Runs.update(
        "update connection_revocation set access_token = decode('00', 'hex'),"
            + " due_at = now() - interval '1 hour'");
    step(connected("acme.two"), "revoke").statusCode(200);
    revoke.work();
    assertThat(platform.open("acme.two")).isZero();
    assertThat(
            Runs.rows("select due_at > now() and lease_until is null from connection_revocation"))
        .as("put off")
        .containsExactly("t");
    Runs.update(
        "update connection_revocation set due_at = now(), created_at = now() - interval '2 years'");
    revoke.work();
    assertThat(Runs.rows("select id from connection_revocation")).as("not for ever").isEmpty();
  }
}
