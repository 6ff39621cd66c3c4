package io.hookline.content.learn.learning;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;

import io.hookline.kit.test.Json;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
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

  /** With what it says, as fields of its body. */
  public static String learnedOn(LocalDate day, String said) {
    return added("{\"learnedOn\": \"%s\", %s}".formatted(day, said));
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
