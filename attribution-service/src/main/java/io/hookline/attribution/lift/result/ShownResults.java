package io.hookline.attribution.lift.result;

import io.hookline.attribution.lift.study.StudyFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What studies have shown, to whoever compares it with something else. */
@ApplicationScoped
public class ShownResults {

  /**
   * A result.
   *
   * @param id of the kept result
   */
  public record Shown(UUID id, UUID studyId, StudyResult result) {}

  private final KeptResults kept;
  private final StudyResults results;

  ShownResults(KeptResults kept, StudyResults results) {
    this.kept = kept;
    this.results = results;
  }

  /** Of each study the one that was kept last, where it shows something; the latest first. */
  public List<Shown> before(UUID before, int limit) {
    return kept.latestOfEach(before, limit).stream()
        .map(one -> new Shown(one.id(), one.studyId(), one.result()))
        .toList();
  }

  /** On which days a study's effect and money are counted; null for all of them. */
  public Set<LocalDate> countedDays(StudyFacts study) {
    return results.paidDays(study);
  }
}
