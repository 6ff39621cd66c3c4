package io.hookline.content.learn.learning;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;

/** Learnings that tests begin with. */
public final class LearningFixtures {

  /** With all that makes it a basis. */
  static final String FIGURE =
      """
      {"measure": "intent_signal_conversion_rate", "numerator": 124, "denominator": 1000,
       "dataset": "ORGANIC", "from": "2026-09-01", "to": "2026-09-30"}""";

  private LearningFixtures() {}

  /** Of the whole brand, that nothing supports yet. */
  public static String learning(String statement) {
    return added("{\"statement\": \"%s\"}".formatted(statement));
  }

  /** By the names of their path parameters, one of them ready for each step. */
  public static Map<String, String> oneOfEach() {
    String retired = learning("Trends carry");
    step(retired, "retire", "{\"reason\": \"They did in spring\"}").statusCode(200);
    return Map.of(
        "learning", learning("A face in the first second holds"),
        "supersedeLearning.learning", learning("A number in the first frame holds"),
        "supersedeLearning.successor", learning("A result in the first frame holds"),
        "retireLearning", learning("Nobody reads captions"),
        "reinstateLearning", retired);
  }

  /** As if it had been kept then. */
  public static String learnedAt(Instant at, String body) {
    String id = added(body);
    try (Connection owner = Owner.connect();
        PreparedStatement sql =
            owner.prepareStatement(
                "update learning set created_at = ?::timestamptz where id = ?::uuid")) {
      sql.setString(1, at.toString());
      sql.setString(2, id);
      sql.executeUpdate();
      return id;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  public static String added(String body) {
    return add(body).statusCode(201).extract().as(Json.class).get("id");
  }

  static ValidatableResponse add(String body) {
    return operator().body(body).post(acme("/learnings")).then();
  }

  public static ValidatableResponse step(String id, String step, String body) {
    return operator().body(body).post(acme("/learnings/" + id + "/" + step)).then();
  }

  public static void supersede(String id, String successor) {
    step(id, "supersede", "{\"successorId\": \"%s\"}".formatted(successor)).statusCode(200);
  }

  public static Json list(String query) {
    return operator()
        .get(acme("/learnings" + query))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  static Json read(String id) {
    return list("/" + id);
  }
}
