package io.hookline.reporting.judgement.budget;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is planned for a campaign. Each step is spread evenly over its days: from its first to the
 * day before the next step, the last one to the campaign's end; one whose end is open, or that is
 * over before it begins, is due at once.
 */
public final class BudgetPlan {

  private final List<Part> parts;

  /**
   * @param endsOn the campaign's last day; null while it is open
   */
  BudgetPlan(List<Step> steps, LocalDate endsOn) {
    List<Step> sorted = steps.stream().sorted(Comparator.comparing(Step::from)).toList();
    parts =
        java.util.stream.IntStream.range(0, sorted.size())
            .mapToObj(
                n ->
                    new Part(
                        sorted.get(n),
                        n + 1 < sorted.size() ? sorted.get(n + 1).from().minusDays(1) : endsOn))
            .toList();
  }

  /** A part of a budget. */
  record Step(LocalDate from, BigDecimal amount) {}

  private record Part(Step step, LocalDate last) {

    BigDecimal due(LocalDate day) {
      if (day.isBefore(step.from())) {
        return BigDecimal.ZERO;
      }
      if (last == null || !day.isBefore(last)) {
        return step.amount();
      }
      return step.amount()
          .multiply(BigDecimal.valueOf(days(day)))
          .divide(BigDecimal.valueOf(days(last)), 10, RoundingMode.HALF_EVEN);
    }

    private long days(LocalDate day) {
      return ChronoUnit.DAYS.between(step.from(), day) + 1;
    }
  }

  public BigDecimal total() {
    return parts.stream()
        .map(part -> part.step().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What is due up to the end of the day. */
  public BigDecimal due(LocalDate day, String currency) {
    return parts.stream()
        .map(part -> part.due(day))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .setScale(Money.minorDigits(currency), RoundingMode.HALF_EVEN);
  }

  /** By months; they add up to the total. */
  Map<YearMonth, BigDecimal> byMonth(String currency) {
    Map<YearMonth, BigDecimal> months = new TreeMap<>();
    if (parts.isEmpty()) {
      return months;
    }
    YearMonth last = YearMonth.from(parts.get(parts.size() - 1).step().from());
    for (Part part : parts) {
      if (part.last() != null && part.last().isAfter(last.atEndOfMonth())) {
        last = YearMonth.from(part.last());
      }
    }
    BigDecimal before = BigDecimal.ZERO;
    for (YearMonth month = YearMonth.from(parts.get(0).step().from());
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      BigDecimal due = due(month.atEndOfMonth(), currency);
      months.put(month, due.subtract(before));
      before = due;
    }
    return months;
  }
}
