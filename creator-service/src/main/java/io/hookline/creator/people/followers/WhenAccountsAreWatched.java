package io.hookline.creator.people.followers;

import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.outbox.CloudEvent;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Of whom an account is may be said after its followers were counted. Comes after the counts are
 * kept.
 */
@Singleton
@Priority(10)
class WhenAccountsAreWatched implements FeedSubscription {

  private final TakeContentFollowers take;

  WhenAccountsAreWatched(TakeContentFollowers take) {
    this.take = take;
  }

  @Override
  public String feed() {
    return "content";
  }

  @Override
  public String resource() {
    return "accounts";
  }

  @Override
  public void apply(String brand, List<CloudEvent> changes) {
    take.of(
        brand,
        changes.stream()
            .map(change -> UUID.fromString(change.data().get("id").asText()))
            .collect(Collectors.toSet()));
  }
}
