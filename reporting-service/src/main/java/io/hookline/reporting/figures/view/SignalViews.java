package io.hookline.reporting.figures.view;

import io.hookline.reporting.figures.query.Granularity;
import java.util.List;

/** Named views of what tells of orders, and how well: sources, tags, shoppers, places, products. */
final class SignalViews {

  private SignalViews() {}

  static List<View> all() {
    return List.of(
        View.of(
                "event-sources",
                "Each event source: what it sends, what is refused, and whether campaigns can learn"
                    + " from it",
                "events_accepted",
                "events_repeated",
                "events_late",
                "event_refusal_rate",
                "event_id_share",
                "purchase_value_share",
                "source_readiness")
            .by("event_source")
            .first(50, "events_accepted"),
        View.of(
                "signal-coverage",
                "Week by week: orders that the pixel saw, that the server saw, and that both did",
                "signal_coverage_pixel",
                "signal_coverage_server",
                "signal_coverage_both",
                "signal_coverage",
                "recovered_share")
            .each(Granularity.WEEK),
        View.of("refusals", "Why events are refused", "events_refused")
            .by("refusal_reason")
            .byAnyOf(List.of("refusal_reason", "event_source"))
            .first(50, "events_refused"),
        View.of("match-quality", "By what events tell whom they are of", "match_quality")
            .by("identifier")
            .byAnyOf(List.of("identifier", "event_source", "event"))
            .first(50, "match_quality"),
        View.of(
                "tags",
                "Week by week: the share of links and visits that are tagged, and what the audit finds",
                "links_in_use",
                "tagged_link_share",
                "campaign_visit_share",
                "utm_findings")
            .each(Granularity.WEEK),
        View.of("tag-findings", "What is wrong with tags, each day that it is", "utm_findings")
            .by("finding")
            .first(10, "utm_findings"),
        View.of(
                "surveys",
                "What shoppers answer when they are asked how they heard of the brand",
                "survey_answers")
            .by("survey_answer")
            .byAnyOf(List.of("survey_answer", "answered_channel", "survey", "place"))
            .first(50, "survey_answers"),
        View.of(
                "places",
                "Each branch: who came in, who tapped, what was answered and ordered",
                "walk_ins",
                "taps",
                "survey_answers",
                "orders",
                "order_value",
                "average_order_value")
            .by("place")
            .first(50, "order_value"),
        View.of(
                "products",
                "What was bought, credited or not",
                "product_orders",
                "units_sold",
                "product_value",
                "units_per_order")
            .by("product")
            .byAnyOf(List.of("product", "product_category", "customer", "place", "sale_channel"))
            .first(50, "product_value"),
        View.of(
                "customers",
                "New and returning customers: what they order, and what of it is credited",
                "orders",
                "order_value",
                "average_order_value",
                "unknown_origin_share",
                "conversions",
                "attributed_revenue")
            .by("customer")
            .first(10, "order_value"));
  }
}
