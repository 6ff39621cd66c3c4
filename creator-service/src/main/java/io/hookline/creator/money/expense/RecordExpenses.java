package io.hookline.creator.money.expense;

import io.hookline.creator.money.rate.BrandAmounts;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Records expenses, each of another program once. */
@ApplicationScoped
class RecordExpenses {

  private final ExpenseRows rows;
  private final ExpenseReferences references;
  private final BrandAmounts amounts;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final CurrentActor actor;
  private final Clock clock;

  RecordExpenses(
      ExpenseRows rows,
      ExpenseReferences references,
      BrandAmounts amounts,
      Outbox outbox,
      CurrentBrand brand,
      CurrentActor actor,
      Clock clock) {
    this.rows = rows;
    this.references = references;
    this.amounts = amounts;
    this.outbox = outbox;
    this.brand = brand;
    this.actor = actor;
    this.clock = clock;
  }

  ExpenseReferences.Known references(List<NewExpense> expenses) {
    return references.of(expenses);
  }

  /** Of checked ones, in their order; empty for those whose external id is recorded. */
  List<Optional<ExpenseView>> of(List<NewExpense> expenses, ExpenseReferences.Known known) {
    Map<NewExpense, BigDecimal> worth =
        amounts.known(expenses, NewExpense::amount, NewExpense::incurredOn);
    List<ExpenseRows.NewRow> told =
        expenses.stream().map(one -> row(one, known.campaignOf(one), worth.get(one))).toList();
    rows.insert(told, actor.actor().subject(), clock.instant());
    List<ExpenseView> added = rows.all(told.stream().map(ExpenseRows.NewRow::id).toList());
    outbox.append(
        brand.slug(),
        added.stream().map(ExpenseChange::of).map(ExpenseEvent.Recorded::new).toList());
    Map<UUID, ExpenseView> byId =
        added.stream().collect(Collectors.toMap(ExpenseView::id, Function.identity()));
    return told.stream().map(row -> Optional.ofNullable(byId.get(row.id()))).toList();
  }

  private static ExpenseRows.NewRow row(NewExpense expense, UUID campaign, BigDecimal worth) {
    return new ExpenseRows.NewRow(
        Ids.next(),
        expense.creatorId(),
        expense.partnershipId(),
        campaign,
        expense.kind(),
        expense.paidBy(),
        expense.description(),
        expense.amount().amount(),
        expense.amount().currency(),
        worth,
        expense.incurredOn(),
        expense.externalId(),
        expense.receipts());
  }
}
