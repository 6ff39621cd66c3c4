package io.hookline.reporting.page;

import io.hookline.reporting.roi.CreatorRoi;
import io.hookline.reporting.roi.EmvLine;
import io.hookline.reporting.roi.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A creator in the tables of the report.
 *
 * @param verdict a word, with a sign before it, so that colour is never needed to tell them apart
 * @param kind the verdict as a class of the style sheet
 */
public record CreatorRow(
    String name,
    String verdict,
    String kind,
    String explanation,
    String score,
    String cashScore,
    String links,
    String codes,
    String revenue,
    String conversions,
    String emv,
    String emvLow,
    String emvHigh,
    String fee,
    String coverage,
    List<Line> lines,
    List<Partnership> partnerships,
    List<String> notConverted) {

  /** Highest score first; those without a score last; then by name. */
  static final Comparator<CreatorRoi> BEST_FIRST =
      Comparator.comparing(
              CreatorRoi::score,
              Comparator.nullsLast(Comparator.<java.math.BigDecimal>reverseOrder()))
          .thenComparing(CreatorRoi::creatorName)
          .thenComparing(CreatorRoi::creatorId);

  /** A line of the EMV. */
  public record Line(
      String network, String action, String count, String posts, String unitPrice, String amount) {

    static Line of(EmvLine line) {
      String price =
          line.unitPrice() == null ? Words.UNKNOWN : Words.price(line.unitPrice().amount());
      return new Line(
          sentence(line.network()),
          sentence(line.action().name()),
          Words.count(line.count()),
          String.valueOf(line.posts()),
          line.per() == 1 ? price : price + " / " + Words.count((long) line.per()),
          Words.amount(line.amount()));
    }
  }

  /** What one partnership costs. */
  public record Partnership(String name, String status, String fee) {}

  static CreatorRow of(CreatorRoi roi) {
    return new CreatorRow(
        roi.creatorName(),
        sign(roi.verdict()) + " " + sentence(roi.verdict().name()),
        roi.verdict().name().toLowerCase(Locale.ROOT),
        roi.explanation(),
        Words.score(roi.score()),
        Words.score(roi.cashScore()),
        Words.amount(roi.revenue().links()),
        Words.amount(roi.revenue().codes()),
        Words.amount(roi.revenue().total()),
        Words.count(roi.revenue().conversions()),
        Words.amount(roi.emv().amount()),
        Words.amount(roi.emv().low()),
        Words.amount(roi.emv().high()),
        Words.amount(roi.fee().total()),
        roi.coverage().postsWithSnapshot() + " of " + roi.coverage().postsInScope(),
        roi.emv().lines().stream().map(Line::of).toList(),
        roi.fee().partnerships().stream()
            .map(p -> new Partnership(p.name(), sentence(p.status()), Words.amount(p.amount())))
            .toList(),
        roi.revenue().notConverted().stream()
            .map(other -> other.amount() + " " + other.currency() + " (" + other.count() + ")")
            .toList());
  }

  private static String sign(Verdict verdict) {
    return switch (verdict) {
      case RENEW -> "▲";
      case KEEP -> "●";
      case RESTRUCTURE -> "▼";
      case UNDETERMINED -> "?";
    };
  }

  private static String sentence(String constant) {
    return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
  }
}
