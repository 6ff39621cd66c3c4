package io.hookline.creator.creator;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What other features may ask about creators. */
@ApplicationScoped
public class Creators {

  private final CreatorRepository repository;

  Creators(CreatorRepository repository) {
    this.repository = repository;
  }

  /**
   * @param field where the request names the creator
   * @throws Problem REFERENCE_UNKNOWN unless the present brand has this creator
   */
  public void require(UUID id, String field) {
    if (repository.findByIdOptional(id).isEmpty()) {
      throw new Problem(
          CommonProblem.REFERENCE_UNKNOWN,
          "There is no creator " + id + ".",
          List.of(new Violation(field, "is not a creator of this brand")));
    }
  }
}
