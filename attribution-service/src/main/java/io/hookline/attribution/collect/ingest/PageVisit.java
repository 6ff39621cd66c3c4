package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.attribution.collect.shopper.Lenient;
import io.hookline.attribution.input.InAppBrowser;
import io.hookline.attribution.input.PageHost;
import io.hookline.attribution.input.RegistrableDomain;
import io.hookline.attribution.input.ToldVisit;
import java.util.List;

/** What a kept event tells of the visit in which it happened. */
final class PageVisit {

  private PageVisit() {}

  static ToldVisit of(JsonNode payload) {
    String url = Lenient.first(payload.path("page"), "url");
    String before = Lenient.first(payload.path("page"), "referrer");
    if (url == null && before == null) {
      return ToldVisit.NONE;
    }
    return new ToldVisit(
        EventParts.parameter(url, "utm_source"),
        EventParts.parameter(url, "utm_medium"),
        campaign(url),
        EventParts.parameter(url, "utm_content"),
        EventParts.parameter(url, "utm_term"),
        clickIds(url, payload),
        isOwn(url, before) ? null : PageHost.of(before),
        InAppBrowser.of(Lenient.first(payload.path("user"), "user_agent")),
        true);
  }

  /** One that has no name goes by its id, as visits do that are read off what pages tell. */
  private static String campaign(String url) {
    String name = EventParts.parameter(url, "utm_campaign");
    return name == null ? EventParts.parameter(url, "utm_id") : name;
  }

  /** Also TikTok's, where the client sends it beside the address. */
  private static List<String> clickIds(String url, JsonNode payload) {
    boolean beside = Lenient.first(payload.path("user"), "ttclid") != null;
    return PageAddress.CLICK_IDS.stream()
        .filter(name -> EventParts.parameter(url, name) != null || beside && name.equals("ttclid"))
        .sorted()
        .toList();
  }

  private static boolean isOwn(String url, String before) {
    String shop = RegistrableDomain.of(url);
    return shop != null && shop.equals(RegistrableDomain.of(before));
  }
}
