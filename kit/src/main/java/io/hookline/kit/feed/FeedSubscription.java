package io.hookline.kit.feed;

import io.hookline.kit.outbox.CloudEvent;
import java.util.List;

/**
 * What a service does with one kind of a sister's resources; a bean for each kind. {@link
 * Projection} is the usual one.
 */
public interface FeedSubscription {

  /** The sister, as in {@code hookline.feeds.sisters.<name>}: {@code creator}. */
  String feed();

  /** The kind of resource, as in {@link CloudEvent#resource()}: {@code partnerships}. */
  String resource();

  /**
   * Applies changes of the resources of one brand, oldest first, inside the transaction that also
   * moves the cursor: each change is applied exactly once. All changes of the kind come, whatever
   * their type says, because each holds the state after it: a type that a later release of the
   * sister adds keeps the service as current as any other. A page that the database refuses for
   * what it holds is taken back and handed over again change by change. A resource's older version
   * may follow a newer one, so writes compare {@code version}. Row-level security and {@link
   * io.hookline.kit.access.CurrentBrand} are set to the brand; write with plain SQL, because one
   * transaction, and so one Hibernate session, serves several brands.
   */
  void apply(String brand, List<CloudEvent> changes);
}
