package io.hookline.attribution.collect.visit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.attribution.collect.ingest.PageEvents.PageEvent;
import io.hookline.attribution.collect.visit.VisitOrigins.Came;
import io.hookline.attribution.collect.visit.VisitOrigins.Kept;
import io.hookline.attribution.collect.visitor.VisitorClass;
import io.hookline.attribution.input.InAppBrowser;
import io.hookline.attribution.input.ToldVisit;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Something that a visitor did. */
record Hit(PageEvent event, Landing landing, String app, VisitorClass visitor, VisitDay day) {

  private static final List<String> UTM =
      List.of("source", "medium", "campaign", "content", "term");

  /**
   * @param zone of the brand
   */
  static Hit of(PageEvent event, ZoneId zone) {
    return new Hit(
        event,
        Landing.of(event.url(), event.referrer()),
        InAppBrowser.of(event.userAgent()),
        VisitorClass.of(event.visitor()),
        VisitDay.of(event.at(), zone));
  }

  /** How the visitor came to the page. */
  Came came() {
    Map<String, String> utm = landing.utm();
    return new Came(
        new ToldVisit(
            utm.get("source"),
            utm.get("medium"),
            utm.get("campaign"),
            utm.get("content"),
            utm.get("term"),
            List.copyOf(landing.clickIds()),
            landing.referrerHost(),
            app,
            landing.page() != null,
            landing.own(),
            false),
        visitor);
  }

  /**
   * @param from where the visitor came from
   */
  ObjectNode row(Kept from) {
    ObjectNode hit =
        JsonNodeFactory.instance
            .objectNode()
            .put("source_id", event.source().toString())
            .put("visitor", event.browser())
            .put("at", event.at().toString())
            .put("id", event.id().toString())
            .put("page", event.view())
            .put("landing_page", landing.page())
            .put("referrer_domain", landing.referrerDomain())
            .put("referrer_host", landing.referrerHost())
            .put("app", app)
            .put("tag", landing.tag())
            .put("day_from", day.from().toString())
            .put("day_to", day.to().toString())
            .put("visitor_class", visitor.name())
            .put("origin_id", from.origin().toString())
            .put("goes_on", from.goesOn());
    UTM.forEach(name -> hit.put("utm_" + name, landing.utm().get(name)));
    landing.clickIds().forEach(hit.putArray("click_ids")::add);
    return hit;
  }
}
