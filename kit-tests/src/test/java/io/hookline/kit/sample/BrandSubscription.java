package io.hookline.kit.sample;

import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.outbox.CloudEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Follows the brands, too, which the kit itself follows. */
@ApplicationScoped
class BrandSubscription implements FeedSubscription {

  @Override
  public String feed() {
    return "creator";
  }

  @Override
  public String resource() {
    return "brands";
  }

  @Override
  public void apply(String brand, List<CloudEvent> changes) {
    // That it follows is all.
  }
}
