package io.hookline.creator.money.earning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a creator is owed and has been paid, worked out a second time without ledger, sources or
 * clawbacks: a thing earned is a pile of parts, of which the last is taken back first; what cannot
 * be taken from a part, because the bank has it, is a debt. Amounts are cents.
 */
final class MoneyModel {

  private static final List<EarningStatus> OPEN =
      List.of(
          EarningStatus.PENDING, EarningStatus.HELD, EarningStatus.PAYABLE, EarningStatus.DISPUTED);

  private static final Map<EarningStep, List<EarningStatus>> ALLOWED =
      Map.of(
          EarningStep.MATURE, List.of(EarningStatus.PENDING),
          EarningStep.HOLD, List.of(EarningStatus.PENDING, EarningStatus.PAYABLE),
          EarningStep.RELEASE, List.of(EarningStatus.HELD),
          EarningStep.DISPUTE, OPEN.subList(0, 3),
          EarningStep.SETTLE, List.of(EarningStatus.DISPUTED),
          EarningStep.VOID, OPEN);

  /** Some money that stands at one place. */
  private static final class Part {
    private final EarningStatus start;
    private final long gave;
    private long taken;
    private long stands;
    private long waiting;
    private EarningStatus status;
    private EarningStatus before;
    private String payout;

    /** Of a debt: what could not be taken from it any more. */
    private Part root;

    private Part(long cents, EarningStatus status, EarningStatus start) {
      this.gave = cents;
      this.stands = cents;
      this.status = status;
      this.start = start;
    }
  }

  private final Map<String, List<Part>> things = new LinkedHashMap<>();
  private final List<Part> debts = new ArrayList<>();

  /** Brings what was earned with something to the target. */
  void settle(String thing, long target, EarningStatus start) {
    List<Part> parts = things.computeIfAbsent(thing, first -> new ArrayList<>());
    long left = target - parts.stream().mapToLong(part -> part.gave - part.taken).sum();
    if (left > 0) {
      boolean decided = parts.stream().anyMatch(part -> part.status == EarningStatus.VOID);
      parts.add(new Part(left, decided ? EarningStatus.VOID : start, start));
    }
    for (int i = parts.size() - 1; left < 0; i--) {
      left += takeFrom(parts.get(i), -left);
    }
  }

  private long takeFrom(Part part, long wanted) {
    long cents = Math.min(wanted, part.gave - part.taken);
    part.taken += cents;
    if (OPEN.contains(part.status)) {
      part.stands -= cents;
    } else if (part.status == EarningStatus.IN_PAYOUT) {
      part.waiting += cents;
    } else if (part.status == EarningStatus.PAID && cents > 0) {
      debts.add(debt(part, cents));
    }
    return cents;
  }

  /** Does it, or returns false where it may not be done. */
  boolean step(String thing, int index, EarningStep step) {
    Part part = things.get(thing).get(index);
    if (!ALLOWED.get(step).contains(part.status)) {
      return false;
    }
    if (step == EarningStep.VOID) {
      List<Part> owed = debts.stream().filter(debt -> debt.root == part).toList();
      if (!owed.stream().allMatch(debt -> OPEN.contains(debt.status))) {
        return false;
      }
      debts.removeAll(owed);
    }
    EarningStatus now = part.status;
    part.status =
        switch (step) {
          case MATURE -> EarningStatus.PAYABLE;
          case HOLD -> EarningStatus.HELD;
          case DISPUTE -> EarningStatus.DISPUTED;
          case RELEASE -> part.start;
          case SETTLE -> part.before == EarningStatus.HELD ? EarningStatus.HELD : part.start;
          case VOID -> EarningStatus.VOID;
          default -> throw new IllegalArgumentException(step.name());
        };
    part.before = now;
    join();
    return true;
  }

  /** Whether anything goes into the payout. */
  boolean take(String payout) {
    List<Part> due = all().stream().filter(part -> part.status == EarningStatus.PAYABLE).toList();
    if (due.stream().mapToLong(part -> part.stands).sum() <= 0) {
      return false;
    }
    due.forEach(
        part -> {
          part.status = EarningStatus.IN_PAYOUT;
          part.payout = payout;
        });
    return true;
  }

  void end(String payout, boolean paid) {
    for (Part part : all()) {
      if (part.status == EarningStatus.IN_PAYOUT && payout.equals(part.payout)) {
        part.status = paid ? EarningStatus.PAID : EarningStatus.PAYABLE;
        if (!paid) {
          part.stands -= part.waiting;
        } else if (part.waiting > 0) {
          debts.add(debt(part, part.waiting));
        }
        part.waiting = 0;
      }
    }
    join();
  }

  /** The bank gives back what it has paid. */
  void giveBack(String payout) {
    for (Part part : all()) {
      if (part.status == EarningStatus.PAID && payout.equals(part.payout)) {
        part.status = EarningStatus.PAYABLE;
      }
    }
    join();
  }

  private static Part debt(Part root, long cents) {
    Part debt = new Part(-cents, EarningStatus.PAYABLE, EarningStatus.PAYABLE);
    debt.root = root;
    return debt;
  }

  /** A debt is none any more once both are payable: it is less to pay. */
  private void join() {
    for (Part debt : List.copyOf(debts)) {
      if (debt.status == EarningStatus.PAYABLE && debt.root.status == EarningStatus.PAYABLE) {
        debt.root.stands += debt.stands;
        debts.remove(debt);
      }
    }
  }

  private List<Part> all() {
    List<Part> all = new ArrayList<>(debts);
    things.values().forEach(all::addAll);
    return all;
  }

  /** Cents by status, without those that stand at zero. */
  Map<String, Long> balances() {
    Map<String, Long> balances = new TreeMap<>();
    for (Part part : all()) {
      if (part.status != EarningStatus.VOID) {
        balances.merge(part.status.name(), part.stands, Long::sum);
      }
      balances.merge(EarningStatus.PENDING.name(), -part.waiting, Long::sum);
    }
    balances.values().removeIf(cents -> cents == 0);
    return balances;
  }

  int parts(String thing) {
    return things.getOrDefault(thing, List.of()).size();
  }
}
