package io.hookline.reporting.figures.query;

import io.hookline.kit.value.Plausible;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What figures are compared with: one of the usual periods, or days.
 *
 * @param with null where the days are said
 */
@Schema(name = "Comparison")
public record Comparison(
    @Schema(nullable = true, examples = "PREVIOUS_PERIOD") With with,
    @Plausible @Schema(nullable = true) LocalDate from,
    @Plausible @Schema(nullable = true) LocalDate to) {

  /** The usual periods. */
  @Schema(name = "ComparedWith")
  public enum With {
    /** As many days, just before. */
    PREVIOUS_PERIOD,
    /** The same days of the year before. */
    PREVIOUS_YEAR
  }

  /** As many days, just before. */
  public static final Comparison PREVIOUS = new Comparison(With.PREVIOUS_PERIOD, null, null);

  boolean makesSense() {
    return with != null ? from == null && to == null : from != null && to != null;
  }

  Days days(Days period) {
    if (with == null) {
      return new Days(from, to);
    }
    return with == With.PREVIOUS_PERIOD ? period.before() : period.yearBefore();
  }
}
