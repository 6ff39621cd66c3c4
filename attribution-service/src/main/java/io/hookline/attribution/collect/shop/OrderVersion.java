package io.hookline.attribution.collect.shop;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is known of whether an order stands, and what went back of it.
 *
 * @param toldAt when its latest version was written; null while none was heard
 * @param cancelled whether that version itself says that it is no order any more
 * @param goneAt behind which version it was thrown away, or taken back without a version; null
 *     where it was not
 * @param unheard whether it was thrown away before any version was heard: that was behind the
 *     earliest one then
 * @param counts whether any version of it was one that somebody has placed
 * @param refunds ids of what went back by the latest version, and of which an amount was told; null
 *     where none has listed them
 */
record OrderVersion(
    Instant toldAt,
    boolean cancelled,
    Instant goneAt,
    boolean unheard,
    boolean counts,
    List<String> refunds) {

  static final OrderVersion UNKNOWN = new OrderVersion(null, false, null, false, false, null);

  boolean isKnown() {
    return toldAt != null || goneAt != null;
  }

  /** Whether all that is known of it says that it is no order any more. */
  boolean isOver() {
    return cancelled || goneAt != null && (toldAt == null || !toldAt.isAfter(goneAt));
  }

  boolean isBehind(Instant written) {
    return toldAt != null && written.isBefore(toldAt);
  }

  /** What is heard next of it without a date is behind this instant. */
  Instant behind() {
    return toldAt == null ? Instant.EPOCH : toldAt;
  }

  /** Whether of what went back the latest version is known to list other things. */
  boolean listsNot(String refund) {
    return refunds != null && !refunds.contains(refund);
  }

  /**
   * @param at when that was, or when it was heard
   * @param dated whether it was then: else it is known only to be behind what was heard before it
   */
  OrderVersion gone(Instant at, boolean dated) {
    if (toldAt == null) {
      return new OrderVersion(
          null, cancelled, goneAt == null ? at : goneAt, !dated, counts, refunds);
    }
    Instant behind = dated ? at : toldAt;
    return new OrderVersion(
        toldAt,
        cancelled,
        goneAt == null || goneAt.isBefore(behind) ? behind : goneAt,
        false,
        counts,
        refunds);
  }

  /**
   * @param given ids of what went back by this version, with an amount
   */
  OrderVersion with(OrderFacts version, Set<String> given) {
    Instant written = version.toldAt();
    Instant gone = unheard && written.isBefore(goneAt) ? written : goneAt;
    boolean placed = counts || version.counts();
    if (isBehind(written)) {
      return new OrderVersion(toldAt, cancelled, gone, unheard, placed, refunds);
    }
    boolean same = written.equals(toldAt);
    return new OrderVersion(
        written,
        version.cancelled() || same && cancelled,
        gone,
        unheard,
        placed,
        listed(version.refunds(), given, same));
  }

  private List<String> listed(List<String> now, Set<String> given, boolean same) {
    if (now == null) {
      return refunds;
    }
    List<String> before = refunds == null ? List.of() : refunds;
    Set<String> all = new LinkedHashSet<>(now);
    all.removeIf(refund -> !given.contains(refund) && !before.contains(refund));
    if (same) {
      all.addAll(before);
    }
    return List.copyOf(all);
  }
}
