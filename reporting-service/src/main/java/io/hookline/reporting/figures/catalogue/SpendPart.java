package io.hookline.reporting.figures.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** Of what creators earned: each kind of the creator-service's earnings is in one part. */
enum SpendPart {
  COMMISSIONS(
      "creator_commissions", "Commissions", "commissions of creators", List.of("COMMISSION")),
  BONUSES(
      "creator_bonuses", "Bonuses", "bonuses and bounties of creators", List.of("BONUS", "BOUNTY")),
  EXPENSES(
      "creator_expenses",
      "Expenses",
      "expenses of creators and what their gifts cost",
      List.of("EXPENSE", "GIFT")),
  FEES(
      "creator_fees_earned",
      "Fees earned",
      "fees of creators, flat or by deliverable, when they fell due",
      List.of("FLAT_FEE", "DELIVERABLE")),
  ADJUSTMENTS(
      "creator_adjustments",
      "Adjustments",
      "what people added to the earnings of creators, or took off, also by upheld disputes",
      List.of("ADJUSTMENT"));

  private final String id;
  private final String label;
  private final String formula;
  private final List<String> kinds;

  SpendPart(String id, String label, String formula, List<String> kinds) {
    this.id = id;
    this.label = label;
    this.formula = formula;
    this.kinds = kinds;
  }

  String id() {
    return id;
  }

  String label() {
    return label;
  }

  String formula() {
    return formula;
  }

  /** 0 of what is of another part, and unknown where the amount is. */
  Count of(Count spend) {
    String mine = kinds.stream().map(kind -> "'" + kind + "'").collect(Collectors.joining(", "));
    return spend.as(
        "case when c.kind in (%s) then c.amount when c.amount is not null then 0 end"
            .formatted(mine));
  }
}
