package io.hookline.creator.people.followers;

import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.outbox.CloudEvent;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A count of the content-service may be the latest of a creator. Comes after the counts are kept.
 */
@Singleton
@Priority(10)
class WhenFollowersAreCounted implements FeedSubscription {

  private final TakeContentFollowers take;

  WhenFollowersAreCounted(TakeContentFollowers take) {
    this.take = take;
  }

  @Override
  public String feed() {
    return "content";
  }

  @Override
  public String resource() {
    return "account-snapshots";
  }

  @Override
  public void apply(String brand, List<CloudEvent> changes) {
    take.of(
        brand,
        changes.stream()
            .map(change -> UUID.fromString(change.data().get("accountId").asText()))
            .collect(Collectors.toSet()));
  }
}
