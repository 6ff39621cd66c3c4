package io.hookline.reporting.page;

import io.hookline.reporting.roi.CreatorRoi;
import io.hookline.reporting.roi.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A creator in the tables of the report.
 *
 * @param verdict a word, with a sign before it, so that colour is never needed to tell them apart
 * @param open whether the score stays open, so that the explanation has to be read
 * @param kind the verdict as a class of the style sheet
 */
public record CreatorRow(
    String name,
    String verdict,
    String kind,
    String explanation,
    boolean open,
    String score,
    String cashScore,
    String links,
    String codes,
    String revenue,
    String conversions,
    String emv,
    String emvRange,
    String fee,
    String coverage,
    List<EmvRow> networks,
    List<Partnership> partnerships,
    List<String> notConverted) {

  /** Highest score first; those without a score last; then by name. */
  static final Comparator<CreatorRoi> BEST_FIRST =
      Comparator.comparing(
              CreatorRoi::score,
              Comparator.nullsLast(Comparator.<java.math.BigDecimal>reverseOrder()))
          .thenComparing(CreatorRoi::creatorName)
          .thenComparing(CreatorRoi::creatorId);

  /** What one partnership costs. */
  public record Partnership(String name, String status, String fee) {}

  static CreatorRow of(CreatorRoi roi) {
    return new CreatorRow(
        roi.creatorName(),
        sign(roi.verdict()) + " " + Words.sentence(roi.verdict().name()),
        roi.verdict().name().toLowerCase(Locale.ROOT),
        roi.explanation(),
        roi.verdict() == Verdict.UNDETERMINED,
        Words.score(roi.score()),
        Words.score(roi.cashScore()),
        Words.amount(roi.revenue().links()),
        Words.amount(roi.revenue().codes()),
        Words.amount(roi.revenue().total()),
        Words.count(roi.revenue().conversions()),
        Words.amount(roi.emv().amount()),
        roi.emv().amount() == null
            ? "nothing measured"
            : Words.amount(roi.emv().low()) + " to " + Words.amount(roi.emv().high()),
        Words.amount(roi.fee().total()),
        roi.coverage().postsWithSnapshot() + " of " + roi.coverage().postsInScope(),
        EmvRow.of(roi.emv().lines()),
        roi.fee().partnerships().stream()
            .map(
                p ->
                    new Partnership(p.name(), Words.sentence(p.status()), Words.amount(p.amount())))
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
}
