package io.hookline.local.demo;

import static io.hookline.local.service.Service.ATTRIBUTION;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.local.machine.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What no pixel sees: a branch, what shoppers answer, who came in, and the site's traffic. */
final class LoadOffline {

  private static final int DAYS = 28;

  /** What is usual is said by eight weeks. */
  private static final int TRAFFIC_DAYS = 90;

  static final String BRANCH = "CITY-01";
  private static final String SECRET = "taps.";
  private static final List<String> ANSWERS =
      List.of("TikTok", "tik tok", "A friend", "Saw it in a shop", "TikTok");

  private final BrandStory story;
  private final BrandApi api;
  private final LoadState state;
  private final LocalDate end;
  private final Tally tally;

  /**
   * @param state says when the load began; the days before it are told of
   */
  LoadOffline(BrandStory story, BrandApi api, LoadState state, Tally tally) {
    this.story = story;
    this.api = api;
    this.state = state;
    this.end = state.day().atZone(story.brand().zone()).toLocalDate();
    this.tally = tally;
  }

  static int requests(BrandStory story) {
    return 7 + Import.pieces(answers(story)).size();
  }

  void load() throws InterruptedException {
    JsonNode branch =
        create(
            "places",
            Body.of(
                "name", "City branch", "code", BRANCH, "timeZone", story.brand().zone().getId()));
    create(
        "links",
        Body.of(
            "kind",
            "QR",
            "placeId",
            branch.path("id").asText(),
            "destinationUrl",
            "https://" + story.brand().shop() + "/",
            "utm",
            Body.of("source", "counter", "medium", "qr", "campaign", "shop")));
    create(
        "surveys",
        Body.of(
            "name",
            "After the checkout",
            "question",
            "How did you hear of us?",
            "options",
            List.of(
                Body.of("key", "tiktok", "label", "TikTok", "channel", "tiktok"),
                Body.of("key", "friend", "label", "A friend", "words", List.of("my sister")))));
    taps(
        Body.of(
            "name",
            "Tablet at the till",
            "place",
            BRANCH,
            "question",
            "How did you hear of us?",
            "answers",
            List.of(
                Body.of("key", "tiktok", "label", "Saw you on TikTok"),
                Body.of("key", "other", "label", "Somewhere else"))));
    Import answers = new Import(api, ATTRIBUTION, "survey-answers");
    List<List<Map<String, Object>>> pieces = Import.pieces(answers(story));
    for (int i = 0; i < pieces.size(); i++) {
      answers.send("piece-" + i, pieces.get(i));
      tally.count();
    }
    new Import(api, ATTRIBUTION, "walk-ins").send("days", walkIns());
    tally.count();
    new Import(api, ATTRIBUTION, "web-traffic").send("days", traffic());
    tally.count();
  }

  /** Its secret is shown once: it is kept before anything else is done. */
  private void taps(Map<String, Object> counter) throws InterruptedException {
    String name = SECRET + story.brand().slug();
    if (state.get(name).isEmpty()) {
      JsonNode made = api.create(ATTRIBUTION, "tap-counters", "offline-tap-counters", counter);
      if (!made.hasNonNull("secret")) {
        throw new Refusal(
            "the tablet's secret was lost when the load was interrupted; use --reset");
      }
      state.put(name, made.path("secret").textValue());
    }
    tally.count();
    api.tap(state.get(name).orElseThrow(), Body.of("taps", someTaps()));
    tally.count();
  }

  private List<Map<String, Object>> someTaps() {
    List<Map<String, Object>> taps = new ArrayList<>();
    for (int ago = DAYS; ago > 0; ago--) {
      for (int tap = 0; tap < 1 + ago % 3; tap++) {
        String at = end.minusDays(ago) + "T1%d:20:00Z".formatted(tap);
        taps.add(
            Body.of(
                "id",
                UUID.nameUUIDFromBytes((story.brand().slug() + at).getBytes(UTF_8)).toString(),
                "at",
                at,
                "answer",
                tap == 1 ? "other" : "tiktok"));
      }
    }
    return taps;
  }

  private JsonNode create(String path, Map<String, Object> body) throws InterruptedException {
    JsonNode created = api.create(ATTRIBUTION, path, "offline-" + path, body);
    tally.count();
    return created;
  }

  /** Two of five shoppers answer. */
  private static List<Map<String, Object>> answers(BrandStory story) {
    List<Map<String, Object>> answers = new ArrayList<>();
    for (Order order : story.orders()) {
      if (order.number() % 5 < 2) {
        answers.add(
            Body.of(
                "answer", ANSWERS.get(order.number() / 5 % ANSWERS.size()),
                "orderId", ShopEvents.orderId(order),
                "answeredAt", order.occurredAt().plusSeconds(40).toString()));
      }
    }
    return answers;
  }

  private List<Map<String, Object>> walkIns() {
    List<Map<String, Object>> days = new ArrayList<>();
    for (int ago = DAYS; ago > 0; ago--) {
      days.add(
          Body.of(
              "place",
              BRANCH,
              "day",
              end.minusDays(ago).toString(),
              "people",
              140 + ago * 37 % 90));
    }
    return days;
  }

  /** On the days of the accounts, whose profiles many looked at on one of them. */
  private List<Map<String, Object>> traffic() {
    List<Map<String, Object>> days = new ArrayList<>();
    LocalDate today = StoryTime.of(state.day(), story.brand().zone()).today();
    for (int ago = TRAFFIC_DAYS; ago > 0; ago--) {
      int direct = 210 + ago * 31 % 80 + (ago == AccountDays.LOOKED_AT ? 1_150 : 0);
      int visits = 520 + ago * 53 % 180 + direct;
      String day = today.minusDays(ago).toString();
      days.add(
          Body.of(
              "day",
              day,
              "sessions",
              visits,
              "channels",
              Body.of(
                  "Direct", direct,
                  "Organic Search", (visits - direct) / 2,
                  "Organic Social", (visits - direct) / 4)));
      int branded = 60 + ago * 17 % 40 + (ago == AccountDays.LOOKED_AT ? 310 : 0);
      days.add(Body.of("day", day, "segment", "BRANDED", "clicks", branded));
    }
    return days;
  }
}
