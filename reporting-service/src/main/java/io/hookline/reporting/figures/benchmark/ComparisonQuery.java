package io.hookline.reporting.figures.benchmark;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import io.hookline.reporting.figures.catalogue.Denominator;
import io.hookline.reporting.figures.catalogue.Measure;
import io.hookline.reporting.figures.catalogue.Measures;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.ratecard.Network;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is to be held against benchmarks. */
public class ComparisonQuery {

  private static final int USUAL_DAYS = 28;
  private static final int MOST_DAYS = 400;

  @Parameter(
      description = "The id of a measure",
      schema =
          @Schema(
              type = SchemaType.STRING,
              examples = {"engagement_rate_by_views", "engagement_rate_by_followers", "views"}))
  @QueryParam("measure")
  @NotNull
  String measure;

  @Parameter(
      description = "First day, in the brand's time zone; none: 28 days up to the last",
      example = "2026-09-01")
  @QueryParam("from")
  @Plausible
  LocalDate from;

  @Parameter(description = "Last day, included; none: yesterday", example = "2026-11-30")
  @QueryParam("to")
  @Plausible
  LocalDate to;

  @Parameter(
      description =
          "Only this one; none: all together, and then only benchmarks of several networks fit")
  @QueryParam("network")
  Network network;

  @Parameter(description = "Only this kind of ads; none: all together", example = "SPARK")
  @QueryParam("adKind")
  @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}", message = "must be a kind of ad such as SPARK")
  String adKind;

  @Parameter(
      description = "By which size classes are chosen; none: those of the brand's accounts",
      example = "120000")
  @QueryParam("followers")
  @PositiveOrZero
  Long followers;

  @Parameter(description = "Only benchmarks with this one: refused where the measure has another")
  @QueryParam("denominator")
  Denominator denominator;

  @Parameter(description = "A benchmark that must fit: refused, with those that do, where not")
  @QueryParam("benchmark")
  UUID benchmark;

  /**
   * @param today in the brand's time zone
   * @throws Problem VALIDATION_FAILED
   */
  Days days(LocalDate today) {
    LocalDate last = to != null ? to : today.minusDays(1);
    LocalDate first = from != null ? from : last.minusDays(USUAL_DAYS - 1L);
    if (last.isBefore(first)) {
      throw new Violation(to == null ? "from" : "to", "must leave a day between from and to")
          .asProblem();
    }
    if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
      throw new Violation("from", "must be within " + MOST_DAYS + " days of to").asProblem();
    }
    return new Days(first, last);
  }

  /**
   * @throws Problem VALIDATION_FAILED for a measure that there is not, or whose denominator no
   *     benchmark has
   */
  Compared compared(String currency, Long known) {
    Measure of = Measures.of(measure);
    if (of == null) {
      throw new Violation("measure", "must be one of /v1/metrics").asProblem();
    }
    Denominator by = of.dividedBy();
    if (by == null) {
      throw new Violation("measure", "is divided by what no benchmark is: " + of.formula())
          .asProblem();
    }
    return new Compared(measure, by, network, adKind, currency, known);
  }
}
