package io.hookline.attribution.collect.visit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.attribution.collect.ingest.PageEvents.PageEvent;
import io.hookline.attribution.collect.visitor.VisitorClass;
import io.hookline.attribution.input.InAppBrowser;
import java.time.ZoneId;
import java.util.List;

/** Something that a visitor did, as a row. */
final class Hit {

  private static final List<String> UTM =
      List.of("source", "medium", "campaign", "content", "term");

  private static final String PERSON = VisitorClass.PERSON.name();

  private Hit() {}

  /**
   * @param zone of the brand
   */
  static ObjectNode of(PageEvent event, ZoneId zone) {
    VisitDay day = VisitDay.of(event.at(), zone);
    Landing landing = Landing.of(event.url(), event.referrer());
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
            .put("app", InAppBrowser.of(event.userAgent()))
            .put("tag", landing.tag())
            .put("day_from", day.from().toString())
            .put("day_to", day.to().toString())
            .put("visitor_class", event.visitor() == null ? PERSON : event.visitor());
    UTM.forEach(name -> hit.put("utm_" + name, landing.utm().get(name)));
    landing.clickIds().forEach(hit.putArray("click_ids")::add);
    return hit;
  }
}
