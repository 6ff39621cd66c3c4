package io.hookline.attribution.lift.result;

import io.hookline.attribution.lift.study.Studies;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.attribution.lift.study.StudyLooks;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import io.hookline.kit.value.Texts;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Keeps what a study shows for good, beside what was kept of it before. */
@Singleton
class ConcludeStudy {

  private final Studies studies;
  private final StudyResults results;
  private final KeptResults kept;
  private final CurrentBrand brand;
  private final CurrentActor actor;
  private final Outbox outbox;
  private final Clock clock;

  ConcludeStudy(
      Studies studies,
      StudyResults results,
      KeptResults kept,
      CurrentBrand brand,
      CurrentActor actor,
      Outbox outbox,
      Clock clock) {
    this.studies = studies;
    this.results = results;
    this.kept = kept;
    this.brand = brand;
    this.actor = actor;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * @throws Problem STUDY_NOT_FOUND, STUDY_STATE_FORBIDS, STUDY_NOT_ENDED, STUDY_RESULT_KEPT
   */
  StudyResultView conclude(UUID id, NewConclusion body) {
    Instant now = clock.instant();
    String reason = Texts.orNull(body.reason());
    StudyFacts study = studies.locked(id);
    if (study.isRegistered()
        && now.isBefore(study.countsUntil())
        && study.design().looks() == StudyLooks.AT_END) {
      throw new Problem(
          StudyResultProblem.STUDY_NOT_ENDED,
          "It ends at %s. Without a result it is cancelled, with a reason."
              .formatted(study.countsUntil()));
    }
    Optional<StudyResultView> former = kept.latest(id);
    if (former.isPresent() && reason == null) {
      throw new Problem(
          StudyResultProblem.STUDY_RESULT_KEPT,
          "Number %d was kept at %s; say what became known since."
              .formatted(former.get().number(), former.get().keptAt()));
    }
    studies.conclude(id, reason);
    StudyResultView result =
        new StudyResultView(
            Ids.next(),
            id,
            former.map(StudyResultView::number).orElse(0) + 1,
            now,
            actor.actor().shown(),
            reason,
            results.at(study, now));
    kept.add(result);
    outbox.append(brand.slug(), new StudyResultEvent.Kept(result));
    return result;
  }
}
