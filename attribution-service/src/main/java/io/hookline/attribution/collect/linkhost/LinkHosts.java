package io.hookline.attribution.collect.linkhost;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The hosts of the present brand. */
@Singleton
public class LinkHosts extends Aggregates<LinkHost, LinkHostView> {

  private final EntityManager entities;
  private final Event<LinkHostsChanged> changed;
  private final CurrentBrand brand;
  private final Clock clock;

  LinkHosts(
      AggregateStore store,
      EntityManager entities,
      Event<LinkHostsChanged> changed,
      CurrentBrand brand,
      Clock clock) {
    super(store, LinkHost.class, LinkHost::view, LinkHostProblem.LINK_HOST_NOT_FOUND);
    this.entities = entities;
    this.changed = changed;
    this.brand = brand;
    this.clock = clock;
  }

  /** Those on which links of the present brand may stand, in lower case. */
  public Set<String> verified() {
    return Set.copyOf(
        entities
            .createQuery(
                "select host from LinkHost where verifiedAt is not null and retiredAt is null",
                String.class)
            .getResultList());
  }

  /**
   * @param host in lower case; null for the service's own, which passes
   * @param verified as of {@link #verified}
   * @throws Problem LINK_HOST_NOT_VERIFIED
   */
  public static void require(String host, Set<String> verified) {
    if (host != null && !verified.contains(host)) {
      throw new Problem(
          LinkHostProblem.LINK_HOST_NOT_VERIFIED,
          "No links stand on " + host + " before it is registered and verified.",
          List.of(new Violation("host", "is not a verified host of this brand")));
    }
  }

  @Transactional
  LinkHostView toProve(UUID id) {
    LinkHost host = get(id);
    host.requireToProve();
    return host.view();
  }

  @Transactional
  LinkHostView verify(UUID id) {
    LinkHost host = getLocked(id);
    host.verify(clock.instant());
    return told(save(host, LinkHostEvent.Verified::new));
  }

  @Transactional
  LinkHostView retire(UUID id) {
    LinkHost host = getLocked(id);
    host.retire(clock.instant());
    return told(save(host, LinkHostEvent.Retired::new));
  }

  private LinkHostView told(LinkHostView host) {
    if (host.verifiedAt() != null) {
      changed.fire(new LinkHostsChanged(brand.slug(), host.host(), host.retiredAt() == null));
    }
    return host;
  }
}
