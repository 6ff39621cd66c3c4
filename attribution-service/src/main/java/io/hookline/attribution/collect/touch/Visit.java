package io.hookline.attribution.collect.touch;

import io.hookline.attribution.collect.ingest.ShopperKeys;
import io.vertx.core.MultiMap;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * What a visitor's request tells, cut down to what is kept.
 *
 * @param ttclid TikTok's click id, or null
 * @param referrerHost host of the page before, without its path, or null
 * @param person whether a person followed the link, not a program that looks ahead
 */
record Visit(String ttclid, String referrerHost, Agent agent, boolean person) {

  private static final int LONGEST = 1000;

  static Visit of(MultiMap headers, String ttclid) {
    Agent agent = Agent.of(headers.get("User-Agent"));
    return new Visit(
        clean(ttclid),
        host(headers.get("Referer")),
        agent,
        agent != Agent.ROBOT && !ahead(headers));
  }

  /** Browsers and apps that load a page before anybody asks for it say so. */
  private static boolean ahead(MultiMap headers) {
    return contains(headers.get("Sec-Purpose"), "prefetch")
        || contains(headers.get("Purpose"), "prefetch")
        || contains(headers.get("X-Moz"), "prefetch")
        || contains(headers.get("X-Purpose"), "preview");
  }

  private static boolean contains(String header, String word) {
    return header != null && header.toLowerCase(Locale.ROOT).contains(word);
  }

  private static String clean(String ttclid) {
    return ShopperKeys.id(ttclid)
        .filter(id -> id.length() <= LONGEST && id.chars().allMatch(c -> c > ' ' && c < 127))
        .orElse(null);
  }

  private static String host(String referrer) {
    if (referrer == null) {
      return null;
    }
    try {
      String host = new URI(referrer).getHost();
      return host == null ? null : host.toLowerCase(Locale.ROOT);
    } catch (URISyntaxException unreadable) {
      return null;
    }
  }
}
