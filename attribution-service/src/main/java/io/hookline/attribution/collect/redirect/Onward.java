package io.hookline.attribution.collect.redirect;

import io.hookline.attribution.collect.link.Query;
import io.hookline.attribution.input.ClickId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The address to which a visit leads: the landing page with what the visit brings along. */
final class Onward {

  private Onward() {}

  /** With the click's id, by which the shop's events find it. */
  static String counted(String landingPage, UUID click, Visit visit) {
    Map<String, String> tags = new LinkedHashMap<>();
    tags.put("hlclid", ClickId.of(click));
    return with(tags, landingPage, visit);
  }

  static String uncounted(String landingPage, Visit visit) {
    return with(new LinkedHashMap<>(), landingPage, visit);
  }

  private static String with(Map<String, String> tags, String landingPage, Visit visit) {
    if (visit.ttclid() != null) {
      tags.put("ttclid", visit.ttclid());
    }
    visit
        .carried()
        .forEach(
            (name, value) -> {
              if (!Query.has(landingPage, name)) {
                tags.put(name, value);
              }
            });
    return Query.with(landingPage, tags);
  }
}
