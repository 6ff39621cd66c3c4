package io.hookline.creator.deal.partnership;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.outbox.Event;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;

/** A step of a partnership's life, with what follows from it. */
@ApplicationScoped
class TakePartnershipStep {

  private final PartnershipRepository partnerships;
  private final Creators creators;
  private final Followers followers;
  private final ShownMoney money;
  private final PartnershipClock clock;

  TakePartnershipStep(
      PartnershipRepository partnerships,
      Creators creators,
      Followers followers,
      ShownMoney money,
      PartnershipClock clock) {
    this.partnerships = partnerships;
    this.creators = creators;
    this.followers = followers;
    this.money = money;
    this.clock = clock;
  }

  /**
   * @param why null for a step that needs no reason
   * @throws io.hookline.kit.problem.Problem PARTNERSHIP_STATE_FORBIDS, CREATOR_OUT
   */
  PartnershipView take(
      UUID id, PartnershipStep step, String why, Function<PartnershipView, ? extends Event> event) {
    Partnership partnership = partnerships.getLocked(id);
    Change change = clock.now();
    partnership.take(step, why, change);
    if (step.binds()) {
      creators.requireInPipeline(partnership.creatorId());
    }
    PartnershipView saved = partnerships.save(partnership, event);
    followers.moved(PartnershipMove.of(partnership, step, change.at()));
    return money.shown(saved);
  }
}
