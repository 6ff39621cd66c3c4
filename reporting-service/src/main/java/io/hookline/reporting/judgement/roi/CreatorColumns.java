package io.hookline.reporting.judgement.roi;

import static io.hookline.reporting.figures.catalogue.Unit.COUNT;
import static io.hookline.reporting.figures.catalogue.Unit.MONEY;
import static io.hookline.reporting.figures.catalogue.Unit.RATIO;
import static io.hookline.reporting.figures.catalogue.Unit.SHARE;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** The figures of a creator in the report, its file and its answer. */
public final class CreatorColumns {

  /** A creator without a verdict has no score, and no part in that of all. */
  public static final Column<CreatorRoi> SCORE =
      Column.ratio(
          "creator_roi_score",
          "Score",
          RATIO,
          "(earned media value + attributed revenue) / fee",
          "score",
          roi -> isScored(roi) ? roi.basis().numerator().amount() : null,
          roi -> roi.fee().total().amount());

  /** Of all: of the same creators as the score, so that the two can be compared. */
  public static final Column<CreatorRoi> CASH_SCORE =
      Column.<CreatorRoi>ratio(
              "creator_cash_score",
              "Cash only",
              RATIO,
              "attributed revenue / fee",
              "cashScore",
              roi -> roi.revenue().total() == null ? null : roi.revenue().total().amount(),
              roi -> roi.fee().total().amount())
          .totalOf(CreatorColumns::isScored);

  public static final Column<CreatorRoi> REVENUE =
      money(
          "attributed_revenue",
          "Revenue",
          "by links + by codes",
          "revenue.total",
          roi -> roi.revenue().total());

  public static final Column<CreatorRoi> EMV =
      money(
              "earned_media_value",
              "EMV",
              "organic counts x the rate card's middle prices",
              "emv.amount",
              roi -> roi.emv().amount())
          .between(
              money(
                  "earned_media_value_low",
                  "EMV, low",
                  "organic counts x the rate card's low prices",
                  "emv.low",
                  roi -> roi.emv().low()),
              money(
                  "earned_media_value_high",
                  "EMV, high",
                  "organic counts x the rate card's high prices",
                  "emv.high",
                  roi -> roi.emv().high()));

  public static final Column<CreatorRoi> FEE =
      money(
          "creator_fee",
          "Fee",
          "partnerships that were agreed of the period, in full",
          "fee.total",
          roi -> roi.fee().total());

  public static final Column<CreatorRoi> COVERAGE =
      Column.ratio(
          "post_coverage",
          "Posts measured",
          SHARE,
          "posts with an organic snapshot / posts in scope",
          "coverage.ratio",
          roi -> BigDecimal.valueOf(roi.coverage().postsWithSnapshot()),
          roi -> BigDecimal.valueOf(roi.coverage().postsInScope()));

  /** All of them, in the order of a table's columns. */
  public static final List<Column<CreatorRoi>> ALL =
      List.of(
          SCORE,
          CASH_SCORE,
          money(
              "revenue_by_links",
              "By links",
              "credited value with a click or a view as evidence",
              "revenue.links",
              roi -> roi.revenue().links()),
          money(
              "revenue_by_codes",
              "By codes",
              "credited value with a promo code as evidence",
              "revenue.codes",
              roi -> roi.revenue().codes()),
          REVENUE,
          // Two creators who share one count it both, and so does the total.
          Column.sum(
              "conversions",
              "Conversions",
              COUNT,
              "conversions with a credit of the creator",
              "revenue.conversions",
              roi ->
                  roi.revenue().conversions() == null
                      ? null
                      : BigDecimal.valueOf(roi.revenue().conversions())),
          EMV,
          FEE,
          COVERAGE);

  private CreatorColumns() {}

  private static boolean isScored(CreatorRoi roi) {
    return roi.verdict() != Verdict.UNDETERMINED;
  }

  private static Column<CreatorRoi> money(
      String id, String label, String basis, String field, Function<CreatorRoi, Money> amount) {
    return Column.sum(
        id,
        label,
        MONEY,
        basis,
        field + ".amount",
        roi -> amount.apply(roi) == null ? null : amount.apply(roi).amount());
  }
}
