package io.hookline.reporting.judgement.change;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One of the six parts of a difference.
 *
 * @param share of the difference; null where it is 0
 */
@Schema(name = "ChangePart")
public record ChangePart(
    Kind part,
    @Schema(examples = "-12400") BigDecimal value,
    @Schema(nullable = true, examples = "0.4133") BigDecimal share,
    @Schema(examples = "18 posts instead of 24, each as before.") String explanation) {

  /** Why figures differ. */
  @Schema(name = "ChangePartKind")
  public enum Kind {
    /** More units, or fewer: posts, clicks, conversions. */
    VOLUME,
    /** Units of another kind. */
    MIX,
    /** Units of the same kind that bring more, or less. */
    RATE,
    /** What the earlier period got later than the later one is old. */
    LATE_DATA,
    /** Orders that were credited under other settings. */
    SETTING,
    /** Orders that are known to be of somebody else since. */
    IDENTITY
  }
}
