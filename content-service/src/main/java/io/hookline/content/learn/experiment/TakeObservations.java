package io.hookline.content.learn.experiment;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.Calendars;
import io.hookline.content.measure.snapshot.ReadingOutcome;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Records what ads and links counted, one or many. */
@Singleton
class TakeObservations {

  private final ObservationRows rows;
  private final Calendars calendars;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  TakeObservations(
      ObservationRows rows, Calendars calendars, Outbox outbox, CurrentBrand brand, Clock clock) {
    this.rows = rows;
    this.calendars = calendars;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  /**
   * @throws Problem EXPERIMENT_OF_POSTS, EXPERIMENT_STATE_FORBIDS, VALIDATION_FAILED
   */
  ObservationView checked(Experiment experiment, NewExperimentObservation facts) {
    if (experiment.design().ofPosts()) {
      throw new Problem(
          ExperimentProblem.EXPERIMENT_OF_POSTS, "Record the snapshots of its posts instead.");
    }
    ExperimentStep.OBSERVE.take(experiment.state());
    Instant now = clock.instant();
    BrandCalendar calendar = calendars.current();
    LocalDate first = calendar.dayOf(experiment.startedAt());
    LocalDate last = experiment.design().endsOn();
    // Somewhere it is tomorrow already.
    LocalDate present = calendar.dayOf(now).plusDays(1);
    Violation.requireNone(facts.violations(first, last.isBefore(present) ? last : present, now));
    return ObservationView.of(Ids.next(), experiment.id(), facts, now);
  }

  /**
   * Adds those that are new and tells of them.
   *
   * @return what stands where each would, by its id; itself where it was added
   */
  Map<UUID, ObservationView> add(List<ObservationView> observations) {
    Map<UUID, ObservationView> standing = rows.add(brand.slug(), observations);
    outbox.append(
        brand.slug(),
        observations.stream()
            .filter(sent -> outcome(sent, standing.get(sent.id())).isRecorded())
            .map(ObservationEvent.Recorded::new)
            .toList());
    return standing;
  }

  static ReadingOutcome outcome(ObservationView sent, ObservationView there) {
    return ReadingOutcome.of(
        sent.id(),
        there.id(),
        there.saysTheSame(sent),
        () ->
            new Problem(
                ExperimentProblem.EXPERIMENT_OBSERVATION_EXISTS,
                "Of %s on %s by %s, collected at %s; a correction is collected later."
                    .formatted(sent.arm(), sent.day(), sent.source(), sent.collectedAt())));
  }
}
