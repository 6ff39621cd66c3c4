package io.hookline.local.demo;

import static io.hookline.local.service.Service.ATTRIBUTION;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * By which rules credit is given in reports: three settings with the same windows, so that what
 * they give differs by the model alone, a run of each and one each full hour.
 */
final class LoadAttribution {

  private static final int REQUESTS_EACH = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final long PAUSE_MILLIS = 1_000;

  private static final Map<String, Object> WINDOWS =
      Body.of(
          "click", 168,
          "view", 24,
          "engagedView", 24,
          "visit", 168,
          "promoCode", 168,
          "qr", 168,
          "survey", 0);

  /** A name with the rules that it needs besides the windows. */
  private record Setting(String name, Map<String, Object> rules) {}

  private static final List<Setting> SETTINGS =
      List.of(
          new Setting("Last touch", Body.of("model", "LAST_TOUCH")),
          new Setting("Linear", Body.of("model", "LINEAR")),
          new Setting(
              "Markov chain by channel",
              Body.of("model", "MARKOV", "markovOrder", 1, "dimension", "CHANNEL")));

  private final BrandStory story;
  private final BrandApi api;
  private final Tally tally;

  LoadAttribution(BrandStory story, BrandApi api, Tally tally) {
    this.story = story;
    this.api = api;
    this.tally = tally;
  }

  static int requests() {
    return SETTINGS.size() * REQUESTS_EACH;
  }

  void load() throws InterruptedException {
    awaitOrders();
    for (Setting setting : SETTINGS) {
      Map<String, Object> rules = Body.of("windows", WINDOWS);
      rules.putAll(setting.rules());
      String id =
          create(
              "attribution-settings",
              setting,
              Body.of(
                  "name", setting.name(), "objective", "OTHER", "reported", true, "rules", rules));
      create("attribution-run-schedules", setting, Body.of("settingId", id, "rhythm", "HOURLY"));
      create("attribution-runs", setting, Body.of("settingId", id));
    }
  }

  /**
   * A run shows the orders that there are. What takes longer is shown by the run of the next full
   * hour.
   */
  private void awaitOrders() throws InterruptedException {
    Order last = story.orders().get(story.orders().size() - 1);
    String path = "conversions?orderId=" + ShopEvents.orderId(last);
    Instant end = Instant.now().plus(PATIENCE);
    while (api.read(ATTRIBUTION, path).path("items").isEmpty() && Instant.now().isBefore(end)) {
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  private String create(String path, Setting setting, Object body) throws InterruptedException {
    String id =
        api.create(ATTRIBUTION, path, path + "-" + setting.name().replace(' ', '-'), body)
            .path("id")
            .textValue();
    tally.count();
    return id;
  }
}
