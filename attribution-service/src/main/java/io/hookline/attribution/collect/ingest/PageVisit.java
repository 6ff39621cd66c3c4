package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.attribution.collect.shopper.Lenient;
import io.hookline.attribution.input.InAppBrowser;
import io.hookline.attribution.input.PageHost;
import io.hookline.attribution.input.RegistrableDomain;
import io.hookline.attribution.input.ToldVisit;
import java.util.List;
import java.util.stream.Stream;

/** What a kept event tells of the visit in which it happened. */
final class PageVisit {

  private static final String TTCLID = "ttclid";

  private PageVisit() {}

  /**
   * @param byPage whether a page told it: what it sends beside its address it keeps for a month, so
   *     that it says nothing of this visit
   */
  static ToldVisit of(JsonNode payload, boolean byPage) {
    String url = Lenient.first(payload.path("page"), "url");
    String before = Lenient.first(payload.path("page"), "referrer");
    if (url == null && before == null) {
      return ToldVisit.NONE;
    }
    boolean own = isOwn(url, before);
    List<String> addressed = clickIds(url);
    boolean beside =
        !byPage
            && !addressed.contains(TTCLID)
            && Lenient.first(payload.path("user"), TTCLID) != null;
    return new ToldVisit(
        EventParts.parameter(url, "utm_source"),
        EventParts.parameter(url, "utm_medium"),
        campaign(url),
        EventParts.parameter(url, "utm_content"),
        EventParts.parameter(url, "utm_term"),
        beside ? Stream.concat(addressed.stream(), Stream.of(TTCLID)).sorted().toList() : addressed,
        own ? null : PageHost.of(before),
        InAppBrowser.of(Lenient.first(payload.path("user"), "user_agent")),
        true,
        own,
        beside);
  }

  /** One that has no name goes by its id, as visits do that are read off what pages tell. */
  private static String campaign(String url) {
    String name = EventParts.parameter(url, "utm_campaign");
    return name == null ? EventParts.parameter(url, "utm_id") : name;
  }

  private static List<String> clickIds(String url) {
    return PageAddress.CLICK_IDS.stream()
        .filter(name -> EventParts.parameter(url, name) != null)
        .sorted()
        .toList();
  }

  private static boolean isOwn(String url, String before) {
    String shop = RegistrableDomain.of(url);
    return shop != null && shop.equals(RegistrableDomain.of(before));
  }
}
