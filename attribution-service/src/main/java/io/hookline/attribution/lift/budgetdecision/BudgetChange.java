package io.hookline.attribution.lift.budgetdecision;

import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How a budget moves, from one amount to another in one currency.
 *
 * @param from null of one that starts
 * @param to null of one that stops
 */
record BudgetChange(BudgetMove move, Money from, Money to) {

  /** As it is kept: what starts has no amount before, what stops none after. */
  static BudgetChange of(BudgetMove move, Money from, Money to) {
    return switch (move) {
      case START -> new BudgetChange(move, isNothing(from) ? null : from, to);
      case STOP -> new BudgetChange(move, from, isNothing(to) ? null : to);
      case KEEP -> new BudgetChange(move, from, to == null ? from : to);
      case INCREASE, DECREASE -> new BudgetChange(move, from, to);
    };
  }

  private static boolean isNothing(Money amount) {
    return amount == null || amount.amount().signum() == 0;
  }

  List<Violation> violations() {
    List<Violation> found = new ArrayList<>();
    if (from != null && to != null && !from.currency().equals(to.currency())) {
      found.add(new Violation("to.currency", "must be that of from, " + from.currency()));
      return found;
    }
    requireNotNegative(found, "from", from);
    requireNotNegative(found, "to", to);
    switch (move) {
      case START -> {
        require(found, from == null, "from", "must be left out where a budget starts");
        require(found, !isNothing(to), "to", "must be more than 0 where a budget starts");
      }
      case STOP -> {
        require(found, to == null, "to", "must be left out where a budget stops");
        require(found, !isNothing(from), "from", "must be more than 0 where a budget stops");
      }
      case KEEP -> {
        require(found, from != null, "from", "is needed");
        require(found, Objects.equals(from, to), "to", "must be the same where a budget is kept");
      }
      case INCREASE -> require(found, compared() < 0, "to", "must be more than from");
      case DECREASE -> {
        require(found, compared() > 0, "to", "must be less than from");
        require(found, !isNothing(to), "to", "must be more than 0; what ends is a STOP");
      }
    }
    return found;
  }

  private static void requireNotNegative(List<Violation> found, String field, Money amount) {
    require(
        found, amount == null || amount.amount().signum() >= 0, field, "must not be less than 0");
  }

  private static void require(List<Violation> found, boolean holds, String field, String message) {
    if (!holds && found.stream().noneMatch(one -> one.field().equals(field))) {
      found.add(new Violation(field, message));
    }
  }

  /** Of from with to; 0 where one is missing, which is neither more nor less. */
  private int compared() {
    return from == null || to == null ? 0 : amount(from).compareTo(amount(to));
  }

  private static BigDecimal amount(Money money) {
    return money.amount();
  }
}
