package io.hookline.creator.deal.partnership;

import io.hookline.creator.terms.Terms;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The last days of a partnership's rights, and of which of them somebody was reminded.
 *
 * @param usageUntil null without usage rights, or without an end of them
 */
@Embeddable
record LastDays(
    @Column(name = "usage_until") LocalDate usageUntil,
    @Column(name = "usage_reminded") LocalDate usageReminded,
    @Column(name = "whitelisting_until") LocalDate whitelistingUntil,
    @Column(name = "whitelisting_reminded") LocalDate whitelistingReminded) {

  static final LastDays NONE = new LastDays(null, null, null, null);

  LastDays under(Terms terms) {
    return new LastDays(
        terms.usageRights() == null ? null : terms.usageRights().until(),
        usageReminded,
        terms.whitelisting() == null ? null : terms.whitelisting().until(),
        whitelistingReminded);
  }

  /** Whether the right ends by the day, and nobody was reminded of it. */
  boolean isDue(Right right, LocalDate soon) {
    LocalDate until = right == Right.USAGE ? usageUntil : whitelistingUntil;
    LocalDate reminded = right == Right.USAGE ? usageReminded : whitelistingReminded;
    return until != null && !until.isAfter(soon) && !Objects.equals(until, reminded);
  }

  LastDays reminded(Right right) {
    return right == Right.USAGE
        ? new LastDays(usageUntil, usageUntil, whitelistingUntil, whitelistingReminded)
        : new LastDays(usageUntil, usageReminded, whitelistingUntil, whitelistingUntil);
  }
}
