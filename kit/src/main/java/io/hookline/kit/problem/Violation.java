package io.hookline.kit.problem;

import io.hookline.kit.value.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong with one part of the input.
 *
 * @param field JSON path of the part, such as {@code accounts[0].handle}; the name of a parameter
 */
@Schema(description = "What is wrong with one part of the input")
public record Violation(
    @Schema(examples = "accounts[0].handle", description = "JSON path, or the name of a parameter")
        String field,
    @Schema(examples = "must not be blank") String message) {

  /**
   * For rules that look at more than one field.
   *
   * @throws Problem VALIDATION_FAILED with all of the violations, if there are any
   */
  public static void requireNone(List<Violation> violations) {
    requireNone(CommonProblem.VALIDATION_FAILED, violations);
  }

  /**
   * @throws Problem this code, with all of the violations, if there are any
   */
  public static void requireNone(ProblemCode code, List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw new Problem(code, summary(violations), violations);
    }
  }

  /**
   * For days that only make sense while they are not over, such as the end of a wait.
   *
   * @param day null for none, which passes
   * @param today in the time zone by which the day is meant
   * @throws Problem VALIDATION_FAILED for a day before today
   */
  public static void requireNotPast(String field, LocalDate day, LocalDate today) {
    if (day != null && day.isBefore(today)) {
      throw new Violation(field, "must not be in the past: today is " + today).asProblem();
    }
  }

  /** VALIDATION_FAILED for this one, in words: {@code to must not be before from.} */
  public Problem asProblem() {
    return new Problem(CommonProblem.VALIDATION_FAILED, field + " " + message + ".", List.of(this));
  }

  /** What a document says above its violations, of which there is one at least. */
  public static String summary(List<Violation> violations) {
    return Quantity.of(violations.size(), "field")
        + (violations.size() == 1 ? " is" : " are")
        + " not acceptable.";
  }
}
