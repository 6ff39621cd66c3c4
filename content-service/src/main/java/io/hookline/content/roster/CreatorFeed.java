package io.hookline.content.roster;

import io.hookline.kit.access.BrandCopies;
import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.outbox.CloudEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What this service takes out of the creator-service's changes. */
@ApplicationScoped
class CreatorFeed implements FeedSubscription {

  private final BrandCopies brands;
  private final Roster roster;

  CreatorFeed(BrandCopies brands, Roster roster) {
    this.brands = brands;
    this.roster = roster;
  }

  @Override
  public String feed() {
    return "creator";
  }

  @Override
  public void apply(String brand, List<CloudEvent> changes) {
    brands.apply(changes);
    roster.apply(brand, changes);
  }
}
