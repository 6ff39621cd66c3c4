package io.hookline.attribution.collect.link;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;

@Singleton
class LinkRepository extends Aggregates<Link, LinkView> {

  LinkRepository(AggregateStore store, LinkConfig config) {
    super(store, Link.class, link -> link.view(base(config)), LinkProblem.LINK_NOT_FOUND);
  }

  private static String base(LinkConfig config) {
    return config.baseUrl().toString().replaceAll("/+$", "");
  }
}
