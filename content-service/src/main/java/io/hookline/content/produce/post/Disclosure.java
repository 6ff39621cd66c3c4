package io.hookline.content.produce.post;

import io.hookline.content.plan.standards.DisclosureKind;
import io.hookline.content.produce.disclosure.DisclosureProblem;
import io.hookline.content.produce.disclosure.RequiredDisclosures;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a post says of itself, by the network's own switches.
 *
 * @param paidPartnership somebody was paid, or given something, for it
 * @param ownBrand it promotes the account's own business
 * @param aiGenerated its content is made, or made to look real, by AI
 */
@Embeddable
record Disclosure(
    @Column(name = "paid_partnership") @Schema(defaultValue = "false") boolean paidPartnership,
    @Column(name = "own_brand") @Schema(defaultValue = "false") boolean ownBrand,
    @Column(name = "ai_generated") @Schema(defaultValue = "false") boolean aiGenerated) {

  static final Disclosure NONE = new Disclosure(false, false, false);

  private Set<DisclosureKind> kinds() {
    Set<DisclosureKind> kinds = EnumSet.noneOf(DisclosureKind.class);
    if (paidPartnership) {
      kinds.add(DisclosureKind.PAID_PARTNERSHIP);
    }
    if (ownBrand) {
      kinds.add(DisclosureKind.OWN_BRAND);
    }
    if (aiGenerated) {
      kinds.add(DisclosureKind.AI_GENERATED);
    }
    return kinds;
  }

  /**
   * @throws Problem DISCLOSURE_MISSING
   */
  void require(RequiredDisclosures required) {
    List<DisclosureKind> missing = required.missingFrom(kinds());
    if (!missing.isEmpty()) {
      throw new Problem(
          DisclosureProblem.DISCLOSURE_MISSING,
          "Set what is missing, and have it approved.",
          missing.stream()
              .map(kind -> new Violation(field(kind), "must be true: " + required.why(kind)))
              .toList());
    }
  }

  private static String field(DisclosureKind kind) {
    return switch (kind) {
      case PAID_PARTNERSHIP -> "disclosure.paidPartnership";
      case OWN_BRAND -> "disclosure.ownBrand";
      case AI_GENERATED -> "disclosure.aiGenerated";
    };
  }
}
