package io.hookline.creator.money.risk;

import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.feed.FeedSubscriptions;
import io.hookline.kit.outbox.CloudEvent;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/** What is told of orders, creators and their accounts has open commissions judged again. */
@Singleton
class RiskFeeds implements FeedSubscriptions {

  private final DueRisks due;

  RiskFeeds(DueRisks due) {
    this.due = due;
  }

  @Override
  public List<FeedSubscription> all() {
    return List.of(
        new Told("attribution", "conversion-signals", changes -> due.add(ids(changes, "id"))),
        new Told("attribution", "refunds", changes -> due.add(ids(changes, "conversionId"))),
        new Told("creator", "creators", changes -> due.addOpen(ids(changes, "id"))),
        new Told("creator", "code-leaks", changes -> due.addOpen(ids(changes, "creatorId"))),
        new Told("creator", "payees", changes -> due.addOpen(ids(changes, "creatorId"))));
  }

  private static List<UUID> ids(List<CloudEvent> changes, String field) {
    return changes.stream()
        .map(change -> change.data().path(field).textValue())
        .filter(Objects::nonNull) // a refund whose order is not known yet
        .map(UUID::fromString)
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
