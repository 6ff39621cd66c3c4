package io.hookline.creator.people.creator;

import io.hookline.kit.erasure.Person;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What other features may ask about creators. */
@ApplicationScoped
public class Creators {

  private final CreatorRepository repository;
  private final MergedRecords merged;

  Creators(CreatorRepository repository, MergedRecords merged) {
    this.repository = repository;
    this.merged = merged;
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

  /** What is answered where the present brand has no such creator. */
  public Problem missing(UUID id) {
    return new Problem(CreatorProblem.CREATOR_NOT_FOUND, "There is no creator " + id + ".");
  }

  /**
   * @param field where the request names the creator
   * @throws Problem REFERENCE_UNKNOWN unless the present brand has this creator; CREATOR_MERGED
   *     where another record stands for it
   */
  public void require(UUID id, String field) {
    References.require(field, id, "creator", repository::exists);
    repository.find(id).ifPresent(Creator::requireOwn);
  }

  /**
   * For something new that is to hang on a creator who is known.
   *
   * @throws Problem CREATOR_NOT_FOUND; CREATOR_MERGED where another record stands for it
   */
  public void requireStanding(UUID id) {
    repository.get(id).requireOwn();
  }

  /**
   * @param ids of creators who are known
   * @throws Problem CREATOR_MERGED where another record stands for one of them
   */
  public void requireStanding(Collection<UUID> ids) {
    Map<UUID, UUID> merged = merged(ids);
    ids.forEach(id -> requireStanding(id, merged));
  }

  /**
   * @param merged what {@link #merged} says of it, and of others
   * @throws Problem CREATOR_MERGED
   */
  public static void requireStanding(UUID id, Map<UUID, UUID> merged) {
    if (merged.containsKey(id)) {
      throw Creator.isMerged(id, merged.get(id));
    }
  }

  /**
   * @param id of a creator who is known
   * @throws Problem CREATOR_OUT where the person is archived or banned
   */
  public void requireInPipeline(UUID id) {
    CreatorStatus status = repository.get(standing(id)).view().status();
    if (status.isOut()) {
      throw new Problem(CreatorProblem.CREATOR_OUT, "The creator is " + status + ".");
    }
  }

  /** Of those of the ids that are merged: the record that stands for each. */
  public Map<UUID, UUID> merged(Collection<UUID> ids) {
    return ids.isEmpty() ? Map.of() : merged.standing(ids);
  }

  /** The record that stands for a creator: itself, unless it was merged. */
  public UUID standing(UUID id) {
    return repository.find(id).map(Creator::mergedInto).orElse(id);
  }

  /** All records of the person: the one that stands for them first. */
  public List<UUID> records(UUID id) {
    return merged.family(standing(id));
  }

  /** By what a list of one creator's things is filtered: all records; null, as the id, for all. */
  public List<UUID> filter(UUID id) {
    return id == null ? null : records(id);
  }

  /** The group of a creator; empty where there is none, or no such creator. */
  public Optional<UUID> groupOf(UUID id) {
    return repository.find(id).map(creator -> creator.view().groupId());
  }

  /** As many of the ids as are creators of the present brand, as outsiders may see them. */
  public Map<UUID, CreatorProfile> profiles(Collection<UUID> ids) {
    return repository.all(ids).stream()
        .map(creator -> CreatorProfile.of(creator.view()))
        .collect(Collectors.toMap(CreatorProfile::id, Function.identity()));
  }

  /** Those of the ids that are creators of the present brand. */
  public Set<UUID> existing(Collection<UUID> ids) {
    return repository.existing(ids);
  }
}
