package io.hookline.attribution.lift.study;

import io.hookline.kit.access.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Starts and ends studies whose date has come. */
@ApplicationScoped
class AdvanceStudies {

  private final StudyRepository studies;
  private final CurrentActor actor;
  private final Clock clock;

  AdvanceStudies(StudyRepository studies, CurrentActor actor, Clock clock) {
    this.studies = studies;
    this.actor = actor;
    this.clock = clock;
  }

  /** Those of the present brand. One that is long over takes both steps. */
  @Transactional
  public void advance() {
    Instant now = clock.instant();
    studies.due(now).forEach(study -> advance(study, now));
  }

  /** Takes the steps of one that are due by its dates. */
  void advance(Study study, Instant now) {
    String by = actor.actor().shown();
    if (study.startsBy(now)) {
      study.start(by, now);
      studies.save(study, StudyEvent.Started::new);
    }
    if (study.endsBy(now)) {
      study.end(by, now);
      studies.save(study, StudyEvent.Ended::new);
    }
  }
}
