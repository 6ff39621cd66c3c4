package io.hookline.creator.people.merge;

import java.util.Collection;
import java.util.UUID;

/** Something that is a person's, with all of her records. */
public interface FollowsMerges {

  /** Whether it decides who gets or sees money; then merging and parting need the finance right. */
  boolean isMoneyOf(Collection<UUID> records);

  /** A record stands for others than before: merged ones came to it, or it is its own again. */
  default void standsAnew(UUID creator) {}
}
