package io.hookline.reporting.facts.readmodel;

import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.feed.FeedSubscriptions;
import io.hookline.kit.feed.Projection;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/**
 * What is kept of the attribution-service's figures by day, and of what these are about; before any
 * roll-up.
 */
@Singleton
@Priority(100)
class SignalProjections implements FeedSubscriptions {

  private static final Map<String, String> FILES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("event-sources", "event-source.sql"),
              Map.entry("event-sources/days", "source-day.sql"),
              Map.entry("surveys", "survey.sql"),
              Map.entry("surveys/days", "survey-day.sql"),
              Map.entry("places", "place.sql"),
              Map.entry("places/headcounts", "headcount-day.sql"),
              Map.entry("utm-audits", "utm-audit-day.sql"),
              Map.entry("attribution-settings", "attribution-setting.sql"),
              Map.entry("attribution-settings/days", "attribution-day.sql"),
              Map.entry("attribution-runs", "attribution-run.sql"),
              Map.entry("conversions", "product.sql")));

  private final List<FeedSubscription> all;

  SignalProjections(Jdbi jdbi) {
    all =
        FILES.entrySet().stream()
            .<FeedSubscription>map(
                one ->
                    new Projection(jdbi, "attribution", one.getKey(), SqlFile.read(one.getValue())))
            .toList();
  }

  @Override
  public List<FeedSubscription> all() {
    return all;
  }
}
