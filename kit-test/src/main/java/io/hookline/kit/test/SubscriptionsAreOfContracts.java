package io.hookline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.feed.KnownSubscriptions;
import io.quarkus.arc.Arc;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a service follows is something of which its sister's contract has events. */
public abstract class SubscriptionsAreOfContracts {

  @Test
  void everyResourceIsInTheSistersContract() {
    List<FeedSubscription> subscriptions =
        Arc.container().instance(KnownSubscriptions.class).get().all();
    assertThat(subscriptions)
        .isNotEmpty()
        .allSatisfy(
            subscription ->
                assertThat(EventSchemas.of(subscription.feed() + "-service").resources())
                    .as(subscription.feed())
                    .contains(subscription.resource()));
  }
}
