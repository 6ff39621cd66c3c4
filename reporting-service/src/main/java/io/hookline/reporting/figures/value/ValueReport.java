package io.hookline.reporting.figures.value;

import io.hookline.kit.value.Money;
import io.hookline.reporting.facts.freshness.DataFreshness;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Figure;
import io.hookline.reporting.figures.ratecard.RateCardUsed;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What organic posts are worth.
 *
 * @param formula the measure of the catalogue
 * @param rows by what was asked for, the most valuable first
 * @param rest all rows that are not shown, as one; null where all are
 * @param lines what the total is made of, by network and action
 * @param overTime by what was asked for; empty without
 * @param rateCards the cards that price it, one for each network: those that hold on the last day
 * @param attributedRevenue of the brand in the same days, from its orders: no part of the value,
 *     and never to be added to it
 * @param note how to read it
 */
@Schema(name = "ValueReport")
record ValueReport(
    ValueKind kind,
    @Schema(examples = "organic_value") String formula,
    @Schema(examples = "1") int formulaVersion,
    @Schema(examples = "Europe/Oslo") String timeZone,
    Days period,
    ValueSum total,
    @Schema(nullable = true) ValueGroup groupBy,
    List<ValueRow> rows,
    @Schema(nullable = true) ValueRow rest,
    List<ValueLine> lines,
    List<ValueOverTime> overTime,
    List<RateCardUsed> rateCards,
    @Schema(nullable = true) Money attributedRevenue,
    String note,
    DataFreshness freshness) {

  /**
   * A row.
   *
   * @param key null for what has none, and of the rest
   * @param share of the total at mid prices; all rows' shares sum to 1
   */
  @Schema(name = "ValueRow")
  record ValueRow(
      @Schema(nullable = true, examples = "TIKTOK") String key,
      @Schema(nullable = true, examples = "Morning routine") String name,
      ValueSum value,
      @Schema(nullable = true, examples = "0.6250") BigDecimal share) {}

  /**
   * A day, week or month.
   *
   * @param ugcShare UGC views / all organic views, with both
   */
  @Schema(name = "ValueOverTime")
  record ValueOverTime(Days days, ValueRange amount, Figure ugcShare) {}
}
