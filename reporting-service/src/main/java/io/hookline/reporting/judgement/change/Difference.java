package io.hookline.reporting.judgement.change;

import io.hookline.reporting.figures.rounding.LargestRemainder;
import io.hookline.reporting.judgement.change.Cause.Change;
import io.hookline.reporting.judgement.change.ChangePart.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** A difference with its parts, causes and dimensions, as they are shown. */
record Difference(
    BigDecimal total,
    List<ChangePart> parts,
    List<ChangeCause> causes,
    List<ChangeDimension> dimensions) {

  private static final int CAUSES = 7;
  private static final int DIMENSIONS = 3;
  private static final int SHARE_DIGITS = 4;

  /**
   * @param total as it is shown
   */
  static Difference of(
      Counted counted,
      Shown shown,
      BigDecimal total,
      Worlds worlds,
      Side now,
      Side after,
      List<Breakdown> breakdowns) {
    ChangeWords words = new ChangeWords(counted, shown, worlds.before(), after);
    List<Cause> causes =
        new ArrayList<>(Causes.rank(counted.shape(), worlds.before(), after, breakdowns));
    BigDecimal known = Worlds.value(counted, now);
    causes.add(Causes.since(Change.LATE_DATA, worlds.lateData().negate(), known));
    causes.add(Causes.since(Change.SETTING, worlds.setting().negate(), known));
    causes.add(Causes.since(Change.IDENTITY, worlds.identity().negate(), known));
    causes = Causes.simplestFirst(causes);
    List<Breakdown> leading = leading(causes, breakdowns);
    Split split = split(counted, worlds.before(), after, leading);
    List<ChangePart> parts = parts(words, total, worlds, split, leading);
    BigDecimal atTheSameAge =
        parts.subList(0, 3).stream()
            .map(ChangePart::value)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Difference(
        total,
        parts,
        causes.stream().limit(CAUSES).map(cause -> cause(cause, shown, total, words)).toList(),
        leading.stream()
            .limit(DIMENSIONS)
            .map(breakdown -> ChangeDimension.of(counted, shown, atTheSameAge, breakdown))
            .filter(Objects::nonNull)
            .toList());
  }

  /** Those that hold causes, in their order, then the others with more than one key. */
  private static List<Breakdown> leading(List<Cause> causes, List<Breakdown> breakdowns) {
    Set<String> order = new LinkedHashSet<>();
    causes.stream().map(Cause::dimension).filter(Objects::nonNull).forEach(order::add);
    breakdowns.stream()
        .filter(breakdown -> breakdown.segments().size() > 1 && !breakdown.turnover())
        .map(Breakdown::dimension)
        .forEach(order::add);
    return order.stream()
        .flatMap(id -> breakdowns.stream().filter(one -> one.dimension().equals(id)))
        .toList();
  }

  private static Split split(Counted counted, Side before, Side after, List<Breakdown> leading) {
    List<Segment> whole = List.of(new Segment(null, null, before, after));
    return Split.of(counted.shape(), leading.isEmpty() ? whole : leading.get(0).segments());
  }

  private static List<ChangePart> parts(
      ChangeWords words, BigDecimal total, Worlds worlds, Split split, List<Breakdown> leading) {
    List<BigDecimal> exact =
        List.of(
            split.volume(),
            split.mix(),
            split.rate(),
            worlds.lateData().negate(),
            worlds.setting().negate(),
            worlds.identity().negate());
    List<BigDecimal> rounded = RoundedParts.of(exact, total);
    List<BigDecimal> shares =
        total.signum() == 0 ? List.of() : LargestRemainder.shares(rounded, SHARE_DIGITS);
    String by = leading.isEmpty() ? null : leading.get(0).dimension();
    return IntStream.range(0, exact.size())
        .mapToObj(
            n -> {
              Kind kind = Kind.values()[n];
              BigDecimal share = shares.isEmpty() ? null : shares.get(n);
              return new ChangePart(kind, rounded.get(n), share, words.of(kind, by));
            })
        .toList();
  }

  static ChangeCause cause(Cause cause, Shown shown, BigDecimal total, ChangeWords words) {
    BigDecimal share =
        total.signum() == 0
            ? null
            : cause.effect().divide(total, SHARE_DIGITS, RoundingMode.HALF_UP);
    return new ChangeCause(
        cause.change(),
        cause.dimension(),
        cause.key(),
        cause.label(),
        shown.rounded(cause.effect()),
        share,
        words.of(cause));
  }
}
