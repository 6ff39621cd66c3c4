package io.hookline.local.identity;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.Headers;

/** Between the web server and the endpoints; lets only the suite's own pages call from a script. */
final class Exchange {

  private static final int LARGEST_BODY = 64 * 1024;
  private static final Set<String> FORWARDED =
      Set.of("authorization", "content-type", "accept", "user-agent");

  private final Set<String> origins;
  private final Endpoints endpoints;

  Exchange(Set<String> origins, Endpoints endpoints) {
    this.origins = origins;
    this.endpoints = endpoints;
  }

  void handle(HttpExchange exchange) throws IOException {
    String origin = exchange.getRequestHeaders().getFirst("Origin");
    if (origin != null) {
      if (!origins.contains(origin)) {
        exchange.sendResponseHeaders(403, -1);
        return;
      }
      allow(exchange, origin);
    }
    if (exchange.getRequestMethod().equals("OPTIONS")) {
      exchange.sendResponseHeaders(204, -1);
      return;
    }
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      exchange.sendResponseHeaders(413, -1);
      return;
    }
    URI uri = exchange.getRequestURI();
    write(
        exchange,
        endpoints.answer(
            exchange.getRequestMethod(),
            uri.getPath(),
            Form.parse(uri.getRawQuery()),
            forwarded(exchange),
            Form.parse(new String(body, StandardCharsets.UTF_8))));
  }

  private static void allow(HttpExchange exchange, String origin) {
    exchange.getResponseHeaders().set("Access-Control-Allow-Origin", origin);
    exchange.getResponseHeaders().set("Vary", "Origin");
    exchange.getResponseHeaders().set("Access-Control-Allow-Methods", "GET, POST");
    String wanted = exchange.getRequestHeaders().getFirst("Access-Control-Request-Headers");
    if (wanted != null) {
      exchange.getResponseHeaders().set("Access-Control-Allow-Headers", wanted);
    }
  }

  /** Without Host and X-Forwarded-*: the issuer is a setting and not what a request says. */
  private static Headers forwarded(HttpExchange exchange) {
    Headers.Builder headers = new Headers.Builder();
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (FORWARDED.contains(name.toLowerCase(Locale.ROOT))) {
                headers.addUnsafeNonAscii(name, values.get(0));
              }
            });
    return headers.build();
  }

  private static void write(HttpExchange exchange, OAuth2HttpResponse answer) throws IOException {
    answer
        .getHeaders()
        .forEach(h -> exchange.getResponseHeaders().set(h.getFirst(), h.getSecond()));
    byte[] body =
        answer.getBody() == null ? new byte[0] : answer.getBody().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.getStatus(), body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }
}
