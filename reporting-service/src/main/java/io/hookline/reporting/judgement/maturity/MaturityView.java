package io.hookline.reporting.judgement.maturity;

import io.hookline.reporting.figures.query.Days;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far measurement has come, month by month. It is worked out from the facts whenever somebody
 * asks, and kept nowhere.
 *
 * @param points the oldest first: the ends of months, and the last day
 */
@Schema(name = "Maturity")
record MaturityView(@Schema(examples = "Europe/Oslo") String timeZone, List<Point> points) {

  /**
   * A day.
   *
   * @param level 1 to 5; null where not even views are measured
   * @param facts the days of the facts that are looked at
   * @param next null at the highest level
   */
  @Schema(name = "MaturityPoint")
  record Point(
      LocalDate day,
      Days facts,
      @Schema(nullable = true, examples = "2") Integer level,
      @Schema(examples = "Engagement and intent") String name,
      List<Evidence> evidence,
      @Schema(nullable = true) Next next) {}

  /**
   * What a criterion shows.
   *
   * @param value null where nothing in the suite records it
   * @param since the first of the days in this answer from which it is met without a break
   */
  @Schema(name = "MaturityEvidence")
  record Evidence(
      Criterion criterion,
      @Schema(examples = "2") int level,
      @Schema(examples = "Saves are tracked") String label,
      @Schema(examples = "months of the last three in which saves are told") String query,
      @Schema(nullable = true, examples = "3") Long value,
      @Schema(examples = "2") long threshold,
      boolean met,
      @Schema(nullable = true) LocalDate since) {}

  /**
   * What leads to the next level.
   *
   * @param missing criteria that are not met yet
   * @param steps what the guide says to do
   */
  @Schema(name = "MaturityNext")
  record Next(
      @Schema(examples = "3") int level,
      @Schema(examples = "Attribution") String name,
      List<Criterion> missing,
      List<String> steps) {}
}
