package io.hookline.creator.people.creator;

import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Lets one record of a person stand for another. What hangs on either stays where it is, and is
 * shown with both; so they can be parted again.
 */
@ApplicationScoped
public class MergeCreators {

  private final CreatorRepository creators;
  private final MergedRecords merged;
  private final Clock clock;

  MergeCreators(CreatorRepository creators, MergedRecords merged, Clock clock) {
    this.creators = creators;
    this.merged = merged;
    this.clock = clock;
  }

  /**
   * @return the records that are merged now: the creator, and those for which it stood
   * @throws Problem CREATOR_NOT_FOUND, CREATOR_MERGED, CREATOR_MERGED_WITH_ITSELF
   */
  public List<UUID> merge(UUID creator, UUID into) {
    if (creator.equals(into)) {
      throw new Problem(CreatorProblem.CREATOR_MERGED_WITH_ITSELF, "Name two creators.");
    }
    Map<UUID, Creator> both = locked(creator, into);
    both.values().forEach(Creator::requireOwn);
    List<UUID> moved = new ArrayList<>(merged.family(creator));
    for (UUID id : moved) {
      Creator record = both.containsKey(id) ? both.get(id) : creators.getLocked(id);
      record.merge(into, clock.instant());
      creators.save(record, view -> new CreatorEvent.Merged(CreatorChange.of(view)));
    }
    return moved;
  }

  /**
   * @param creator the record that stands for itself again
   * @param came records for which it stood when it was merged
   * @throws Problem CREATOR_NOT_FOUND, CREATOR_NOT_MERGED
   */
  public void part(UUID creator, List<UUID> came) {
    Creator record = creators.getLocked(creator);
    if (!record.isMerged()) {
      throw new Problem(CreatorProblem.CREATOR_NOT_MERGED, "It stands for itself.");
    }
    UUID from = record.mergedInto();
    record.merge(null, clock.instant());
    creators.save(record, view -> new CreatorEvent.Parted(CreatorChange.of(view)));
    for (UUID id : came) {
      Creator other = creators.getLocked(id);
      if (from.equals(other.mergedInto())) {
        other.merge(creator, clock.instant());
        creators.save(other, view -> new CreatorEvent.Merged(CreatorChange.of(view)));
      }
    }
  }

  /** In the order of ids, so that two merges at once do not wait for each other. */
  private Map<UUID, Creator> locked(UUID one, UUID other) {
    Map<UUID, Creator> locked = new HashMap<>();
    for (UUID id : one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one)) {
      locked.put(id, creators.getLocked(id));
    }
    return locked;
  }
}
