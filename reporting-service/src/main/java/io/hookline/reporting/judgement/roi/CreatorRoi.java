package io.hookline.reporting.judgement.roi;

import io.hookline.kit.value.Money;
import io.hookline.reporting.facts.freshness.DataFreshness;
import io.hookline.reporting.facts.freshness.FeedFreshness;
import io.hookline.reporting.figures.catalogue.Formula;
import io.hookline.reporting.figures.ratecard.RateCard;
import io.hookline.reporting.figures.ratecard.RateCardUsed;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * creator_roi_score with everything that it is made of.
 *
 * @param score (EMV + attributed revenue) / fee, to four digits; null when undetermined; of EMV
 *     alone while nobody has told of conversions, which the explanation says
 * @param cashScore attributed revenue / fee, without EMV; null without a fee, and while nobody has
 *     told of conversions
 * @param costs what the fee bought, a piece
 * @param spend what the ledger says was spent in the period, whatever the fee is
 * @param rateCards the cards that priced the EMV, one for each network with posts
 * @param attribution null when no conversion of the period was credited
 * @param asOf the time of the feed that is furthest behind
 */
@Schema(name = "CreatorRoi")
public record CreatorRoi(
    UUID creatorId,
    @Schema(examples = "Mia Wong") String creatorName,
    @Schema(nullable = true, examples = "2.4681") BigDecimal score,
    Verdict verdict,
    Judgement reason,
    @Schema(examples = "The creator earned more than three times the fee.") String explanation,
    @Schema(nullable = true, examples = "1.9024") BigDecimal cashScore,
    EarnedMedia emv,
    Revenue revenue,
    Fee fee,
    CreatorCosts costs,
    CreatorSpend spend,
    List<RateCardUsed> rateCards,
    @Schema(nullable = true) Attribution attribution,
    Formula formula,
    Basis basis,
    Period period,
    @Schema(nullable = true) Instant asOf,
    List<FeedFreshness> freshness,
    Coverage coverage) {

  /**
   * What was divided by what.
   *
   * @param numerator EMV, before it is rounded, and revenue; null when the EMV is unknown
   * @param denominator the fee
   */
  @Schema(name = "Basis")
  public record Basis(@Schema(nullable = true) Money numerator, Money denominator) {}

  /** What is the same for all creators of an answer. */
  record Frame(
      Period period,
      String currency,
      Map<String, RateCard> cards,
      Attribution attribution,
      DataFreshness freshness) {}

  static CreatorRoi of(CreatorActivity activity, Frame frame) {
    String currency = frame.currency();
    EarnedMedia emv = EarnedMedia.of(activity.networks(), frame.cards(), currency);
    Revenue revenue = Revenue.of(activity, currency);
    Fee fee = Fee.of(activity, currency);
    BigDecimal exact = EarnedMedia.exact(activity.networks(), frame.cards());
    BigDecimal earned = exact == null ? null : exact.add(revenue.scored());
    BigDecimal cost = fee.total().amount();
    boolean nothing = activity.networks().isEmpty() && activity.conversions() == 0;
    Judgement judgement = Judgement.of(nothing ? null : earned, cost);
    return new CreatorRoi(
        activity.creatorId(),
        activity.creatorName(),
        judgement.verdict() == Verdict.UNDETERMINED ? null : Amounts.ratio(earned, cost),
        judgement.verdict(),
        judgement,
        judgement.explanation(revenue.total() != null),
        Amounts.ratio(revenue.total() == null ? null : revenue.total().amount(), cost),
        emv,
        revenue,
        fee,
        activity.costs(),
        CreatorSpend.of(activity.spent(), nothing ? null : earned, currency),
        activity.networks().stream()
            .map(posts -> frame.cards().get(posts.network()))
            .filter(Objects::nonNull)
            .map(RateCardUsed::of)
            .toList(),
        frame.attribution(),
        Formula.of("creator_roi_score"),
        new Basis(earned == null ? null : Amounts.reported(earned, currency), fee.total()),
        frame.period(),
        frame.freshness().asOf(),
        frame.freshness().feeds(),
        Coverage.of(activity.networks(), activity.basis()));
  }
}
