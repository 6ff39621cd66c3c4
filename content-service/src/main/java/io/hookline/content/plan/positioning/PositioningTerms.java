package io.hookline.content.plan.positioning;

import io.hookline.content.document.DocumentVersion;
import io.hookline.content.plan.vocabulary.Vocabularies;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.inject.Singleton;
import java.util.List;

/** What of a positioning is said in terms of the brand's vocabularies. */
@Singleton
class PositioningTerms {

  private final Vocabularies vocabularies;

  PositioningTerms(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
  }

  /** With what its terms mean now, after merges. */
  PositioningView shown(DocumentVersion<PositioningContent> version) {
    PositioningContent kept = version.content();
    return PositioningView.of(version, kept.with(vocabularies.now(kept.terms())));
  }

  /**
   * With the keys of its terms.
   *
   * @throws Problem REFERENCE_UNKNOWN for a voice that the brand does not have, by the field of the
   *     content
   */
  PositioningContent keep(PositioningContent sent, PositioningContent present) {
    try {
      return sent.with(vocabularies.keep(sent.terms(), present.terms()));
    } catch (Problem unknown) {
      List<Violation> violations =
          unknown.violations().stream()
              .map(v -> new Violation(v.field().replace("terms.", "content."), v.message()))
              .toList();
      throw new Problem(unknown.code(), violations.get(0).message() + ".", violations);
    }
  }
}
