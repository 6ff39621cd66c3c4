package io.hookline.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Invents the orders of a brand: after a click, with a promo code, with both, or with neither. */
final class Orders {

  private static final Duration MEDIAN_DECISION = Duration.ofHours(3);
  private static final double SPREAD_OF_DECISIONS = 1.3;

  /** Within the window in which a click is credited, with room to spare. */
  private static final Duration LONGEST_DECISION = Duration.ofDays(6);

  private static final Duration REMEMBERED = Duration.ofDays(3);

  private final Brand brand;
  private final Instant end;
  private final Dice dice;
  private final Rhythm rhythm;
  private final Baskets baskets;

  Orders(Brand brand, Instant end, Dice dice) {
    this.brand = brand;
    this.end = end;
    this.dice = dice;
    this.rhythm = new Rhythm(end, brand.zone());
    this.baskets = new Baskets(brand.products(), dice.split());
  }

  /** Oldest first. */
  List<Order> all(List<Post> posts, List<Click> clicks) {
    List<Order> drafts = new ArrayList<>();
    for (Talent talent : brand.talents()) {
      List<Click> own = clicks.stream().filter(c -> c.post().talent().equals(talent)).toList();
      List<Post> ownPosts = posts.stream().filter(p -> p.talent().equals(talent)).toList();
      drafts.addAll(afterClicks(talent, own));
      for (int i = 0; i < talent.codeOrders(); i++) {
        drafts.add(order(remembered(dice.pick(ownPosts)), null, talent));
      }
    }
    for (int i = 0; i < brand.unattributedOrders(); i++) {
      drafts.add(order(anyTime(), null, null));
    }
    drafts.sort(Comparator.comparing(Order::occurredAt).thenComparing(Order::email));
    return numbered(drafts);
  }

  private List<Order> afterClicks(Talent talent, List<Click> clicks) {
    List<Order> orders = new ArrayList<>();
    Set<Click> used = new HashSet<>();
    while (orders.size() < talent.clickOrders()) {
      Click click = dice.pick(clicks);
      Instant at = click.occurredAt().plus(decision());
      if (at.isBefore(end) && used.add(click)) {
        boolean withCode = orders.size() < talent.bothOrders();
        orders.add(order(at, click, withCode ? talent : null));
      }
    }
    return orders;
  }

  private Duration decision() {
    long seconds = Math.round(MEDIAN_DECISION.toSeconds() * dice.lognormal(SPREAD_OF_DECISIONS));
    return Duration.ofSeconds(Math.min(90 + seconds, LONGEST_DECISION.toSeconds()));
  }

  /** A code is heard in a post and typed some days later. */
  private Instant remembered(Post post) {
    Instant at;
    do {
      at = post.publishedAt().plusSeconds(600).plus(dice.exponential(REMEMBERED));
    } while (!at.isBefore(end));
    return at;
  }

  private Instant anyTime() {
    Instant at;
    do {
      at = end.minusSeconds(dice.whole(1, (int) Posts.PERIOD.toSeconds() - 1));
    } while (!dice.chance(rhythm.attention(at)));
    return at;
  }

  private Order order(Instant at, Click click, Talent code) {
    List<Order.Line> lines = baskets.next();
    return new Order(0, at, email(), click, code, lines, Baskets.value(lines, code != null));
  }

  /** Some people come back. */
  private String email() {
    return "shopper%d@mail.example".formatted(dice.whole(1, 4000));
  }

  private static List<Order> numbered(List<Order> drafts) {
    List<Order> orders = new ArrayList<>(drafts.size());
    for (Order d : drafts) {
      orders.add(
          new Order(
              orders.size(),
              d.occurredAt(),
              d.email(),
              d.click(),
              d.talent(),
              d.lines(),
              d.value()));
    }
    return List.copyOf(orders);
  }
}
