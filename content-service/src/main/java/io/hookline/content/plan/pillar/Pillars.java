package io.hookline.content.plan.pillar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What other features may ask about pillars. */
@ApplicationScoped
public class Pillars {

  private final PillarRepository repository;
  private final StoredPillars stored;

  Pillars(PillarRepository repository, StoredPillars stored) {
    this.repository = repository;
    this.stored = stored;
  }

  /** Whether the present brand has this pillar. */
  public boolean has(UUID id) {
    return repository.exists(id);
  }

  /** Those of the ids that are pillars of the present brand. */
  public Set<UUID> existing(Collection<UUID> ids) {
    return repository.existing(ids);
  }

  /** Whether the present brand has this pillar, and it takes up what is new. */
  public boolean isActive(UUID id) {
    return repository.find(id).map(Pillar::view).filter(pillar -> !isArchived(pillar)).isPresent();
  }

  /** Of the ids, those of archived pillars. */
  public Set<UUID> archived(Collection<UUID> ids) {
    return repository.all(ids).stream()
        .map(Pillar::view)
        .filter(Pillars::isArchived)
        .map(PillarView::id)
        .collect(Collectors.toSet());
  }

  /**
   * Of the names, in whatever case, those of active pillars.
   *
   * @return by name in lower case
   */
  public Map<String, UUID> activeByName(Collection<String> names) {
    return stored.named(names).values().stream()
        .filter(pillar -> !isArchived(pillar))
        .collect(Collectors.toMap(p -> StoredPillars.key(p.name()), PillarView::id));
  }

  private static boolean isArchived(PillarView pillar) {
    return pillar.state() == PillarState.ARCHIVED;
  }
}
