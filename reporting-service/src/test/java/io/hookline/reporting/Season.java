package io.hookline.reporting;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.id;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A season of ACME as the three feeds tell it in order: every kind of change, many versions. */
public final class Season {

  private Season() {}

  public static List<ObjectNode> creatorFeed() {
    List<ObjectNode> changes = new ArrayList<>();
    changes.add(CreatorChanges.brand(ACME, "America/New_York", "USD"));
    for (int n = 1; n <= 4; n++) {
      changes.add(CreatorChanges.creator(ACME, id(n), "Creator " + n));
      changes.add(CreatorChanges.partnership(ACME, id(10 + n), id(n), "DRAFT", "900.00", 0));
      changes.add(CreatorChanges.partnership(ACME, id(10 + n), id(n), "DRAFT", n + "50.00", 1));
      changes.add(CreatorChanges.partnership(ACME, id(10 + n), id(n), "ACTIVE", n + "50.00", 2));
      changes.add(CreatorChanges.promoCode(ACME, id(40 + n), id(n), "CODE" + n));
    }
    changes.add(CreatorChanges.partnership(ACME, id(11), id(1), "COMPLETED", "150.00", 3));
    changes.add(CreatorChanges.merged(ACME, id(4), "Creator 4", id(3), 1));
    changes.add(CreatorChanges.merged(ACME, id(4), "Creator 4", null, 2));
    changes.add(
        CreatorChanges.earning(
            ACME,
            id(71),
            id(1),
            "COMMISSION",
            "12.50",
            "2026-10-11",
            "\"status\": \"PENDING\", \"version\": 0"));
    changes.add(
        CreatorChanges.earning(
            ACME,
            id(71),
            id(1),
            "COMMISSION",
            "12.50",
            "2026-10-11",
            "\"status\": \"PAYABLE\", \"version\": 1"));
    changes.add(CreatorChanges.campaign(ACME, id(61), "Draft", 0));
    changes.add(CreatorChanges.campaign(ACME, id(61), "Serum launch", 1));
    String paid = "\"status\": \"APPROVED\", \"version\": 1";
    changes.add(
        CreatorChanges.budget(
            ACME, id(62), id(61), "{\"from\": \"2026-09-01\", \"amount\": \"400.00\"}", 0));
    changes.add(
        CreatorChanges.budget(
            ACME, id(62), id(61), "{\"from\": \"2026-09-01\", \"amount\": \"500.00\"}", 1));
    changes.add(
        CreatorChanges.expense(
            ACME,
            id(63),
            id(1),
            "40.00",
            "2026-10-02",
            paid.replace("APPROVED", "SUBMITTED").replace("1", "0")));
    changes.add(CreatorChanges.expense(ACME, id(63), id(1), "40.00", "2026-10-02", paid));
    changes.add(CreatorChanges.deliverable(ACME, id(64), id(11), 2, "DUE", 0));
    changes.add(CreatorChanges.deliverable(ACME, id(64), id(11), 2, "ACCEPTED", 1));
    for (int version = 0; version < 2; version++) {
      changes.add(
          CreatorChanges.sparkAuthorization(
              ACME,
              id(65),
              id(21),
              version == 0 ? "NOT_USED" : "IN_USE",
              "2026-10-01T12:00:00Z",
              "2026-10-31T12:00:00Z",
              version));
    }
    return changes;
  }

  public static List<ObjectNode> contentFeed() {
    List<ObjectNode> changes = new ArrayList<>();
    changes.add(ContentChanges.pillar(ACME, id(51), "Skin care"));
    changes.add(ContentChanges.series(ACME, id(52), id(51), "Morning routine"));
    changes.add(ContentChanges.account(ACME, id(81), "TIKTOK", "acmecosmetics"));
    changes.add(ContentChanges.account(ACME, id(82), "TIKTOK", "creator.two"));
    changes.add(ContentChanges.accountOf(ACME, id(82), "creator.two", id(1), 1));
    changes.add(ContentChanges.accountOf(ACME, id(82), "creator.two", id(2), 2));
    changes.add(ContentChanges.term(ACME, id(91), "HOOK_KIND", "ask"));
    changes.add(ContentChanges.merged(ACME, id(91), "HOOK_KIND", "ask", "question"));
    changes.addAll(furtherFacts());
    for (int n = 1; n <= 4; n++) {
      changes.add(
          ContentChanges.post(ACME, id(20 + n), id(n), "TIKTOK", "2026-09-0" + n + "T12:00:00Z"));
      for (int day = 10; day < 15; day++) {
        changes.add(
            ContentChanges.snapshot(
                    ACME, id(600 + n * 20 + day), id(20 + n), "2026-10-" + day + "T12:00:00Z")
                .counts(day * 1_000L * n, day * 90L, n == 2 ? null : day * 7L, 3L * day, null)
                .event());
      }
    }
    return changes;
  }

