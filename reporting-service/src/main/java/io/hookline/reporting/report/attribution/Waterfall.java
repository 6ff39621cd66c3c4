package io.hookline.reporting.report.attribution;

import io.hookline.reporting.report.attribution.Compared.Line;
import io.hookline.reporting.report.overview.ShortName;
import io.hookline.reporting.report.page.Axis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The way from what one setting gives to touches to what another one does: a bar for the first, a
 * step for each unit that gains or loses, a bar for the second. Gains stand before losses, so that
 * no step falls below 0. Heights are pixels, lengths are parts of the width.
 */
public record Waterfall(String summary, int height, List<Bar> bars) {

  private static final int MOST = 10;
  private static final int ROW = 42;

  /** Percent of the width; the rest is for what is written behind a bar. */
  private static final int WIDTH = 72;

  /**
   * A bar.
   *
   * @param kind its class: {@code bar}, {@code gain} or {@code loss}
   */
  public record Bar(
      String name, String kind, int y, String x, String width, String end, String value) {}

  private record Step(String name, BigDecimal change) {}

  /**
   * @param amount of what is given: its value or its conversions, as both settings know it
   * @param text of an amount
   * @param signed of a difference
   */
  static Waterfall of(
      String reference,
      String other,
      Compared compared,
      Function<Given, BigDecimal> amount,
      Function<BigDecimal, String> text,
      Function<BigDecimal, String> signed) {
    BigDecimal begin = amount.apply(compared.attributed().reference());
    List<Step> steps = steps(compared.units(), amount);
    BigDecimal top =
        steps.stream()
            .map(Step::change)
            .filter(change -> change.signum() > 0)
            .reduce(begin, BigDecimal::add);
    List<Bar> bars = new ArrayList<>();
    bars.add(bar(bars, reference, "bar", BigDecimal.ZERO, begin, top, text.apply(begin)));
    BigDecimal at = begin;
    for (Step step : steps) {
      BigDecimal next = at.add(step.change());
      String kind = step.change().signum() > 0 ? "gain" : "loss";
      String value = signed.apply(step.change());
      bars.add(bar(bars, step.name(), kind, at.min(next), at.max(next), top, value));
      at = next;
    }
    bars.add(bar(bars, other, "bar", BigDecimal.ZERO, at, top, text.apply(at)));
    return new Waterfall(
        bars.stream()
            .map(bar -> bar.name() + ": " + bar.value())
            .collect(Collectors.joining("; ", "", ".")),
        bars.size() * ROW,
        bars);
  }

  /** The largest ones; all others are one gain and one loss. */
  private static List<Step> steps(List<Line> units, Function<Given, BigDecimal> amount) {
    List<Step> all =
        units.stream()
            .map(line -> new Step(line.name(), amount.apply(line.change())))
            .filter(step -> step.change().signum() != 0)
            .sorted(Comparator.comparing((Step step) -> step.change().abs()).reversed())
            .toList();
    List<Step> shown = new ArrayList<>(all.subList(0, Math.min(MOST, all.size())));
    List<Step> rest = all.subList(shown.size(), all.size());
    for (int sign : new int[] {1, -1}) {
      BigDecimal sum =
          rest.stream()
              .map(Step::change)
              .filter(change -> change.signum() == sign)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      if (sum.signum() != 0) {
        shown.add(new Step(sign > 0 ? "All others that gain" : "All others that lose", sum));
      }
    }
    shown.sort(Comparator.comparing(Step::change).reversed());
    return shown;
  }

  private static Bar bar(
      List<Bar> before,
      String name,
      String kind,
      BigDecimal from,
      BigDecimal to,
      BigDecimal top,
      String value) {
    double all = top.signum() == 0 ? 1 : top.doubleValue();
    double start = from.doubleValue() / all * WIDTH;
    double end = to.doubleValue() / all * WIDTH;
    return new Bar(
        ShortName.of(name),
        kind,
        before.size() * ROW,
        Axis.at(start) + "%",
        Axis.at(end - start) + "%",
        Axis.at(end) + "%",
        value);
  }
}
