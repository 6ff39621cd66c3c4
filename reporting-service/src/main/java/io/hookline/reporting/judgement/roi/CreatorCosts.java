package io.hookline.reporting.judgement.roi;

import io.hookline.reporting.figures.query.Figure;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the creator cost for each view, engagement and intent signal of the period's posts. */
@Schema(name = "CreatorCosts")
record CreatorCosts(CostPer view, CostPer engagement, CostPer intentSignal) {

  /**
   * Fee / count.
   *
   * @param price to four digits, in the brand's currency; null without a fee or a count
   * @param fee what was divided
   * @param count by what; null when it is unknown
   */
  @Schema(name = "CostPer")
  record CostPer(
      @Schema(nullable = true, examples = "0.3333") BigDecimal price,
      @Schema(nullable = true, examples = "2000") BigDecimal fee,
      @Schema(nullable = true, examples = "6000") BigDecimal count) {

    static CostPer of(Figure figure) {
      return figure == null
          ? new CostPer(null, null, null)
          : new CostPer(figure.value(), figure.numerator(), figure.denominator());
    }
  }

  static CreatorCosts of(Map<String, Figure> figures) {
    return new CreatorCosts(
        CostPer.of(figures.get("cost_per_view")),
        CostPer.of(figures.get("cost_per_engagement")),
        CostPer.of(figures.get("cost_per_intent_signal")));
  }
}
