package io.hookline.content.produce.brief;

import io.hookline.content.document.Part;
import io.hookline.content.plan.standards.DisclosureKind;
import io.hookline.content.plan.standards.Standard;
import io.hookline.kit.problem.Problem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a brief asks for.
 *
 * @param seriesIds of which one may be chosen
 * @param hooks of which one may be chosen
 * @param standardsVersion the version of the standards that holds
 * @param standards do's and don'ts of that version that matter here, as it says them
 * @param disclosures that the posts must carry
 * @param learnings that it makes use of
 * @param publishFrom the first day on which it may go out, in the brand's time zone
 * @param publishUntil the last one
 */
@Schema(name = "BriefContent")
record BriefContent(
    @Schema(examples = "Retinol, before or after?") String title,
    @Schema(examples = "People stop using it at the wrong time of day", nullable = true)
        String objective,
    List<UUID> seriesIds,
    List<HookOption> hooks,
    long standardsVersion,
    List<Standard> standards,
    List<DisclosureKind> disclosures,
    List<UsedLearning> learnings,
    @Schema(nullable = true, examples = "2026-10-08") LocalDate publishFrom,
    @Schema(nullable = true, examples = "2026-10-15") LocalDate publishUntil,
    List<Deliverable> deliverables) {

  /**
   * @param standards of the version, those that matter
   * @throws Problem VALIDATION_FAILED when an id stands twice
   */
  static BriefContent of(
      BriefDraft draft,
      long standardsVersion,
      List<Standard> standards,
      List<DisclosureKind> disclosures) {
    Part.Numbering numbering = new Part.Numbering();
    BriefContent content =
        new BriefContent(
            draft.title(),
            draft.objective(),
            draft.seriesIds().stream().distinct().toList(),
            numbering.number("hooks", draft.hooks()),
            standardsVersion,
            standards,
            disclosures,
            numbering.number("learnings", draft.learnings()),
            draft.publishFrom(),
            draft.publishUntil(),
            numbering.number("deliverables", draft.deliverables()));
    numbering.require();
    return content;
  }

  /** When the first deliverable is due; null where none has a day. */
  LocalDate dueOn() {
    return deliverables.stream()
        .map(Deliverable::dueOn)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
