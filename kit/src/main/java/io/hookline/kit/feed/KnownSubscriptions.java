package io.hookline.kit.feed;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
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
}
