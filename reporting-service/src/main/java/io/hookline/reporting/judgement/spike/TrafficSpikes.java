package io.hookline.reporting.judgement.spike;

import io.hookline.reporting.facts.freshness.DataFreshness;
import io.hookline.reporting.figures.query.Days;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Profile visits beside the site's traffic.
 *
 * @param lastJudgedDay later ones will still get facts
 * @param judgedDays of which profile visits could be compared with what is usual
 * @param spikes the latest first
 * @param series each day with what is known of it
 */
@Schema(name = "TrafficSpikes")
public record TrafficSpikes(
    Days days,
    @Schema(examples = "America/New_York") String timeZone,
    @Schema(examples = "2026-11-20") LocalDate lastJudgedDay,
    @Schema(examples = "84") int judgedDays,
    List<ProfileSpike> spikes,
    List<DayOfTraffic> series,
    DataFreshness freshness) {

  /**
   * A measure on a day.
   *
   * @param usual the median of the days that it is compared with
   * @param high above it a day is more than usual
   * @param off how many spreads it is off
   */
  @Schema(name = "FigureBesideUsual")
  public record FigureBesideUsual(
      @Schema(examples = "direct_sessions") String measure,
      LocalDate day,
      @Schema(examples = "1480") BigDecimal value,
      @Schema(examples = "310") BigDecimal usual,
      @Schema(examples = "520") BigDecimal high,
      @Schema(examples = "6.2") BigDecimal off) {}

  /**
   * A day on which more people than usual looked at the profiles.
   *
   * @param site what of the site's traffic was more than usual on that day or the next
   * @param tagged which tagged clicks were
   * @param unexplained which orders were that no click, view or code explains
   */
  @Schema(name = "ProfileSpike")
  public record ProfileSpike(
      LocalDate day,
      FigureBesideUsual profileViews,
      List<FigureBesideUsual> site,
      List<FigureBesideUsual> tagged,
      List<FigureBesideUsual> unexplained,
      SpikeReading reading,
      @Schema(examples = "The site had no more visits than usual.") String text,
      @Schema(nullable = true, examples = "Tag every organic link; ask at the checkout.")
          String nextStep) {}

  /**
   * A day. What is not known is null, not 0.
   *
   * @param profileViews of the brand's own accounts
   * @param sessions by GA4
   * @param searches clicks of searches for the brand by Search Console
   * @param visits by the brand's own pixel
   * @param taggedClicks on the brand's links
   * @param tiktokSessions by GA4, of sources that begin with tiktok, whether tagged or not
   * @param orders of the brand, credited or not
   * @param unknownOriginOrders those that no click, view or code explains
   */
  @Schema(name = "DayOfTraffic")
  public record DayOfTraffic(
      LocalDate day,
      @Schema(nullable = true, examples = "310") BigDecimal profileViews,
      @Schema(nullable = true, examples = "1204") BigDecimal sessions,
      @Schema(nullable = true, examples = "340") BigDecimal directSessions,
      @Schema(nullable = true, examples = "71") BigDecimal searches,
      @Schema(nullable = true, examples = "812") BigDecimal visits,
      @Schema(nullable = true, examples = "44") BigDecimal taggedClicks,
      @Schema(nullable = true, examples = "95") BigDecimal tiktokSessions,
      @Schema(nullable = true, examples = "120") BigDecimal orders,
      @Schema(nullable = true, examples = "54") BigDecimal unknownOriginOrders) {}
}
