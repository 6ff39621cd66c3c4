package io.hookline.attribution.collect.pixel;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A shop's pages, on an origin of their own, with a policy that allows the pixel and no more. */
final class ShopPages implements AutoCloseable {

  private final HttpServer server;
  private final String pixel;
  private final Map<String, String> files = new ConcurrentHashMap<>();
  private volatile String head = "";
  private volatile String scripts;
  private volatile String whole;

  /**
   * @param pixel address of the service
   */
  ShopPages(String pixel) {
    this.pixel = pixel;
    try {
      server = HttpServer.create(new InetSocketAddress(0), 0);
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    }
    clear();
    server.createContext("/", this::answer);
    server.start();
  }

  String origin() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** The same pages under a name that the source does not know. */
  String otherOrigin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** What stands in the head of each page from now on. */
  void head(String html) {
    this.head = html;
  }

  /** Allows scripts as this directive says. */
  void policy(String scripts) {
    this.scripts = scripts;
  }

  /** Every page is this one. */
  void whole(String html) {
    this.whole = html;
  }

  /** Takes all files away, and allows no more than a strict shop does. */
  void clear() {
    files.clear();
    whole = null;
    scripts = "require-trusted-types-for 'script'; script-src 'self' %s/pixel/".formatted(pixel);
  }

  /** A file of the shop. */
  void file(String path, String content) {
    files.put(path, content);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String file = files.get(path);
    boolean script = path.endsWith(".js") || path.endsWith(".css");
    exchange
        .getResponseHeaders()
        .set(
            "Content-Type",
            path.endsWith(".css")
                ? "text/css"
                : script ? "text/javascript" : "text/html;charset=UTF-8");
    exchange
        .getResponseHeaders()
        .set(
            "Content-Security-Policy",
            "default-src 'none'; connect-src %s/pixel/; frame-src 'self'; img-src data:; %s"
                .formatted(pixel, scripts));
    String page =
        "<!doctype html><html lang=en><head><title>Shop</title><link rel=icon href='data:,'>%s"
                .formatted(head)
            + "</head><body><h1>Serum</h1><a href=/next>Next</a>%s</body></html>"
                .formatted(file == null ? "" : file);
    byte[] body =
        (script ? String.valueOf(file) : whole == null ? page : whole)
            .getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(script && file == null ? 404 : 200, body.length);
    try (exchange) {
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
