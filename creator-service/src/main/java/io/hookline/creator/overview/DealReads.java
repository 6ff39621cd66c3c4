package io.hookline.creator.overview;

import static io.hookline.creator.overview.OverviewReads.id;
import static io.hookline.creator.overview.OverviewReads.instant;

import io.hookline.creator.deal.campaign.CampaignStatus;
import io.hookline.creator.deal.partnership.PartnershipStatus;
import io.hookline.creator.terms.PayColumn;
import io.hookline.creator.terms.TermsColumn;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Reads what was agreed with the creator, and what is owed under it. */
@ApplicationScoped
class DealReads {

  private final OverviewReads reads;
  private final TermsColumn terms = new TermsColumn();
  private final PayColumn pay = new PayColumn();

  DealReads(OverviewReads reads) {
    this.reads = reads;
  }

  /**
   * @param money whether budgets are shown
   */
  OverviewCampaignsView campaigns(Asked asked, boolean money) {
    var campaigns =
        reads.section(
            DealSql.CAMPAIGNS,
            asked,
            Map.of("money", money),
            (row, context) -> campaign(row),
            "total");
    return new OverviewCampaignsView(
        campaigns.count("total"), campaigns.latest(), asked.list("campaigns"));
  }

  private static OverviewCampaignView campaign(ResultSet row) throws SQLException {
    UUID budget = id(row, "budget");
    return new OverviewCampaignView(
        id(row, "id"),
        row.getString("name"),
        CampaignStatus.valueOf(row.getString("status")),
        row.getObject("starts_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class),
        row.getLong("partnerships"),
        budget == null
            ? null
            : new OverviewBudgetView(
                budget,
                MoneyReads.money(row, "planned"),
                MoneyReads.money(row, "earned"),
                MoneyReads.money(row, "paid"),
                row.getLong("unconverted")));
  }

  /**
   * @param money whether pay is shown
   */
  OverviewPartnershipsView partnerships(Asked asked, boolean money) {
    var partnerships =
        reads.section(
            DealSql.PARTNERSHIPS,
            asked,
            Map.of("money", money),
            (row, context) -> partnership(row),
            "total",
            "drafted",
            "proposed",
            "running",
            "ended");
    return new OverviewPartnershipsView(
        partnerships.count("total"),
        partnerships.count("drafted"),
        partnerships.count("proposed"),
        partnerships.count("running"),
        partnerships.count("ended"),
        partnerships.latest(),
        asked.listOf("partnerships"));
  }

  private OverviewPartnershipView partnership(ResultSet row) throws SQLException {
    return new OverviewPartnershipView(
        id(row, "id"),
        id(row, "creator_id"),
        id(row, "campaign_id"),
        row.getString("name"),
        PartnershipStatus.valueOf(row.getString("status")),
        row.getObject("starts_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class),
        row.getInt("terms_version"),
        terms
            .convertToEntityAttribute(row.getString("terms"))
            .withPay(pay.convertToEntityAttribute(row.getString("pay"))),
        instant(row, "next_from"));
  }

  OverviewDeliverablesView deliverables(Asked asked) {
    var deliverables =
        reads.section(
            DealSql.DELIVERABLES,
            asked,
            Map.of("today", asked.today()),
            ConstructorMapper.of(OverviewDeliverableView.class),
            "total",
            "open",
            "overdue_ones",
            "submitted",
            "accepted");
    return new OverviewDeliverablesView(
        deliverables.count("total"),
        deliverables.count("open"),
        deliverables.count("overdue_ones"),
        deliverables.count("submitted"),
        deliverables.count("accepted"),
        deliverables.latest(),
        asked.listOf("deliverables"));
  }
}
