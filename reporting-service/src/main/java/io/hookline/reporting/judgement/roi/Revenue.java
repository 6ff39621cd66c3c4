package io.hookline.reporting.judgement.roi;

import io.hookline.kit.value.Money;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Revenue attributed to the creator's links and codes, in the brand's currency: the sum of what
 * orders were reported to be worth, not rounded, so that periods that follow each other add up.
 *
 * @param total links and codes
 * @param links credited by a click on, or a view of, a link
 * @param codes credited by a promo code
 * @param conversions how many conversions have a credit of this creator, converted or not
 * @param notConverted credited revenue in other currencies that is in none of the totals
 */
@Schema(name = "Revenue")
public record Revenue(
    Money total,
    Money links,
    Money codes,
    @Schema(examples = "37") long conversions,
    List<NotConverted> notConverted) {

  /** Revenue in a currency without a rate into the brand's. */
  @Schema(name = "NotConverted")
  public record NotConverted(
      @Schema(examples = "JPY") String currency,
      @Schema(examples = "12000") String amount,
      @Schema(examples = "2") long count) {}

  static Revenue of(CreatorActivity activity, String currency) {
    Money links = Amounts.reported(activity.links(), currency);
    Money codes = Amounts.reported(activity.codes(), currency);
    return new Revenue(
        Amounts.sum(List.of(links, codes), currency),
        links,
        codes,
        activity.conversions(),
        activity.notConverted().stream()
            .map(
                other ->
                    new NotConverted(
                        other.currency(),
                        Amounts.reported(other.amount(), other.currency()).amount().toPlainString(),
                        other.count()))
            .toList());
  }
}
