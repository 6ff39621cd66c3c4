package io.hookline.creator.deal.partnership;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All that follow partnerships. */
@Singleton
class Followers {

  private final List<FollowsPartnerships> all;

  Followers(@All List<FollowsPartnerships> all) {
    this.all = all;
  }

  void moved(PartnershipMove move) {
    all.forEach(follower -> follower.moved(move));
  }

  void termsChanged(UUID partnership, Instant now) {
    all.forEach(follower -> follower.termsChanged(partnership, now));
  }

  boolean hasEarned(UUID partnership, Instant since) {
    return all.stream().anyMatch(follower -> follower.hasEarned(partnership, since));
  }
}
