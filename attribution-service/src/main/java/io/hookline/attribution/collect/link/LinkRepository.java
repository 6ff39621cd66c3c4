package io.hookline.attribution.collect.link;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;

@Singleton
class LinkRepository extends Aggregates<Link, LinkView> {

  private final String base;

  LinkRepository(AggregateStore store, LinkConfig config) {
    super(store, Link.class, link -> link.view(base(config)), LinkProblem.LINK_NOT_FOUND);
    this.base = base(config);
  }

  /** What is shown of a link that is not stored by this repository. */
  LinkView shown(Link link) {
    return link.view(base);
  }

  private static String base(LinkConfig config) {
    return config.baseUrl().toString().replaceAll("/+$", "");
  }
}
