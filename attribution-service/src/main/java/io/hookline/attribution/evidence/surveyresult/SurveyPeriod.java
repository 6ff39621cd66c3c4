package io.hookline.attribution.evidence.surveyresult;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The days of which results are. */
public class SurveyPeriod {

  private static final int LONGEST = 800;

  @Parameter(
      required = true,
      description = "First day of the orders, by the brand's days",
      example = "2026-09-01")
  @QueryParam("from")
  @Plausible
  LocalDate from;

  @Parameter(required = true, description = "Last day of the orders", example = "2026-09-30")
  @QueryParam("to")
  @Plausible
  LocalDate to;

  @Parameter(description = "By which revision the answers are read; the latest if left out")
  @QueryParam("revision")
  Integer revision;

  /**
   * @throws Problem VALIDATION_FAILED
   */
  SurveyPeriod checked() {
    if (from == null || to == null) {
      throw new Violation(from == null ? "from" : "to", "is needed").asProblem();
    }
    if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= LONGEST) {
      throw new Violation("to", "must be at most %d days from from on".formatted(LONGEST))
          .asProblem();
    }
    return this;
  }
}
