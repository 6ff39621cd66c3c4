package io.hookline.content.plan.pillar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What other features may ask about pillars. */
@ApplicationScoped
public class Pillars {

  private final PillarRepository repository;

  Pillars(PillarRepository repository) {
    this.repository = repository;
  }

  /** Whether the present brand has this pillar. */
  public boolean has(UUID id) {
    return repository.exists(id);
  }
}
