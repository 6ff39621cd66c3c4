package io.hookline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.feed.FeedSubscription;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a service follows is something of which its sister's contract has events. */
public abstract class SubscriptionsAreOfContracts {

  @Test
  void everyResourceIsInTheSistersContract() {
    List<FeedSubscription> subscriptions =
        Arc.container().listAll(FeedSubscription.class).stream().map(InstanceHandle::get).toList();
    assertThat(subscriptions)
        .isNotEmpty()
        .allSatisfy(
            subscription ->
                assertThat(EventSchemas.of(subscription.feed() + "-service").resources())
                    .as(subscription.feed())
                    .contains(subscription.resource()));
  }
}
