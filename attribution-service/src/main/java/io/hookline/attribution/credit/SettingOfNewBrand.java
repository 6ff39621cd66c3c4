package io.hookline.attribution.credit;

import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.outbox.CloudEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Gives every brand the usual setting: last touch, 7 days after a click, 1 day after a view. */
@ApplicationScoped
class SettingOfNewBrand implements FeedSubscription {

  private static final int CLICK_WINDOW_HOURS = 168;
  private static final int VIEW_WINDOW_HOURS = 24;

  private final Jdbi jdbi;
  private final Clock clock;

  SettingOfNewBrand(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  @Override
  public String feed() {
    return "creator";
  }

  @Override
  public void apply(String brand, List<CloudEvent> changes) {
    if (changes.stream().noneMatch(change -> change.name().startsWith("Brand"))) {
      return;
    }
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into attribution_setting
                      (brand, version, model, click_window_hours, view_window_hours, created_at)
                    values (:brand, 1, 'LAST_TOUCH', :click, :view, :now)
                    on conflict do nothing
                    """)
                .bind("brand", brand)
                .bind("click", CLICK_WINDOW_HOURS)
                .bind("view", VIEW_WINDOW_HOURS)
                .bind("now", clock.instant())
                .execute());
  }
}
