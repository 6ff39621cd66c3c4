package io.hookline.reporting.report.traffic;

import io.hookline.reporting.report.overview.LineChart;
import io.hookline.reporting.report.overview.PlainTable;
import java.util.List;

/**
 * The page in words: what the template shows and nothing that it would have to work out.
 *
 * @param charts of what is known of by day
 * @param spikes the latest first
 * @param judgedDays of how many days profile views were compared with what is usual
 */
public record TrafficPage(
    String slug,
    String brand,
    String days,
    String timeZone,
    String currency,
    String asOf,
    String madeAt,
    String from,
    String to,
    List<LineChart> charts,
    List<Spike> spikes,
    int judgedDays,
    List<PlainTable> tables) {

  /** A day on which more people than usual looked at the profiles. */
  public record Spike(
      String day,
      String views,
      String usual,
      String site,
      String unexplained,
      String text,
      String nextStep) {}
}
