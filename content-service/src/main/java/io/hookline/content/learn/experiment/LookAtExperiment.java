package io.hookline.content.learn.experiment;

import io.hookline.content.calendar.Calendars;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** What an experiment shows now: a verdict only where the look was fixed before the start. */
@Singleton
class LookAtExperiment {

  private final ReadPairs pairs;
  private final ObservationRows observations;
  private final Calendars calendars;
  private final Clock clock;

  LookAtExperiment(
      ReadPairs pairs, ObservationRows observations, Calendars calendars, Clock clock) {
    this.pairs = pairs;
    this.observations = observations;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** As it was concluded where it was. */
  ExperimentResultView at(Experiment experiment) {
    if (experiment.result() != null) {
      return experiment.result();
    }
    Instant now = clock.instant();
    ExperimentDesign design = experiment.design();
    boolean look =
        experiment.state() == ExperimentState.RUNNING
            && (design.looks() == Looks.SEQUENTIAL || design.isOver(calendars.today()));
    return design.ofPosts()
        ? JudgePairs.judge(design, pairs.of(experiment, now), look, now)
        : JudgeArms.judge(design, observations.days(experiment.id()), look, now);
  }
}
