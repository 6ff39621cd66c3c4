package io.hookline.reporting.figures.query;

import io.hookline.reporting.facts.rollup.PostCounter;
import io.hookline.reporting.figures.catalogue.Dataset;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Cells that are posts: which there are, and what they gained. */
final class PostCells {

  private static final String OF_BRAND = ".brand = :brand";
  private static final String CAME_OUT = "p.status in ('PUBLISHED', 'REMOVED')";

  /**
   * It stands and is told again long after the LIVE: it is of the days on which something came in.
   */
  private static final String LIVE_PEAK =
      """
      max(d.live_peak_viewers) filter (
        where d.counts_from >= per.since
          and coalesce(d.live_views, d.live_viewers, d.live_seconds, 1) > 0) as live_peak_viewers,
      """;

  private PostCells() {}

  static String out() {
    return posts("p.published_on <= per.last and p.kind <> 'PAID_ONLY' and " + CAME_OUT);
  }

  static String published() {
    return posts("p.published_on between per.first and per.last and " + CAME_OUT);
  }

  static String planned() {
    return posts(
        "p.planned_on between per.first and per.last"
            + " and (p.status <> 'REMOVED' or p.published_on is not null)");
  }

  private static String posts(String condition) {
    return "select p.id as post_id, per.n, null::timestamptz as as_of from per join post p on p"
        + OF_BRAND
        + " and "
        + condition;
  }

  /** A post that came out in the period is there without counters too: it was produced. */
  static String values(String used) {
    String days = days(Dataset.ORGANIC, used);
    return used.contains("c.published")
        ? """
          select * from (%s) counters
            full join (
              select p.id as post_id, per.n, true as published
                from per join post p on p%s and p.published_on between per.first and per.last
                                    and %s) came_out using (post_id, n)"""
            .formatted(days, OF_BRAND, CAME_OUT)
        : days;
  }

  /** See the table's comment for what counts_from means. */
  static String days(Dataset dataset, String used) {
    String counters =
        Arrays.stream(PostCounter.values())
            .filter(PostCounter::addsUp)
            .filter(counter -> used.matches("(?s).*\\bc\\." + counter.column() + "\\b.*"))
            .map(
                counter ->
                    "sum(d.%1$s) filter (where d.counts_from >= per.since) as %1$s, "
                        .formatted(counter.column()))
            .collect(Collectors.joining());
    if (used.contains("c.live_peak_viewers")) {
      counters += LIVE_PEAK;
    }
    return """
        select d.post_id, per.n, %s
               bit_or(d.estimated) filter (where d.counts_from >= per.since) as estimated,
               bit_or(d.manual) filter (where d.counts_from >= per.since) as manual,
               bool_or(d.counts_from < per.since) as partial, max(d.as_of) as as_of
          from per
          join post_day d on d.brand = :brand and d.dataset = '%s'
                         and d.day between per.first and per.last
         group by d.post_id, per.n"""
        .formatted(counters, dataset);
  }
}
