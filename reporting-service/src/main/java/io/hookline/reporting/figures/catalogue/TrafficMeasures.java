package io.hookline.reporting.figures.catalogue;

import static io.hookline.reporting.figures.catalogue.EvidenceClass.INTENT;
import static io.hookline.reporting.figures.catalogue.Unit.COUNT;
import static io.hookline.reporting.figures.catalogue.Unit.RATIO;
import static io.hookline.reporting.figures.catalogue.Unit.SECONDS;
import static io.hookline.reporting.figures.catalogue.Unit.SHARE;

import io.hookline.reporting.figures.objective.Proof;
import java.util.stream.Stream;

/** Who came to the site: as the brand's own pixel tells it, and as other tools count it. */
final class TrafficMeasures {

  private static final Count VISITS = Count.of(Facts.TRAFFIC, "c.visits");
  private static final Count SESSIONS = web("sessions");
  private static final Count SEARCH_CLICKS = web("search_clicks");
  private static final String BY_PIXEL = "Of people whose browser ran the pixel and let it tell";
  private static final String THEIRS =
      "As the other tool counts it, by its own rules and its own days";

  private TrafficMeasures() {}

  static Stream<Measure> all() {
    return Stream.concat(ofPixel(), ofTools());
  }

  private static Stream<Measure> ofPixel() {
    return Stream.of(
            Measure.sum(
                    "visits",
                    "Visits",
                    COUNT,
                    INTENT,
                    VISITS,
                    "visits of people that began in the period")
                .proof(Proof.CLICKS),
            Measure.sum(
                "page_views",
                "Page views",
                COUNT,
                INTENT,
                VISITS.as("c.page_views"),
                "pages that were seen in visits"),
            Measure.ratio(
                "pages_per_visit",
                "Pages per visit",
                RATIO,
                INTENT,
                VISITS.as("c.page_views"),
                VISITS,
                "page views / visits"),
            Measure.ratio(
                "bounce_rate",
                "Bounce rate",
                SHARE,
                INTENT,
                VISITS.as("c.bounces"),
                VISITS,
                "visits of one page view and nothing else / visits"),
            Measure.ratio(
                    "average_visit_time",
                    "Average time of a visit",
                    SECONDS,
                    INTENT,
                    VISITS.as("c.seconds"),
                    VISITS,
                    "seconds from the first to the last event of each visit / visits")
                .caveat("A visit of a single event has 0 seconds"))
        .map(measure -> measure.caveat(BY_PIXEL));
  }

  private static Stream<Measure> ofTools() {
    return Stream.of(
            tool("site_sessions", "Sessions of the site", SESSIONS, "sessions by GA4"),
            tool("site_users", "Users of the site", web("users"), "users of each day by GA4")
                .caveat("Who comes on two days is counted twice"),
            tool(
                "direct_sessions",
                "Direct sessions",
                web("direct_sessions"),
                "sessions of GA4's channel Direct"),
            Measure.ratio(
                "direct_session_share",
                "Share of direct sessions",
                SHARE,
                INTENT,
                web("direct_sessions"),
                SESSIONS,
                "direct sessions / sessions, of days of which both are told"),
            tool(
                "organic_search_sessions",
                "Sessions from organic search",
                web("organic_search_sessions"),
                "sessions of GA4's channel Organic Search"),
            tool(
                "tiktok_sessions",
                "Sessions from TikTok",
                web("tiktok_sessions"),
                "sessions of sources that begin with tiktok"),
            tool(
                "search_clicks",
                "Clicks from Google's search",
                SEARCH_CLICKS,
                "clicks by Search Console"),
            tool(
                "branded_search_clicks",
                "Clicks from searches for the brand",
                web("branded_clicks"),
                "clicks of searches for the brand by Search Console"),
            tool(
                "branded_search_impressions",
                "Searches for the brand",
                web("branded_impressions"),
                "impressions of searches for the brand by Search Console"),
            Measure.ratio(
                "branded_search_share",
                "Share of searches for the brand",
                SHARE,
                INTENT,
                web("branded_clicks"),
                SEARCH_CLICKS,
                "clicks of searches for the brand / clicks, of days of which both are told"))
        .map(measure -> measure.caveat(THEIRS));
  }

  private static Measure tool(String id, String label, Count count, String formula) {
    return Measure.sum(id, label, COUNT, INTENT, count, formula);
  }

  private static Count web(String column) {
    return Count.of(Facts.WEB_TRAFFIC, "c." + column);
  }
}
