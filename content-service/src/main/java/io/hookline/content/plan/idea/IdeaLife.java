package io.hookline.content.plan.idea;

import static io.hookline.content.plan.idea.IdeaState.NEW;
import static io.hookline.content.plan.idea.IdeaState.PARKED;
import static io.hookline.content.plan.idea.IdeaState.PLANNED;
import static io.hookline.content.plan.idea.IdeaState.REJECTED;
import static io.hookline.content.plan.idea.IdeaState.SHORTLISTED;
import static io.hookline.content.plan.idea.IdeaState.USED;

import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Where an idea stands, and which steps lead on from there.
 *
 * @param reason of PARKED and REJECTED
 * @param returnOn of PARKED
 * @param usedAt of USED
 */
@Embeddable
record IdeaLife(
    @Enumerated(EnumType.STRING) IdeaState state,
    String reason,
    @Column(name = "return_on") LocalDate returnOn,
    @Column(name = "used_at") Instant usedAt) {

  static final IdeaLife BEGIN = of(NEW);

  static final List<IdeaState> PLANNABLE = List.of(NEW, SHORTLISTED, PARKED);

  static IdeaLife of(IdeaState state) {
    return new IdeaLife(state, null, null, null);
  }

  /**
   * @throws Problem IDEA_STATE_FORBIDS
   */
  void requireChangeable() {
    require("changes", NEW, SHORTLISTED, PLANNED, PARKED, USED);
  }

  /**
   * @throws Problem IDEA_STATE_FORBIDS
   */
  IdeaLife shortlist() {
    require("is shortlisted", NEW, PARKED);
    return of(SHORTLISTED);
  }

  /**
   * @throws Problem IDEA_STATE_FORBIDS
   */
  IdeaLife plan() {
    require("is planned", PLANNABLE);
    return of(PLANNED);
  }

  /**
   * Also puts off the day of a parked idea.
   *
   * @throws Problem IDEA_STATE_FORBIDS
   */
  IdeaLife park(IdeaParking parking) {
    require("is parked", NEW, SHORTLISTED, PLANNED, PARKED);
    return new IdeaLife(PARKED, parking.reason(), parking.returnOn(), null);
  }

  /**
   * @throws Problem IDEA_STATE_FORBIDS
   */
  IdeaLife reject(IdeaRejection rejection) {
    require("is rejected", NEW, SHORTLISTED, PLANNED, PARKED);
    return new IdeaLife(REJECTED, rejection.reason(), null, null);
  }

  /**
   * @throws Problem IDEA_STATE_FORBIDS
   */
  IdeaLife reopen() {
    require("is reopened", SHORTLISTED, PLANNED, PARKED, REJECTED);
    return of(NEW);
  }

  /**
   * A post is being made of it: another one changes nothing.
   *
   * @throws Problem IDEA_STATE_FORBIDS once it is rejected
   */
  IdeaLife made() {
    return state == PLANNED || state == USED ? this : plan();
  }

  /**
   * A post of it is out, which is a fact in every state. Of several posts the first one counts,
   * whichever is told of first.
   *
   * @param at when that post was published
   */
  IdeaLife used(Instant at) {
    return isUsedBy(at) ? this : new IdeaLife(USED, null, null, at);
  }

  /** Whether it was used at this instant or before. */
  boolean isUsedBy(Instant at) {
    return state == USED && !at.isBefore(usedAt);
  }

  private void require(String what, IdeaState... allowed) {
    require(what, List.of(allowed));
  }

  private void require(String what, List<IdeaState> allowed) {
    if (!allowed.contains(state)) {
      throw new Problem(
          IdeaProblem.IDEA_STATE_FORBIDS, "No idea that is " + state + " " + what + ".");
    }
  }
}
