package io.hookline.attribution.lift.study;

import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What other features may ask about studies. */
@ApplicationScoped
public class Studies {

  private final StudyRepository repository;

  Studies(StudyRepository repository) {
    this.repository = repository;
  }

  /**
   * @throws Problem STUDY_NOT_FOUND, STUDY_OF_ANOTHER_KIND
   */
  public StudyFacts of(StudyKind kind, UUID id) {
    StudyFacts study = repository.get(id).facts();
    if (study.design().kind() != kind) {
      throw new Problem(
          StudyProblem.STUDY_OF_ANOTHER_KIND,
          "It is %s; this is of %s.".formatted(study.design().kind(), kind));
    }
    return study;
  }
}
