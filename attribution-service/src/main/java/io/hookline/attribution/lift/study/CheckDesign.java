package io.hookline.attribution.lift.study;

import io.hookline.attribution.evidence.definition.Definitions;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.problem.Violation;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a design has to keep to. */
@Singleton
class CheckDesign {

  private final List<StudyRules> rules;
  private final Definitions definitions;
  private final Clock clock;

  CheckDesign(@All List<StudyRules> rules, Definitions definitions, Clock clock) {
    this.rules = List.copyOf(rules);
    this.definitions = definitions;
    this.clock = clock;
  }

  /**
   * @throws Problem VALIDATION_FAILED, REFERENCE_UNKNOWN
   */
  void check(StudyDesign design) {
    List<Violation> found = new ArrayList<>(design.violations());
    if (found.isEmpty()) {
      found.addAll(of(design.kind()).violations(design));
    }
    Violation.requireNone(found);
    UUID definition = design.metric().conversionDefinitionId();
    References.require(
        "design.metric.conversionDefinitionId", definition, "conversion definition", this::isKnown);
  }

  private boolean isKnown(UUID definition) {
    return definitions.versionAt(definition, clock.instant()).isPresent();
  }

  private StudyRules of(StudyKind kind) {
    return rules.stream()
        .filter(each -> each.kinds().contains(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody measures studies of " + kind));
  }
}
