package io.hookline.attribution.collect.visit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.attribution.collect.ingest.PageEvents.PageEvent;
import io.hookline.attribution.collect.visitor.Robots;
import io.hookline.attribution.collect.visitor.VisitorRules;
import io.hookline.attribution.input.InAppBrowser;
import java.util.List;

/** Something that a visitor did, as a row. */
final class Hit {

  private static final List<String> UTM =
      List.of("source", "medium", "campaign", "content", "term");

  private Hit() {}

  /**
   * @param rules of the brand, by which it knows its own programs
   */
  static ObjectNode of(PageEvent event, VisitorRules rules) {
    Landing landing = Landing.of(event.url(), event.referrer());
    ObjectNode hit =
        JsonNodeFactory.instance
            .objectNode()
            .put("source_id", event.source().toString())
            .put("visitor", event.visitor())
            .put("at", event.at().toString())
            .put("id", event.id().toString())
            .put("page", event.view())
            .put("landing_page", landing.page())
            .put("referrer_domain", landing.referrerDomain())
            .put("referrer_host", landing.referrerHost())
            .put("app", InAppBrowser.of(event.userAgent()))
            .put("tag", landing.tag())
            .put(
                "visitor_class",
                rules
                    .classOf(event.userAgent(), null)
                    .orElseGet(() -> Robots.classOf(event.userAgent()))
                    .name());
    UTM.forEach(name -> hit.put("utm_" + name, landing.utm().get(name)));
    landing.clickIds().forEach(hit.putArray("click_ids")::add);
    return hit;
  }
}
