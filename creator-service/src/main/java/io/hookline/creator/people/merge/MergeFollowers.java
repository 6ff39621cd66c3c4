package io.hookline.creator.people.merge;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.access.Finance;
import io.hookline.kit.problem.Problem;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** All that follow merges. */
@Singleton
class MergeFollowers {

  private final List<FollowsMerges> all;
  private final Creators creators;
  private final Finance finance;

  MergeFollowers(@All List<FollowsMerges> all, Creators creators, Finance finance) {
    this.all = all;
    this.creators = creators;
    this.finance = finance;
  }

  /**
   * @param ids with all records of the same people
   * @throws Problem FINANCE_REQUIRED where money goes another way, and the caller does not hold it
   */
  void requireRight(UUID... ids) {
    Collection<UUID> records =
        Stream.of(ids).flatMap(id -> creators.records(id).stream()).distinct().toList();
    if (all.stream().anyMatch(follower -> follower.isMoneyOf(records))) {
      finance.require(
          "One of the records has earnings, a payee or a link to the creator's own door.");
    }
  }

  void standsAnew(UUID creator) {
    all.forEach(follower -> follower.standsAnew(creator));
  }
}
