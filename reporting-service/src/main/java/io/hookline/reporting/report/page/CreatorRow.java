package io.hookline.reporting.report.page;

import io.hookline.reporting.judgement.roi.CreatorColumns;
import io.hookline.reporting.judgement.roi.CreatorRoi;
import io.hookline.reporting.judgement.roi.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A creator in the tables of the report.
 *
 * @param verdict a word, with a sign before it, so that colour is never needed to tell them apart
 * @param open whether the score stays open or rests on less than it should, so that the explanation
 *     has to be read
 * @param kind the verdict as a class of the style sheet
 * @param cells the figures, a cell for each column
 */
public record CreatorRow(
    String name,
    String verdict,
    String kind,
    String explanation,
    boolean open,
    String score,
    List<CreatorCells.Cell> cells,
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
    CreatorCells figures = CreatorCells.of(roi);
    return new CreatorRow(
        roi.creatorName(),
        verdict(roi.verdict()),
        roi.verdict().name().toLowerCase(Locale.ROOT),
        roi.explanation(),
        roi.verdict() == Verdict.UNDETERMINED || roi.revenue().total() == null,
        figures.text(CreatorColumns.SCORE),
        figures.cells(),
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

  /** A word, with a sign before it. */
  static String verdict(Verdict verdict) {
    return sign(verdict) + " " + Words.sentence(verdict.name());
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
