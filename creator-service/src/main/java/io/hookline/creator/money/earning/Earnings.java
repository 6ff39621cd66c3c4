package io.hookline.creator.money.earning;

import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.problem.Problem;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Through which something is earned by creators of the present brand, and every change of an
 * earning's status goes: with its entry in the books, its place in its history and its event, in
 * the running transaction. A step that is taken with several is taken with all of them or none. A
 * clawback goes with what it takes back until that is in a payout.
 */
@ApplicationScoped
public class Earnings {

  private final EarningRows rows;
  private final MakeEarnings make;
  private final TakeStep step;
  private final PayableEarnings payable;
  private final EarningRepository repository;
  private final List<FollowsEarnings> followers;

  Earnings(
      EarningRows rows,
      MakeEarnings make,
      TakeStep step,
      PayableEarnings payable,
      EarningRepository repository,
      @All List<FollowsEarnings> followers) {
    this.followers = followers;
    this.repository = repository;
    this.rows = rows;
    this.make = make;
    this.step = step;
    this.payable = payable;
  }

  /**
   * Adds earnings, but for those whose source has brought them already.
   *
   * @return those that were added
   */
  public List<EarningView> make(List<NewEarning> earnings) {
    return make.of(earnings);
  }

  /** As many of the ids as there are. */
  public List<EarningView> all(Collection<UUID> ids) {
    return rows.all(ids);
  }

  public Optional<EarningView> find(UUID id) {
    return rows.all(List.of(id)).stream().findFirst();
  }

  /**
   * @throws Problem EARNING_NOT_FOUND
   */
  public EarningView get(UUID id) {
    return new LockedEarnings(rows.all(List.of(id))).get(id);
  }

  /**
   * @param reasons of each earning
   * @throws Problem EARNING_NOT_FOUND, EARNING_FOLLOWS_ANOTHER, EARNING_CANNOT_BE_HELD
   */
  public List<EarningView> hold(Map<UUID, List<HoldReason>> reasons, String note) {
    return take(reasons.keySet(), EarningStep.HOLD, new Circumstances(note, null, reasons));
  }

  /** As {@link #hold}, but for those that are neither pending nor payable any more. */
  public List<EarningView> holdOpen(Map<UUID, List<HoldReason>> reasons) {
    return possible(reasons.keySet(), EarningStep.HOLD, new Circumstances(null, null, reasons));
  }

  /**
   * @throws Problem EARNING_NOT_FOUND, EARNING_FOLLOWS_ANOTHER, EARNING_NOT_HELD
   */
  public List<EarningView> release(Collection<UUID> ids, String note) {
    return take(ids, EarningStep.RELEASE, Circumstances.noted(note));
  }

  /** Those of them that are held; the others stay as they are. */
  public List<EarningView> releaseHeld(Collection<UUID> ids, String note) {
    return possible(ids, EarningStep.RELEASE, Circumstances.noted(note));
  }

  /** Those of them that are held; the others stay as they are. */
  public List<EarningView> voidHeld(Collection<UUID> ids, String note) {
    LockedEarnings locked = rows.lock(ids);
    Set<UUID> able = locked.able(ids, EarningStep.RELEASE);
    able.retainAll(locked.able(ids, EarningStep.VOID));
    return told(
        EarningStep.VOID, step.with(locked, able, EarningStep.VOID, Circumstances.noted(note)));
  }

  /**
   * What is held, the newest first, without what only goes with something else.
   *
   * @param rule by which; this and the others are null for all
   */
  public List<EarningView> held(HoldRule rule, UUID creator, UUID partnership, PageQuery page) {
    return repository.held(rule, creator, partnership, page);
  }

  /**
   * @throws Problem EARNING_NOT_FOUND, EARNING_FOLLOWS_ANOTHER, EARNING_CANNOT_BE_VOIDED
   */
  public List<EarningView> makeVoid(Collection<UUID> ids, String note) {
    return take(ids, EarningStep.VOID, Circumstances.noted(note));
  }

