package io.hookline.creator.people.creator;

import static io.hookline.creator.Fixtures.NORDLYS;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.kit.test.Json.at;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CreatorResourceTest {

  private static final String MIA =
      """
      {"displayName": "Mia Wong", "email": "mia@example.com",
       "accounts": [{"network": "YOUTUBE", "handle": "mia"}, {"network": "TIKTOK", "handle": "@MiaWong"},
                    {"network": "TIKTOK", "handle": "a.mia"}]}""";

  @BeforeEach
  void begin() {
    twoBrands();
  }

  @Test
  void anOperatorRegistersACreator() {
    Response answer = asOperator().body(MIA).post(acme("creators"));
    String id = answer.as(Json.class).get("id");
    answer
        .then()
        .statusCode(201)
        .header("Location", endsWith(acme("creators/" + id)))
        .header("ETag", "\"0\"")
        .body(at("displayName", equalTo("Mia Wong")))
        .body(at("email", equalTo("mia@example.com")));
    assertThat(asOperator().get(acme("creators/" + id)).asString()).isEqualTo(answer.asString());
  }

  @Test
  void accountsAreShownInOneOrderEverywhere() {
    List<String> order = List.of("a.mia", "miawong", "mia");
    Json created = asOperator().body(MIA).post(acme("creators")).as(Json.class);
    String address = acme("creators/" + created.getString("id"));
    assertThat(created.getList("accounts[*].handle")).isEqualTo(order);
    asOperator().get(address).then().body(at("accounts[*].handle", equalTo(order)));
    asOperator()
        .get(acme("creators"))
        .then()
        .body(at("items[0].accounts[*].handle", equalTo(order)));
    assertThat(PublishedChanges.read().getList("[-1].data.accounts[*].handle")).isEqualTo(order);
  }

  @Test
  void anUpdateKeepsAccountsThatStayAndReplacesTheOthers() {
    Json before = asOperator().body(MIA).post(acme("creators")).as(Json.class);
    String kept = before.<String>getList("accounts[?(@.handle == 'miawong')].id").get(0);
    Json after =
        update(
                before.getString("id"),
                "\"0\"",
                """
                {"displayName": "Mia W.", "email": "new@example.com",
                 "accounts": [{"network": "INSTAGRAM", "handle": "mia"},
                              {"network": "TIKTOK", "handle": "miawong"}]}""")
            .then()
            .statusCode(200)
            .header("ETag", "\"1\"")
            .extract()
            .as(Json.class);
    assertThat(after.getList("accounts[*].network")).containsExactly("TIKTOK", "INSTAGRAM");
    assertThat(after.getString("accounts[0].id")).isEqualTo(kept);
    assertThat(after.getString("displayName")).isEqualTo("Mia W.");
    assertThat(PublishedChanges.read().getString("[-1].type"))
        .isEqualTo("io.hookline.creator.CreatorUpdated");
    assertThat(PublishedChanges.read().getInt("[-1].data.version")).isEqualTo(1);
  }

  @Test
  void changedAccountsAloneAreANewVersion() {
    String id = creator("mia");
    update(id, "\"0\"", body("mia", "mia2")).then().statusCode(200).header("ETag", "\"1\"");
    expect(update(id, "\"0\"", body("mia", "mia3")), 412, "STALE");
  }

  @Test
  void aHandleBelongsToOneCreatorOfTheBrand() {
    creator("mia");
    expect(asOperator().body(body("Other", "@MIA")).post(acme("creators")), 409, "HANDLE_TAKEN");
    String other = creator("other");
    expect(update(other, "*", body("Other", "mia")), 409, "HANDLE_TAKEN");
    asOperator()
        .get(acme("creators/" + other))
        .then()
        .body(at("accounts[*].handle", contains("other")))
        .body(at("version", equalTo(0)));
  }

  @Test
  void aHandleMovesOnceItIsFree() {
    String from = creator("mia");
    String to = creator("other");
    update(from, "*", "{\"displayName\": \"From\", \"accounts\": []}").then().statusCode(200);
    update(to, "*", body("To", "mia"))
        .then()
        .statusCode(200)
        .body(at("accounts[*].handle", contains("mia")));
  }

  @Test
  void brandsDoNotShareHandles() {
    creator("mia");
    as(Tokens.operator(NORDLYS))
        .body(body("Mia", "mia"))
        .post("/v1/brands/" + NORDLYS + "/creators")
        .then()
        .statusCode(201);
  }

  @Test
  void anEmailIsErasedAndIsNeverTold() throws SQLException {
    Json mia = asOperator().body(MIA).post(acme("creators")).as(Json.class);
    update(
            mia.getString("id"),
            "*",
            "{\"displayName\": \"Mia Wong\", \"email\": null, \"accounts\": []}")
        .then()
        .statusCode(200)
        .body(at("email", nullValue()));
    assertThat(column("select email from creator")).containsOnlyNulls();
    assertThat(column("select data::text from outbox")).isNotEmpty();
    assertThat(column("select data::text from outbox").toString()).doesNotContain("example.com");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "@", "a b", "mia!", "ﬀ", "mia/x", "@@mia"})
  void aHandleHasTheFormOfOne(String handle) {
    Json problem =
        expect(
            asOperator().body(body("Mia", handle)).post(acme("creators")),
            422,
            "VALIDATION_FAILED");
    assertThat(problem.getList("violations[*].field")).containsExactly("accounts[0].handle");
  }

  @Test
  void everyBrokenRuleIsNamed() {
    Json problem =
        expect(
            asOperator()
                .body(
                    """
                    {"displayName": "", "email": "nobody", "accounts": [{"handle": "x"}, null]}""")
                .post(acme("creators")),
            422,
            "VALIDATION_FAILED");
    assertThat(problem.getList("violations[*].field"))
        .containsExactly("accounts[0].network", "accounts[1]", "displayName", "email");
  }

  @Test
  void theListIsPagedNewestFirst() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      ids.add(0, creator("c" + i));
    }
    Json first = asOperator().get(acme("creators?limit=3")).as(Json.class);
    Json second =
        asOperator()
            .get(acme("creators?limit=3&cursor=" + first.getString("nextCursor")))
            .as(Json.class);
    List<String> listed = new ArrayList<>(first.<String>getList("items[*].id"));
    listed.addAll(second.getList("items[*].id"));
    assertThat(listed).isEqualTo(ids);
    assertThat(second.getString("nextCursor")).isNull();
  }

  @Test
  void whoDoesNotExistIsNotFound() {
    String nobody = acme("creators/00000000-0000-7000-8000-000000000000");
    expect(asOperator().get(nobody), 404, "CREATOR_NOT_FOUND");
    expect(asOperator().header("If-Match", "*").body(MIA).put(nobody), 404, "CREATOR_NOT_FOUND");
  }

  private static String body(String name, String handle) {
    return """
        {"displayName": "%s", "accounts": [{"network": "TIKTOK", "handle": "%s"}]}"""
        .formatted(name, handle);
  }

  private static Response update(String id, String etag, String body) {
    return asOperator().header("If-Match", etag).body(body).put(acme("creators/" + id));
  }

  private static List<String> column(String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement();
        ResultSet rows = sql.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
