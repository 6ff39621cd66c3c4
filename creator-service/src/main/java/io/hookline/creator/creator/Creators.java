package io.hookline.creator.creator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What other features may ask about creators. */
@ApplicationScoped
public class Creators {

  private final CreatorRepository repository;

  Creators(CreatorRepository repository) {
    this.repository = repository;
  }

  /** Whether the present brand has this creator. */
  public boolean exist(UUID id) {
    return repository.findByIdOptional(id).isPresent();
  }
}
