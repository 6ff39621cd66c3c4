package io.hookline.reporting.judgement.objective;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import io.hookline.reporting.figures.catalogue.Measures;
import io.hookline.reporting.figures.objective.Cadence;
import io.hookline.reporting.figures.objective.Objective;
import io.hookline.reporting.figures.objective.Objectives;
import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.Comparison;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Granularity;
import io.hookline.reporting.figures.query.Question;
import io.hookline.reporting.figures.query.Questions;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/objectives/{objective}/report")
@Tag(name = "Objectives")
@Transactional
class ObjectiveReportResource {

  /** How many cadences it shows where no period is said. */
  private static final int SHOWN = 8;

  private final Questions questions;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Clock clock;

  ObjectiveReportResource(
      Questions questions, BrandDirectory brands, CurrentBrand brand, Clock clock) {
    this.questions = questions;
    this.brands = brands;
    this.brand = brand;
    this.clock = clock;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getObjectiveReport",
      summary = "Read an objective in its measures, cut by its cadence",
      description =
          "The measures of /v1/objectives, compared with as many days just before. Without a period:"
              + " the last eight weeks, of awareness months, up to the last whole day that is"
              + " settled.")
  public ObjectiveReportView get(
      @PathParam("objective") Objective objective,
      @Parameter(description = "First day, in the brand's time zone", example = "2026-09-01")
          @QueryParam("from")
          @Plausible
          LocalDate from,
      @Parameter(description = "Last day, included", example = "2026-11-30")
          @QueryParam("to")
          @Plausible
          LocalDate to) {
    LocalDate today = clock.instant().atZone(brands.get(brand.slug()).timeZone()).toLocalDate();
    LocalDate settled = today.minusDays(1L + objective.lagDays());
    Objectives.check(objective, objective.measures().stream().map(Measures::of).toList());
    Answer answer = questions.ask(brand.slug(), question(objective, from, to, settled));
    return new ObjectiveReportView(
        objective, objective.label(), objective.cadence(), settled, objective.besides(), answer);
  }

  private static Question question(
      Objective objective, LocalDate from, LocalDate to, LocalDate settled) {
    LocalDate last = to != null ? to : settled;
    LocalDate first =
        from != null ? from : last.minusDays((long) SHOWN * objective.cadence().days() - 1);
    if (last.isBefore(first)) {
      throw (to == null
              ? new Violation("from", "must not be after " + settled + " without to")
              : new Violation("to", "must not be before from"))
          .asProblem();
    }
    return Question.of(new Days(first, last), objective.measures().toArray(String[]::new))
        .each(objective.cadence() == Cadence.MONTH ? Granularity.MONTH : Granularity.WEEK)
        .compared(Comparison.PREVIOUS);
  }
}
