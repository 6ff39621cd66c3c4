package io.hookline.kit.feed;

import io.hookline.kit.outbox.CloudEvent;
import java.util.List;

/** What a service does with one sister's changes; a bean per feed that it reads. */
public interface FeedSubscription {

  /** The sister, as in {@code hookline.feeds.<name>.url}: {@code creator}. */
  String feed();

  /**
   * Applies changes of one brand, oldest first, inside the transaction that also moves the cursor:
   * each change is applied exactly once. Types that are not known are passed over. A resource's
   * older version may follow a newer one, so writes compare {@code version}.
   */
  void apply(String brand, List<CloudEvent> changes);
}