  public static List<ObjectNode> attributionFeed() {
    List<ObjectNode> changes = new ArrayList<>();
    for (int n = 1; n <= 4; n++) {
      String at = "2026-10-1" + n + "T12:00:00Z";
      changes.add(AttributionChanges.link(ACME, id(30 + n), id(n), "link-" + n));
      changes.add(AttributionChanges.clicks(ACME, id(30 + n), id(n), "2026-10-11", 10 * n, 1));
      changes.add(AttributionChanges.clicks(ACME, id(30 + n), id(n), "2026-10-11", 15 * n, 2));
      changes.add(AttributionChanges.clicks(ACME, id(30 + n), id(n), "2026-10-12", n, 1));
      changes.add(AttributionChanges.conversion(ACME, id(70 + n), at, n + "00.00", "USD"));
      changes.add(
          AttributionChanges.credited(
              ACME, id(70 + n), 1, at, AttributionChanges.click(id(n), "1", n + "00.00")));
      changes.add(
          AttributionChanges.credited(
              ACME,
              id(70 + n),
              2,
              at,
              AttributionChanges.click(id(n), "0.5", n + "0.00"),
              AttributionChanges.code(id(n % 4 + 1), "0.5", n + "0.00")));
    }
    changes.addAll(ads());
    changes.addAll(traffic());
    changes.addAll(signals());
    changes.add(MeasuredBoostChange.of(id(95), id(51)).state("RUNNING").version(0).event());
    changes.add(
        MeasuredBoostChange.of(id(95), id(51)).roas("1.8", "0.9", "2.7").version(1).event());
    changes.add(MeasuredBoostChange.of(id(96), id(52)).missing("BASELINE_TOO_SHORT").event());
    changes.add(JourneyChange.of(id(98)).conversions(9).version(0).event());
    changes.add(JourneyChange.of(id(98)).conversions(11).version(1).event());
    String at = "2026-10-14T12:00:00Z";
    changes.add(
        AttributionChanges.credited(
            ACME, id(74), 3, at, AttributionChanges.code(id(1), "1", "400.00")));
    changes.add(AttributionChanges.credited(ACME, id(73), 3, "2026-10-13T12:00:00Z"));
    return changes;
  }

  /** By which channel orders and visits came, which turns out otherwise for some. */
  private static List<ObjectNode> traffic() {
    String day = "2026-10-12";
    return List.of(
        TrafficChanges.cameBy(ACME, id(71), id(501), 0),
        TrafficChanges.cameBy(ACME, id(72), id(501), 0),
        TrafficChanges.channel(ACME, id(501), "TIKTOK_ADS", null, 1),
        TrafficChanges.cameBy(ACME, id(72), id(502), 1),
        TrafficChanges.channel(ACME, id(502), "DIRECT", null, 1),
        TrafficChanges.channel(ACME, id(501), "TIKTOK_SPARK", "SPARK", 2),
        TrafficChanges.visits(ACME, id(511), day, "tiktok", "shop.example/serum", 4, 1),
        TrafficChanges.visitsCameBy(ACME, id(511), day, id(501)),
        TrafficChanges.visits(ACME, id(511), day, "tiktok", "shop.example/serum", 7, 2),
        TrafficChanges.visits(ACME, id(512), "2026-10-11", null, "shop.example", 3, 1),
        TrafficChanges.placement(ACME, id(531), id(96), day, "TikTok", "12.00", 0),
        TrafficChanges.placement(ACME, id(531), id(96), day, "TikTok", "11.50", 1),
        TrafficChanges.webTraffic(ACME, id(521), day, 0, "\"sessions\": 90"),
        TrafficChanges.webTraffic(ACME, id(521), day, 1, "\"sessions\": 95"));
  }

  /** Days of sources, surveys, places and tags, each told twice, and what was sold. */
  private static List<ObjectNode> signals() {
    List<ObjectNode> changes = new ArrayList<>();
    for (int version = 0; version < 2; version++) {
      changes.add(SignalChanges.source(ACME, id(501), "Shop " + version, version));
      changes.add(SignalChanges.survey(ACME, id(511), "Survey " + version, version));
      changes.add(SignalChanges.place(ACME, id(521), "Soho " + version, "NYC-05", version));
      changes.add(
          SignalChanges.sourceDay(
              ACME,
              id(501),
              "2026-10-12",
              version + 1,
              SignalChanges.named("Purchase", 10 + version, 4, 5, 5, 0, 1, 1),
              "{\"reason\": \"Not a valid integer.\", \"refused\": %d}".formatted(version + 1),
              version));
      changes.add(
          SignalChanges.surveyDay(
              ACME,
              id(511),
              "2026-10-12",
              version + 1,
              SignalChanges.answered("tiktok", "tiktok", id(521), 3 + version)));
      changes.add(SignalChanges.headcount(ACME, id(521), "2026-10-12", version + 1, version, 90));
      changes.add(SignalChanges.audit(ACME, "2026-10-12", version + 1, 9, version, 2));
      changes.addAll(attribution(version));
      changes.add(
          SignalChanges.order(
              ACME,
              id(79),
              version,
              "2026-10-12T12:00:00Z",
              "NEW",
              "NYC-05",
              SignalChanges.item("SERUM " + version, "Serums", 2, "98.00")));
    }
    return changes;
  }

