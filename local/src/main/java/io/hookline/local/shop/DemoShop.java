package io.hookline.local.shop;

import com.sun.net.httpserver.HttpExchange;
import io.hookline.local.machine.LoopbackServer;
import io.hookline.local.machine.Ports;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/**
 * Product, basket, checkout and thanks, on an origin of their own. The pixel is pasted into each
 * page as the attribution-service says, and the policy of the pages allows that and no more.
 */
public final class DemoShop implements AutoCloseable {

  /** Pages are the same file: its script shows what belongs to the address. */
  private static final Set<String> PAGES =
      Set.of(
          "/",
          "/serum",
          "/night-cream",
          "/balm",
          "/spf",
          "/lip-oil",
          "/basket",
          "/checkout",
          "/thanks");

  private static final Map<String, String> FILES =
      Map.of("/shop.js", "text/javascript", "/shop.css", "text/css");

  private final LoopbackServer http;

  private DemoShop(LoopbackServer http) {
    this.http = http;
  }

  /**
   * @param snippet of the pixel, as {@code GET …/event-sources/{id}/pixel} gives it
   */
  public static DemoShop start(Ports ports, String snippet) throws IOException {
    String pixel = snippet.replace("></script>", " data-consent=\"hold\"></script>");
    byte[] page = read("shop.html").replace("{{pixel}}", pixel).getBytes(StandardCharsets.UTF_8);
    String service = Ports.url(ports.attribution()) + "/pixel/";
    String policy =
        ("default-src 'none'; script-src 'self' %1$s; connect-src %1$s; style-src 'self';"
                + " img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
                + " require-trusted-types-for 'script'")
            .formatted(service);
    return new DemoShop(
        LoopbackServer.start(ports.shop(), "demo-shop", exchange -> serve(exchange, page, policy)));
  }

  private static void serve(HttpExchange exchange, byte[] page, String policy) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String type = FILES.get(path);
    byte[] body =
        type != null
            ? read(path.substring(1)).getBytes(StandardCharsets.UTF_8)
            : PAGES.contains(path) ? page : null;
    if (body == null) {
      exchange.sendResponseHeaders(404, -1);
      return;
    }
    exchange
        .getResponseHeaders()
        .set("Content-Type", (type == null ? "text/html" : type) + ";charset=UTF-8");
    exchange.getResponseHeaders().set("Content-Security-Policy", policy);
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(200, head ? -1 : body.length);
    if (!head) {
      exchange.getResponseBody().write(body);
    }
  }

  private static String read(String file) {
    try (InputStream in = DemoShop.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
