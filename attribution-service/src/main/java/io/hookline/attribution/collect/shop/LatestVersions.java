package io.hookline.attribution.collect.shop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether orders stand as of their latest versions, and what went back of them: an order that was
 * cancelled and is paid after that stands again, a refund that the shop lists no more is none, and
 * what an earlier version says changes nothing, whenever it arrives. That an order was thrown away
 * is known of it by its id alone: it was so behind what was heard of it until then. And which
 * orders were told before: what says more of one is no further purchase.
 */
final class LatestVersions {

  private final Map<String, OrderVersion> latest;
  private final Map<String, OrderVersion> changed = new HashMap<>();
  private final ShopPlatform platform;

  /** What a shop has told before, by the order's id. */
  LatestVersions(Map<String, OrderVersion> known, ShopPlatform platform) {
    this.latest = new HashMap<>(known);
    this.platform = platform;
  }

  /** What each says of whether its order stands is left out where it is not so, or known. */
  List<Heard> of(List<Heard> heard) {
    return heard.stream().map(this::of).toList();
  }

  /** Of orders of which a version was heard, what is known by now. */
  Map<String, OrderVersion> changed() {
    return Map.copyOf(changed);
  }

  private Heard of(Heard heard) {
    return heard.facts().isEmpty() ? withoutFacts(heard) : of(heard, heard.facts().get(0));
  }

  private OrderVersion known(String order) {
    return latest.getOrDefault(order, OrderVersion.UNKNOWN);
  }

  private void keep(String order, OrderVersion version) {
    latest.put(order, version);
    if (version.toldAt() != null) {
      changed.put(order, version);
    }
  }

  private Heard withoutFacts(Heard heard) {
    List<Telling> tellings = new ArrayList<>();
    for (Telling said : heard.tellings()) {
      if (!said.cancels()) {
        tellings.add(said);
        continue;
      }
      OrderVersion known = known(heard.orderId());
      OrderVersion now = known.gone(said.at(), platform.datesRemovals());
      Telling telling = platform.datesRemovals() ? said : said.asOf(known.behind());
      if (!known.isKnown() || known.isOver()) {
        tellings.add(telling);
      } else if (now.isOver()) {
        tellings.add(telling.asNew());
      }
      keep(heard.orderId(), now);
    }
    return heard.with(tellings);
  }

  private Heard of(Heard heard, OrderFacts facts) {
    OrderVersion known = known(facts.orderId());
    OrderVersion now = known.with(facts, given(heard));
    List<Telling> tellings = new ArrayList<>();
    for (Telling one : heard.tellings()) {
      boolean listed = one.refund() != null && facts.refunds() != null;
      Telling said = listed ? one.asOf(facts.toldAt()) : one;
      if (said.reopens()) {
        if (known.isOver() && !now.isOver()) {
          tellings.add(said.asNew().asOf(now.toldAt()));
        }
      } else if (said.cancels()) {
        if (!known.isKnown() || known.isOver()) {
          tellings.add(said);
        } else if (now.isOver()) {
          tellings.add(said.asNew());
        }
      } else if (listed && known.listsNot(said.refund())) {
        if (!known.isBehind(facts.toldAt())) {
          tellings.add(said.asNew());
        }
      } else {
        tellings.add(
            said.isPurchase() && (known.counts() || said.saysWhen()) ? said.asLater() : said);
      }
    }
    tellings.addAll(takenBack(known, now, facts));
    keep(facts.orderId(), now);
    return heard.with(tellings);
  }

  private static Set<String> given(Heard heard) {
    return heard.tellings().stream()
        .map(Telling::refund)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** What went back by the version before, and by this one did not. */
  private List<Telling> takenBack(OrderVersion known, OrderVersion now, OrderFacts facts) {
    return known.refunds() == null
        ? List.of()
        : known.refunds().stream()
            .filter(now::listsNot)
            .map(
                refund ->
                    ShopRefund.takenBack(
                            facts.orderId(),
                            refund,
                            facts.currency(),
                            facts.toldAt(),
                            platform.label())
                        .asNew()
                        .asOf(facts.toldAt()))
            .toList();
  }
}
