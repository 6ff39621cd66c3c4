package io.hookline.reporting.figures.growth;

import io.hookline.reporting.figures.query.Figure;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an account's followers grow.
 *
 * @param figures in the order of the view's columns
 */
@Schema(name = "AccountGrowth")
record AccountGrowthView(
    UUID accountId,
    @Schema(examples = "TIKTOK") String network,
    @Schema(examples = "acmecosmetics") String handle,
    List<Figure> figures,
    Pattern pattern,
    Carried carried) {

  /** What kind of growth it is, and by what. */
  @Schema(name = "GrowthPatternFound")
  record Pattern(
      @Schema(examples = "1", description = "Of the rule") int version,
      GrowthPattern pattern,
      @Schema(nullable = true, description = "Why it is UNKNOWN") UnknownReason reason,
      @Schema(examples = "90", description = "From the first to the last measured one") int days,
      @Schema(examples = "88", description = "Of these days") int measuredDays,
      @Schema(
              examples = "1",
              description =
                  "Readings that jump by 1 % or more and are back at the next: left out of the"
                      + " pattern and of the days")
          int outliers,
      @Schema(
              nullable = true,
              examples = "3",
              description =
                  "Days that gain more than the median day by over three deviations; none where it"
                      + " was not looked for")
          Integer spikes,
      @Schema(
              nullable = true,
              examples = "0.6412",
              description = "What the spikes gain above the median day, of the growth")
          BigDecimal spikeShare) {

    static Pattern of(PatternRule rule, int outliers) {
      return new Pattern(
          PatternRule.VERSION,
          rule.pattern(),
          rule.reason(),
          rule.days(),
          rule.measured(),
          outliers,
          rule.spikes(),
          rule.spikeShare());
    }
  }

  /** The fewest days with half of what all days gained that gained anything. */
  @Schema(name = "GrowthCarried")
  record Carried(
      @Schema(examples = "4") int days,
      @Schema(examples = "5200", description = "What all days gained that gained anything")
          long gained,
      @Schema(description = "The ten greatest at most, the greatest first") List<Day> greatest) {}

  /** A day that carried the growth; where days were not measured, several. */
  @Schema(name = "GrowthDay")
  record Day(
      LocalDate from,
      LocalDate to,
      @Schema(examples = "1240") long gain,
      @Schema(description = "That came out on it or on one of the two days before it")
          List<PostBefore> posts) {}

  /** A post that came out just before, with what it had got by the end of the day. */
  @Schema(name = "PostBeforeGrowth")
  public record PostBefore(
      UUID id,
      @Schema(examples = "Retinol before or after?") String title,
      @Schema(nullable = true) UUID seriesId,
      @Schema(examples = "BRAND_ORGANIC") String kind,
      Instant publishedAt,
      @Schema(
              nullable = true,
              examples = "ORGANIC",
              description = "Of what its counters are; COMBINED where nobody told ORGANIC")
          String dataset,
      @Schema(nullable = true, examples = "240000") Long views,
      @Schema(
              nullable = true,
              examples = "900",
              description = "As the network tells them of the post")
          Long newFollowers) {}
}
