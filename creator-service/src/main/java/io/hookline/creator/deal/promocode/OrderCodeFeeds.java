package io.hookline.creator.deal.promocode;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.feed.FeedSubscriptions;
import io.hookline.kit.outbox.CloudEvent;
import io.hookline.kit.value.LookAlikes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which codes orders name, and that something new is known of these. */
@Singleton
class OrderCodeFeeds implements FeedSubscriptions {

  private final OrderCodes orders;
  private final CodeNews news;

  OrderCodeFeeds(OrderCodes orders, CodeNews news) {
    this.orders = orders;
    this.news = news;
  }

  @Override
  public List<FeedSubscription> all() {
    return List.of(new Orders(), new Signals());
  }

  private static Set<String> readings(JsonNode codes) {
    Set<String> readings = new HashSet<>();
    codes.forEach(code -> readings.add(LookAlikes.reading(code.textValue())));
    return readings;
  }

  private class Orders implements FeedSubscription {

    @Override
    public String feed() {
      return "attribution";
    }

    @Override
    public String resource() {
      return "conversions";
    }

    @Override
    public void apply(String brand, List<CloudEvent> changes) {
      List<OrderCode> named = new ArrayList<>();
      for (CloudEvent change : changes) {
        for (String reading : readings(change.data().path("promoCodes"))) {
          named.add(OrderCode.of(reading, change.data()));
        }
      }
      orders.add(brand, named);
      news.add(
          brand,
          named.stream()
              .map(code -> new CodeNews.OfOrder(code.reading(), code.conversion()))
              .toList());
    }
  }

  private class Signals implements FeedSubscription {

    @Override
    public String feed() {
      return "attribution";
    }

    @Override
    public String resource() {
      return "conversion-signals";
    }

    @Override
    public void apply(String brand, List<CloudEvent> changes) {
      List<CodeNews.OfOrder> named = new ArrayList<>();
      for (CloudEvent change : changes) {
        UUID conversion = UUID.fromString(change.data().path("id").textValue());
        readings(change.data().path("codes"))
            .forEach(reading -> named.add(new CodeNews.OfOrder(reading, conversion)));
      }
      news.add(brand, named);
    }
  }
}
