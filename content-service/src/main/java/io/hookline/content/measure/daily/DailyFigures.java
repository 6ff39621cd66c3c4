package io.hookline.content.measure.daily;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.Days;
import io.hookline.content.measure.daily.DailySeries.Series;
import io.hookline.content.measure.snapshot.Dataset;
import io.hookline.content.produce.post.PublishedPost;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** A post's days. */
@ApplicationScoped
class DailyFigures {

  private final Readings readings;
  private final Standings standings;

  DailyFigures(Readings readings, Standings standings) {
    this.readings = readings;
    this.standings = standings;
  }

  Series of(PublishedPost post, Days days, BrandCalendar calendar, Dataset dataset) {
    Instant begin = calendar.beginOf(days.from());
    Instant end = calendar.beginOf(days.to().plusDays(1));
    Standing standing = new Standing();
    if (post.publishedAt().isBefore(begin)) {
      Window earlier = new Window(post.id(), post.publishedAt(), begin);
      standing =
          standings.last(List.of(earlier), dataset, any -> -1).getOrDefault(post.id(), standing);
    }
    return new DailySeries(calendar, days, post.publishedAt(), standing)
        .of(readings.within(new Window(post.id(), begin, end), dataset));
  }
}
