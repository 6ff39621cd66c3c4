package io.hookline.attribution.collect.redirect;

import io.hookline.attribution.collect.shopper.ShopperKeys;
import io.hookline.attribution.collect.visitor.Agent;
import io.hookline.attribution.collect.visitor.Robots;
import io.hookline.attribution.collect.visitor.VisitorClass;
import io.hookline.attribution.collect.visitor.VisitorRules;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
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
 * @param visitor what the list of programs says, and how the page is asked for
 * @param carried what goes on to the landing page
 * @param userAgent looked at by the brand's rules and not kept; null for none
 * @param address likewise
 */
record Visit(
    String ttclid,
    String referrerHost,
    Agent agent,
    VisitorClass visitor,
    Map<String, String> carried,
    String userAgent,
    String address) {

  private static final int LONGEST = 1000;

  /** That of the domain name system. */
  private static final int LONGEST_HOST = 253;

  static Visit of(HttpServerRequest request, String ttclid) {
    MultiMap headers = request.headers();
    String userAgent = headers.get("User-Agent");
    return new Visit(
        clean(ttclid),
        host(headers.get("Referer")),
        Agent.of(userAgent),
        visitor(request, userAgent),
        CarriedOn.of(request.query()),
        userAgent,
        request.remoteAddress() == null ? null : request.remoteAddress().hostAddress());
  }

  /** Who it is by the brand's own rules, or else by what every brand knows. */
  VisitorClass visitor(VisitorRules rules) {
    return rules.classOf(userAgent, address).orElse(visitor);
  }

  private static VisitorClass visitor(HttpServerRequest request, String userAgent) {
    MultiMap headers = request.headers();
    if (headers.contains("Signature-Agent")) {
      // By which agents that look like any browser say whose they are (Web Bot Auth).
      return VisitorClass.AI_AGENT;
    }
    VisitorClass known = Robots.classOf(userAgent);
    boolean early = request.method() == HttpMethod.HEAD || ahead(headers);
    return known == VisitorClass.PERSON && early ? VisitorClass.PREVIEW : known;
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
      return host == null || host.length() > LONGEST_HOST ? null : host.toLowerCase(Locale.ROOT);
    } catch (URISyntaxException unreadable) {
      return null;
    }
  }
}
