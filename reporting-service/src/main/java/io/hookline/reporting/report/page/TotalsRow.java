package io.hookline.reporting.report.page;

import static io.hookline.reporting.judgement.roi.CreatorColumns.COVERAGE;
import static io.hookline.reporting.judgement.roi.CreatorColumns.EMV;
import static io.hookline.reporting.judgement.roi.CreatorColumns.SCORE;

import io.hookline.reporting.judgement.roi.Column;
import io.hookline.reporting.judgement.roi.ColumnTotals;
import io.hookline.reporting.judgement.roi.CreatorColumns;
import io.hookline.reporting.judgement.roi.CreatorRoi;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All creators together: sums of what the rows show, so that a reader can add them up.
 *
 * @param figures as in the table, by the column's id
 * @param cells the same in order
 * @param scored how many creators have a score
 * @param measured how many posts have a snapshot
 * @param emvUnknown how many creators' EMV is unknown and so not in the sum
 * @param coverage in percent
 */
public record TotalsRow(
    Map<String, CreatorCells.Cell> figures,
    List<CreatorCells.Cell> cells,
    int creators,
    int scored,
    int measured,
    int emvUnknown,
    String coverage) {

  static TotalsRow of(ColumnTotals<CreatorRoi> totals, String currency) {
    CreatorCells figures = CreatorCells.of(totals, currency);
    return new TotalsRow(
        CreatorColumns.ALL.stream().collect(Collectors.toMap(Column::id, figures::cell)),
        figures.cells(),
        totals.rows(),
        figures.of(SCORE).rows(),
        figures.of(COVERAGE).numerator().intValue(),
        figures.of(EMV).unknown(),
        Words.percent(figures.of(COVERAGE).value()));
  }

  /** The verb to {@link #scored()} of so many creators. */
  public String scoredHave() {
    return Words.have(scored);
  }

  /** The verb to {@link #measured()} of so many posts. */
  public String measuredHave() {
    return Words.have(measured);
  }
}
