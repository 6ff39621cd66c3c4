package io.hookline.creator.money.expense;

import io.hookline.creator.deal.campaign.Campaigns;
import io.hookline.creator.deal.partnership.KnownPartnership;
import io.hookline.creator.deal.partnership.Partnerships;
import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether what expenses name is there. */
@ApplicationScoped
class ExpenseReferences {

  private final Creators creators;
  private final Campaigns campaigns;
  private final Partnerships partnerships;

  ExpenseReferences(Creators creators, Campaigns campaigns, Partnerships partnerships) {
    this.creators = creators;
    this.campaigns = campaigns;
    this.partnerships = partnerships;
  }

  /** Looks up what all of them name, with few statements however many. */
  Known of(List<NewExpense> expenses) {
    Set<UUID> people = ids(expenses, NewExpense::creatorId);
    return new Known(
        creators.existing(people),
        creators.merged(people),
        campaigns.existing(ids(expenses, NewExpense::campaignId)),
        partnerships.all(ids(expenses, NewExpense::partnershipId)));
  }

  private static Set<UUID> ids(List<NewExpense> expenses, Function<NewExpense, UUID> named) {
    return expenses.stream().map(named).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  /** What there is of what they name. */
  record Known(
      Set<UUID> creators,
      Map<UUID, UUID> merged,
      Set<UUID> campaigns,
      Map<UUID, KnownPartnership> partnerships) {

    /**
     * @throws Problem VALIDATION_FAILED, REFERENCE_UNKNOWN, CREATOR_MERGED
     */
    void check(NewExpense expense) {
      Violation.requireNone(expense.faults());
      References.require("creatorId", expense.creatorId(), "creator", creators::contains);
      Creators.requireStanding(expense.creatorId(), merged);
      new References()
          .add("campaignId", expense.campaignId(), "campaign", campaigns::contains)
          .require();
      new References()
          .add(
              "partnershipId",
              expense.partnershipId(),
              "partnership of this creator",
              id -> isOf(id, expense.creatorId()))
          .require();
      UUID campaign = campaignOf(expense);
      if (expense.campaignId() != null && !expense.campaignId().equals(campaign)) {
        throw new Violation("campaignId", "must be the partnership's: " + campaign).asProblem();
      }
    }

    private boolean isOf(UUID partnership, UUID creator) {
      return partnerships.containsKey(partnership)
          && partnerships.get(partnership).creatorId().equals(creator);
    }

    /** Of its partnership, else what it names; null for none. */
    UUID campaignOf(NewExpense expense) {
      UUID under =
          expense.partnershipId() == null
              ? null
              : partnerships.get(expense.partnershipId()).campaignId();
      return under == null ? expense.campaignId() : under;
    }
  }
}
