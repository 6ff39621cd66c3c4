package io.hookline.attribution.credit.comparison;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.hookline.attribution.credit.setting.SettingRules;
import io.hookline.engine.credit.Counting;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is compared, and all of it together.
 *
 * @param counting the same of all of them
 * @param referenceId the run that the others are compared with
 * @param differences in what the runs are not the same; all else is
 * @param runs the reference first
 */
@Schema(name = "AttributionComparison")
record ComparisonTotalView(
    @Schema(nullable = true) LocalDate from,
    @Schema(nullable = true) LocalDate to,
    @Schema(examples = "America/New_York") String timeZone,
    @Schema(examples = "USD") String currency,
    Counting counting,
    UUID referenceId,
    List<ComparedBy> differences,
    List<OfRun> runs) {

  /**
   * A run; its figures are those of {@code …/figures/total} for the same period.
   *
   * @param from orders of earlier are out of it
   * @param asOf all that was taken in by then counts
   * @param conversions that count: credited + withoutEvidence
   * @param credit given to all units together
   * @param credited OVER where it explains more conversions than the reference does
   * @param creditDifference credit - credit of the reference
   */
  @Schema(name = "ComparedRun")
  record OfRun(
      UUID runId,
      UUID settingId,
      @Schema(examples = "Week of clicks, no views") String settingName,
      @Schema(examples = "2") int settingVersion,
      SettingRules rules,
      @Schema(examples = "3") int channelRulesVersion,
      @Schema(nullable = true) Instant from,
      Instant asOf,
      @Schema(examples = "10412") long conversions,
      @Schema(examples = "2391") long withoutEvidence,
      @JsonFormat(shape = JsonFormat.Shape.STRING)
          @Schema(
              type = SchemaType.STRING,
              pattern = "^\\d{1,20}(\\.\\d{1,10})?$",
              examples = "8021")
          BigDecimal credit,
      Money value,
      Money creditedValue,
      Money refunded,
      Money netValue,
      Credited credited,
      @JsonFormat(shape = JsonFormat.Shape.STRING)
          @Schema(
              type = SchemaType.STRING,
              pattern = "^-?\\d{1,20}(\\.\\d{1,10})?$",
              examples = "-112")
          BigDecimal creditDifference,
      Money creditedValueDifference) {}
}
