package io.hookline.content.plan.series;

import jakarta.enterprise.context.ApplicationScoped;
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
}
