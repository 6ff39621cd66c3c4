package io.hookline.attribution.credit.figure;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All figures of a run together, by whatever unit they are parted.
 *
 * @param conversions that count: credited + withoutEvidence
 * @param credited conversions with an eligible touch
 * @param credit given to all units together: credited, exactly
 * @param value of all of them, as far as it is known
 * @param creditedValue of the credited ones
 * @param refunded on days of the period, of orders of whenever
 * @param run what the run says of all of its days, for comparing
 */
@Schema(name = "AttributionTotal")
public record AttributionTotalView(
    UUID runId,
    @Schema(nullable = true) LocalDate from,
    @Schema(nullable = true) LocalDate to,
    @Schema(examples = "America/New_York") String timeZone,
    @Schema(examples = "10412") long conversions,
    @Schema(examples = "8021") long credited,
    @Schema(examples = "2391") long withoutEvidence,
    @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, pattern = "^\\d{1,20}(\\.\\d{1,10})?$", examples = "8021")
        BigDecimal credit,
    Money value,
    Money creditedValue,
    Money refunded,
    Money netValue,
    OfRun run) {

  /**
   * @param conversions orders in its scope; some of them do not count where the setting counts once
   *     per person
   * @param credited those that count and have an eligible touch
   */
  @Schema(name = "AttributionRunTotal")
  public record OfRun(
      @Schema(examples = "10412") long conversions, @Schema(examples = "8021") long credited) {}
}
