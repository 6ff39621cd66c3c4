package io.hookline.content.measure.timeline;

import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.feed.FeedSubscriptions;
import io.hookline.kit.outbox.CloudEvent;
import jakarta.inject.Singleton;
import java.util.List;

/** Follows whatever the rules name. */
@Singleton
class TimelineSubscriptions implements FeedSubscriptions {

  private final WatchChanges changes;

  TimelineSubscriptions(WatchChanges changes) {
    this.changes = changes;
  }

  @Override
  public List<FeedSubscription> all() {
    return ChangeRules.ALL.stream()
        .map(rule -> (FeedSubscription) new ByRule(rule, changes))
        .toList();
  }

  private record ByRule(ChangeRule rule, WatchChanges changes) implements FeedSubscription {

    @Override
    public String feed() {
      return rule.service();
    }

    @Override
    public String resource() {
      return rule.resource();
    }

    @Override
    public void apply(String brand, List<CloudEvent> news) {
      changes.apply(rule, brand, news);
    }
  }
}
