package io.hookline.content.produce.brief;

import io.hookline.content.replica.CampaignReplica;
import io.hookline.content.replica.CreatorReplica;
import io.hookline.content.replica.Partnership;
import io.hookline.content.replica.PartnershipReplica;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.problem.Violation;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Who is asked by a brief, and what for. */
@Singleton
class BriefParties {

  private final CreatorReplica creators;
  private final PartnershipReplica partnerships;
  private final CampaignReplica campaigns;

  BriefParties(
      CreatorReplica creators, PartnershipReplica partnerships, CampaignReplica campaigns) {
    this.campaigns = campaigns;
    this.creators = creators;
    this.partnerships = partnerships;
  }

  /**
   * @return the creator, of the partnership where none is named; null for the brand's own team
   * @throws Problem REFERENCE_UNKNOWN, VALIDATION_FAILED
   */
  UUID creator(NewBrief body) {
    new References()
        .add("creatorId", body.creatorId(), "creator", creators::has)
        .add("partnershipId", body.partnershipId(), "partnership", partnerships::has)
        .add("campaignId", body.campaignId(), "campaign", campaigns::has)
        .require();
    if (body.partnershipId() == null) {
      return body.creatorId();
    }
    UUID partner =
        partnerships.find(body.partnershipId()).map(Partnership::creatorId).orElseThrow();
    if (body.creatorId() != null && !body.creatorId().equals(partner)) {
      throw new Problem(
          CommonProblem.VALIDATION_FAILED,
          "The partnership is another creator's.",
          List.of(new Violation("partnershipId", "is another creator's")));
    }
    return partner;
  }
}
