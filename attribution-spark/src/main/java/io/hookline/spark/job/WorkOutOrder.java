package io.hookline.spark.job;

import io.hookline.attribution.credit.engine.SliceRows;
import io.hookline.engine.credit.Conversion;
import io.hookline.engine.credit.Credit;
import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.credit.Journey;
import io.hookline.engine.credit.Parts;
import io.hookline.engine.credit.Refund;
import io.hookline.engine.credit.RuleModel;
import io.hookline.engine.credit.Touch;
import io.hookline.engine.credit.Weights;
import io.hookline.engine.credit.WorkOutCredit;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What a run says of an order.
 *
 * @param ofOrders whether the model gives credit by each order
 * @param cent how many 10<sup>-4</sup> the smallest unit of the currency has: amounts in whole ones
 *     are shared out in whole ones
 */
record WorkOutOrder(CreditRules rules, boolean ofOrders, int cent) implements Serializable {

  SliceRows.Row of(Journey journey) {
    Conversion order = journey.conversion();
    List<Touch> path = journey.counted() ? WorkOutCredit.path(journey, rules.windows()) : List.of();
    long[] weights = path.isEmpty() ? new long[0] : Weights.of(path, order.at(), rules);
    List<Refund> back =
        journey.refunds().stream().sorted(Comparator.comparingLong(Refund::at)).toList();
    return new SliceRows.Row(
        order.id(),
        order.person(),
        order.at(),
        order.value(),
        journey.counted(),
        each(path, Touch::id),
        each(path, Touch::at),
        each(path, touch -> touch.kind().number()),
        each(path, Touch::unit),
        ofOrders ? list(parts(Credit.WHOLE, 1, weights)) : null,
        ofOrders && order.value() != null ? list(parts(order.value(), cent, weights)) : null,
        lastTouch(path, order.at()),
        back.isEmpty()
            ? null
            : each(back, refund -> LocalDate.ofEpochDay(RunRows.day(refund.at()))),
        back.isEmpty() ? null : each(back, Refund::amount),
        back.isEmpty() || path.isEmpty() || !ofOrders ? null : refundParts(order, back, weights));
  }

  /** What is left behind each refund is shared out, and the difference is what it takes. */
  private List<Long> refundParts(Conversion order, List<Refund> back, long[] weights) {
    long left = order.value() == null ? 0 : order.value();
    long[] before = parts(left, cent, weights);
    LongStream taken = LongStream.empty();
    for (Refund refund : back) {
      left = Math.subtractExact(left, refund.amount());
      long[] after = parts(left, cent, weights);
      taken = LongStream.concat(taken, less(before, after));
      before = after;
    }
    return taken.boxed().toList();
  }

  private static LongStream less(long[] before, long[] after) {
    return IntStream.range(0, before.length).mapToLong(touch -> before[touch] - after[touch]);
  }

  private static long[] parts(long amount, int cent, long[] weights) {
    if (weights.length == 0) {
      return weights;
    }
    int step = amount % cent == 0 ? cent : 1;
    return Arrays.stream(Parts.of(amount / step, weights)).map(part -> part * step).toArray();
  }

  private Integer lastTouch(List<Touch> path, long at) {
    if (path.isEmpty()) {
      return null;
    }
    long[] last = Weights.of(path, at, rules.with(RuleModel.LAST_TOUCH));
    int touch = 0;
    while (last[touch] == 0) {
      touch++;
    }
    return touch + 1;
  }

  private static List<Long> list(long[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  private static <A, B> List<B> each(List<A> all, Function<A, B> of) {
    return all.stream().map(of).toList();
  }
}
