package io.hookline.attribution.evidence.conversion;

import io.hookline.attribution.collect.adcost.AdKind;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** By which channel conversions came, which the brand's rules say. */
public interface ConversionChannels {

  /**
   * @param adKind null for no ad, or one whose kind nothing tells
   * @param rulesVersion which rules say so
   */
  record Channel(String channel, AdKind adKind, long rulesVersion) {}

  /** By the rules that hold; none of a conversion of which nothing is worked out yet. */
  Map<UUID, Channel> of(Collection<UUID> conversions);
}
