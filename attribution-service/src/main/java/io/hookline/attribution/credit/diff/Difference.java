package io.hookline.attribution.credit.diff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * An order of which two runs give otherwise.
 *
 * @param former null where it is not in that run
 * @param present null where it is not in that run
 * @param renamed whether a touch on both paths stands for something else
 * @param sharedOtherwise whether other touches have credit, or another share of it
 * @param refundedOtherwise whether something else went back
 * @param causes what was told of it between the runs
 */
record Difference(
    UUID conversion,
    Side former,
    Side present,
    boolean renamed,
    boolean sharedOtherwise,
    boolean refundedOtherwise,
    List<String> causes) {

  static Difference read(ResultSet row) throws SQLException {
    return new Difference(
        row.getObject("id", UUID.class),
        row.getBoolean("fresh") ? null : Side.read(row, "former_"),
        row.getBoolean("gone") ? null : Side.read(row, "present_"),
        row.getBoolean("renamed"),
        row.getBoolean("shared_otherwise"),
        row.getBoolean("refunded_otherwise"),
        Arrays.asList((String[]) row.getArray("causes").getArray()));
  }

  /**
   * What was told between the runs, and what sets the runs themselves apart as far as it shows in
   * this order; at least one. What is told of an order need not be what changed its credit: a
   * reason that shows otherwise is left out.
   */
  Set<ChangeReason> reasons(RunPair runs) {
    Set<ChangeReason> reasons = EnumSet.noneOf(ChangeReason.class);
    causes.forEach(cause -> ChangeReason.of(cause).ifPresent(reasons::add));
    if (former == null || present == null) {
      ofOneSide(runs, reasons);
    } else {
      ofBoth(runs, reasons);
    }
    if (reasons.isEmpty()) {
      reasons.add(otherwise(runs));
    }
    return reasons;
  }

  /**
   * Of runs of a chain: what nothing was told of is looked at again only because a touch of it
   * stands for something else.
   */
  private ChangeReason otherwise(RunPair runs) {
    if (!causes.isEmpty()) {
      return ChangeReason.LATE_EVENT;
    }
    return runs.isOfOneChain() ? ChangeReason.SOURCE : ChangeReason.EARLIER_DATA;
  }

  private void ofOneSide(RunPair runs, Set<ChangeReason> reasons) {
    if (runs.isInOne((former == null ? present : former).occurredAt())) {
      reasons.add(ChangeReason.SCOPE);
    } else if (former == null && (reasons.isEmpty() || isNew(reasons))) {
      reasons.clear();
      reasons.add(ChangeReason.NEW_CONVERSION);
    }
  }

  private static boolean isNew(Set<ChangeReason> reasons) {
    return reasons.contains(ChangeReason.NEW_CONVERSION);
  }

  private void ofBoth(RunPair runs, Set<ChangeReason> reasons) {
    reasons.remove(ChangeReason.NEW_CONVERSION);
    reasons.remove(ChangeReason.REFUND);
    if (refundedOtherwise) {
      reasons.add(ChangeReason.REFUND);
    }
    if (renamed) {
      reasons.add(runs.hasOtherChannelRules() ? ChangeReason.CHANNEL_RULE : ChangeReason.SOURCE);
    }
    if (sharedOtherwise && runs.hasOtherSetting()) {
      reasons.add(ChangeReason.SETTING);
    }
    if (former.counted() != present.counted() && !runs.hasOtherSetting()) {
      reasons.add(ChangeReason.OTHER_CONVERSION);
    }
    if (!former.occurredAt().equals(present.occurredAt())
        || !Objects.equals(former.value(), present.value())) {
      reasons.add(ChangeReason.LATE_EVENT);
    }
  }
}
