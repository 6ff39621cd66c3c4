package io.hookline.content.plan.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What other features may ask about series. */
@ApplicationScoped
public class KnownSeries {

  private final SeriesRepository repository;

  KnownSeries(SeriesRepository repository) {
    this.repository = repository;
  }

  /** Whether the present brand has this series. */
  public boolean has(UUID id) {
    return repository.exists(id);
  }

  /** Those of the ids that are series of the present brand. */
  public Set<UUID> existing(Collection<UUID> ids) {
    return repository.existing(ids);
  }
}
