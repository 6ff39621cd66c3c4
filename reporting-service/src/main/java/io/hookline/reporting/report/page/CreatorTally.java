package io.hookline.reporting.report.page;

import io.hookline.reporting.figures.ratecard.RateCardUsed;
import io.hookline.reporting.judgement.roi.Attribution;
import io.hookline.reporting.judgement.roi.ColumnTotals;
import io.hookline.reporting.judgement.roi.CreatorColumns;
import io.hookline.reporting.judgement.roi.CreatorRoi;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the report says of a brand's creators, taken from them one by one: sums over all, and those
 * that are shown. Its size does not grow with their number.
 */
final class CreatorTally {

  /** More rows than these are nobody's reading; the export has them all. */
  static final int ROWS = 200;

  private final ColumnTotals<CreatorRoi> totals = new ColumnTotals<>(CreatorColumns.ALL);
  private final Top<CreatorRoi> best = new Top<>(ROWS, CreatorRow.BEST_FIRST);
  private final Top<CreatorRoi> dearest = new Top<>(RoiChart.MOST, RoiChart.DEAREST_FIRST);
  private final Set<RateCardUsed> cards = new HashSet<>();
  private Attribution attribution;

  void add(CreatorRoi creator) {
    totals.add(creator);
    best.add(creator);
    dearest.add(creator);
    cards.addAll(creator.rateCards());
    attribution = attribution == null ? creator.attribution() : attribution;
  }

  TotalsRow totals(String currency) {
    return TotalsRow.of(totals, currency);
  }

  /** Those with the best scores, best first. */
  List<CreatorRow> rows() {
    return best.inOrder().stream().map(CreatorRow::of).toList();
  }

  /**
   * @param of how many creators there are
   */
  RoiChart chart(int of) {
    return RoiChart.of(dearest.inOrder(), of);
  }

  Set<RateCardUsed> cards() {
    return cards;
  }

  /** Null when no conversion of the period was credited. */
  Attribution attribution() {
    return attribution;
  }
}
