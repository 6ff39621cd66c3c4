package io.hookline.content.plan.series;

import io.hookline.content.plan.pillar.Pillars;
import io.hookline.kit.aggregate.Where;
import io.hookline.kit.paging.PageQuery;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Gathers what is needed to judge the present brand's series. */
@Singleton
class ReadSeriesHealth {

  /** Series that are looked at one by one. */
  private static final int SHOWN = 100;

  private static final String COUNTS =
      """
      select state, count(*) as count, sum(per_week) as per_week
        from series
       group by state
      """;

  private final Jdbi jdbi;
  private final SeriesRepository series;
  private final Pillars pillars;

  ReadSeriesHealth(Jdbi jdbi, SeriesRepository series, Pillars pillars) {
    this.jdbi = jdbi;
    this.series = series;
    this.pillars = pillars;
  }

  SeriesHealthView read() {
    List<SeriesHealth.Count> counts =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(COUNTS)
                    .map(
                        (row, context) ->
                            new SeriesHealth.Count(
                                SeriesState.valueOf(row.getString("state")),
                                row.getLong("count"),
                                row.getObject("per_week", Long.class)))
                    .list());
    PageQuery first = new PageQuery();
    first.resume(null, SHOWN);
    List<SeriesView> active =
        series.page(first, Where.of("series").equal("state", SeriesState.ACTIVE)).items();
    Set<UUID> used = active.stream().map(SeriesView::pillarId).collect(Collectors.toSet());
    return SeriesHealth.of(counts, active, used.isEmpty() ? used : pillars.archived(used));
  }
}
