package io.hookline.reporting.figures.competitor;

import io.hookline.reporting.figures.catalogue.Dataset;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.ratecard.Network;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What other features may ask about competitors: a measure that everybody can see of each. */
@ApplicationScoped
public class CompetitorRates {

  private static final Map<String, Function<VoiceView, BigDecimal>> SEEN =
      Map.of(
          "engagement_rate_by_views",
          VoiceView::engagementRateByViews,
          "engagement_rate_by_followers",
          VoiceView::engagementRateByFollowers,
          "views",
          voice -> decimal(voice.views()),
          "posts_published",
          voice -> BigDecimal.valueOf(voice.posts()));

  private final Competitors competitors;

  CompetitorRates(Competitors competitors) {
    this.competitors = competitors;
  }

  /**
   * A competitor's figure.
   *
   * @param value of its posts that came out in the period; null where nobody told
   * @param own the brand's by the same rule
   */
  public record Rate(UUID id, String name, BigDecimal value, BigDecimal own) {}

  /** Of each tracked competitor; none for a measure that others do not show. */
  public List<Rate> of(String brand, Network network, String measure, Days days) {
    Function<VoiceView, BigDecimal> seen = SEEN.get(measure);
    return seen == null
        ? List.of()
        : competitors
            .of(brand, network, days.from(), days.to(), Dataset.ORGANIC)
            .networks()
            .stream()
            .flatMap(
                on ->
                    on.competitors().stream()
                        .map(
                            one ->
                                new Rate(
                                    one.competitorId(),
                                    one.name(),
                                    seen.apply(one.voice()),
                                    seen.apply(on.own()))))
            .toList();
  }

  private static BigDecimal decimal(Long number) {
    return number == null ? null : BigDecimal.valueOf(number);
  }
}
