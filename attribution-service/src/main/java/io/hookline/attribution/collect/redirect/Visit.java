package io.hookline.attribution.collect.redirect;

import io.hookline.attribution.collect.shopper.ShopperKeys;
import io.hookline.attribution.collect.visitor.Agent;
import io.hookline.attribution.collect.visitor.Caller;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;

/**
 * What a visitor's request tells, cut down to what is kept and to what is looked at and forgotten.
 *
 * @param ttclid TikTok's click id, or null
 * @param referrerHost host of the page before, without its path, or null
 * @param carried what goes on to the landing page
 * @param caller looked at and not kept
 */
record Visit(
    String ttclid, String referrerHost, Agent agent, Map<String, String> carried, Caller caller) {

  private static final int LONGEST = 1000;

  /** That of the domain name system. */
  private static final int LONGEST_HOST = 253;

  static Visit of(HttpServerRequest request, String ttclid) {
    MultiMap headers = request.headers();
    return new Visit(
        clean(ttclid),
        host(headers.get("Referer")),
        Agent.of(headers.get("User-Agent")),
        CarriedOn.of(request.query()),
        Caller.of(request));
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
      return host == null || host.length() > LONGEST_HOST ? null : host.toLowerCase(Locale.ROOT);
    } catch (URISyntaxException unreadable) {
      return null;
    }
  }
}
