package io.hookline.attribution.lift.budgetdecision;

import io.hookline.attribution.lift.budgetdecision.OwnEvidence.Found;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.problem.Violation;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes down the figures by which somebody decides, as they are now: a run or a measurement may
 * come out otherwise tomorrow, and what was known then is what the decision rests on.
 */
@Singleton
class FreezeEvidence {

  private final OwnEvidence own;
  private final Clock clock;

  FreezeEvidence(OwnEvidence own, Clock clock) {
    this.own = own;
    this.clock = clock;
  }

  /**
   * @param at where the list stands in the body
   * @throws Problem VALIDATION_FAILED, REFERENCE_UNKNOWN
   */
  List<DecisionEvidence> of(List<NewDecisionEvidence> told, String at) {
    List<Violation> violations = new ArrayList<>();
    References references = new References();
    Map<Integer, Found> found = new HashMap<>();
    for (int i = 0; i < told.size(); i++) {
      String place = "%s[%d].".formatted(at, i);
      NewDecisionEvidence one = told.get(i);
      List<Violation> wrong = one.violations(place);
      violations.addAll(wrong);
      if (one.kind().isOurs() && one.reference() != null) {
        int number = i;
        own.of(one.kind(), one.reference()).ifPresent(known -> found.put(number, known));
        references.add(
            place + "reference",
            one.reference(),
            word(one.kind()),
            id -> found.containsKey(number));
        Found known = found.get(i);
        if (known != null && known.unfit() != null) {
          violations.add(new Violation(place + "reference", known.unfit()));
        }
      }
    }
    Violation.requireNone(violations);
    references.require();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<DecisionEvidence> frozen = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      frozen.add(frozen(told.get(i), found.get(i), now));
    }
    return frozen;
  }

  private static String word(EvidenceKind kind) {
    return switch (kind) {
      case ATTRIBUTION_RUN -> "run";
      case AMPLIFICATION -> "measurement of a boost";
      case STUDY -> "study";
      case PLATFORM_STUDY, REPORT, OTHER -> "source";
    };
  }

  private static DecisionEvidence frozen(NewDecisionEvidence told, Found found, Instant now) {
    return new DecisionEvidence(
        told.kind(),
        told.reference(),
        found == null ? null : found.version(),
        told.source(),
        told.shown(),
        found == null
            ? told.figures()
            : Stream.concat(found.figures().stream(), told.figures().stream()).toList(),
        told.note(),
        now);
  }
}
