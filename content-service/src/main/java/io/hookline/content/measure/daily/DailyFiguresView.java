package io.hookline.content.measure.daily;

import io.hookline.content.calendar.Days;
import io.hookline.content.measure.daily.DailySeries.Day;
import io.hookline.content.measure.daily.DailySeries.Series;
import io.hookline.content.measure.snapshot.Dataset;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A post's counters day by day.
 *
 * @param toldDays days on which somebody told something: what the figures are based on
 */
@Schema(name = "DailyFigures")
record DailyFiguresView(
    UUID postId,
    Dataset dataset,
    @Schema(examples = "Europe/Berlin") String timeZone,
    LocalDate from,
    LocalDate to,
    @Schema(examples = "88", description = "Days of which anything was told") int toldDays,
    @Schema(description = "All days together: what they gained adds up to it") PeriodGainView whole,
    @Schema(description = "From the publication on; a day of which nothing was told has nulls")
        List<DayGainView> days) {

  /** A day. */
  @Schema(name = "DayGain")
  record DayGainView(
      LocalDate day,
      @Schema(description = "false: the day goes on, and more may come in") boolean over,
      PeriodGainView figures) {}

  static DailyFiguresView of(
      UUID post, Dataset dataset, Days asked, LocalDate today, ZoneId zone, Series series) {
    return new DailyFiguresView(
        post,
        dataset,
        zone.getId(),
        asked.from(),
        asked.to(),
        (int) series.days().stream().filter(day -> !day.gain().stood().isEmpty()).count(),
        PeriodGainView.of(series.whole()),
        series.days().stream().map(day -> day(day, today)).toList());
  }

  private static DayGainView day(Day day, LocalDate today) {
    return new DayGainView(day.day(), day.day().isBefore(today), PeriodGainView.of(day.gain()));
  }
}
