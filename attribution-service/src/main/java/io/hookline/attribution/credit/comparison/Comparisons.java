package io.hookline.attribution.credit.comparison;

import io.hookline.attribution.credit.comparison.ComparisonTotalView.OfRun;
import io.hookline.attribution.credit.figure.AttributionFigures;
import io.hookline.attribution.credit.figure.AttributionTotalView;
import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.attribution.credit.setting.AttributionSettings.Ruled;
import io.hookline.kit.value.Money;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Reads what compared runs give. */
@Singleton
class Comparisons {

  private final Jdbi jdbi;
  private final AttributionFigures figures;

  Comparisons(Jdbi jdbi, AttributionFigures figures) {
    this.jdbi = jdbi;
    this.figures = figures;
  }

  List<ComparedUnitRow> rows(ComparedRuns runs, ComparisonPlace behind, int limit) {
    return jdbi.withHandle(
        handle ->
            behind
                .bind(
                    runs.bind(
                        handle.createQuery(ComparisonSql.rows(runs.by(), runs.runs().size()))))
                .bind("fetch", limit)
                .map((row, context) -> ComparedUnitRow.read(row))
                .list());
  }

  ComparisonTotalView total(ComparedRuns runs) {
    AttributionTotalView reference = total(runs, runs.reference());
    return new ComparisonTotalView(
        runs.period().from(),
        runs.period().to(),
        reference.timeZone(),
        reference.value().currency(),
        runs.reference().setting().rules().counting(),
        runs.reference().id(),
        runs.differences(),
        runs.runs().stream().map(run -> ofRun(run, total(runs, run), reference)).toList());
  }

  private AttributionTotalView total(ComparedRuns runs, CompletedRun run) {
    return figures.total(run, runs.period()).view(run, runs.period());
  }

  private static OfRun ofRun(
      CompletedRun run, AttributionTotalView total, AttributionTotalView reference) {
    Ruled setting = run.setting();
    return new OfRun(
        run.id(),
        setting.setting(),
        setting.name(),
        setting.version(),
        setting.rules(),
        run.channelRules(),
        run.from(),
        run.asOf(),
        total.conversions(),
        total.withoutEvidence(),
        total.credit(),
        total.value(),
        total.creditedValue(),
        total.refunded(),
        total.netValue(),
        Credited.of(total.credit(), reference.credit()),
        total.credit().subtract(reference.credit()),
        minus(total.creditedValue(), reference.creditedValue()));
  }

  private static Money minus(Money amount, Money other) {
    return new Money(amount.amount().subtract(other.amount()), amount.currency());
  }
}
