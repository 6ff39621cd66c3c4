package io.hookline.reporting.figures.query;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Questions about ACME. */
final class Asking {

  private Asking() {}

  /**
   * Of days.
   *
   * @param more fields of the question, or nothing
   */
  static Json ask(String from, String to, String more, String... measures) {
    String body =
        """
        {"from": "%s", "to": "%s", %s"measures": [%s]}"""
            .formatted(
                from,
                to,
                more.isEmpty() ? "" : more + ", ",
                Arrays.stream(measures).map(m -> '"' + m + '"').collect(Collectors.joining(", ")));
    return as(Tokens.finance(ACME, Role.ANALYST))
        .body(body)
        .post("/v1/brands/" + ACME + "/queries")
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  /** The value of a measure in all of these days; null where it is unknown. */
  static String value(String from, String to, String measure) {
    return ask(from, to, "", measure).getString("total.figures[0].value");
  }
}