  /**
   * @throws Problem EARNING_NOT_FOUND, EARNING_FOLLOWS_ANOTHER, EARNING_CANNOT_BE_DISPUTED
   */
  public EarningView dispute(UUID id, String note) {
    return one(take(List.of(id), EarningStep.DISPUTE, Circumstances.noted(note)), id);
  }

  /**
   * Ends the status DISPUTED: it is again what it was.
   *
   * @throws Problem EARNING_NOT_FOUND, EARNING_FOLLOWS_ANOTHER, EARNING_NOT_DISPUTED
   */
  public EarningView settle(UUID id, String note) {
    return one(take(List.of(id), EarningStep.SETTLE, Circumstances.noted(note)), id);
  }

  /**
   * Takes all that is payable to a creator in a currency into a payout, less what is taken back.
   * Asked twice, also at the same time, it takes nothing twice.
   *
   * @param creators one person: a creator, and those who were merged into her
   * @param least what a payout is worth making for: where less is payable nothing is taken
   * @return what the payout is made of; empty if nothing was taken
   */
  public List<EarningView> takePayable(
      Collection<UUID> creators, String currency, BigDecimal least, UUID payout) {
    return payable.take(creators, currency, least, payout);
  }

  /** All of a payout is paid. A second time it does nothing. */
  public List<EarningView> confirm(UUID payout) {
    return end(payout, EarningStep.CONFIRM, new Circumstances(null, payout, Map.of()));
  }

  /** All of a payout is payable again. A second time it does nothing. */
  public List<EarningView> fail(UUID payout, String note) {
    return end(payout, EarningStep.FAIL, Circumstances.noted(note));
  }

  /** All of a payout that was paid is payable again. A second time it does nothing. */
  public List<EarningView> giveBack(UUID payout, String note) {
    return told(
        EarningStep.RETURN,
        moved(payable.paidBy(payout), EarningStep.RETURN, Circumstances.noted(note)));
  }

  /** What was taken back while it was in the payout waits no longer. */
  private List<EarningView> end(UUID payout, EarningStep what, Circumstances with) {
    List<EarningView> ended = moved(payable.inPayout(payout), what, with);
    possible(
        payable.waitingFor(ended.stream().map(EarningView::id).toList()),
        EarningStep.MATURE,
        Circumstances.noted(with.note()));
    return told(what, ended);
  }

  /** The holding period of these is over; those of which it is not are passed over. */
  List<EarningView> mature(Collection<UUID> ids) {
    return possible(ids, EarningStep.MATURE, Circumstances.noted(null));
  }

  private List<EarningView> take(
      Collection<UUID> ids, EarningStep what, Circumstances circumstances) {
    LockedEarnings locked = rows.lock(ids);
    ids.forEach(id -> locked.require(id, what));
    return told(what, step.with(locked, Set.copyOf(ids), what, circumstances));
  }

  private List<EarningView> possible(
      Collection<UUID> ids, EarningStep what, Circumstances circumstances) {
    return told(what, moved(ids, what, circumstances));
  }

  private List<EarningView> moved(
      Collection<UUID> ids, EarningStep what, Circumstances circumstances) {
    LockedEarnings locked = rows.lock(ids);
    return step.with(locked, locked.able(ids, what), what, circumstances);
  }

  /**
   * @return as they are after the followers, who may hold what is payable again
   */
  private List<EarningView> told(EarningStep what, List<EarningView> changed) {
    if (changed.isEmpty()) {
      return changed;
    }
    followers.forEach(follower -> follower.moved(what, changed));
    return what.isBack() ? rows.all(changed.stream().map(EarningView::id).toList()) : changed;
  }

  private static EarningView one(List<EarningView> changed, UUID id) {
    return changed.stream().filter(earning -> earning.id().equals(id)).findFirst().orElseThrow();
  }
}
