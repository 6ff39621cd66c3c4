package io.hookline.creator.deal.campaign;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;

@Singleton
class CampaignRepository extends Aggregates<Campaign, CampaignView> {

  CampaignRepository(AggregateStore store) {
    super(store, Campaign.class, Campaign::view, CampaignProblem.CAMPAIGN_NOT_FOUND);
  }
}
