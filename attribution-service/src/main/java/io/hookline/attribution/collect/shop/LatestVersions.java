package io.hookline.attribution.collect.shop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether orders are cancelled as of their latest versions: an order that was cancelled and is paid
 * after that stands again, and what an earlier version says changes nothing, whenever it arrives.
 * Being thrown away is a version too, though all that is told of it is the order's id. And which
 * orders were told before: what says more of one is no further purchase.
 */
final class LatestVersions {

  private final Map<String, Version> latest;
  private final Map<String, Instant> cancelled = new HashMap<>();

  /** What a shop has told before, by the order's id. */
  LatestVersions(Map<String, Version> known) {
    this.latest = new HashMap<>(known);
  }

  /**
   * The latest version of an order.
   *
   * @param counts whether any version of it was one that somebody has placed
   */
  record Version(Instant toldAt, boolean cancelled, boolean counts) {}

  /** What each says of whether its order stands is left out where it is not so, or known. */
  List<Heard> of(List<Heard> heard) {
    return heard.stream().map(this::of).toList();
  }

  private Heard of(Heard heard) {
    return heard.facts().isEmpty() ? withoutFacts(heard) : of(heard, heard.facts().get(0));
  }

  /** Orders of which another telling than their latest facts says that they are cancelled. */
  Map<String, Instant> cancelled() {
    return Map.copyOf(cancelled);
  }

  private Heard withoutFacts(Heard heard) {
    List<Telling> tellings = new ArrayList<>();
    for (Telling telling : heard.tellings()) {
      Version known = latest.get(heard.orderId());
      if (!telling.cancels() || known != null && known.cancelled()) {
        tellings.add(telling);
      } else if (known == null || !telling.at().isBefore(known.toldAt())) {
        tellings.add(known == null ? telling : telling.asNew());
        boolean counts = known != null && known.counts();
        latest.put(heard.orderId(), new Version(telling.at(), true, counts));
        cancelled.put(heard.orderId(), telling.at());
      }
    }
    return heard.with(tellings);
  }

  private Heard of(Heard heard, OrderFacts facts) {
    Version known = latest.get(facts.orderId());
    boolean later = known == null || facts.toldAt().isAfter(known.toldAt());
    boolean stale = known != null && facts.toldAt().isBefore(known.toldAt());
    boolean counted = known != null && known.counts();
    if (stale && known.cancelled()) {
      cancelled.put(facts.orderId(), known.toldAt());
    }
    List<Telling> tellings = new ArrayList<>();
    for (Telling said : heard.tellings()) {
      Telling telling = said.isPurchase() && (counted || said.saysWhen()) ? said.asLater() : said;
      if (telling.reopens()) {
        if (known != null && known.cancelled() && later) {
          tellings.add(telling.asNew());
        }
      } else if (!telling.cancels() || known == null || known.cancelled()) {
        tellings.add(telling);
      } else if (!stale) {
        tellings.add(telling.asNew());
      }
    }
    boolean counts = counted || facts.counts();
    latest.put(
        facts.orderId(),
        later || !stale && facts.cancelled()
            ? new Version(facts.toldAt(), facts.cancelled(), counts)
            : new Version(known.toldAt(), known.cancelled(), counts));
    return heard.with(tellings);
  }
}
