package io.hookline.attribution.lift.result;

import io.hookline.kit.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the treated cost.
 *
 * @param amount null where absence says why
 */
@Schema(name = "StudySpend")
public record StudySpendView(
    @Schema(nullable = true) Money amount, From from, @Schema(nullable = true) NoFigure absence) {

  /** Who says so. */
  public enum From {
    /** Somebody, of the study. */
    ENTERED,
    /** The days of ads of the study's campaigns. */
    AD_COST,
    NOBODY
  }

  static StudySpendView unknown(NoFigure why) {
    return new StudySpendView(null, From.NOBODY, why);
  }
}
