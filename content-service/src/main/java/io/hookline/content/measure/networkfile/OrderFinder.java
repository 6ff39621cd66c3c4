package io.hookline.content.measure.networkfile;

import io.hookline.content.measure.networkfile.WrittenDate.Order;
import io.hookline.content.network.Network;
import java.util.List;
import java.util.Set;

/** Finds which of two numbers is the month. */
final class OrderFinder {

  /** In whose countries the day stands in front; English is written both ways. */
  private static final Set<String> DAY_IN_FRONT =
      Set.of(
          "de", "fr", "es", "pt", "vi", "el", "it", "nl", "id", "pl", "tr", "da", "nb", "fi", "cs",
          "ro", "uk", "ru", "bg", "ca", "ms", "th");

  /**
   * @param question null where it is known, or nothing can answer it
   */
  record Result(Order order, Question question, Fault fault) {}

  private OrderFinder() {}

  static Result find(
      String table, Hints hints, DateColumn dates, Network network, String language) {
    if (!dates.hasOpen() || dates.isMixed()) {
      return new Result(dates.order(), null, null);
    }
    String answer =
        hints.answer(table + ":" + Question.Kind.DAY_MONTH_ORDER, Question.Kind.DAY_MONTH_ORDER);
    if (answer != null) {
      return answered(table, answer);
    }
    if (dates.order() != Order.OPEN) {
      return new Result(dates.order(), null, null);
    }
    if (network == Network.INSTAGRAM) {
      // In every language of its interface, as far as files are public.
      return new Result(Order.MONTH_FIRST, null, null);
    }
    if (language != null && DAY_IN_FRONT.contains(language)) {
      return new Result(Order.DAY_FIRST, null, null);
    }
    return new Result(
        Order.OPEN,
        Question.of(
            Question.Kind.DAY_MONTH_ORDER,
            table,
            List.of(Order.MONTH_FIRST.name(), Order.DAY_FIRST.name()),
            "Dates are written as " + dates.form() + ": does the month stand first, or the day?"),
        null);
  }

  private static Result answered(String table, String answer) {
    for (Order order : List.of(Order.MONTH_FIRST, Order.DAY_FIRST)) {
      if (order.name().equals(answer.strip())) {
        return new Result(order, null, null);
      }
    }
    return new Result(
        Order.OPEN,
        null,
        new Fault(
            NetworkFileProblem.ANSWER_IMPOSSIBLE,
            table,
            null,
            null,
            "The order is MONTH_FIRST or DAY_FIRST.",
            true));
  }
}
