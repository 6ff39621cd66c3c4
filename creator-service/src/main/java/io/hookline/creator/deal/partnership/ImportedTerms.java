package io.hookline.creator.deal.partnership;

import io.hookline.creator.terms.AgreedDisclosure;
import io.hookline.creator.terms.ApprovalPolicy;
import io.hookline.creator.terms.Commission;
import io.hookline.creator.terms.CommissionBase;
import io.hookline.creator.terms.Exclusivity;
import io.hookline.creator.terms.FeeDue;
import io.hookline.creator.terms.FlatFee;
import io.hookline.creator.terms.Pay;
import io.hookline.creator.terms.Terms;
import io.hookline.creator.terms.UsageRights;
import io.hookline.creator.terms.Whitelisting;
import io.hookline.kit.problem.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The terms that a row says.
 *
 * @param brands the brand's currency
 */
record ImportedTerms(ImportedPartnership row, String brands) {

  /**
   * @throws io.hookline.kit.problem.Problem VALIDATION_FAILED where columns contradict or need each
   *     other
   */
  Terms terms() {
    Violation.requireNone(faults());
    return new Terms(
        pay(),
        row.exclusivityCategories().isEmpty()
            ? null
            : new Exclusivity(row.exclusivityCategories(), exclusiveUntil()),
        row.usageChannels().isEmpty()
            ? null
            : new UsageRights(row.usageChannels(), null, row.usageUntil()),
        row.whitelistingUntil() == null ? null : new Whitelisting(null, row.whitelistingUntil()),
        row.disclosures().stream().map(kind -> new AgreedDisclosure(kind, null)).toList(),
        List.of(),
        row.approvalBefore() == null
            ? null
            : new ApprovalPolicy(row.approvalBefore(), row.revisionRounds(), null));
  }

  private List<Violation> faults() {
    List<Violation> faults = new ArrayList<>();
    if (row.fee() != null
        && row.currency() != null
        && !row.currency().equals(row.fee().currency())) {
      faults.add(new Violation("currency", "must be the fee's: a partnership is paid in one"));
    }
    if (row.feeDue() == FeeDue.ON_DATES) {
      faults.add(new Violation("feeDue", "needs dates, which a row does not carry"));
    }
    needs("feeDue", row.feeDue(), row.fee() != null, "fee", faults);
    needs(
        "commissionCap",
        row.commissionCap(),
        row.commissionPercent() != null,
        "commissionPercent",
        faults);
    boolean exclusive = !row.exclusivityCategories().isEmpty();
    needs("exclusivityDays", row.exclusivityDays(), exclusive, "exclusivityCategories", faults);
    needs("exclusivityDays", row.exclusivityDays(), row.endsOn() != null, "endsOn", faults);
    needs("exclusivityUntil", row.exclusivityUntil(), exclusive, "exclusivityCategories", faults);
    if (row.exclusivityDays() != null && row.exclusivityUntil() != null) {
      faults.add(
          new Violation("exclusivityDays", "must be left out where exclusivityUntil is said"));
    }
    needs("usageUntil", row.usageUntil(), !row.usageChannels().isEmpty(), "usageChannels", faults);
    needs(
        "revisionRounds",
        row.revisionRounds(),
        row.approvalBefore() != null,
        "approvalBefore",
        faults);
    return faults;
  }

  private static void needs(
      String field, Object said, boolean there, String other, List<Violation> faults) {
    if (said != null && !there) {
      faults.add(new Violation(field, "needs " + other));
    }
  }

  private LocalDate exclusiveUntil() {
    return row.exclusivityDays() == null
        ? row.exclusivityUntil()
        : row.endsOn().plusDays(row.exclusivityDays());
  }

  private Pay pay() {
    return new Pay(
        currency(),
        row.fee() == null ? null : new FlatFee(row.fee().amount(), due(), List.of()),
        row.perDeliverable(),
        row.commissionPercent() == null
            ? null
            : new Commission(
                row.commissionPercent(), CommissionBase.NET_VALUE, List.of(), row.commissionCap()),
        List.of(),
        null,
        List.of());
  }

  private FeeDue due() {
    return row.feeDue() == null ? FeeDue.ON_ACTIVATION : row.feeDue();
  }

  private String currency() {
    if (row.fee() != null) {
      return row.fee().currency();
    }
    return row.currency() == null ? brands : row.currency();
  }
}
