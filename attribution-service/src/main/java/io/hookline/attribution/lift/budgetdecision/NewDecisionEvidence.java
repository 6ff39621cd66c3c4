package io.hookline.attribution.lift.budgetdecision;

import io.hookline.attribution.lift.evidenceclass.EvidenceClass;
import io.hookline.kit.problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something by which it is decided.
 *
 * @param reference id of what this service keeps; also of a report that has one
 * @param source where it stands: an address, the platform's name
 * @param evidenceClass null: the strongest that its kind can show
 * @param figures beside those that the service keeps of what is its own
 */
@Schema(name = "NewDecisionEvidence")
record NewDecisionEvidence(
    @NotNull @Schema(examples = "REPORT") EvidenceKind kind,
    @Schema(nullable = true) UUID reference,
    @Size(max = 500) @Schema(nullable = true, examples = "Weekly report of 23 November")
        String source,
    @Schema(nullable = true) EvidenceClass evidenceClass,
    @Size(max = 20) @Schema(nullable = true) List<@NotNull @Valid EvidenceFigure> figures,
    @Size(max = 1_000) @Schema(nullable = true, examples = "Two posts carry the whole of it")
        String note) {

  NewDecisionEvidence {
    figures = figures == null ? List.of() : List.copyOf(figures);
  }

  EvidenceClass shown() {
    return evidenceClass == null ? kind.strongest() : evidenceClass;
  }

  /**
   * @param at where it stands in the body, with a dot behind
   */
  List<Violation> violations(String at) {
    List<Violation> found = new ArrayList<>();
    if (kind.isOurs() && reference == null) {
      found.add(new Violation(at + "reference", "is needed of " + kind));
    }
    if (!kind.isOurs() && (source == null || source.isBlank())) {
      found.add(new Violation(at + "source", "is needed of " + kind));
    }
    if (!kind.isOurs() && figures.isEmpty()) {
      found.add(new Violation(at + "figures", "are needed: they are not kept elsewhere"));
    }
    if (shown().compareTo(kind.strongest()) > 0) {
      found.add(
          new Violation(
              at + "evidenceClass", "of %s is at most %s".formatted(kind, kind.strongest())));
    }
    if (kind == EvidenceKind.PLATFORM_STUDY
        && shown() == EvidenceClass.INCREMENTAL
        && figures.stream().noneMatch(figure -> figure.from() != null && figure.to() != null)) {
      found.add(new Violation(at + "figures", "need the interval of what the study shows"));
    }
    for (int i = 0; i < figures.size(); i++) {
      EvidenceFigure figure = figures.get(i);
      if (figure.from() != null
          && figure.to() != null
          && figure.from().compareTo(figure.to()) > 0) {
        found.add(new Violation(at + "figures[%d].from".formatted(i), "must not be more than to"));
      }
    }
    return found;
  }
}
