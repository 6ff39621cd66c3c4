package io.hookline.content.plan.pillar;

import io.hookline.content.text.ByName;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
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

  /**
   * Whether the present brand has this pillar, and it takes up what is new: nobody archives it
   * before the end of the transaction.
   */
  public boolean holdActive(UUID id) {
    return stored.holdActive(id);
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
   * Of the names, in whatever case, those of active pillars, which stay so until the end of the
   * transaction.
   *
   * @return by name as it was asked for
   */
  public Map<String, UUID> holdActive(Collection<String> names) {
    ByName<PillarView> found = stored.held(names);
    Map<String, UUID> active = new HashMap<>();
    for (String name : names) {
      PillarView pillar = found.get(name);
      if (pillar != null && !isArchived(pillar)) {
        active.put(name, pillar.id());
      }
    }
    return active;
  }

  private static boolean isArchived(PillarView pillar) {
    return pillar.state() == PillarState.ARCHIVED;
  }
}
