package io.hookline.creator.deal.leak;

import io.hookline.creator.deal.promocode.PromoCodes;
import java.time.Instant;
import java.util.List;

/** Finds signs of one kind. */
interface SignFinder {

  /**
   * Signs of codes of the present brand of which there is news; of those that have an open one
   * already, none.
   */
  List<LeakSign> find(PromoCodes.News news, Instant now);
}
