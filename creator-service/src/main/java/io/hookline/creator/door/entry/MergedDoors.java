package io.hookline.creator.door.entry;

import io.hookline.creator.people.merge.FollowsMerges;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;

/** Behind a link to one record's door is what all records of the person earned. */
@Singleton
class MergedDoors implements FollowsMerges {

  private final DoorLinks links;

  MergedDoors(DoorLinks links) {
    this.links = links;
  }

  @Override
  public boolean isMoneyOf(Collection<UUID> records) {
    return records.stream().anyMatch(record -> !links.allOf(record).isEmpty());
  }
}
