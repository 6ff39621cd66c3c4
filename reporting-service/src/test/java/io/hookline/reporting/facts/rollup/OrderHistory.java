package io.hookline.reporting.facts.rollup;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.id;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.reporting.AttributionChanges;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.TrafficChanges;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Random orders, in versions that move and are valued anew, with decisions on their credit and
 * links that get other posts; and what of it counts.
 */
final class OrderHistory {

  private static final List<String> ZONES =
      List.of("America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "America/Havana", "UTC");
  private static final Instant FIRST = Instant.parse("2026-03-07T00:00:00Z");

  /** The version of an order that counts. */
  record Order(LocalDate day, BigDecimal value, Instant recordedAt, List<String> sides) {}

  /** A credit of a decision that counts. */
  record Credit(LocalDate day, String key, UUID link, BigDecimal share, BigDecimal value) {}

  /** A decision that counts. */
  record Decision(Instant recordedAt, List<Credit> credits, List<String> evidence) {}

  final List<ObjectNode> creatorFeed = new ArrayList<>();
  final List<ObjectNode> attributionFeed = new ArrayList<>();
  final Map<UUID, Order> orders = new HashMap<>();
  final Map<UUID, Decision> decisions = new HashMap<>();
  final Map<UUID, UUID> postOfLink = new HashMap<>();

  /** By which facts orders came, of those of which it is told. */
  final Map<UUID, UUID> origins = new HashMap<>();

  /** The first days that any version was of. */
  LocalDate ordersBegin = LocalDate.MAX;

  LocalDate creditsBegin = LocalDate.MAX;

  private final Random random;
  private final ZoneId zone;

  OrderHistory(long seed) {
    random = new Random(seed);
    zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
    if (random.nextInt(3) == 0) {
      creatorFeed.add(CreatorChanges.brand(ACME, "Asia/Tokyo", "USD"));
    }
    ObjectNode brand = CreatorChanges.brand(ACME, zone.getId(), "USD");
    brand.withObject("data").put("version", 1);
    creatorFeed.add(brand);
    for (int link = 1; link <= 3; link++) {
      for (int version = 0; version <= random.nextInt(3); version++) {
        UUID post = random.nextInt(4) == 0 ? null : id(20 + random.nextInt(3));
        attributionFeed.add(
            AttributionChanges.link(ACME, id(30 + link), id(1), post, "link-" + link, version));
        postOfLink.put(id(30 + link), post);
      }
    }
    for (int order = 1; order <= 12; order++) {
      order(id(70 + order));
    }
  }

  private void order(UUID order) {
    for (int version = 0; version <= random.nextInt(3); version++) {
      Instant at = instant();
      boolean converted = random.nextInt(4) > 0;
      String amount = random.nextInt(100_000) / 100.0 + "0";
      ObjectNode change =
          AttributionChanges.conversion(
              ACME, order, version, at.toString(), amount, converted ? "USD" : "JPY");
      List<String> sides =
          List.of("PIXEL", "SERVER", "OFFLINE").stream()
              .filter(side -> random.nextBoolean())
              .toList();
      AttributionChanges.toldBy(change, sides.toArray(String[]::new));
      Instant recorded = record(change);
      LocalDate day = at.atZone(zone).toLocalDate();
      ordersBegin = day.isBefore(ordersBegin) ? day : ordersBegin;
      orders.put(order, new Order(day, converted ? new BigDecimal(amount) : null, recorded, sides));
    }
    for (int version = 0; version < random.nextInt(4); version++) {
      decide(order, version);
    }
    for (int version = 0; version < random.nextInt(3); version++) {
      UUID origin = id(501 + random.nextInt(2));
      attributionFeed.add(TrafficChanges.cameBy(ACME, order, origin, version));
      origins.put(order, origin);
    }
  }

  private void decide(UUID order, int version) {
    Instant at = instant();
    LocalDate day = at.atZone(zone).toLocalDate();
    creditsBegin = day.isBefore(creditsBegin) ? day : creditsBegin;
    List<Credit> credits = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (int n = random.nextInt(4); n > 0; n--) {
      UUID creator = random.nextInt(5) == 0 ? null : id(1 + random.nextInt(2));
      UUID link = random.nextInt(3) == 0 ? null : id(31 + random.nextInt(4));
      UUID code = link == null ? id(41) : null;
      String evidence = link == null ? "PROMO_CODE" : "CLICK";
      String share = "0." + (1 + random.nextInt(999_999));
      String value = random.nextInt(4) == 0 ? null : random.nextInt(10_000) / 100.0 + "0";
      told.add(AttributionChanges.credit(creator, null, link, code, evidence, share, value));
      credits.add(
          new Credit(
              day,
              day + " " + creator + " null " + link + " " + code + " " + evidence,
              link,
              new BigDecimal(share),
              value == null ? null : new BigDecimal(value)));
    }
    List<String> evidence =
        List.of(List.<String>of(), List.of("SURVEY"), List.of("PROMO_CODE", "CLICK"))
            .get(random.nextInt(3));
    ObjectNode change =
        AttributionChanges.restingOn(
            AttributionChanges.credited(
                ACME, order, version, at.toString(), told.toArray(String[]::new)),
            evidence.toArray(String[]::new));
    decisions.put(order, new Decision(record(change), credits, evidence));
  }

  /** Each change has a time of its own, and none that its version would tell. */
  private Instant record(ObjectNode change) {
    Instant at = Instant.parse("2026-04-01T00:00:00Z").plusSeconds(random.nextInt(1_000_000));
    attributionFeed.add(change.put("time", at.toString()));
    return at;
  }

  private Instant instant() {
    return FIRST.plus(Duration.ofMinutes(90L * random.nextInt(64)));
  }
}
