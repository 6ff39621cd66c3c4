package io.hookline.reporting.judgement.goal;

import io.hookline.kit.aggregate.Where;
import io.hookline.kit.value.Plausible;
import io.hookline.reporting.figures.objective.Objective;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which goals a list shows; all of what is given must hold. */
public class GoalFilter {

  @Parameter(description = "Only under this objective")
  @QueryParam("objective")
  Objective objective;

  @Parameter(description = "Only of this measure", example = "intent_signals")
  @QueryParam("measure")
  String measure;

  @Parameter(description = "Only those whose period has this day", example = "2026-12-24")
  @QueryParam("on")
  @Plausible
  LocalDate on;

  @Parameter(description = "Only those that were abandoned, or only others")
  @QueryParam("abandoned")
  Boolean abandoned;

  /**
   * @param pay whether goals of what creators are paid are shown too
   */
  Where where(boolean pay) {
    return Where.of("goal")
        .narrow("of_pay = ", pay ? null : false, "")
        .equal("objective", objective)
        .equal("measure", measure)
        .before("period_from", on == null ? null : on.plusDays(1))
        .from("period_to", on)
        .narrow("(abandoned_at is not null) = ", abandoned, "");
  }
}
