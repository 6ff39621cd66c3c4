package io.hookline.kit.idempotency;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;

/** The caller's name for a request, by which a repetition is recognised. */
final class IdempotencyKey {

  private static final String HEADER = "Idempotency-Key";
  private static final int LONGEST = 200;

  private IdempotencyKey() {}

  /**
   * @return null without one
   * @throws Problem INVALID_PARAMETER
   */
  static String of(HttpServerRequest request) {
    String key = request.getHeader(HEADER);
    if (key != null && (key.isBlank() || key.length() > LONGEST)) {
      throw new Problem(
          CommonProblem.INVALID_PARAMETER,
          HEADER + " must have 1 to " + LONGEST + " characters.",
          List.of(new Violation(HEADER, "must have 1 to " + LONGEST + " characters")));
    }
    return key;
  }
}
