package io.hookline.attribution.lift.budgetdecision;

import io.hookline.attribution.lift.evidenceclass.EvidenceClass;
import java.util.Collection;
import java.util.Comparator;

/** What the evidence of a decision does not show. */
enum DecisionCaution {
  NO_EVIDENCE("Nothing stands behind it but somebody's judgement."),
  ONLY_EXPOSURE("It rests on what was seen alone: that says nothing of orders."),
  ONLY_INTENT("It rests on what people did before buying: whether they bought is not in it."),
  NOTHING_INCREMENTAL(
      "It rests on orders that are credited: what would have come anyway is in them.");

  private final String text;

  DecisionCaution(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** Null where a study stands behind it. */
  static DecisionCaution of(Collection<DecisionEvidence> evidence) {
    EvidenceClass strongest = strongest(evidence);
    if (strongest == null) {
      return NO_EVIDENCE;
    }
    return switch (strongest) {
      case EXPOSURE -> ONLY_EXPOSURE;
      case INTENT -> ONLY_INTENT;
      case ATTRIBUTED -> NOTHING_INCREMENTAL;
      case INCREMENTAL -> null;
    };
  }

  /** Null without evidence. */
  static EvidenceClass strongest(Collection<DecisionEvidence> evidence) {
    return evidence.stream()
        .map(DecisionEvidence::evidenceClass)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
