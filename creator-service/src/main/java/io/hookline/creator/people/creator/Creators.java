package io.hookline.creator.people.creator;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import jakarta.enterprise.context.ApplicationScoped;
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
    References.require(field, id, "creator", repository::exists);
  }
}
