package io.hookline.content.measure.connection;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.twoBrands;
import static io.hookline.content.measure.connection.ConnectionFixtures.account;
import static io.hookline.content.measure.connection.ConnectionFixtures.admin;
import static io.hookline.content.measure.connection.ConnectionFixtures.asked;
import static io.hookline.content.measure.connection.ConnectionFixtures.comeBack;
import static io.hookline.content.measure.connection.ConnectionFixtures.get;
import static io.hookline.content.measure.connection.ConnectionFixtures.path;
import static io.hookline.content.measure.connection.ConnectionFixtures.refused;
import static io.hookline.content.measure.connection.ConnectionFixtures.state;
import static io.hookline.content.measure.connection.ConnectionFixtures.step;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.hookline.kit.test.Background;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How an owner agrees that an account is read. */
@QuarkusTest
class ConsentTest {

  @Inject TestPlatform platform;
  @Inject Revoke revoke;

  @BeforeEach
  void begin() {
    twoBrands();
    platform.reset();
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
  void aStateIsGoodOnceAndNoOtherThanTheLastOne() {
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
    Runs.update("update connection_consent set expires_at = now() - interval '1 second'");
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
