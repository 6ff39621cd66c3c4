package io.hookline.attribution.collect.utmaudit;

import io.hookline.attribution.collect.taxonomy.UtmParameter;
import io.hookline.kit.value.Money;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that is wrong with tags. Figures that do not belong to its kind are null.
 *
 * @param about the campaign, link or name
 * @param visits of people in the period that it is about
 * @param adClicks that the platform counted for the campaign
 * @param linkId of the link, where it is about one
 * @param platformCampaignId of the campaign, where it is about one
 * @param shouldBe the name that was probably meant
 * @param next what to do about it
 */
@Schema(name = "UtmFinding")
record FindingView(
    FindingKind kind,
    @Schema(examples = "Serum launch") String about,
    @Schema(nullable = true) UtmParameter parameter,
    @Schema(examples = "3") long visits,
    @Schema(nullable = true, examples = "612") Long adClicks,
    @Schema(nullable = true) Money spend,
    @Schema(nullable = true) UUID linkId,
    @Schema(nullable = true, examples = "1790162219134500865") String platformCampaignId,
    @Schema(nullable = true, examples = "tiktok") String shouldBe,
    @Schema(examples = "Put utm_id=__CAMPAIGN_ID__ into the ad's address.") String next) {

  static FindingView spend(AdCampaign campaign, long visits) {
    return new FindingView(
        FindingKind.SPEND_WITHOUT_VISITS,
        campaign.name() == null ? campaign.id() : campaign.name(),
        UtmParameter.CAMPAIGN,
        visits,
        campaign.clicks(),
        campaign.spend(),
        null,
        campaign.id(),
        null,
        "Give its ads an address with utm_campaign=__CAMPAIGN_NAME__&utm_id=__CAMPAIGN_ID__, such as"
            + " the adUrl of a link with these tags, and see that the landing page keeps its query.");
  }

  static FindingView withoutCampaign(String source, String medium, long visits) {
    String from = source == null ? "no source" : medium == null ? source : source + " / " + medium;
    return new FindingView(
        FindingKind.VISITS_WITHOUT_CAMPAIGN,
        from,
        UtmParameter.CAMPAIGN,
        visits,
        null,
        null,
        null,
        null,
        null,
        "Give the links of these visits a campaign: change them, or make new ones.");
  }

  static FindingView untagged(AuditedLinks.Untagged link) {
    return new FindingView(
        FindingKind.UNTAGGED_LINK,
        link.slug(),
        null,
        link.clicks(),
        null,
        null,
        link.id(),
        null,
        null,
        link.post() == null
            ? "Give the link source, medium and campaign by PUT …/links/{link}."
            : "Give the post's link source, medium and campaign by PUT …/links/{link}; the post stays"
                + " as it is.");
  }

  static FindingView drifted(UtmParameter parameter, String name, long visits, String shouldBe) {
    return new FindingView(
        FindingKind.DRIFTED_NAME,
        name,
        parameter,
        visits,
        null,
        null,
        null,
        null,
        shouldBe,
        shouldBe == null
            ? "Change the links and ads that say it, or add the name to the brand's words."
            : "Change the links and ads that say it to \"" + shouldBe + "\".");
  }
}
