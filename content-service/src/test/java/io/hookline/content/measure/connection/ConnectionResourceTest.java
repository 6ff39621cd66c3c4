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
import static io.hookline.content.measure.connection.ConnectionFixtures.connected;
import static io.hookline.content.measure.connection.ConnectionFixtures.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConnectionResourceTest {

  @Inject TestPlatform platform;

  @BeforeEach
  void begin() {
    twoBrands();
    platform.reset();
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
  void scopesThatWereLeftOutAreNamed() {
    String id = connected("acme", Set.of("account.read", "videos.read"));
    Json connection = get(id);
    assertThat(connection.getString("state")).isEqualTo("CONNECTED");
    assertThat(connection.getList("missingScopes")).isEqualTo(List.of("comments.read"));
    assertThat(connection.getString("trouble.mend")).isEqualTo("GRANT_SCOPES");
    assertThat(connection.getString("trouble.detail")).contains("comments.read");
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
}
