package io.hookline.kit.feed;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All subscriptions of the service, in the order in which they get a page. */
@Singleton
public class KnownSubscriptions {

  private final List<FeedSubscription> all;

  KnownSubscriptions(@All List<FeedSubscription> beans, @All List<FeedSubscriptions> more) {
    all =
        Stream.concat(beans.stream(), more.stream().flatMap(several -> several.all().stream()))
            .toList();
  }

  public List<FeedSubscription> all() {
    return all;
  }

  /** The kinds of resources of a feed that are followed. */
  Set<String> resources(String feed) {
    return all.stream()
        .filter(subscription -> subscription.feed().equals(feed))
        .map(FeedSubscription::resource)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
