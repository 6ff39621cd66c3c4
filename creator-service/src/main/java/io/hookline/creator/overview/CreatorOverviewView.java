package io.hookline.creator.overview;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that the brand has of a creator, of all records of the person.
 *
 * @param posts those that the content-service has told of
 * @param money null for a caller without the finance right
 */
@Schema(name = "CreatorOverview")
record CreatorOverviewView(
    OverviewPersonView creator,
    List<OverviewAccountView> accounts,
    OverviewNotesView notes,
    OverviewCampaignsView campaigns,
    OverviewPartnershipsView partnerships,
    OverviewDeliverablesView deliverables,
    OverviewPromoCodesView promoCodes,
    OverviewSparksView sparkAuthorizations,
    OverviewPostsView posts,
    OverviewShortlistsView shortlists,
    @Schema(nullable = true) OverviewMoneyView money) {}
