package io.hookline.attribution.lift.study;

import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** What other features may ask about studies, and have done with them. */
@ApplicationScoped
public class Studies {

  private final StudyRepository repository;
  private final AdvanceStudies advance;
  private final CurrentActor actor;
  private final Clock clock;

  Studies(StudyRepository repository, AdvanceStudies advance, CurrentActor actor, Clock clock) {
    this.repository = repository;
    this.advance = advance;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Problem STUDY_NOT_FOUND
   */
  public StudyFacts get(UUID id) {
    return repository.get(id).facts();
  }

  /** Empty where there is none. */
  public Optional<StudyFacts> find(UUID id) {
    return repository.find(id).map(Study::facts);
  }

  /**
   * @throws Problem STUDY_NOT_FOUND, STUDY_OF_ANOTHER_KIND
   */
  public StudyFacts of(StudyKind kind, UUID id) {
    StudyFacts study = get(id);
    if (study.design().kind() != kind) {
      throw new Problem(
          StudyProblem.STUDY_OF_ANOTHER_KIND,
          "It is %s; this is of %s.".formatted(study.design().kind(), kind));
    }
    return study;
  }

  /**
   * The same with the steps that its dates say; nobody else changes it until the commit.
   *
   * @throws Problem STUDY_NOT_FOUND
   */
  public StudyFacts locked(UUID id) {
    Study study = repository.getLocked(id);
    advance.advance(study, clock.instant());
    return study.facts();
  }

  /**
   * A result of it is kept.
   *
   * @param reason null for the first
   * @throws Problem STUDY_NOT_FOUND, STUDY_STATE_FORBIDS
   */
  public void conclude(UUID id, String reason) {
    Study study = repository.getLocked(id);
    study.conclude(actor.actor().shown(), reason, clock.instant());
    repository.save(study, StudyEvent.Concluded::new);
  }
}
