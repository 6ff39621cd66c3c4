package io.hookline.reporting.figures.value;

import io.hookline.kit.value.Money;
import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.AnswerRow;
import io.hookline.reporting.figures.query.Figure;
import io.hookline.reporting.figures.query.Granularity;
import io.hookline.reporting.figures.query.Questions;
import io.hookline.reporting.figures.ratecard.RateCard;
import io.hookline.reporting.figures.ratecard.RateCardUsed;
import io.hookline.reporting.figures.ratecard.RateCards;
import io.hookline.reporting.figures.value.ValueReport.ValueOverTime;
import io.hookline.reporting.figures.value.ValueReport.ValueRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts the engine's figures of a value together. */
@ApplicationScoped
class ValueReports {

  private static final String NOTE =
      "An estimate of what the same would have cost as advertising, at the prices of the rate card: it"
          + " is no revenue and is added to none. Impressions are organic views, because networks tell"
          + " no impressions of organic posts. A count that no post tells, and an action that the card"
          + " does not price, are left out; the lines say which.";

  private final Questions questions;
  private final RateCards cards;

  ValueReports(Questions questions, RateCards cards) {
    this.questions = questions;
    this.cards = cards;
  }

  ValueReport of(
      String brand, ValueQuestions ask, ValueGroup groupBy, int top, Granularity granularity) {
    Answer whole = questions.ask(brand, ask.values(null, top));
    Answer rows = groupBy == null ? null : questions.ask(brand, ask.values(groupBy, top));
    Answer counts = questions.ask(brand, ask.counts());
    Map<String, RateCard> held = cards.on(brand, whole.period().to());
    Figure revenue = questions.ask(brand, ask.revenue()).total().figures().get(0);
    String currency = whole.currency();
    return new ValueReport(
        ask.kind(),
        ask.kind().measure(),
        whole.columns().get(0).version(),
        whole.timeZone(),
        whole.period(),
        new Sums(ask, currency).of(whole.total()),
        groupBy,
        rows == null
            ? List.of()
            : rows.rows().stream().map(row -> row(ask, currency, row)).toList(),
        rows == null || rows.rows().size() < top ? null : row(ask, currency, rows.rest()),
        Lines.of(counts, held),
        granularity == null ? List.of() : overTime(brand, ask, granularity, currency),
        counts.rows().stream()
            .map(network -> held.get(network.keys().get(0).key()))
            .filter(card -> card != null)
            .map(RateCardUsed::of)
            .toList(),
        revenue.value() == null ? null : new Money(revenue.value(), currency),
        NOTE,
        whole.freshness());
  }

  private static ValueRow row(ValueQuestions ask, String currency, AnswerRow row) {
    AnswerRow.Key key = row.keys().isEmpty() ? null : row.keys().get(0);
    return new ValueRow(
        key == null ? null : key.key(),
        key == null ? null : key.name(),
        new Sums(ask, currency).of(row),
        row.figure(ask.kind().measure()).share());
  }

  private List<ValueOverTime> overTime(
      String brand, ValueQuestions ask, Granularity granularity, String currency) {
    List<AnswerRow.Part> values =
        questions.ask(brand, ask.valueOverTime(granularity)).total().parts();
    List<AnswerRow.Part> shares =
        questions.ask(brand, ask.ugcOverTime(granularity)).total().parts();
    List<ValueOverTime> overTime = new ArrayList<>();
    for (int n = 0; n < values.size(); n++) {
      List<BigDecimal> amounts = values.get(n).figures().stream().map(Figure::value).toList();
      overTime.add(
          new ValueOverTime(
              values.get(n).days(),
              ValueRange.of(amounts, currency),
              shares.get(n).figures().get(0)));
    }
    return overTime;
  }
}
