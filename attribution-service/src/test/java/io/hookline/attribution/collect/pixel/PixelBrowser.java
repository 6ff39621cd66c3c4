package io.hookline.attribution.collect.pixel;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A visitor of ACME's shop, in the Chromium of this machine, and all that the pixel sends of him.
 */
final class PixelBrowser implements AutoCloseable {

  /** Set where a skip would hide that nothing was tested. */
  private static final String REQUIRED = "HOOKLINE_REQUIRE_CHROMIUM";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Playwright playwright;
  final Browser browser;
  final ShopPages shop;
  private final String service;
  private final List<String> complaints = new ArrayList<>();
  private final List<JsonNode> sent = new ArrayList<>();
  private final List<String> bodies = new ArrayList<>();
  private String source;
  private BrowserContext visitor;
  private Page page;

  private PixelBrowser(Playwright playwright, Browser browser, String service) {
    this.playwright = playwright;
    this.browser = browser;
    this.service = service;
    this.shop = new ShopPages(service);
  }

  /**
   * @param service address of the service, without a slash at its end
   */
  static PixelBrowser launch(String service) {
    Optional<Path> chromium =
        Stream.of(System.getenv("PATH").split(":"))
            .flatMap(
                folder ->
                    Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    if (chromium.isEmpty() && Boolean.parseBoolean(System.getenv(REQUIRED))) {
      throw new AssertionError("Chromium is required here and is not installed");
    }
    Assumptions.assumeTrue(chromium.isPresent(), "no Chromium on this machine");
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(chromium.get())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run")));
    return new PixelBrowser(playwright, browser, service);
  }

  /** Connects the shop, and begins as a visitor whom nobody knows. */
  Page arrive() {
    Fixtures.twoBrands();
    source =
        as(Tokens.operator(ACME))
            .body(
                """
                {"name": "Web shop", "kind": "WEB", "code": "C9ACMESHOP", "allowedOrigins": ["%s"],
                 "settings": {"lateEvents": true, "testMode": false, "defaultCountry": "DE"}}"""
                    .formatted(shop.origin()))
            .post("/v1/brands/" + ACME + "/event-sources")
            .then()
            .statusCode(201)
            .extract()
            .as(Json.class)
            .getString("id");
    shop.head(tag(""));
    shop.clear();
    complaints.clear();
    return visit();
  }

  /**
   * Begins as another visitor.
   *
   * @param initScripts run in each page before its own
   */
  Page visit(String... initScripts) {
    leave();
    sent.clear();
    bodies.clear();
    visitor = browser.newContext();
    visitor.setDefaultTimeout(30_000);
    for (String script : initScripts) {
      visitor.addInitScript(script);
    }
    page = another();
    return page;
  }

  /** A further page of the same visitor. */
  Page another() {
    Page further = visitor.newPage();
    further.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
          }
        });
    further.onPageError(complaints::add);
    further.onRequest(this::note);
    return further;
  }

  private void note(Request request) {
    if (request.url().startsWith(service + "/pixel/") && request.postData() != null) {
      bodies.add(request.postData());
      try {
        JSON.readTree(request.postData()).path("data").forEach(sent::add);
      } catch (JsonProcessingException broken) {
        complaints.add(broken.getMessage());
      }
    }
  }

  Json pixel() {
    return Fixtures.read("/event-sources/" + source + "/pixel");
  }

  /** The service as a browser of this machine finds it. */
  static String local(String service) {
    return service.replace("0.0.0.0", "localhost").replaceFirst("/$", "");
  }

  /** The script with its settings in its address. */
  String address() {
    return here(pixel().getString("tagManagerUrl"));
  }

  private String here(String text) {
    return text.replaceAll("https?://[^/\"]+/pixel", service + "/pixel");
  }

  /** The tag as the service says it, with further attributes. */
  String tag(String attributes) {
    return here(pixel().getString("snippet"))
        .replace("></script>", " " + attributes + "></script>");
  }

  String source() {
    return source;
  }

  BrowserContext visitor() {
    return visitor;
  }

  /** Events, in the order in which they were sent, after what is on its way. */
  List<JsonNode> sent() {
    page.waitForTimeout(100);
    return List.copyOf(sent);
  }

  /** Waits for so many events. */
  List<JsonNode> sent(int events) {
    page.waitForCondition(() -> sent.size() >= events);
    List<JsonNode> all = sent();
    assertThat(all).as(String.join("\n", bodies)).hasSize(events);
    return all;
  }

  List<String> names() {
    return sent().stream().map(event -> event.path("event").asText()).toList();
  }

  /** Forgets what was sent until now. */
  void forget() {
    sent();
    sent.clear();
    bodies.clear();
  }

  List<String> bodies() {
    return bodies;
  }

  List<String> complaints() {
    return complaints;
  }

  void leave() {
    if (visitor != null) {
      visitor.close();
    }
  }

  /** Events of the present source that the service has: a page before may still tell its last. */
  long stored(String condition) {
    return Fixtures.count(
        "select count(*) from event where source_id = '%s' and (%s)".formatted(source, condition));
  }

  @Override
  public void close() {
    shop.close();
    browser.close();
    playwright.close();
  }
}
