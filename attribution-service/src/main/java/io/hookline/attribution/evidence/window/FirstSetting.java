package io.hookline.attribution.evidence.window;

import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.feed.BrandSetup;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

/** Gives every brand the usual setting: last touch, 7 days after a click, 1 day after a view. */
@Singleton
class FirstSetting implements BrandSetup {

  private static final int CLICK_WINDOW_HOURS = 168;
  private static final int VIEW_WINDOW_HOURS = 24;

  private final Jdbi jdbi;
  private final Clock clock;

  FirstSetting(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  @Override
  public void setUp(BrandFacts brand) {
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
                .bind("brand", brand.slug())
                .bind("click", CLICK_WINDOW_HOURS)
                .bind("view", VIEW_WINDOW_HOURS)
                .bind("now", clock.instant())
                .execute());
  }
}
