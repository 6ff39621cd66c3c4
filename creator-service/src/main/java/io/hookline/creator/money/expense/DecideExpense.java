package io.hookline.creator.money.expense;

import io.hookline.creator.money.earning.EarningKind;
import io.hookline.creator.money.earning.EarningSource;
import io.hookline.creator.money.earning.Earnings;
import io.hookline.creator.money.earning.NewEarning;
import io.hookline.creator.money.earning.SourceKind;
import io.hookline.creator.money.earning.UnderPartnership;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Approves or rejects an expense, once. What the creator laid out is owed to her then; a gift goes
 * into the books and is never paid; what the brand paid itself is a cost of its budgets alone.
 */
@ApplicationScoped
class DecideExpense {

  private final ExpenseRows rows;
  private final Earnings earnings;
  private final UnderPartnership under;
  private final BrandDirectory brands;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final CurrentActor actor;
  private final Clock clock;

  DecideExpense(
      ExpenseRows rows,
      Earnings earnings,
      UnderPartnership under,
      BrandDirectory brands,
      Outbox outbox,
      CurrentBrand brand,
      CurrentActor actor,
      Clock clock) {
    this.rows = rows;
    this.earnings = earnings;
    this.under = under;
    this.brands = brands;
    this.outbox = outbox;
    this.brand = brand;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Problem EXPENSE_NOT_FOUND, EXPENSE_DECIDED
   */
  ExpenseView approve(UUID id, String note) {
    ExpenseView expense = open(id);
    UUID earning =
        expense.kind() == ExpenseKind.GIFT || expense.paidBy() == PaidBy.CREATOR
            ? earn(expense)
            : null;
    return decide(id, ExpenseStatus.APPROVED, note, earning);
  }

  /**
   * @throws Problem EXPENSE_NOT_FOUND, EXPENSE_DECIDED
   */
  ExpenseView reject(UUID id, String note) {
    open(id);
    return decide(id, ExpenseStatus.REJECTED, note, null);
  }

  private ExpenseView open(UUID id) {
    ExpenseView expense =
        rows.list(" and e.id = :id for update of e", Map.of("id", id)).stream()
            .findFirst()
            .orElseThrow(
                () ->
                    new Problem(
                        ExpenseProblem.EXPENSE_NOT_FOUND, "There is no expense " + id + "."));
    if (expense.status() != ExpenseStatus.SUBMITTED) {
      throw new Problem(ExpenseProblem.EXPENSE_DECIDED, "It is " + expense.status() + ".");
    }
    return expense;
  }

  private UUID earn(ExpenseView expense) {
    NewEarning earning =
        NewEarning.of(
                expense.creatorId(),
                EarningKind.valueOf(expense.kind().name()),
                expense.amount(),
                expense.incurredOn().atStartOfDay(brands.get(brand.slug()).timeZone()).toInstant(),
                EarningSource.of(SourceKind.EXPENSE, expense.id()))
            .under(null, null, expense.campaignId())
            .withNote(expense.description());
    if (expense.partnershipId() != null) {
      under.place(earning, expense.partnershipId(), expense.campaignId());
    }
    return earnings.make(List.of(earning)).get(0).id();
  }

  private ExpenseView decide(UUID id, ExpenseStatus status, String note, UUID earning) {
    rows.decide(id, status, actor.actor().subject(), note, earning, clock.instant());
    ExpenseView decided = rows.all(List.of(id)).get(0);
    outbox.append(
        brand.slug(),
        status == ExpenseStatus.APPROVED
            ? new ExpenseEvent.Approved(ExpenseChange.of(decided))
            : new ExpenseEvent.Rejected(ExpenseChange.of(decided)));
    return decided;
  }
}
