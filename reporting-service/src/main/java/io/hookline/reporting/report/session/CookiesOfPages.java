package io.hookline.reporting.report.session;

import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes no notice of a browser's cookies that would shut its person out. Each page that is opened
 * without a session begins a log-in, with a cookie of half a kilobyte: a browser that opens thirty
 * pages at a time would send more than a request may weigh. And a session is a short key in one
 * cookie, while Quarkus puts together what looks like pieces of one, and fails where a piece has no
 * number.
 */
class CookiesOfPages {

  /** Log-ins that may be under way in one browser, beside the one that comes to its end. */
  static final int MOST_LOG_INS = 8;

  private static final Pattern LOG_IN =
      Pattern.compile("(" + OidcUtils.STATE_COOKIE_NAME + "_pages_([\\w-]+))=.*");

  void register(@Observes Filters filters) {
    // Before requests are weighed.
    filters.register(CookiesOfPages::tidy, 920);
  }

  private static void tidy(RoutingContext request) {
    List<String> cookies = cookies(request);
    Set<String> surplus =
        new HashSet<>(startedBefore(cookies, request.request().getParam("state")));
    surplus.forEach(cookie -> forget(cookie, request));
    cookies.stream().filter(CookiesOfPages::isPiece).forEach(surplus::add);
    if (!surplus.isEmpty()) {
      request
          .request()
          .headers()
          .set(
              HttpHeaders.COOKIE,
              cookies.stream()
                  .filter(cookie -> !surplus.contains(cookie))
                  .collect(Collectors.joining("; ")));
    }
    request.next();
  }

  private static List<String> cookies(RoutingContext request) {
    return request.request().headers().getAll(HttpHeaders.COOKIE).stream()
        .flatMap(header -> Arrays.stream(header.split(";")))
        .map(String::strip)
        .toList();
  }

  /** Browsers send what they got first before what they got later (RFC 6265, section 5.4). */
  private static List<String> startedBefore(List<String> cookies, String ending) {
    List<String> logIns =
        cookies.stream()
            .filter(
                cookie -> {
                  Matcher logIn = LOG_IN.matcher(cookie);
                  return logIn.matches() && !logIn.group(2).equals(ending);
                })
            .toList();
    return logIns.subList(0, Math.max(0, logIns.size() - MOST_LOG_INS));
  }

  private static void forget(String cookie, RoutingContext request) {
    String name = cookie.substring(0, cookie.indexOf('='));
    request
        .response()
        .headers()
        .add(HttpHeaders.SET_COOKIE, name + "=; Max-Age=0; Path=/reports; HttpOnly");
  }

  private static boolean isPiece(String cookie) {
    return cookie.startsWith(OidcUtils.SESSION_COOKIE_NAME)
        && cookie.contains(OidcUtils.SESSION_COOKIE_CHUNK);
  }
}
