package io.hookline.attribution.credit.reported;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.hookline.attribution.collect.adcost.AdKind;
import io.hookline.attribution.credit.figure.Exact;
import io.hookline.engine.credit.TouchKind;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What touches that stand for the same, and are of one kind, have of a day; what there is none of
 * is left out. Without a kind: conversions that no eligible touch explains.
 *
 * @param campaign the tag that names a campaign, as it came
 * @param credit conversions, exactly; null of a model that gives no credit by order
 * @param value null of such a model, too
 * @param refunded what went back on this day, of orders of whenever, by the credit of the order;
 *     null of such a model
 * @param touches on the paths of conversions
 * @param firstTouches conversions whose first touch it is
 * @param lastTouches conversions whose last touch it is, a click before any view
 */
@Schema(name = "AttributionDayRow")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AttributionDayRow(
    @Schema(nullable = true) TouchKind kind,
    @Schema(nullable = true, examples = "CREATOR") String channel,
    @Schema(nullable = true) AdKind adKind,
    @Schema(nullable = true) UUID campaignId,
    @Schema(nullable = true, examples = "spring_glow") String campaign,
    @Schema(nullable = true) UUID creatorId,
    @Schema(nullable = true) UUID partnershipId,
    @Schema(nullable = true) UUID seriesId,
    @Schema(nullable = true) UUID pillarId,
    @Schema(nullable = true) UUID postId,
    @Schema(nullable = true) UUID linkId,
    @Schema(nullable = true) UUID promoCodeId,
    @Schema(nullable = true) UUID placeId,
    @Schema(nullable = true, examples = "TOFU") String funnelStage,
    @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(
            nullable = true,
            type = SchemaType.STRING,
            pattern = "^\\d{1,20}(\\.\\d{1,10})?$",
            examples = "2.3333333333")
        BigDecimal credit,
    @Schema(nullable = true) Money value,
    @Schema(nullable = true) Money refunded,
    @Schema(examples = "7") long touches,
    @Schema(examples = "2") long firstTouches,
    @Schema(examples = "1") long lastTouches) {

  static AttributionDayRow read(ResultSet row) throws SQLException {
    int kind = row.getInt("kind");
    String adKind = row.getString("ad_kind");
    String currency = row.getString("currency");
    BigDecimal credit = row.getBigDecimal("credit");
    return new AttributionDayRow(
        kind == 0 ? null : TouchKind.ofNumber(kind),
        row.getString("channel"),
        adKind == null ? null : AdKind.valueOf(adKind),
        id(row, "campaign_id"),
        row.getString("utm_campaign"),
        id(row, "creator_id"),
        id(row, "partnership_id"),
        id(row, "series_id"),
        id(row, "pillar_id"),
        id(row, "post_id"),
        id(row, "link_id"),
        id(row, "promo_code_id"),
        id(row, "place_id"),
        row.getString("funnel_stage"),
        credit == null ? null : Exact.credit(credit),
        money(row, "value", currency),
        money(row, "refunded", currency),
        row.getLong("touches"),
        row.getLong("first_touches"),
        row.getLong("last_touches"));
  }

  private static Money money(ResultSet row, String column, String currency) throws SQLException {
    BigDecimal amount = row.getBigDecimal(column);
    return amount == null ? null : Exact.money(amount, currency);
  }

  private static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }
}
