package io.hookline.attribution.collect.shop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether orders are cancelled as of their latest versions: an order that was cancelled and is paid
 * after that stands again, and what an earlier version says changes nothing, whenever it arrives.
 */
final class LatestVersions {

  private final Map<String, Version> latest;

  /** What a shop has told before, by the order's id. */
  LatestVersions(Map<String, Version> known) {
    this.latest = new HashMap<>(known);
  }

  /** A version of an order. */
  record Version(Instant toldAt, boolean cancelled) {}

  /** What each says of whether its order stands is left out where it is not so, or known. */
  List<Heard> of(List<Heard> heard) {
    return heard.stream().map(this::of).toList();
  }

  private Heard of(Heard heard) {
    if (heard.facts().isEmpty()) {
      return heard;
    }
    OrderFacts said = heard.facts().get(0);
    Version known = latest.get(said.orderId());
    boolean later = known == null || said.toldAt().isAfter(known.toldAt());
    boolean stale = known != null && said.toldAt().isBefore(known.toldAt());
    List<Telling> tellings = new ArrayList<>();
    for (Telling telling : heard.tellings()) {
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
    if (later || !stale && said.cancelled()) {
      latest.put(said.orderId(), new Version(said.toldAt(), said.cancelled()));
    }
    return heard.with(tellings);
  }
}
