package io.hookline.reporting.figures.value;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one action on one network is worth: count x unit price / per.
 *
 * @param count null where no post tells it
 * @param posts how many posts tell it
 * @param unitPrice the card's mid price; null where the card does not price it
 * @param per how many of the action the unit price pays
 * @param missing why there is no amount; null where there is one
 */
@Schema(name = "ValueLine")
record ValueLine(
    @Schema(examples = "TIKTOK") String network,
    ValuePart part,
    PricedAction action,
    @Schema(nullable = true, examples = "5000") BigDecimal count,
    @Schema(examples = "12") long posts,
    @Schema(nullable = true) Money unitPrice,
    @Schema(examples = "1") int per,
    ValueRange amount,
    @Schema(nullable = true) Missing missing) {

  /** Why something is in no sum. */
  @Schema(name = "MissingInValue")
  enum Missing {
    COUNT_UNKNOWN,
    NOT_PRICED
  }
}
