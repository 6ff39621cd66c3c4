package io.hookline.attribution.collect.shop;

import io.hookline.attribution.collect.shop.PendingOrders.Pending;
import io.hookline.attribution.collect.shop.PendingOrders.Stretch;
import io.hookline.attribution.collect.source.EventSources;
import io.hookline.attribution.collect.source.EventSources.Sender;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.BrandsWith;
import io.hookline.kit.access.CurrentBrand;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells orders of exports as events, once no further line of them has come for a moment. Events
 * know themselves: two replicas that tell the same tell it once.
 */
@ApplicationScoped
class TellImported {

  /** Longer than from one piece of a file to the next. */
  private static final Duration QUIET = Duration.ofSeconds(10);

  /** Another replica goes on after it where one has died. */
  private static final Duration LEASE = Duration.ofMinutes(5);

  private static final UUID FIRST = new UUID(0, 0);

  private final BrandTurns turns;
  private final BrandsWith brandsWith;
  private final PendingOrders pending;
  private final HearShops hear;
  private final EventSources sources;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Clock clock;

  /** Where a brand's lines go on; those before wait for something. */
  private final Map<String, UUID> places = new ConcurrentHashMap<>();

  TellImported(
      BrandTurns turns,
      BrandsWith brandsWith,
      PendingOrders pending,
      HearShops hear,
      EventSources sources,
      BrandDirectory brands,
      CurrentBrand brand,
      Clock clock) {
    this.turns = turns;
    this.brandsWith = brandsWith;
    this.pending = pending;
    this.hear = hear;
    this.sources = sources;
    this.brands = brands;
    this.brand = brand;
    this.clock = clock;
  }

  @Scheduled(
      every = "5s",
      delayed = "5s",
      identity = "shop-orders",
      concurrentExecution = ConcurrentExecution.SKIP)
  void work() {
    work(QUIET);
  }

  void work(Duration quiet) {
    turns.work(
        "Orders of exports", () -> brandsWith.of("brands_with_shop_pending"), () -> step(quiet));
  }

  /** The next stretch, until the end; then it begins anew, with what has waited. */
  private boolean step(Duration quiet) {
    if (!pending.begin(clock.instant(), LEASE)) {
      return false;
    }
    try {
      Map<UUID, KnownShop> shops = connected();
      UUID behind = places.getOrDefault(brand.slug(), FIRST);
      Stretch stretch = pending.next(behind, shops.keySet(), quiet, clock.instant());
      if (!stretch.lines().isEmpty()) {
        tell(shops, stretch.lines());
      }
      if (stretch.end() == null) {
        places.remove(brand.slug());
        return false;
      }
      places.put(brand.slug(), stretch.end());
      return true;
    } finally {
      pending.end(clock.instant());
    }
  }

  /** Orders of the others wait: a webhook would be sent again, a file is not. */
  private Map<UUID, KnownShop> connected() {
    Map<UUID, KnownShop> shops = new LinkedHashMap<>();
    for (KnownShop shop : pending.present().shops()) {
      if (sources.of(shop.brand(), shop.eventSource()).filter(Sender::connected).isPresent()) {
        shops.put(shop.id(), shop);
      }
    }
    return shops;
  }

  private void tell(Map<UUID, KnownShop> shops, List<Pending> lines) {
    Instant now = clock.instant();
    ZoneId zone = brands.get(brand.slug()).timeZone();
    Map<UUID, Map<String, List<Pending>>> byShop = new LinkedHashMap<>();
    lines.forEach(
        one ->
            byShop
                .computeIfAbsent(one.shop(), none -> new LinkedHashMap<>())
                .computeIfAbsent(one.line().order(), none -> new ArrayList<>())
                .add(one));
    byShop.forEach(
        (shop, orders) -> {
          List<DeliveryRow> told =
              hear.hear(
                  shops.get(shop),
                  new Delivery(null, "import", null, now, "shop-orders-" + now.toEpochMilli()),
                  orders.values().stream()
                      .map(order -> imported(shops.get(shop), order, zone, now))
                      .toList());
          // Its source was disconnected this very moment.
          if (told.stream().noneMatch(row -> row.outcome() == DeliveryOutcome.NOT_CONNECTED)) {
            pending.done(orders.values().stream().flatMap(List::stream).toList());
          }
        });
  }

  private static Heard imported(KnownShop shop, List<Pending> order, ZoneId zone, Instant now) {
    return ImportedOrder.of(shop, order.stream().map(Pending::line).toList(), zone, now);
  }
}
