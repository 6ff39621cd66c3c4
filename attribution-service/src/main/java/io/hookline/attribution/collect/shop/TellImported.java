package io.hookline.attribution.collect.shop;

import io.hookline.attribution.collect.shop.PendingOrders.Pending;
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

/**
 * Tells orders of exports as events, once no further line of them has come for a moment. Events
 * know themselves: two replicas that tell the same tell it once.
 */
@ApplicationScoped
class TellImported {

  /** Longer than from one piece of a file to the next. */
  private static final Duration QUIET = Duration.ofSeconds(10);

  private static final int ORDERS = 200;

  private final BrandTurns turns;
  private final BrandsWith brandsWith;
  private final PendingOrders pending;
  private final HearShops hear;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Clock clock;

  TellImported(
      BrandTurns turns,
      BrandsWith brandsWith,
      PendingOrders pending,
      HearShops hear,
      BrandDirectory brands,
      CurrentBrand brand,
      Clock clock) {
    this.turns = turns;
    this.brandsWith = brandsWith;
    this.pending = pending;
    this.hear = hear;
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

  private boolean step(Duration quiet) {
    Instant now = clock.instant();
    List<Pending> lines = pending.first(ORDERS, quiet, now);
    if (lines.isEmpty()) {
      return false;
    }
    ZoneId zone = brands.get(brand.slug()).timeZone();
    Map<UUID, KnownShop> shops = new LinkedHashMap<>();
    pending.present().shops().forEach(shop -> shops.put(shop.id(), shop));
    Map<UUID, Map<String, List<NewShopOrder>>> byShop = new LinkedHashMap<>();
    lines.forEach(
        one ->
            byShop
                .computeIfAbsent(one.shop(), none -> new LinkedHashMap<>())
                .computeIfAbsent(one.line().order(), none -> new ArrayList<>())
                .add(one.line()));
    byShop.forEach(
        (shop, orders) ->
            hear.hear(
                shops.get(shop),
                new Delivery(null, "import", null, now, "shop-orders-" + now.toEpochMilli()),
                orders.values().stream()
                    .map(order -> ImportedOrder.of(shops.get(shop), order, zone, now))
                    .toList()));
    pending.done(lines);
    return true;
  }
}
