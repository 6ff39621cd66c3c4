package io.hookline.content.produce.mention;

import io.hookline.kit.erasure.Person;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What other features may ask about mentions. */
@ApplicationScoped
public class Mentions {

  private final MentionRepository repository;
  private final MentionRows rows;

  Mentions(MentionRepository repository, MentionRows rows) {
    this.repository = repository;
    this.rows = rows;
  }

  /** Whether the present brand has this mention. */
  public boolean has(UUID id) {
    return repository.exists(id);
  }

  /** Those of the ids that are mentions of the present brand. */
  public Set<UUID> existing(Collection<UUID> ids) {
    return repository.existing(ids);
  }

  /**
   * @throws Problem MENTION_NOT_FOUND
   */
  public void require(UUID id) {
    repository.get(id);
  }

  /**
   * A mention of somebody who can be spoken to.
   *
   * @throws Problem MENTION_NOT_FOUND or MENTION_ERASED
   */
  public void requireAuthor(UUID id) {
    repository.get(id).requireAuthor();
  }

  /**
   * Whether its author has been erased.
   *
   * @throws Problem MENTION_NOT_FOUND
   */
  public boolean isErased(UUID id) {
    return repository.get(id).isErased();
  }

  /** All mentions by a person who is being erased. */
  public List<UUID> by(Person person) {
    return rows.by(person.keys());
  }
}
