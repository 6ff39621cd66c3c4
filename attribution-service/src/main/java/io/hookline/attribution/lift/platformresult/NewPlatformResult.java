package io.hookline.attribution.lift.platformresult;

import io.hookline.attribution.lift.study.CreditedUnits;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A result to enter, as the platform says it.
 *
 * @param source whose study it is
 * @param externalId the platform's own id of it
 * @param studyId a study of ours beside which it is shown; null for none
 * @param from the first day that it counts
 * @param to the last one
 * @param window how long after an ad a conversion counts, in the platform's words
 * @param low where its interval begins
 * @param high where its interval ends
 * @param level of the interval, as a part of one
 * @param credits what attribution gives credit to for the same; null where nothing is
 */
@Schema(name = "NewPlatformResult")
public record NewPlatformResult(
    @NotBlank @Size(max = 200) @Schema(examples = "TikTok Conversion Lift Study") String source,
    @Size(max = 100) @Schema(nullable = true, examples = "1790000000000000001") String externalId,
    @Schema(nullable = true) UUID studyId,
    @NotNull @Schema(examples = "CONVERSION_LIFT") PlatformStudyKind kind,
    @NotNull @Plausible @Schema(examples = "2026-10-01") LocalDate from,
    @NotNull @Plausible @Schema(examples = "2026-10-28") LocalDate to,
    @Size(max = 200) @Schema(nullable = true, examples = "7-day click, 1-day view") String window,
    @NotNull @Schema(examples = "INCREMENTAL_CONVERSIONS") PlatformMetric metric,
    @NotNull @Digits(integer = 15, fraction = 6) @Schema(examples = "412") BigDecimal point,
    @NotNull @Digits(integer = 15, fraction = 6) @Schema(examples = "130") BigDecimal low,
    @NotNull @Digits(integer = 15, fraction = 6) @Schema(examples = "694") BigDecimal high,
    @NotNull
        @DecimalMin("0.5")
        @DecimalMax("0.999")
        @Digits(integer = 1, fraction = 3)
        @Schema(examples = "0.9")
        BigDecimal level,
    @Valid @Schema(nullable = true) CreditedUnits credits) {

  /**
   * @param today in the brand's time zone
   */
  List<Violation> violations(String at, LocalDate today) {
    List<Violation> found = new ArrayList<>();
    unless(!to.isBefore(from), at + "to", "must not be before from", found);
    unless(!to.isAfter(today), at + "to", "must not be in the future", found);
    unless(metric.kind() == kind, at + "metric", "is of " + metric.kind(), found);
    unless(low.compareTo(point) <= 0, at + "low", "must not be above point", found);
    unless(high.compareTo(point) >= 0, at + "high", "must not be below point", found);
    if (metric.isPart()) {
      unless(isPart(low), at + "low", "must be a part of one, from -1 to 1", found);
      unless(isPart(high), at + "high", "must be a part of one, from -1 to 1", found);
    }
    return found;
  }

  private static boolean isPart(BigDecimal number) {
    return number.abs().compareTo(BigDecimal.ONE) <= 0;
  }

  private static void unless(boolean right, String field, String text, List<Violation> found) {
    if (!right) {
      found.add(new Violation(field, text));
    }
  }
}
