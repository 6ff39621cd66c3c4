package io.hookline.reporting.judgement.roi;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the brand spent on the creator by the ledger, on the days on which it was earned or laid
 * out: of all creators it adds up to the brand's. All of it is null while nobody has told of any.
 *
 * @param score (EMV + attributed revenue) / total, to four digits; beside the verdict, which is by
 *     the fee
 */
@Schema(name = "CreatorSpend")
record CreatorSpend(
    @Schema(nullable = true) Money total,
    @Schema(nullable = true) Money fees,
    @Schema(nullable = true) Money commissions,
    @Schema(nullable = true) Money bonuses,
    @Schema(nullable = true) Money expenses,
    @Schema(nullable = true) Money adjustments,
    @Schema(nullable = true, examples = "3.1") BigDecimal score) {

  static final List<String> MEASURES =
      List.of(
          "creator_spend",
          "creator_fees_earned",
          "creator_commissions",
          "creator_bonuses",
          "creator_expenses",
          "creator_adjustments");

  /** The values of the measures, in their order; null where they are unknown. */
  record Told(
      BigDecimal total,
      BigDecimal fees,
      BigDecimal commissions,
      BigDecimal bonuses,
      BigDecimal expenses,
      BigDecimal adjustments) {

    static final Told NOTHING = new Told(null, null, null, null, null, null);

    static Told of(CreatorFigures.Of figures) {
      List<BigDecimal> values = new java.util.ArrayList<>();
      MEASURES.forEach(measure -> values.add(figures.spent(measure)));
      return new Told(
          values.get(0), values.get(1), values.get(2), values.get(3), values.get(4), values.get(5));
    }
  }

  /**
   * @param earned EMV and attributed revenue; null when the EMV is unknown
   */
  static CreatorSpend of(Told told, BigDecimal earned, String currency) {
    boolean divides = told.total() != null && told.total().signum() > 0;
    return new CreatorSpend(
        money(told.total(), currency),
        money(told.fees(), currency),
        money(told.commissions(), currency),
        money(told.bonuses(), currency),
        money(told.expenses(), currency),
        money(told.adjustments(), currency),
        divides ? Amounts.ratio(earned, told.total()) : null);
  }

  private static Money money(BigDecimal amount, String currency) {
    return amount == null ? null : Amounts.reported(amount, currency);
  }
}
