package io.hookline.creator.money.commission;

import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.feed.FeedSubscriptions;
import io.hookline.kit.outbox.CloudEvent;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Whatever is told of an order has its commissions worked out again. */
@Singleton
class CommissionFeeds implements FeedSubscriptions {

  private final DueCommissions due;

  CommissionFeeds(DueCommissions due) {
    this.due = due;
  }

  @Override
  public List<FeedSubscription> all() {
    return List.of(
        new Told("attribution", "credits", ofOrders("conversionId")),
        new Told("attribution", "conversions", ofOrders("id")),
        new Told("attribution", "refunds", ofOrders("conversionId")),
        new Told("creator", "exchange-rates", (brand, changes) -> due.addUnrated(brand)));
  }

  private BiConsumer<String, List<CloudEvent>> ofOrders(String field) {
    return (brand, changes) ->
        due.add(
            brand,
            changes.stream()
                .map(change -> change.data().path(field).textValue())
                .filter(Objects::nonNull) // a refund whose order is not known yet
                .map(UUID::fromString)
                .toList());
  }

  private record Told(String feed, String resource, BiConsumer<String, List<CloudEvent>> work)
      implements FeedSubscription {

    @Override
    public void apply(String brand, List<CloudEvent> changes) {
      work.accept(brand, changes);
    }
  }
}
