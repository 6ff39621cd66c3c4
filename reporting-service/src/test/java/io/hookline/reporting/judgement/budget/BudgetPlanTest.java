package io.hookline.reporting.judgement.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.reporting.judgement.budget.BudgetPlan.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BudgetPlanTest {

  private static final LocalDate SEPTEMBER = LocalDate.parse("2026-09-01");

  @Test
  void aStepIsSpreadOverItsDaysUpToTheNext() {
    BudgetPlan plan =
        new BudgetPlan(
            List.of(step("2026-10-01", "3100"), step("2026-09-01", "3000")),
            LocalDate.parse("2026-10-31"));
    assertThat(plan.total()).isEqualByComparingTo("6100");
    assertThat(due(plan, "2026-08-31")).isEqualByComparingTo("0");
    assertThat(due(plan, "2026-09-01")).isEqualByComparingTo("100");
    assertThat(due(plan, "2026-09-30")).isEqualByComparingTo("3000");
    assertThat(due(plan, "2026-10-02")).isEqualByComparingTo("3200");
    assertThat(due(plan, "2027-01-01")).isEqualByComparingTo("6100");
    assertThat(plan.byMonth("USD"))
        .containsEntry(YearMonth.of(2026, 9), new BigDecimal("3000.00"))
        .containsEntry(YearMonth.of(2026, 10), new BigDecimal("3100.00"))
        .hasSize(2);
  }

  @Test
  void whatHasNoEndIsDueAtOnce() {
    BudgetPlan open = new BudgetPlan(List.of(step("2026-09-10", "900")), null);
    assertThat(due(open, "2026-09-09")).isEqualByComparingTo("0");
    assertThat(due(open, "2026-09-10")).isEqualByComparingTo("900");
    BudgetPlan after =
        new BudgetPlan(List.of(step("2026-09-10", "900")), LocalDate.parse("2026-09-01"));
    assertThat(due(after, "2026-09-10")).as("after the end").isEqualByComparingTo("900");
  }

  @Test
  void monthsAddUpToWhatIsPlannedWhateverTheSteps() {
    for (int seed = 1; seed <= 500; seed++) {
      Random random = new Random(seed);
      List<Step> steps = new ArrayList<>();
      for (int n = 0; n <= random.nextInt(5); n++) {
        steps.add(
            new Step(
                SEPTEMBER.plusDays(random.nextInt(120)),
                BigDecimal.valueOf(random.nextInt(1_000_000), 2)));
      }
      LocalDate end = random.nextInt(4) == 0 ? null : SEPTEMBER.plusDays(random.nextInt(300) - 20L);
      BudgetPlan plan = new BudgetPlan(steps, end);
      assertThat(plan.byMonth("USD").values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
          .as("seed " + seed)
          .isEqualByComparingTo(plan.total());
    }
  }

  private static BigDecimal due(BudgetPlan plan, String day) {
    return plan.due(LocalDate.parse(day), "USD");
  }

  private static Step step(String from, String amount) {
    return new Step(LocalDate.parse(from), new BigDecimal(amount));
  }
}
