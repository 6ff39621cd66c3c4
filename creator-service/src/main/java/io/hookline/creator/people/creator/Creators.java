package io.hookline.creator.people.creator;

import io.hookline.kit.erasure.Person;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What other features may ask about creators. */
@ApplicationScoped
public class Creators {

  private final CreatorRepository repository;

  Creators(CreatorRepository repository) {
    this.repository = repository;
  }

  /** The creator whom an erasure is about; empty where it is about somebody else. */
  public static Optional<UUID> erased(Person person) {
    return CreatorRecords.creator(person);
  }

  /** Where a creator is, relative to the brand. */
  public static String subject(UUID id) {
    return CreatorRecords.subject(id);
  }

  /**
   * @throws Problem CREATOR_NOT_FOUND
   */
  public void requireThere(UUID id) {
    repository.get(id);
  }

  /**
   * @param field where the request names the creator
   * @throws Problem REFERENCE_UNKNOWN unless the present brand has this creator
   */
  public void require(UUID id, String field) {
    References.require(field, id, "creator", repository::exists);
  }

  /** As many of the ids as are creators of the present brand, as outsiders may see them. */
  public Map<UUID, CreatorProfile> profiles(Collection<UUID> ids) {
    return repository.all(ids).stream()
        .map(creator -> CreatorProfile.of(creator.view()))
        .collect(Collectors.toMap(CreatorProfile::id, Function.identity()));
  }
}