  /** What a setting gives on a day, by a run and by the next one. */
  private static List<ObjectNode> attribution(int version) {
    return List.of(
        AttributionDayChanges.setting(
            ACME, id(541), "Setting " + version, "LINEAR", true, version + 1),
        AttributionDayChanges.run(
            ACME,
            id(542 + version),
            id(541),
            id(545),
            version + 1,
            "2026-10-1" + (3 + version) + "T02:00:00Z"),
        AttributionDayChanges.day(
            ACME,
            id(541),
            id(545),
            "2026-10-12",
            version + 1,
            AttributionDayChanges.row(
                "\"kind\": \"CLICK\", \"channel\": \"CREATOR\"",
                (version + 1) + ".5",
                "90.00",
                "0.00",
                3,
                1,
                2)));
  }

  /** A campaign whose ads are told later, and are restated. */
  private static List<ObjectNode> ads() {
    String day = "2026-10-12";
    String spent = AttributionChanges.spent("30.00");
    return List.of(
        AttributionChanges.adDay(ACME, id(95), null, day, 0, spent),
        AttributionChanges.adDay(ACME, id(96), "a1", day, 0, spent),
        AttributionChanges.adDay(ACME, id(95), null, day, 1, spent),
        AttributionChanges.adDay(ACME, id(96), "a1", day, 1, AttributionChanges.spent("28.40")),
        AttributionChanges.adDay(
            ACME,
            id(97),
            "a2",
            "2026-10-11",
            0,
            "\"spend\": {\"amount\": \"9000\", \"currency\": \"JPY\"}, \"clicks\": 12"));
  }

  private static List<ObjectNode> furtherFacts() {
    String at = "2026-10-12T12:00:00Z";
    String later = "2026-10-13T12:00:00Z";
    return List.of(
        ContentChanges.accountDay(
            ACME, id(401), id(81), "2026-10-11", "API", at, "{\"followers\": 900, \"views\": 20}"),
        ContentChanges.accountDay(
            ACME, id(402), id(81), "2026-10-11", "API", later, "{\"followers\": 910}"),
        ContentChanges.accountDay(
            ACME, id(403), id(81), "2026-10-11", "MANUAL", later, "{\"reach\": 7, \"views\": 21}"),
        ContentChanges.comment(ACME, id(411), id(21), at, "OTHER", 0),
        ContentChanges.comment(ACME, id(411), id(21), at, "QUESTION", 1),
        ContentChanges.comment(ACME, id(412), id(21), at, "INTENT", 0),
        ContentChanges.comment(ACME, id(412), id(21), later, "INTENT", 1),
        ReadingChanges.curve(ACME, id(421), id(21), at, Map.of(0, 1.0, 3, 0.62)),
        ReadingChanges.sources(ACME, id(422), id(21), at, "{\"forYou\": 0.7, \"other\": 0.3}"),
        ReadingChanges.audience(
            ACME, id(423), id(81), "GENDER", at, "{\"key\": \"FEMALE\", \"share\": 0.6}"),
        ReadingChanges.competitor(ACME, id(431), "Glow Lab"),
        ReadingChanges.followers(ACME, id(432), id(431), at, 48_200),
        ReadingChanges.competitorPost(ACME, id(433), id(431), "2026-10-01T12:00:00Z"),
        ReadingChanges.competitorSnapshot(ACME, id(434), id(433), at, "{\"views\": 12}"),
        ContentChanges.timeline(ACME, id(441), "CREATIVE", "New hooks", at),
        ContentChanges.mention(ACME, id(442), id(1), at, 300L),
        ContentChanges.event(
            "RightsRequestGranted",
            ACME,
            """
            {"id": "%s", "mentionId": "%s", "status": "GRANTED", "version": 1,
             "granted": {"channels": ["TIKTOK"], "usages": ["ORGANIC"], "edits": false}}"""
                .formatted(id(443), id(442))),
        ContentChanges.event(
            "ReuseRecorded",
            ACME,
            """
            {"id": "%s", "mentionId": "%s", "startedAt": "%s", "version": 0}"""
                .formatted(id(444), id(442), later)),
        ContentChanges.event(
            "CommitmentMade",
            ACME,
            """
            {"id": "%s", "accountId": "%s", "postsPerWeek": 4, "version": 0}"""
                .formatted(id(445), id(81))),
        ContentChanges.event(
            "PostAvailabilityChanged",
            ACME,
            """
            {"postId": "%s", "state": "GONE", "since": "%s", "version": 0}"""
                .formatted(id(24), later)));
  }
}
