package io.hookline.content.produce.calendarfeed;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.secret.BySecret;
import io.hookline.kit.sql.JdbcTransactions;
import jakarta.inject.Singleton;

@Singleton
class CalendarFeedRepository extends Aggregates<CalendarFeed, CalendarFeedView> {

  private final BySecret bySecret;

  CalendarFeedRepository(AggregateStore store, JdbcTransactions transactions) {
    super(
        store, CalendarFeed.class, CalendarFeed::view, CalendarFeedProblem.CALENDAR_FEED_NOT_FOUND);
    this.bySecret = new BySecret(transactions, "calendar_feed");
  }

  BySecret bySecret() {
    return bySecret;
  }
}
