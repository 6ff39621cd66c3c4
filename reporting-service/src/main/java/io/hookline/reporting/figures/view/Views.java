package io.hookline.reporting.figures.view;

import io.hookline.reporting.figures.catalogue.Dimension;
import io.hookline.reporting.figures.catalogue.Dimensions;
import io.hookline.reporting.figures.query.Granularity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All named views that are plain questions. To add one is to declare it here. */
public final class Views {

  private static final List<View> OWN =
      List.of(
          View.of(
              "overview",
              "The brand at a glance: attention, intent and outcome",
              "posts_published",
              "views",
              "reach",
              "engagement_rate_by_views",
              "completion_rate",
              "intent_signals",
              "intent_signal_conversion_rate",
              "follower_growth",
              "clicks",
              "conversions",
              "attributed_revenue",
              "order_value",
              "ad_spend",
              "creator_fee"),
          posts("posts", "Each post: what it gained in the period", "post").first(50, "views"),
          posts("series", "Each series: which format deserves the next episode", "series")
              .first(50, "views"),
          posts("pillars", "Each pillar: which theme carries the brand", "pillar")
              .first(50, "views"),
          View.of(
                  "creators",
                  "Each creator: attention, intent, what is credited, and the fee",
                  "posts_published",
                  "views",
                  "engagement_rate_by_views",
                  "intent_signals",
                  "intent_signal_conversion_rate",
                  "clicks",
                  "conversions",
                  "attributed_revenue",
                  "creator_fee")
              .by("creator")
              .first(50, "attributed_revenue"),
          View.of(
                  "creator-spend",
                  "Each creator: what was earned and spent, for which customers, and what came back",
                  "creator_spend",
                  "creator_fees_earned",
                  "creator_commissions",
                  "creator_bonuses",
                  "creator_expenses",
                  "creator_adjustments",
                  "creator_paid",
                  "conversions",
                  "attributed_revenue",
                  "new_customer_share",
                  "returning_customer_share",
                  "return_on_creator_spend")
              .by("creator")
              .byAnyOf(List.of("creator", "partnership", "campaign"))
              .first(50, "creator_spend"),
          posts(
                  "funnel",
                  "Each funnel stage: what is posted for it, and what comes of it",
                  "funnel_stage")
              .first(10, "views"),
          View.of(
                  "cadence",
                  "Week by week: what was planned and published, and for which stage",
                  "posts_published",
                  "posts_planned",
                  "cadence_adherence",
                  "tofu_share",
                  "mofu_share",
                  "bofu_share")
              .each(Granularity.WEEK),
          View.of(
                  "channels",
                  "Each channel, by the brand's rules that hold now: visits, orders and what is credited",
                  "visits",
                  "bounce_rate",
                  "orders",
                  "order_value",
                  "net_order_value",
                  "average_order_value",
                  "conversions",
                  "attributed_revenue")
              .by("channel")
              .byAnyOf(List.of("channel", "ad_kind"))
              .first(50, "order_value"),
          View.of(
                  "ads",
                  "Each kind of ad: what it cost, what the platform claims, and what is credited",
                  "ad_spend",
                  "ad_impressions",
                  "ad_clicks",
                  "ctr",
                  "cpm",
                  "cpc",
                  "ad_conversions",
                  "cpa",
                  "roas",
                  "attributed_revenue",
                  "attributed_cpa",
                  "attributed_roas")
              .by("ad_kind")
              .byAnyOf(List.of("ad_kind", "ad_campaign", "ad", "network", "campaign", "creator"))
              .first(50, "ad_spend"),
          View.of(
                  "placements",
                  "Each placement of ads, as the platform parts their days: what it cost and brought",
                  "placement_spend",
                  "placement_impressions",
                  "placement_clicks",
                  "placement_ctr",
                  "placement_cpm",
                  "placement_cpc",
                  "placement_conversions",
                  "placement_cpa",
                  "placement_roas")
              .by("placement")
              .byAnyOf(List.of("placement", "ad_kind", "network", "ad_campaign", "ad"))
              .first(50, "placement_spend"),
          View.of(
                  "traffic",
                  "Each page that visits of the site begin on, or each way by which they come",
                  "visits",
                  "page_views",
                  "pages_per_visit",
                  "bounce_rate",
                  "average_visit_time")
              .by("landing_page")
              .byAnyOf(
                  List.of(
                      "landing_page",
                      "channel",
                      "ad_kind",
                      "visit_source",
                      "visit_medium",
                      "visit_campaign",
                      "referrer"))
              .first(50, "visits"),
          posts("networks", "Each network, never compared across denominators", "network")
              .first(10, "views"),
          posts(
                  "vocabularies",
                  "A term of a vocabulary by another: which hook kind at which length",
                  "hook_kind",
                  "length_band")
              .byAnyOf(vocabularies())
              .first(100, "intent_signal_conversion_rate"));

  private static final List<View> ALL =
      Stream.concat(OWN.stream(), SignalViews.all().stream()).toList();

  private Views() {}

  /** What is said of posts, whatever they are grouped by. */
  private static View posts(String id, String summary, String... groupBy) {
    return View.of(
            id,
            summary,
            "posts_published",
            "views",
            "reach",
            "engagement_rate_by_views",
            "completion_rate",
            "hook_rate_2s",
            "intent_signals",
            "intent_signal_conversion_rate",
            "clicks",
            "conversions",
            "attributed_revenue")
        .by(groupBy);
  }

  /** Terms, and the words that posts are described with in the same way. */
  private static List<String> vocabularies() {
    return Dimensions.all().stream()
        .filter(dimension -> dimension.ofPost() != null)
        .filter(
            dimension ->
                dimension.kind() == Dimension.Kind.TERM || dimension.kind() == Dimension.Kind.WORD)
        .map(Dimension::id)
        .toList();
  }

  /** In the order of the documentation. */
  public static List<View> all() {
    return ALL;
  }

  public static Optional<View> find(String id) {
    return ALL.stream().filter(view -> view.id().equals(id)).findFirst();
  }
}
