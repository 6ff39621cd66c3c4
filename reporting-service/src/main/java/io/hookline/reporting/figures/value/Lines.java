package io.hookline.reporting.figures.value;

import io.hookline.kit.value.Money;
import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.AnswerRow;
import io.hookline.reporting.figures.query.Figure;
import io.hookline.reporting.figures.ratecard.PriceRange;
import io.hookline.reporting.figures.ratecard.RateCard;
import io.hookline.reporting.figures.rounding.LargestRemainder;
import io.hookline.reporting.figures.value.ValueLine.Missing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a value is made of, by network and action; the lines of a part sum to it. */
final class Lines {

  private static final List<Function<PriceRange, BigDecimal>> LEVELS =
      List.of(PriceRange::low, PriceRange::mid, PriceRange::high);

  private final Map<String, RateCard> cards;
  private final String currency;

  private Lines(Map<String, RateCard> cards, String currency) {
    this.cards = cards;
    this.currency = currency;
  }

  /** What was counted of an action on a network, and its price. */
  private record Counted(String network, PricedAction action, Figure figure, PriceRange price) {

    BigDecimal worth(Function<PriceRange, BigDecimal> level) {
      return action.worth(figure.value(), price == null ? null : level.apply(price));
    }
  }

  /**
   * @param counts by network
   * @param cards by the network's name
   */
  static List<ValueLine> of(Answer counts, Map<String, RateCard> cards) {
    return new Lines(cards, counts.currency()).all(counts);
  }

  private List<ValueLine> all(Answer counts) {
    List<ValueLine> lines = new ArrayList<>();
    for (ValuePart part : ValuePart.values()) {
      List<Counted> counted =
          counts.rows().stream()
              .flatMap(row -> PricedAction.in(part).map(action -> counted(row, action)))
              .toList();
      List<List<BigDecimal>> byLevel =
          LEVELS.stream()
              .map(
                  level ->
                      LargestRemainder.parts(
                          new ArrayList<>(counted.stream().map(one -> one.worth(level)).toList()),
                          Money.minorDigits(currency)))
              .toList();
      for (int n = 0; n < counted.size(); n++) {
        int at = n;
        List<BigDecimal> amounts = new ArrayList<>();
        byLevel.forEach(level -> amounts.add(level.get(at)));
        lines.add(line(counted.get(n), amounts));
      }
    }
    return lines;
  }

  private Counted counted(AnswerRow row, PricedAction action) {
    String network = row.keys().get(0).key();
    PriceRange price = action.of(cards.get(network));
    return new Counted(network, action, row.figure(action.measure()), price);
  }

  private ValueLine line(Counted counted, List<BigDecimal> amounts) {
    Missing uncounted = counted.figure().value() == null ? Missing.COUNT_UNKNOWN : null;
    return new ValueLine(
        counted.network(),
        counted.action().part(),
        counted.action(),
        counted.figure().value(),
        counted.figure().known(),
        counted.price() == null ? null : new Money(counted.price().mid(), currency),
        counted.action().per(),
        ValueRange.of(amounts, currency),
        counted.price() == null ? Missing.NOT_PRICED : uncounted);
  }
}
