package io.hookline.attribution.collect.visit;

import io.hookline.attribution.collect.adcost.AdKind;
import io.hookline.attribution.collect.visitor.VisitorClass;
import io.hookline.attribution.input.ToldVisit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** From where visits came, which is kept as facts, and by which channel the brand's rules say. */
public interface VisitOrigins {

  /** How somebody came to a page. */
  record Came(ToldVisit told, VisitorClass visitor) {}

  /**
   * @param goesOn whether it says nothing but that somebody was there before: the page before was
   *     the shop's own, or where shoppers pay, or it was on no page
   */
  record Kept(UUID origin, boolean goesOn) {}

  /**
   * @param adKind null for no ad, or one whose kind nothing tells
   */
  record Channel(String channel, AdKind adKind) {}

  /** Keeps them in the present transaction, each once; returns them in the same order. */
  List<Kept> keep(List<Came> visits);

  /** By the rules that hold. */
  Map<UUID, Channel> channels(Collection<UUID> origins);
}
