package io.hookline.kit.feed;

import io.hookline.kit.outbox.CloudEvent;
import java.util.List;

/** What a service does with one sister's changes; a bean per feed that it reads. */
public interface FeedSubscription {

  /** The sister, as in {@code hookline.feeds.sisters.<name>}: {@code creator}. */
  String feed();

  /**
   * Applies changes of one brand, oldest first, inside the transaction that also moves the cursor:
   * each change is applied exactly once. A page that the database refuses for what it holds is
   * taken back and handed over again change by change. Types that are not known are passed over. A
   * resource's older version may follow a newer one, so writes compare {@code version}. Row-level
   * security and {@link io.hookline.kit.access.CurrentBrand} are set to the brand; write with plain
   * SQL, because one transaction, and so one Hibernate session, serves several brands.
   */
  void apply(String brand, List<CloudEvent> changes);
}
