package io.hookline.creator.deal.shortlist;

import static io.hookline.creator.deal.shortlist.ShortlistStatus.CLOSED;
import static io.hookline.creator.deal.shortlist.ShortlistStatus.DECIDED;
import static io.hookline.creator.deal.shortlist.ShortlistStatus.DRAFT;
import static io.hookline.creator.deal.shortlist.ShortlistStatus.SHARED;

import io.hookline.kit.problem.Problem;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What is done with a shortlist, and the states in which each may be. */
enum ShortlistStep {
  REVISE(EnumSet.of(DRAFT, SHARED, DECIDED)),
  SHARE(EnumSet.of(DRAFT, SHARED, DECIDED)),
  DECIDE(EnumSet.of(SHARED, DECIDED)),
  CLOSE(EnumSet.of(DRAFT, SHARED, DECIDED));

  private final Set<ShortlistStatus> from;

  ShortlistStep(Set<ShortlistStatus> from) {
    this.from = from;
  }

  /**
   * @param allDecided whether the client has decided about every candidate afterwards
   * @return the state afterwards
   * @throws Problem SHORTLIST_STATE_FORBIDS
   */
  ShortlistStatus take(ShortlistStatus status, boolean allDecided) {
    if (!from.contains(status)) {
      throw new Problem(
          ShortlistProblem.SHORTLIST_STATE_FORBIDS,
          "The shortlist is %s; to %s is for %s."
              .formatted(status, name().toLowerCase(Locale.ROOT), from));
    }
    if (this == CLOSE) {
      return CLOSED;
    }
    return this == REVISE && status == DRAFT ? DRAFT : allDecided ? DECIDED : SHARED;
  }
}
