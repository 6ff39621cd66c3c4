package io.hookline.creator.money.rate;

import io.hookline.creator.money.rate.EffectiveRateView.Basis;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the rate of a pair among those that were recorded: its own, else that of the pair turned
 * round, else over a third currency, of which the one with the newest rates counts and of several
 * the first by name.
 */
final class FindRate {

  /** The newest rate of a pair. */
  record Known(String from, String to, LocalDate day, BigDecimal rate) {

    /** As the worth of one unit of {@code from}, whichever way it was recorded. */
    Known turned() {
      return new Known(to, from, day, BigDecimal.ONE.divide(rate, MathContext.DECIMAL128));
    }

    boolean is(String first, String second) {
      return from.equals(first) && to.equals(second);
    }
  }

  private final String from;
  private final String to;
  private final LocalDate day;
  private final List<Known> known;

  /**
   * @param known the newest rates, up to that day, of pairs with one of the two currencies
   */
  FindRate(String from, String to, LocalDate day, List<Known> known) {
    this.from = from;
    this.to = to;
    this.day = day;
    this.known = known;
  }

  Optional<EffectiveRateView> find() {
    if (from.equals(to)) {
      return Optional.of(view(BigDecimal.ONE, Basis.SAME, day, null));
    }
    return leg(from, to)
        .map(
            leg ->
                view(
                    leg.rate(),
                    isRecorded(from, to) ? Basis.DIRECT : Basis.INVERSE,
                    leg.day(),
                    null))
        .or(this::cross);
  }

  private Optional<EffectiveRateView> cross() {
    return known.stream()
        .flatMap(rate -> Stream.of(rate.from(), rate.to()))
        .distinct()
        .filter(third -> !third.equals(from) && !third.equals(to))
        .flatMap(third -> over(third).stream())
        .max(
            Comparator.comparing(EffectiveRateView::rateDay)
                .thenComparing(EffectiveRateView::over, Comparator.reverseOrder()));
  }

  private Optional<EffectiveRateView> over(String third) {
    return leg(from, third)
        .flatMap(
            first ->
                leg(third, to)
                    .map(
                        second ->
                            view(
                                first.rate().multiply(second.rate(), MathContext.DECIMAL128),
                                Basis.CROSS,
                                first.day().isBefore(second.day()) ? first.day() : second.day(),
                                third)));
  }

  private Optional<Known> leg(String first, String second) {
    return find(first, second).or(() -> find(second, first).map(Known::turned));
  }

  private boolean isRecorded(String first, String second) {
    return find(first, second).isPresent();
  }

  private Optional<Known> find(String first, String second) {
    return known.stream().filter(rate -> rate.is(first, second)).findFirst();
  }

  private EffectiveRateView view(BigDecimal rate, Basis basis, LocalDate rateDay, String over) {
    return new EffectiveRateView(from, to, day, plain(rate), basis, rateDay, over);
  }

  private static BigDecimal plain(BigDecimal rate) {
    BigDecimal shortest = rate.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }
}
