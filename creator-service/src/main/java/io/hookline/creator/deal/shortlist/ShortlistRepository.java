package io.hookline.creator.deal.shortlist;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;

@Singleton
class ShortlistRepository extends Aggregates<Shortlist, ShortlistView> {

  ShortlistRepository(AggregateStore store) {
    super(store, Shortlist.class, Shortlist::view, ShortlistProblem.SHORTLIST_NOT_FOUND);
  }
}
