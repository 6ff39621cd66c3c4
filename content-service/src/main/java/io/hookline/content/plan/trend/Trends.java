package io.hookline.content.plan.trend;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What other features may ask about trends. */
@Singleton
public class Trends {

  private final TrendRepository repository;

  Trends(TrendRepository repository) {
    this.repository = repository;
  }

  /** Whether the present brand has this trend. */
  public boolean has(UUID id) {
    return repository.exists(id);
  }

  /** Those of the ids that are trends of the present brand. */
  public Set<UUID> existing(Collection<UUID> ids) {
    return repository.existing(ids);
  }
}
