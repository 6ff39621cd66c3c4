package io.hookline.creator.people.group;

import io.hookline.kit.problem.References;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What other features may ask about groups of creators. */
@ApplicationScoped
public class CreatorGroups {

  private final CreatorGroupRepository repository;

  CreatorGroups(CreatorGroupRepository repository) {
    this.repository = repository;
  }

  /**
   * @param id null names none
   * @param field where the request names the group
   * @throws io.hookline.kit.problem.Problem REFERENCE_UNKNOWN unless the present brand has it
   */
  public void require(UUID id, String field) {
    References.require(field, id, "group of creators", repository::exists);
  }

  /**
   * @throws io.hookline.kit.problem.Problem CREATOR_GROUP_NOT_FOUND
   */
  public void requireThere(UUID id) {
    repository.get(id);
  }

  /** Those of the ids that there are. */
  public Set<UUID> existing(Collection<UUID> ids) {
    return repository.existing(ids);
  }
}
