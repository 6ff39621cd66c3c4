package io.hookline.reporting.report.page;

import io.hookline.kit.value.Characters;
import io.hookline.kit.value.Money;
import io.hookline.reporting.judgement.roi.CreatorColumns;
import io.hookline.reporting.judgement.roi.CreatorRoi;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What each creator earned, against the fee: a bar of revenue and EMV over a thin bar of the fee,
 * with marks where a verdict changes. All lengths share one axis. Heights are pixels and lengths
 * are parts of the width that there is, so that the picture fits a telephone and its texts keep
 * their size.
 *
 * @param shown how many creators have a bar
 * @param of how many there are
 */
public record RoiChart(
    int shown, int of, int height, int bottom, List<Bar> bars, List<Tick> ticks, String summary) {

  /** More bars than these are no picture any more; those with the largest fees are shown. */
  static final int MOST = 25;

  /** Percent of the width; the rest is for what is written behind a bar. */
  private static final int WIDTH = 82;

  private static final int TOP = 8;
  private static final int ROW = 56;
  private static final int NAME_LENGTH = 24;
  private static final BigDecimal[] MARKS = {new BigDecimal("1.5"), new BigDecimal("3")};

  /** One creator. */
  public record Bar(
      String name,
      String fullName,
      int y,
      String revenue,
      String emvStart,
      String emv,
      String fee,
      List<String> marks,
      String end,
      String earned,
      CreatorRow row) {}

  /** A line of the axis. */
  public record Tick(String x, String label) {}

  /** Largest fee first; then as in the tables. */
  static final Comparator<CreatorRoi> DEAREST_FIRST =
      Comparator.comparing((CreatorRoi c) -> c.fee().total().amount())
          .reversed()
          .thenComparing(CreatorRow.BEST_FIRST);

  /**
   * @param dearest those with the largest fees, {@value #MOST} at most
   * @param of how many creators there are
   */
  static RoiChart of(List<CreatorRoi> dearest, int of) {
    List<CreatorRoi> shown = dearest.stream().sorted(CreatorRow.BEST_FIRST).toList();
    Axis axis =
        Axis.of(
            shown.stream()
                .mapToDouble(c -> earned(c).max(c.fee().total().amount()).doubleValue())
                .max()
                .orElse(0));
    int bottom = TOP + shown.size() * ROW;
    return new RoiChart(
        shown.size(),
        of,
        bottom + 28,
        bottom,
        java.util.stream.IntStream.range(0, shown.size())
            .mapToObj(i -> bar(shown.get(i), TOP + i * ROW, axis))
            .toList(),
        axis.ticks().stream().map(t -> new Tick(percent(t / axis.top()), Axis.brief(t))).toList(),
        summary(shown));
  }

  private static Bar bar(CreatorRoi creator, int y, Axis axis) {
    double revenue = axis.share(orZero(creator.revenue().total()));
    double emv = axis.share(orZero(creator.emv().amount()));
    BigDecimal fee = creator.fee().total().amount();
    return new Bar(
        shortened(creator.creatorName()),
        creator.creatorName(),
        y,
        percent(revenue),
        percent(revenue),
        percent(emv),
        percent(axis.share(fee)),
        java.util.Arrays.stream(MARKS)
            .map(fee::multiply)
            .filter(mark -> mark.signum() > 0 && axis.share(mark) <= 1)
            .map(mark -> percent(axis.share(mark)))
            .toList(),
        percent(revenue + emv),
        Axis.brief(earned(creator).doubleValue()) + (isKnown(creator) ? "" : " + ?"),
        CreatorRow.of(creator));
  }

  private static BigDecimal earned(CreatorRoi creator) {
    return orZero(creator.revenue().total()).add(orZero(creator.emv().amount()));
  }

  private static boolean isKnown(CreatorRoi creator) {
    return creator.emv().amount() != null && creator.revenue().total() != null;
  }

  private static BigDecimal orZero(Money money) {
    return money == null ? BigDecimal.ZERO : money.amount();
  }

  private static String percent(double share) {
    return Axis.at(share * WIDTH) + "%";
  }

  private static String shortened(String name) {
    return Characters.count(name) <= NAME_LENGTH
        ? name
        : Characters.cut(name, NAME_LENGTH - 1) + "…";
  }

  private static String summary(List<CreatorRoi> shown) {
    return shown.stream().map(RoiChart::sentence).collect(Collectors.joining("; ", "", "."));
  }

  private static String sentence(CreatorRoi creator) {
    CreatorCells figures = CreatorCells.of(creator);
    return "%s: revenue %s, EMV %s, fee %s, %s"
        .formatted(
            creator.creatorName(),
            figures.text(CreatorColumns.REVENUE),
            figures.text(CreatorColumns.EMV),
            figures.text(CreatorColumns.FEE),
            CreatorRow.verdict(creator.verdict()));
  }
}
