package io.hookline.reporting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.test.SubscriptionsAreOfContracts;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

@QuarkusTest
class SubscriptionsTest extends SubscriptionsAreOfContracts {

  @Inject @All List<FeedSubscription> subscriptions;

  @Override
  protected Map<String, Set<String>> resources() {
    return subscriptions.stream()
        .collect(groupingBy(FeedSubscription::feed, mapping(FeedSubscription::resource, toSet())));
  }
}
