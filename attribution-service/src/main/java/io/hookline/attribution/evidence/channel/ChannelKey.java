package io.hookline.attribution.evidence.channel;

import io.hookline.attribution.collect.adcost.AdKind;
import java.util.Comparator;

/**
 * @param adKind null for none
 */
record ChannelKey(String channel, AdKind adKind) implements Comparable<ChannelKey> {

  private static final Comparator<ChannelKey> ORDER =
      Comparator.comparing(ChannelKey::channel)
          .thenComparing(ChannelKey::adKind, Comparator.nullsFirst(Comparator.naturalOrder()));

  static ChannelKey of(Verdict verdict) {
    return new ChannelKey(verdict.channel(), verdict.adKind());
  }

  @Override
  public int compareTo(ChannelKey other) {
    return ORDER.compare(this, other);
  }
}
