package io.hookline.attribution.credit.explain;

import io.hookline.attribution.credit.setting.CreditModel;
import io.hookline.attribution.credit.unit.CreditUnitView;
import io.hookline.engine.credit.TouchKind;
import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a conversion came about, by a run. What was eligible and what it got is the run's; what was
 * not is what is known now.
 *
 * @param occurredAt by the run
 * @param counted false where another conversion of the person is the one that counts
 * @param asOf what was known by then counts
 * @param value null where it is not known
 * @param explanation how the run's model gives credit of it
 * @param touches the oldest first
 * @param moreTouches whether the person has more of them, older ones, which are not shown
 * @param given what eligible touches have together: the whole of it, or nothing
 */
@PartlyDerived("touches that were not eligible, which are as known at the time of the answer")
@Schema(name = "ConversionPath")
record ConversionPathView(
    UUID conversionId,
    Instant occurredAt,
    Instant asOf,
    CreditModel model,
    boolean counted,
    @Schema(nullable = true) Money value,
    Money refunded,
    @Schema(examples = "LINEAR gives each of the 3 eligible touches the same.") String explanation,
    List<PathTouch> touches,
    boolean moreTouches,
    Given given) {

  /**
   * A touch, a promo code or an answer.
   *
   * @param unit what it stands for; null where the run knows no such source
   * @param source in words
   * @param beforeSeconds from it to the conversion, in whole seconds; negative of what came later
   * @param place on the path, from 1; null where it was not eligible
   * @param share of the conversion; null where it was not eligible, and of models of paths
   * @param receivedAt when it became known; null where that is not kept
   * @param why it got what it got, or nothing
   */
  @Schema(name = "ConversionPathTouch")
  record PathTouch(
      UUID touchId,
      TouchKind kind,
      Instant touchedAt,
      @Schema(examples = "93600") long beforeSeconds,
      @Schema(nullable = true) CreditUnitView unit,
      @Schema(examples = "link xK3f9") String source,
      Standing standing,
      @Schema(nullable = true, examples = "1") Integer place,
      @Schema(nullable = true, examples = "0.3333333333") BigDecimal share,
      @Schema(nullable = true) Money value,
      @Schema(nullable = true) Money refunded,
      @Schema(nullable = true) Instant receivedAt,
      @Schema(
              examples =
                  "1 of 3 eligible touches, each of which has the same: 33.33333333 %, 33.33 USD.")
          String why) {}

  /** Null where the model gives none by conversion. */
  @Schema(name = "ConversionPathGiven")
  record Given(
      @Schema(nullable = true, examples = "1") BigDecimal share,
      @Schema(nullable = true) Money value,
      @Schema(nullable = true) Money refunded) {}
}
