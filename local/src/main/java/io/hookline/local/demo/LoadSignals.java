package io.hookline.local.demo;

import static io.hookline.local.service.Service.ATTRIBUTION;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a shop sends beside its orders: events that are refused, tests, pages that visitors saw,
 * what its pixel tells of the same orders; and the sales of a till.
 */
final class LoadSignals {

  private static final int SALES = 40;
  private static final int VISITORS = 90;

  /** As many as the pixel sends at once. */
  private static final int AT_ONCE = 50;

  /** What the pixel keeps for longer counts no more. */
  private static final Duration KEPT = Duration.ofHours(47);

  private static final List<String> CAME_BY =
      List.of(
          "?utm_source=tiktok&utm_medium=bio&utm_campaign=profile",
          "?utm_source=tiktok&utm_medium=cpc&utm_campaign=spring-spark&ttclid=E.C.P.demo",
          "",
          "?utm_source=klaviyo&utm_medium=email&utm_campaign=newsletter",
          "?utm_source=TikTok&utm_medium=social");

  private final BrandStory story;
  private final BrandApi api;
  private final LoadState state;
  private final Tally tally;

  LoadSignals(BrandStory story, BrandApi api, LoadState state, Tally tally) {
    this.story = story;
    this.api = api;
    this.state = state;
    this.tally = tally;
  }

  static int requests(BrandStory story) {
    return 4 + (VISITORS * 2 + AT_ONCE - 1) / AT_ONCE + 1;
  }

  void load() throws InterruptedException {
    String slug = story.brand().slug();
    String token = state.get("token." + slug).orElseThrow();
    String source = state.get("source." + slug).orElseThrow();
    api.track(token, body(refused()));
    tally.count();
    Map<String, Object> tests =
        body(List.of(event("Purchase", "test-1"), event("AddToCart", "test-2")));
    tests.put("test_event_code", "DEMO-TEST");
    api.track(token, tests);
    tally.count();
    List<Map<String, Object>> pages = pages();
    for (int from = 0; from < pages.size(); from += AT_ONCE) {
      browse(source, pages.subList(from, Math.min(from + AT_ONCE, pages.size())));
    }
    browse(source, ordersOfThePixel());
    api.create(
        ATTRIBUTION,
        "event-sources",
        "till",
        Body.of("name", "Till of the city branch", "kind", "OFFLINE", "code", till()));
    tally.count();
    new Import(api, ATTRIBUTION, "sales").send("till", sales());
    tally.count();
  }

  private void browse(String source, List<Map<String, Object>> events) throws InterruptedException {
    api.browse(source, origin(), Body.of("data", events));
    tally.count();
  }

  private String till() {
    return "TILL" + story.brand().pixel();
  }

  private Map<String, Object> body(List<Map<String, Object>> events) {
    return Body.of("event_source", "web", "event_source_id", story.brand().pixel(), "data", events);
  }

  private static Map<String, Object> event(String name, String id) {
    return Body.of("event", name, "event_time", Instant.now().getEpochSecond(), "event_id", id);
  }

  /** Without a time, and without a name. */
  private static List<Map<String, Object>> refused() {
    List<Map<String, Object>> refused = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      refused.add(
          i % 3 == 0
              ? Body.of("event_time", Instant.now().getEpochSecond(), "event_id", "refused-" + i)
              : Body.of("event", "AddToCart", "event_id", "refused-" + i));
    }
    return refused;
  }

  /** Every third visitor leaves the first page again. */
  private List<Map<String, Object>> pages() {
    List<Map<String, Object>> pages = new ArrayList<>();
    for (int visitor = 0; visitor < VISITORS; visitor++) {
      long age = KEPT.toMillis() / VISITORS * visitor + 600_000;
      Product product = story.brand().products().get(visitor % story.brand().products().size());
      String landing = product.path() + CAME_BY.get(visitor % CAME_BY.size());
      pages.add(page("Pageview", visitor, 0, age, landing));
      pages.add(
          visitor % 3 == 0
              ? page("Pageview", VISITORS + visitor, 0, age, "/")
              : page("ViewContent", visitor, 1, age - 40_000, landing));
    }
    return pages;
  }

  private Map<String, Object> page(String name, int visitor, int step, long age, String path) {
    return Body.of(
        "event", name,
        "event_id", "hldemo%d-%d".formatted(visitor, step),
        "age", age,
        "user", Body.of("visitor", "hldemovisitor%014d".formatted(visitor)),
        "page", Body.of("url", origin() + path, "referrer", ""));
  }

  /** Not the demo shop's: its port may be another when an interrupted load goes on. */
  private String origin() {
    return "https://" + story.brand().shop();
  }

  /** The latest orders that the pixel has seen, too; the rest only the shop's server told. */
  private List<Map<String, Object>> ordersOfThePixel() {
    List<Map<String, Object>> events = new ArrayList<>();
    Instant now = Instant.now();
    List<Order> orders = story.orders();
    for (Order order : orders.subList(Math.max(0, orders.size() - AT_ONCE), orders.size())) {
      Duration age = Duration.between(order.occurredAt(), now);
      if (order.number() % 4 > 0 && age.compareTo(KEPT) < 0) {
        String id = ShopEvents.orderId(order);
        Map<String, Object> event =
            page("Purchase", VISITORS * 2 + order.number(), 0, age.toMillis(), "/thank-you");
        event.put("event_id", "purchase-" + id);
        event.put(
            "properties",
            Body.of("order_id", id, "currency", story.brand().currency(), "value", order.value()));
        events.add(event);
      }
    }
    return events.isEmpty() ? List.of(page("Pageview", VISITORS * 2, 0, 1_000, "/")) : events;
  }

  private List<Map<String, Object>> sales() {
    List<Map<String, Object>> sales = new ArrayList<>();
    Instant day = state.day();
    List<Product> products = story.brand().products();
    for (int sale = 0; sale < SALES; sale++) {
      Product product = products.get(sale % products.size());
      sales.add(
          Body.of(
              "eventSource", till(),
              "orderId", "T-%04d".formatted(sale + 1),
              "occurredAt", day.minus(Duration.ofHours(16L * sale + 5)).toString(),
              "value", product.price().toString(),
              "currency", story.brand().currency(),
              "place", LoadOffline.BRANCH,
              "channel", sale % 8 == 7 ? "PHONE" : "IN_STORE",
              "productId", product.id(),
              "productName", product.name(),
              "category", product.category(),
              "quantity", "1",
              "price", product.price().toString()));
    }
    return sales;
  }
}
