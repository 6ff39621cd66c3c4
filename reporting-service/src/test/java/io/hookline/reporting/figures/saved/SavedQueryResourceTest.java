package io.hookline.reporting.figures.saved;

import static io.hookline.kit.test.Json.at;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.NORDLYS;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.figures.saved.SavedQueryFixtures.QUERIES;
import static io.hookline.reporting.figures.saved.SavedQueryFixtures.body;
import static io.hookline.reporting.figures.saved.SavedQueryFixtures.save;
import static io.hookline.reporting.figures.saved.SavedQueryFixtures.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.figures.view.ViewFixtures;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SavedQueryResourceTest {

  private static final String LAST_28 = "\"days\": \"LAST_28_DAYS\"";

  @BeforeEach
  void figures() {
    ViewFixtures.eightWeeks();
  }

  @Test
  void aQuestionIsKeptWithWhoSavedIt() {
    String id = saved();
    Json found = as(Tokens.analyst(ACME)).get(QUERIES + "/" + id).as(Json.class);
    assertThat(found.getString("owner")).isNotBlank();
    assertThat(found.getString("days")).isEqualTo("LAST_28_DAYS");
    assertThat(found.<String>getList("question.groupBy"))
        .containsExactly("hook_kind", "length_band");
    assertThat(found.getList("withdrawn")).isEmpty();
    assertThat(
            as(Tokens.analyst(ACME))
                .get(QUERIES + "?owner=" + found.getString("owner"))
                .as(Json.class)
                .getList("items"))
        .hasSize(1);
    assertThat(
            as(Tokens.analyst(ACME)).get(QUERIES + "?owner=nobody").as(Json.class).getList("items"))
        .isEmpty();
  }

  @Test
  void itIsChangedHandedOverAndDeletedAtItsVersionOnly() {
    String id = saved();
    String next = body("Length first", "\"owner\": \"tom.operator\", \"days\": null", "");
    as(Tokens.operator(ACME)).body(next).put(QUERIES + "/" + id).then().statusCode(428);
    as(Tokens.operator(ACME))
        .header("If-Match", "\"0\"")
        .body(next)
        .put(QUERIES + "/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body(at("owner", equalTo("tom.operator")))
        .body(at("days", equalTo(null)));
    as(Tokens.operator(ACME))
        .header("If-Match", "\"0\"")
        .delete(QUERIES + "/" + id)
        .then()
        .statusCode(412);
    as(Tokens.analyst(ACME))
        .header("If-Match", "\"1\"")
        .delete(QUERIES + "/" + id)
        .then()
        .statusCode(403);
    as(Tokens.operator(ACME))
        .header("If-Match", "\"1\"")
        .delete(QUERIES + "/" + id)
        .then()
        .statusCode(204);
    as(Tokens.analyst(ACME))
        .get(QUERIES + "/" + id)
        .then()
        .statusCode(404)
        .body(at("code", equalTo("SAVED_QUERY_NOT_FOUND")));
  }

  @Test
  void aNameIsOneQuerysWithoutRegardToCase() {
    saved();
    save(" hook kinds BY length ", LAST_28, "")
        .statusCode(409)
        .body(at("code", equalTo("SAVED_QUERY_NAME_TAKEN")));
    as(Tokens.operator(NORDLYS))
        .body(body("Hook kinds by length", LAST_28, ""))
        .post("/v1/brands/" + NORDLYS + "/saved-queries")
        .then()
        .statusCode(201);
  }

  @Test
  void whatCouldNotBeAnsweredIsNotSaved() {
    as(Tokens.operator(ACME))
        .body("{\"name\": \"a\", \"question\": {\"measures\": [\"view\"]}}")
        .post(QUERIES)
        .then()
        .statusCode(422)
        .body(at("violations[0].message", containsString("near are views")));
    as(Tokens.operator(ACME))
        .body(
            "{\"name\": \"a\", \"question\": {\"measures\": [\"orders\"], \"groupBy\": [\"series\"]}}")
        .post(QUERIES)
        .then()
        .statusCode(422)
        .body(at("code", equalTo("MEASURE_CANNOT_BE_PARTED")));
    assertThat(as(Tokens.analyst(ACME)).get(QUERIES).as(Json.class).getList("items")).isEmpty();
  }

  @Test
  void anAnswerIsOfTheDaysThatAreMeantToday() {
    String id = saved();
    Json answer = answer(id, "", 200);
    assertThat(answer.getString("period.from")).isEqualTo("2026-10-25");
    assertThat(answer.getString("period.to")).isEqualTo("2026-11-21");
    assertThat(answer.getList("rows")).isNotEmpty();
    String both =
        save("Both", LAST_28, "\"from\": \"2026-01-01\", \"to\": \"2026-01-31\"")
            .extract()
            .as(Json.class)
            .getString("id");
    assertThat(answer(both, "", 200).getString("period.to")).isEqualTo("2026-11-21");
    Json other = answer(id, "?from=2026-10-01&to=2026-10-07", 200);
    assertThat(other.getString("period.from")).isEqualTo("2026-10-01");
    assertThat(other.getString("period.to")).isEqualTo("2026-10-07");
    String fixed =
        save("Fixed", "\"days\": null", "\"from\": \"2026-10-01\", \"to\": \"2026-10-31\"")
            .extract()
            .as(Json.class)
            .getString("id");
    assertThat(answer(fixed, "", 200).getString("period.to")).isEqualTo("2026-10-31");
  }

  @Test
  void anAnswerIsAFileToo() {
    String id = saved();
    for (String type :
        List.of(
            "text/csv",
            "application/x-ndjson",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")) {
      as(Tokens.analyst(ACME))
          .accept(type)
          .get(QUERIES + "/" + id + "/answer")
          .then()
          .statusCode(200)
          .contentType(containsString(type));
    }
  }

  @Test
  void whatWasWithdrawnSinceIsSaid() throws SQLException {
    String id = saved();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(
          "update saved_query set question = jsonb_set(question, '{measures,0}', '\"old_views\"')");
    }
    Json found = as(Tokens.analyst(ACME)).get(QUERIES + "/" + id).as(Json.class);
    assertThat(found.<String>getList("withdrawn")).containsExactly("old_views");
    Json refused = answer(id, "", 409);
    assertThat(refused.getString("code")).isEqualTo("SAVED_QUERY_OUTDATED");
    assertThat(refused.getString("detail"))
        .startsWith("Since Hook kinds by length was saved, the catalogue lost old_views.");
  }

  private static Json answer(String id, String query, int status) {
    return as(Tokens.analyst(ACME))
        .get(QUERIES + "/" + id + "/answer" + query)
        .then()
        .statusCode(status)
        .extract()
        .as(Json.class);
  }
}
