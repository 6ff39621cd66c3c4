package io.hookline.reporting.judgement.amplification;

import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Figure;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a post did in some days. Organic and paid stand apart, and are never added up.
 *
 * @param organic what its counters gained without ads
 * @param paid the same of views that were bought
 * @param ads what the ads cost and brought, as the platform tells it
 * @param credited what the brand's own evidence credits to the post, by whichever view
 */
@Schema(name = "BoostPart")
record BoostPart(
    Days days, List<Figure> organic, List<Figure> paid, List<Figure> ads, List<Figure> credited) {

  private static final List<String> ORGANIC =
      List.of(
          "views",
          "engagements",
          "new_followers",
          "intent_signals",
          "intent_signal_conversion_rate");
  private static final List<String> ADS =
      List.of(
          "ad_spend", "ad_impressions", "frequency", "ctr", "cpm", "cpc", "ad_conversions", "cpa");
  private static final List<String> CREDITED = List.of("conversions", "attributed_revenue");

  /** All that is asked for, in this order. */
  static String[] measures() {
    return Stream.of(ORGANIC, ORGANIC.stream().map("paid_"::concat).toList(), ADS, CREDITED)
        .flatMap(List::stream)
        .toArray(String[]::new);
  }

  static BoostPart of(Days days, List<Figure> figures) {
    int paid = ORGANIC.size();
    int ads = paid + ORGANIC.size();
    int credited = ads + ADS.size();
    return new BoostPart(
        days,
        figures.subList(0, paid),
        figures.subList(paid, ads),
        figures.subList(ads, credited),
        figures.subList(credited, figures.size()));
  }
}
