package io.hookline.creator.money.expense;

import io.hookline.creator.deal.campaign.Campaigns;
import io.hookline.creator.deal.partnership.Partnerships;
import io.hookline.creator.money.earning.UnderPartnership;
import io.hookline.creator.money.rate.BrandAmounts;
import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.References;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
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
  private final Creators creators;
  private final Partnerships partnerships;
  private final UnderPartnership under;
  private final Campaigns campaigns;
  private final BrandAmounts amounts;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final CurrentActor actor;
  private final Clock clock;

  RecordExpenses(
      ExpenseRows rows,
      Creators creators,
      Partnerships partnerships,
      UnderPartnership under,
      Campaigns campaigns,
      BrandAmounts amounts,
      Outbox outbox,
      CurrentBrand brand,
      CurrentActor actor,
      Clock clock) {
    this.rows = rows;
    this.creators = creators;
    this.partnerships = partnerships;
    this.under = under;
    this.campaigns = campaigns;
    this.amounts = amounts;
    this.outbox = outbox;
    this.brand = brand;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws io.hookline.kit.problem.Problem VALIDATION_FAILED, REFERENCE_UNKNOWN
   */
  void check(NewExpense expense) {
    Violation.requireNone(expense.faults());
    creators.require(expense.creatorId(), "creatorId");
    campaigns.require(expense.campaignId(), "campaignId");
    new References()
        .add(
            "partnershipId",
            expense.partnershipId(),
            "partnership of this creator",
            id -> partnerships.creatorOf(id).filter(expense.creatorId()::equals).isPresent())
        .require();
    UUID campaign = campaignOf(expense);
    if (campaign != null
        && expense.campaignId() != null
        && !campaign.equals(expense.campaignId())) {
      throw new Violation("campaignId", "must be the partnership's: " + campaign).asProblem();
    }
  }

  /** Of its partnership; null for none. */
  private UUID campaignOf(NewExpense expense) {
    return expense.partnershipId() == null ? null : under.campaignOf(expense.partnershipId());
  }

  /** Of checked ones, in their order; empty for those whose external id is recorded. */
  List<Optional<ExpenseView>> of(List<NewExpense> expenses) {
    List<ExpenseRows.NewRow> told = expenses.stream().map(this::row).toList();
    rows.insert(told, actor.actor().subject(), clock.instant());
    List<ExpenseView> added = rows.all(told.stream().map(ExpenseRows.NewRow::id).toList());
    outbox.append(
        brand.slug(),
        added.stream().map(ExpenseChange::of).map(ExpenseEvent.Recorded::new).toList());
    Map<UUID, ExpenseView> byId =
        added.stream().collect(Collectors.toMap(ExpenseView::id, Function.identity()));
    return told.stream().map(row -> Optional.ofNullable(byId.get(row.id()))).toList();
  }

  private ExpenseRows.NewRow row(NewExpense expense) {
    UUID id = Ids.next();
    UUID campaign = campaignOf(expense);
    return new ExpenseRows.NewRow(
        id,
        expense.creatorId(),
        expense.partnershipId(),
        campaign == null ? expense.campaignId() : campaign,
        expense.kind(),
        expense.paidBy(),
        expense.description(),
        expense.amount().amount(),
        expense.amount().currency(),
        amounts.of(expense.amount(), expense.incurredOn()),
        expense.incurredOn(),
        expense.externalId(),
        expense.receipts());
  }
}
