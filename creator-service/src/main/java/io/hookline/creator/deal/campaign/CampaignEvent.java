package io.hookline.creator.deal.campaign;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("campaigns/{id}")
sealed interface CampaignEvent extends Event {

  record Planned(CampaignView data) implements CampaignEvent {}

  record Updated(CampaignView data) implements CampaignEvent {}

  record Activated(CampaignView data) implements CampaignEvent {}

  record Paused(CampaignView data) implements CampaignEvent {}

  record Resumed(CampaignView data) implements CampaignEvent {}

  record Completed(CampaignView data) implements CampaignEvent {}

  record Cancelled(CampaignView data) implements CampaignEvent {}
}
