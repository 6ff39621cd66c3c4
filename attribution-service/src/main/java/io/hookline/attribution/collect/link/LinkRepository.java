package io.hookline.attribution.collect.link;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.outbox.Event;
import jakarta.inject.Singleton;
import java.util.function.Function;

@Singleton
class LinkRepository extends Aggregates<Link, LinkView> {

  private final String base;

  private final jakarta.enterprise.event.Event<LinkChanged> changed;

  LinkRepository(
      AggregateStore store,
      LinkConfig config,
      jakarta.enterprise.event.Event<LinkChanged> changed) {
    super(store, Link.class, link -> link.view(base(config)), LinkProblem.LINK_NOT_FOUND);
    this.base = base(config);
    this.changed = changed;
  }

  @Override
  public LinkView save(Link link, Function<LinkView, ? extends Event> change) {
    LinkView saved = super.save(link, change);
    tell(saved);
    return saved;
  }

  /** For redirects, which know links by heart. */
  void tell(LinkView link) {
    changed.fire(new LinkChanged(link.host(), link.slug()));
  }

  /** What is shown of a link that is not stored by this repository. */
  LinkView shown(Link link) {
    return link.view(base);
  }

  private static String base(LinkConfig config) {
    return config.baseUrl().toString().replaceAll("/+$", "");
  }
}
