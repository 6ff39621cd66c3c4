package io.hookline.content.produce.brief;

import io.hookline.content.learned.KnownLearnings;
import io.hookline.content.plan.series.KnownSeries;
import io.hookline.content.plan.standards.DisclosureKind;
import io.hookline.content.plan.standards.Standard;
import io.hookline.content.plan.standards.Standards;
import io.hookline.content.plan.standards.StandardsVersion;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Turns what an author sends into what a brief asks for, with the words of the standards. */
@Singleton
class BriefContents {

  private final Standards standards;
  private final KnownSeries series;
  private final KnownLearnings learnings;

  BriefContents(Standards standards, KnownSeries series, KnownLearnings learnings) {
    this.standards = standards;
    this.series = series;
    this.learnings = learnings;
  }

  /**
   * @param byCreator whether a creator is asked, of whom the standards may want more
   * @throws Problem VALIDATION_FAILED, REFERENCE_UNKNOWN
   */
  BriefContent of(BriefDraft draft, boolean byCreator) {
    draft.check();
    Optional<StandardsVersion> found =
        draft.standardsVersion() == null
            ? Optional.of(standards.current())
            : standards.find(draft.standardsVersion());
    List<Violation> unknown = new ArrayList<>();
    if (found.isEmpty()) {
      unknown.add(new Violation("content.standardsVersion", "is not a version of the standards"));
    }
    List<Standard> rules = found.map(BriefContents::rules).orElse(List.of());
    if (found.isPresent()) {
      unknown.addAll(unknownStandards(draft, rules));
    }
    unknown.addAll(unknownSeries(draft.seriesIds()));
    unknown.addAll(unknownLearnings(draft.learnings()));
    Violation.requireNone(CommonProblem.REFERENCE_UNKNOWN, unknown);
    StandardsVersion version = found.orElseThrow();
    return BriefContent.of(
        draft, version.version(), chosen(draft, rules), disclosures(draft, version, byCreator));
  }

  private static List<Standard> rules(StandardsVersion version) {
    return version.standards().stream()
        .filter(standard -> standard.kind() != Standard.Kind.DISCLOSURE)
        .toList();
  }

  private static List<Standard> chosen(BriefDraft draft, List<Standard> rules) {
    return draft.standardIds() == null
        ? rules
        : rules.stream().filter(rule -> draft.standardIds().contains(rule.id())).toList();
  }

  private static List<DisclosureKind> disclosures(
      BriefDraft draft, StandardsVersion version, boolean byCreator) {
    Set<DisclosureKind> required = EnumSet.noneOf(DisclosureKind.class);
    required.addAll(version.required(byCreator));
    required.addAll(draft.disclosures());
    return List.copyOf(required);
  }

  private static List<Violation> unknownStandards(BriefDraft draft, List<Standard> rules) {
    List<Violation> unknown = new ArrayList<>();
    List<UUID> wanted = draft.standardIds() == null ? List.of() : draft.standardIds();
    List<UUID> known = rules.stream().map(Standard::id).toList();
    for (int i = 0; i < wanted.size(); i++) {
      if (!known.contains(wanted.get(i))) {
        unknown.add(
            new Violation("content.standardIds[" + i + "]", "is no do or don't of that version"));
      }
    }
    return unknown;
  }

  private List<Violation> unknownLearnings(List<UsedLearning> used) {
    Set<UUID> existing =
        learnings.existing(
            used.stream().map(UsedLearning::learningId).filter(Objects::nonNull).toList());
    List<Violation> unknown = new ArrayList<>();
    for (int i = 0; i < used.size(); i++) {
      UUID id = used.get(i).learningId();
      if (id != null && !existing.contains(id)) {
        unknown.add(
            new Violation(
                "content.learnings[" + i + "].learningId", "is not a learning of this brand"));
      }
    }
    return unknown;
  }

  private List<Violation> unknownSeries(List<UUID> wanted) {
    Set<UUID> existing = series.existing(wanted);
    List<Violation> unknown = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      if (!existing.contains(wanted.get(i))) {
        unknown.add(new Violation("content.seriesIds[" + i + "]", "is not a series of this brand"));
      }
    }
    return unknown;
  }
}
