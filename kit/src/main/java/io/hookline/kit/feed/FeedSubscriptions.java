package io.hookline.kit.feed;

import java.util.List;

/**
 * Several subscriptions of one feature, whose kinds of resources stand in a table of its own; they
 * come after those that are beans themselves.
 */
public interface FeedSubscriptions {

  /** The same at each call. */
  List<FeedSubscription> all();
}
