package io.hookline.local.guide;

import com.sun.net.httpserver.HttpExchange;
import io.hookline.local.identity.People;
import io.hookline.local.identity.Person;
import io.hookline.local.machine.LoopbackServer;
import io.hookline.local.machine.Ports;
import io.hookline.local.machine.Template;
import io.hookline.local.service.Service;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The guide as a web page on the suite's first port. */
public final class StartPage implements AutoCloseable {

  private final LoopbackServer http;

  private StartPage(LoopbackServer http) {
    this.http = http;
  }

  public static StartPage start(Guide guide) throws IOException {
    byte[] page = html(guide).getBytes(StandardCharsets.UTF_8);
    return new StartPage(
        LoopbackServer.start(
            guide.ports().startPage(), "start-page", exchange -> serve(exchange, page)));
  }

  @Override
  public void close() {
    http.close();
  }

  private static void serve(HttpExchange exchange, byte[] page) throws IOException {
    if (!exchange.getRequestURI().getPath().equals("/")) {
      exchange.sendResponseHeaders(404, -1);
      return;
    }
    exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
    exchange
        .getResponseHeaders()
        .set(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(200, head ? -1 : page.length);
    if (!head) {
      exchange.getResponseBody().write(page);
    }
  }

  static String html(Guide guide) {
    return Template.of(StartPage.class, "start.html")
        .html(
            "report", (guide.demo() ? report(guide) : noDemo()) + (guide.shop() ? shop(guide) : ""))
        .html(
            "services",
            Arrays.stream(Service.values())
                .map(service -> service(guide, service))
                .collect(Collectors.joining("\n")))
        .html(
            "people", People.ALL.stream().map(StartPage::person).collect(Collectors.joining("\n")))
        .text("password", Person.PASSWORD)
        .text("request", guide.request())
        .toString();
  }

  private static String report(Guide guide) {
    return """
        <p>Which creators of Acme Cosmetics earned their fee, and which did not?</p>
        <p><a class="call" href="%s">Open the creator report</a></p>"""
        .formatted(guide.reportPage());
  }

  private static String shop(Guide guide) {
    return """

        <p>Be a visitor of its shop: the <a href="%s">demo shop</a> has the pixel in its pages.</p>"""
        .formatted(Ports.url(guide.ports().shop()));
  }

  private static String noDemo() {
    return "<p>The suite is empty: start it without <code>--no-demo</code> to see a demo agency.</p>";
  }

  private static String service(Guide guide, Service service) {
    return "<li><a href=\"%s\">%s</a><p class=\"soft\">%s</p></li>"
        .formatted(guide.swaggerUi(service), service.label(), owns(service));
  }

  private static String owns(Service service) {
    return switch (service) {
      case CREATOR -> "Brands, creators and their accounts, partnerships, promo codes";
      case CONTENT ->
          "Ideas, posts and their approval, comments, rights, the team's week, figures, experiments, learnings";
      case ATTRIBUTION -> "Links, touches, TikTok events, conversions and their credit";
      case REPORTING -> "Creator ROI, rate cards, freshness, reports";
    };
  }

  private static String person(Person person) {
    return "<tr><th scope=\"row\"><code>%s</code></th><td>%s</td><td>%s</td></tr>"
        .formatted(
            Template.escape(person.username()),
            Template.escape(person.name()),
            Template.escape(person.may()));
  }
}
