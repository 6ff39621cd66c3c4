package io.hookline.attribution.collect.visitor;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;

/**
 * Who calls at a door for visitors, a link's or the pixel's: one decision for both, made when they
 * come, since of the address nothing is kept.
 *
 * @param visitor what the list of programs says, and how the page is asked for
 * @param userAgent null for none
 * @param address literal; null for none
 */
public record Caller(VisitorClass visitor, String userAgent, String address) {

  public static Caller of(HttpServerRequest request) {
    String userAgent = request.headers().get("User-Agent");
    return new Caller(
        visitor(request, userAgent),
        userAgent,
        request.remoteAddress() == null ? null : request.remoteAddress().hostAddress());
  }

  /** Who it is by the brand's own rules, or else by what every brand knows. */
  public VisitorClass by(VisitorRules rules) {
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
}
