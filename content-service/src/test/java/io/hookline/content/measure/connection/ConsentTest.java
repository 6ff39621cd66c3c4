package io.hookline.content.measure.connection;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.NORDLYS;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.as;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.twoBrands;
import static io.hookline.content.measure.connection.ConnectionFixtures.account;
import static io.hookline.content.measure.connection.ConnectionFixtures.admin;
import static io.hookline.content.measure.connection.ConnectionFixtures.asked;
import static io.hookline.content.measure.connection.ConnectionFixtures.comeBack;
import static io.hookline.content.measure.connection.ConnectionFixtures.connected;
import static io.hookline.content.measure.connection.ConnectionFixtures.get;
import static io.hookline.content.measure.connection.ConnectionFixtures.path;
import static io.hookline.content.measure.connection.ConnectionFixtures.state;
import static io.hookline.content.measure.connection.ConnectionFixtures.step;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.hookline.kit.test.Background;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsentTest {

  @Inject TestPlatform platform;
  @Inject Revoke revoke;

  @BeforeEach
  void begin() {
    twoBrands();
    platform.reset();
  }

  private static void update(String sql) throws SQLException {
    try (Connection owner = Owner.connect();
        Statement statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void refused(ValidatableResponse answer, int status, String words) {
    answer
        .statusCode(status)
        .contentType("text/html")
        .header("Cache-Control", "no-store")
        .body(containsString(words));
  }

  @Test
  void anOwnerWhoAgreesConnectsTheAccount() {
    String account = account("INSTAGRAM", "acme");
    Json asked = asked(account);
    assertThat(asked.getString("state")).isEqualTo("AWAITING_CONSENT");
    assertThat(asked.getString("trouble.mend")).isEqualTo("GIVE_CONSENT");
    assertThat(asked.getString("consentAddress"))
        .startsWith("https://platform.example/consent?scope=account.read,comments.read,videos.read")
        .contains("%2Fconnections%2Fcallback");

    comeBack(state(asked), platform.agree("acme", TestPlatform.SCOPES))
        .statusCode(200)
        .contentType("text/html")
        .header("Referrer-Policy", "no-referrer")
        .header("Cache-Control", "no-store")
        .body(containsString("@acme is connected"));

    Json connection = get(asked.getString("id"));
    assertThat(connection.getString("state")).isEqualTo("CONNECTED");
    assertThat(connection.getList("grantedScopes"))
        .isEqualTo(List.of("account.read", "comments.read", "videos.read"));
    assertThat(connection.getList("missingScopes")).isEmpty();
    assertThat(connection.getString("trouble")).isNull();
    assertThat(connection.getString("consentUntil")).isNotNull();
    Json runs =
        admin()
            .get(acme("/connections/" + asked.getString("id") + "/synchronisations"))
            .as(Json.class);
    assertThat(runs.getList("items[*].cause")).isEqualTo(List.of("CONNECTED"));
    assertThat(runs.getList("items[*].state")).isEqualTo(List.of("QUEUED"));
  }

  @Test
  void whatThePlatformAddsToTheAddressDoesNoHarm() {
    Json asked = asked(account("INSTAGRAM", "acme"));
    given()
        .queryParam("state", state(asked))
        .queryParam("code", platform.agree("acme", TestPlatform.SCOPES))
        .queryParam("scopes", "account.read")
        .queryParam("tt_target_idc", "useast1a")
        .get(path())
        .then()
        .statusCode(200);
  }

  @Test
  void aStateIsGoodOnceAndNoOtherThanTheLastOne() throws SQLException {
    Json first = asked(account("INSTAGRAM", "acme"));
    String id = first.getString("id");
    Json second = step(id, "reconnect").statusCode(200).extract().as(Json.class);
    refused(comeBack(state(first), platform.agree("acme", Set.of())), 422, "ask for a new one");
    refused(comeBack("hlc_made-up", "code"), 422, "ask for a new one");
    refused(given().get(path()).then(), 422, "ask for a new one");
    refused(comeBack("x".repeat(5000), "code"), 422, "ask for a new one");

    String code = platform.agree("acme", TestPlatform.SCOPES);
    comeBack(state(second), code).statusCode(200);
    refused(comeBack(state(second), code), 422, "used already");

    Json late = step(id, "reconnect").statusCode(200).extract().as(Json.class);
    update("update connection_consent set expires_at = now() - interval '1 second'");
    refused(comeBack(state(late), platform.agree("acme", Set.of())), 422, "came too late");
    assertThat(get(id).getString("state")).isEqualTo("CONNECTED");
  }

  @Test
  void ofTwoWhoComeWithOneStateOneGetsOn() {
    Json asked = asked(account("INSTAGRAM", "acme"));
    String state = state(asked);
    List<Integer> statuses =
        Stream.of(1, 2)
            .map(
                n ->
                    Background.supply(
                        () ->
                            comeBack(state, platform.agree("acme", TestPlatform.SCOPES))
                                .extract()
                                .statusCode()))
            .toList()
            .stream()
            .map(java.util.concurrent.CompletableFuture::join)
            .sorted()
            .toList();
    assertThat(statuses).containsExactly(200, 422);
    assertThat(platform.calls).filteredOn("exchange"::equals).hasSize(1);
  }

  @Test
  void anOwnerWhoDeclinesMayThinkAgain() {
    Json asked = asked(account("INSTAGRAM", "acme"));
    refused(
        given()
            .queryParam("state", state(asked))
            .queryParam("error", "access_denied")
            .queryParam("error_description", "User <b>declined</b>")
            .get(path())
            .then(),
        422,
        "still good");
    comeBack(state(asked), platform.agree("acme", TestPlatform.SCOPES)).statusCode(200);
  }

  @Test
  void anotherAccountThanTheNamedOneIsNotTakenAndItsTokensAreEnded() {
    Json asked = asked(account("INSTAGRAM", "acme"));
    refused(
        comeBack(state(asked), platform.agree("somebody.else", TestPlatform.SCOPES)),
        422,
        "@somebody.else agreed, and @acme was asked");
    assertThat(get(asked.getString("id")).getString("state")).isEqualTo("AWAITING_CONSENT");
    assertThat(platform.open("somebody.else")).isEqualTo(1);
    revoke.work();
    assertThat(platform.open("somebody.else")).as("what is not ours is given back").isZero();
    assertThat(get(asked.getString("id")).getString("trouble.code")).isEqualTo("CONSENT_AWAITED");
  }

  @Test
  void aHandleIsTheSameHoweverThePlatformWritesIt() {
    Json asked = asked(account("INSTAGRAM", "Acme.Skin"));
    comeBack(state(asked), platform.agree("@ACME.skin", TestPlatform.SCOPES)).statusCode(200);
  }

  @Test
  void aPlatformThatIsDownLeavesNothingOpen() {
    Json asked = asked(account("INSTAGRAM", "acme"));
    platform.fail(TestPlatform.unavailable());
    refused(comeBack(state(asked), "code"), 503, "out of reach");
    Json again = step(asked.getString("id"), "reconnect").extract().as(Json.class);
    platform.around(
        (call, done) -> {
          if (call.equals("account") && !done) {
            throw TestPlatform.unavailable();
          }
        });
    refused(
        comeBack(state(again), platform.agree("acme", TestPlatform.SCOPES)), 503, "out of reach");
    platform.around((call, done) -> {});
    revoke.work();
    assertThat(platform.open("acme")).isZero();
  }

  @Test
  void scopesThatWereLeftOutAreNamed() {
    String id = connected("acme", Set.of("account.read", "videos.read"));
    Json connection = get(id);
    assertThat(connection.getString("state")).isEqualTo("CONNECTED");
    assertThat(connection.getList("missingScopes")).isEqualTo(List.of("comments.read"));
    assertThat(connection.getString("trouble.mend")).isEqualTo("GRANT_SCOPES");
    assertThat(connection.getString("trouble.detail")).contains("comments.read");
  }

  @Test
  void theAddressIsShownOnceAndToAdministratorsOnly() {
    String account = account("INSTAGRAM", "acme");
    String body = "{\"accountId\": \"" + account + "\"}";
    operator().body(body).post(acme("/connections")).then().statusCode(403);
    String first =
        admin()
            .header("Idempotency-Key", "one")
            .body(body)
            .post(acme("/connections"))
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class)
            .get("consentAddress");
    assertThat(first).isNotNull();
    Json again =
        admin()
            .header("Idempotency-Key", "one")
            .body(body)
            .post(acme("/connections"))
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class);
    assertThat(again.getString("consentAddress")).isNull();
    Json twice =
        admin()
            .body(body)
            .post(acme("/connections"))
            .then()
            .statusCode(409)
            .extract()
            .as(Json.class);
    assertThat(twice.getString("code")).isEqualTo("CONNECTION_EXISTS");
  }

  @Test
  void onlyAccountsOfTheBrandOnNetworksThatCanBeReadAreConnected() {
    Json youtube =
        admin()
            .body("{\"accountId\": \"" + account("YOUTUBE", "acme") + "\"}")
            .post(acme("/connections"))
            .then()
            .statusCode(422)
            .extract()
            .as(Json.class);
    assertThat(youtube.getString("code")).isEqualTo("NETWORK_NOT_CONNECTABLE");
    String ours = account("INSTAGRAM", "acme");
    Json theirs =
        as(Tokens.admin(NORDLYS))
            .body("{\"accountId\": \"" + ours + "\"}")
            .post("/v1/brands/" + NORDLYS + "/connections")
            .then()
            .statusCode(422)
            .extract()
            .as(Json.class);
    assertThat(theirs.getString("code")).isEqualTo("REFERENCE_UNKNOWN");
  }

  @Test
  void whatIsRevokedIsToldToThePlatformHoweverLongThatIsDown() throws SQLException {
    String id = connected("acme");
    platform.fail(TestPlatform.unavailable());
    Json revoked = step(id, "revoke").statusCode(200).extract().as(Json.class);
    assertThat(revoked.getString("state")).isEqualTo("REVOKED");
    assertThat(revoked.getString("trouble.code")).isEqualTo("REVOCATION_PENDING");
    revoke.work();
    assertThat(platform.open("acme")).isEqualTo(1);
    revoke.work();
    assertThat(platform.calls).filteredOn("revoke"::equals).as("not before its time").hasSize(1);
    update("update connection_revocation set due_at = now()");
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
  void whoReconnectsBeforeThePlatformWasToldKeepsTheNewGrant() throws SQLException {
    String id = connected("acme");
    platform.fail(TestPlatform.unavailable());
    step(id, "revoke").statusCode(200);
    revoke.work();
    Json anew = step(id, "reconnect").statusCode(200).extract().as(Json.class);
    comeBack(state(anew), platform.agree("acme", TestPlatform.SCOPES)).statusCode(200);
    update("update connection_revocation set due_at = now()");
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

  @Test
  void connectionsAreFoundByTheirStateAndByWhatMendsThem() {
    String good = connected("acme");
    String awaited = asked(account("INSTAGRAM", "acme.two")).getString("id");
    assertThat(list("?state=CONNECTED")).isEqualTo(List.of(good));
    assertThat(list("?mend=GIVE_CONSENT")).isEqualTo(List.of(awaited));
    assertThat(list("?network=TIKTOK")).isEmpty();
    assertThat(list("")).isEqualTo(List.of(awaited, good));
    assertThat(list("?accountId=" + get(good).getString("accountId"))).isEqualTo(List.of(good));
  }

  private static List<String> list(String query) {
    return as(Tokens.analyst(ACME))
        .get(acme("/connections" + query))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class)
        .getList("items[*].id");
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
  void aRevocationThatNoKeyOpensKeepsNoOtherFromBeingTold() throws SQLException {
    String lost = connected("acme");
    step(lost, "revoke").statusCode(200);
    update(
        "update connection_revocation set access_token = decode('00', 'hex'),"
            + " due_at = now() - interval '1 hour'");
    step(connected("acme.two"), "revoke").statusCode(200);
    revoke.work();
    assertThat(platform.open("acme.two")).isZero();
    assertThat(
            Runs.rows("select due_at > now() and lease_until is null from connection_revocation"))
        .as("put off")
        .containsExactly("t");
    update(
        "update connection_revocation set due_at = now(), created_at = now() - interval '2 years'");
    revoke.work();
    assertThat(Runs.rows("select id from connection_revocation")).as("not for ever").isEmpty();
  }

  @Test
  void aConsentThatTellsNoNameIsGoodForTheAccountThatWasThereOnly() {
    platform.account("acme").nameless = true;
    Json asked = asked(account("INSTAGRAM", "acme"));
    String id = asked.getString("id");
    refused(
        comeBack(state(asked), platform.agree("acme", TestPlatform.SCOPES)),
        422,
        "does not tell the name");
    platform.account("acme").nameless = false;
    Json second = step(id, "reconnect").extract().as(Json.class);
    comeBack(state(second), platform.agree("acme", TestPlatform.SCOPES)).statusCode(200);
    platform.account("acme").nameless = true;
    platform.account("other").nameless = true;
    Json third = step(id, "reconnect").extract().as(Json.class);
    comeBack(state(third), platform.agree("acme", TestPlatform.SCOPES)).statusCode(200);
    Json fourth = step(id, "reconnect").extract().as(Json.class);
    refused(
        comeBack(state(fourth), platform.agree("other", TestPlatform.SCOPES)),
        422,
        "does not tell the name");
  }
}
