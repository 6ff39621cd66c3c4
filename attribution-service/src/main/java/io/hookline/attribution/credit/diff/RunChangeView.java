package io.hookline.attribution.credit.diff;

import io.hookline.attribution.credit.unit.CreditUnitView;
import io.hookline.engine.credit.TouchKind;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A conversion of which two runs give otherwise.
 *
 * @param reasons at least one
 * @param before what the earlier run says; null where it is not in it
 * @param after what the later one says; null where it is not in it
 */
@Schema(name = "AttributionChange")
record RunChangeView(
    UUID conversionId,
    List<ChangeReason> reasons,
    @Schema(nullable = true) Side before,
    @Schema(nullable = true) Side after) {

  /**
   * @param counted false where another conversion of the person is the one that counts
   * @param value null where it is not known
   * @param credits of touches that got something, in their order; of a model of paths all that are
   *     on the path. Empty where nothing explains it
   */
  @Schema(name = "AttributionChangeSide")
  record Side(
      Instant occurredAt,
      boolean counted,
      @Schema(nullable = true) Money value,
      Money refunded,
      List<Credit> credits) {}

  /**
   * @param share of the conversion; those of one sum to exactly 1. Null where the model gives none
   *     by conversion
   */
  @Schema(name = "AttributionChangeCredit")
  record Credit(
      UUID touchId,
      TouchKind kind,
      CreditUnitView unit,
      @Schema(nullable = true, examples = "0.3333333333") BigDecimal share,
      @Schema(nullable = true) Money value) {}
}
