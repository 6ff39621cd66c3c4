package io.hookline.content.learn.experiment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What other features may ask about experiments. */
@ApplicationScoped
public class Experiments {

  private final ExperimentRepository repository;

  Experiments(ExperimentRepository repository) {
    this.repository = repository;
  }

  /** Whether the present brand has this experiment, in whatever state. */
  public boolean has(UUID id) {
    return repository.exists(id);
  }

  /** Those of the ids that are experiments of the present brand. */
  public Set<UUID> existing(Collection<UUID> ids) {
    return repository.existing(ids);
  }

  /** What an experiment has shown; empty while it has no result. */
  public Optional<ConcludedExperiment> concluded(UUID id) {
    return concluded(List.of(id)).stream().findFirst();
  }

  /** Those of the ids that have a result. */
  public List<ConcludedExperiment> concluded(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : repository.all(ids).stream()
            .map(Experiment::concluded)
            .flatMap(Optional::stream)
            .toList();
  }
}
