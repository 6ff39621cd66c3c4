package io.hookline.content.measure.connection;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.as;
import static io.hookline.content.Fixtures.operator;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Accounts of ACME on the test's platform, and their connections. */
public final class ConnectionFixtures {

  private static final AtomicInteger HANDLES = new AtomicInteger();

  private ConnectionFixtures() {}

  static RequestSpecification admin() {
    return as(Tokens.admin(ACME));
  }

  static TestPlatform platform() {
    return Arc.container().instance(TestPlatform.class).get();
  }

  static String handle() {
    return "acme" + HANDLES.incrementAndGet();
  }

  static String account(String network, String handle) {
    return operator()
        .body(
            "{\"network\": \"%s\", \"handle\": \"%s\", \"displayName\": \"Acme\"}"
                .formatted(network, handle))
        .post(acme("/accounts"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }

  /** With the consent's address. */
  static Json asked(String account) {
    return admin()
        .body("{\"accountId\": \"" + account + "\"}")
        .post(acme("/connections"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class);
  }

  static String state(Json asked) {
    String query = URI.create(asked.getString("consentAddress")).getQuery();
    return query.substring(query.indexOf("state=") + "state=".length());
  }

  static ValidatableResponse comeBack(String state, String code) {
    return given().queryParam("state", state).queryParam("code", code).get(path()).then();
  }

  static void refused(ValidatableResponse answer, int status, String words) {
    answer
        .statusCode(status)
        .contentType("text/html")
        .header("Cache-Control", "no-store")
        .body(containsString(words));
  }

  static String path() {
    return CallbackResource.PATH;
  }

  /** Of a new account with this handle whose owner has agreed to all. */
  public static String connected(String handle) {
    return connected(handle, TestPlatform.SCOPES);
  }

  static String connected(String handle, Set<String> scopes) {
    Json asked = asked(account("INSTAGRAM", handle));
    comeBack(state(asked), platform().agree(handle, scopes)).statusCode(200);
    return asked.getString("id");
  }

  static Json get(String connection) {
    return admin()
        .get(acme("/connections/" + connection))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  static ValidatableResponse step(String connection, String step) {
    return admin().post(acme("/connections/" + connection + "/" + step)).then();
  }

  /** One of each, and one for each step that needs another state. */
  public static Map<String, String> oneOfEach() {
    Map<String, String> ids = new LinkedHashMap<>();
    ids.put("connection", connected(handle()));
    ids.put(
        "synchronisation",
        operator()
            .get(acme("/connections/" + ids.get("connection") + "/synchronisations"))
            .then()
            .extract()
            .as(Json.class)
            .get("items[0].id"));
    ids.put("createConnection.account", account("INSTAGRAM", handle()));
    ids.put("pauseConnection", connected(handle()));
    ids.put("resumeConnection", paused());
    ids.put("revokeConnection", connected(handle()));
    String idle = paused();
    step(idle, "resume").statusCode(200);
    ids.put("synchroniseConnection", idle);
    return ids;
  }

  private static String paused() {
    String id = connected(handle());
    step(id, "pause").statusCode(200);
    return id;
  }
}
