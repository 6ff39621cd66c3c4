package io.hookline.creator.money.due;

import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.feed.FeedSubscriptions;
import io.hookline.kit.outbox.CloudEvent;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What is told of posts and their views may make something due. */
@Singleton
class DueFeeds implements FeedSubscriptions {

  private final DuePartnerships due;

  DueFeeds(DuePartnerships due) {
    this.due = due;
  }

  @Override
  public List<FeedSubscription> all() {
    return List.of(
        new Told("content", "posts", changes -> due.addOfPosts(ids(changes, "id"))),
        new Told("content", "posts/snapshots", changes -> due.addOfPosts(ids(changes, "postId"))));
  }

  private static List<UUID> ids(List<CloudEvent> changes, String field) {
    return changes.stream()
        .map(change -> UUID.fromString(change.data().path(field).textValue()))
        .distinct()
        .toList();
  }

  private record Told(String feed, String resource, Consumer<List<CloudEvent>> work)
      implements FeedSubscription {

    @Override
    public void apply(String brand, List<CloudEvent> changes) {
      work.accept(changes);
    }
  }
}
