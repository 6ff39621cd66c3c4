package io.hookline.reporting.judgement.roi;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Revenue attributed to the creator's links and codes, in the brand's currency: the sum of what
 * orders were reported to be worth, not rounded, so that periods that follow each other add up.
 * While nobody has told of any conversion by the period's end, all of it is unknown.
 *
 * @param total links and codes; null, as they are, while nobody has told of conversions
 * @param links credited by a click on, or a view of, a link
 * @param codes credited by a promo code
 * @param conversions how many conversions have a credit of this creator, converted or not
 * @param notConverted credited revenue in other currencies that is in none of the totals
 */
@Schema(name = "Revenue")
public record Revenue(
    @Schema(nullable = true) Money total,
    @Schema(nullable = true) Money links,
    @Schema(nullable = true) Money codes,
    @Schema(nullable = true, examples = "37") Long conversions,
    List<NotConverted> notConverted) {

  /** Revenue in a currency without a rate into the brand's. */
  @Schema(name = "NotConverted")
  public record NotConverted(
      @Schema(examples = "JPY") String currency,
      @Schema(examples = "12000") String amount,
      @Schema(examples = "2") long count) {}

  /** Of a score: what nobody has told of is in none. */
  BigDecimal scored() {
    return total == null ? BigDecimal.ZERO : total.amount();
  }

  static Revenue of(CreatorActivity activity, String currency) {
    boolean told = activity.links() != null;
    Money links = !told ? null : Amounts.reported(activity.links(), currency);
    Money codes = !told ? null : Amounts.reported(activity.codes(), currency);
    return new Revenue(
        told ? Amounts.sum(List.of(links, codes), currency) : null,
        links,
        codes,
        told ? activity.conversions() : null,
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
