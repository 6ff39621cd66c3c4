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
import io.restassured.specification.RequestSpecification;
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
    assertThat(once(body).getString("consentAddress")).isNotNull();
    assertThat(once(body).getString("consentAddress")).isNull();
    assertThat(answer(admin().body(body), ACME, 409).getString("code"))
        .isEqualTo("CONNECTION_EXISTS");
  }

  private static Json once(String body) {
    return answer(admin().header("Idempotency-Key", "one").body(body), ACME, 201);
  }

  private static Json answer(RequestSpecification request, String brand, int status) {
    return request
        .post("/v1/brands/" + brand + "/connections")
        .then()
        .statusCode(status)
        .extract()
        .as(Json.class);
  }

  @Test
  void onlyAccountsOfTheBrandOnNetworksThatCanBeReadAreConnected() {
    String youtube = "{\"accountId\": \"" + account("YOUTUBE", "acme") + "\"}";
    assertThat(answer(admin().body(youtube), ACME, 422).getString("code"))
        .isEqualTo("NETWORK_NOT_CONNECTABLE");
    String ours = "{\"accountId\": \"" + account("INSTAGRAM", "acme") + "\"}";
    assertThat(answer(as(Tokens.admin(NORDLYS)).body(ours), NORDLYS, 422).getString("code"))
        .isEqualTo("REFERENCE_UNKNOWN");
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
