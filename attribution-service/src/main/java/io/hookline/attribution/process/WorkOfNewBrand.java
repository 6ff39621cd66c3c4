package io.hookline.attribution.process;

import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.outbox.CloudEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Gives every brand a place in the work. */
@ApplicationScoped
class WorkOfNewBrand implements FeedSubscription {

  private final Jdbi jdbi;

  WorkOfNewBrand(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public String feed() {
    return "creator";
  }

  @Override
  public void apply(String brand, List<CloudEvent> changes) {
    if (changes.stream().anyMatch(change -> change.name().startsWith("Brand"))) {
      jdbi.useHandle(
          handle ->
              handle.execute(
                  "insert into attribution_work (brand) values (?) on conflict do nothing", brand));
    }
  }
}
