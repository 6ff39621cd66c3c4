package io.hookline.attribution.credit.setting;

import io.hookline.attribution.credit.setting.AttributionSettingView.RulesVersion;
import io.hookline.engine.credit.Counting;
import io.hookline.engine.port.UnitDimension;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;

/** Settings and their rules as rows. */
public final class SettingRows {

  static final String INSERT =
      """
      insert into credit_setting_version
             (brand, setting_id, version, model, click_hours, view_hours, engaged_view_hours,
              visit_hours, promo_code_hours, qr_hours, survey_hours, first_share, last_share,
              half_life_hours, markov_order, dimension, counting, reason, set_by, created_at)
      values (:brand, :setting, :number, :model, :click, :view, :engagedView, :visit, :promoCode,
              :qr, :survey, :firstShare, :lastShare, :halfLife, :markovOrder, :dimension, :counting,
              :reason, :by, :now)
      """;

  private SettingRows() {}

  static Update bind(Update insert, RulesVersion version) {
    SettingRules rules = version.rules();
    Windows hours = rules.windows();
    return insert
        .bind("number", version.number())
        .bind("model", rules.model().name())
        .bind("click", hours.click())
        .bind("view", hours.view())
        .bind("engagedView", hours.engagedView())
        .bind("visit", hours.visit())
        .bind("promoCode", hours.promoCode())
        .bind("qr", hours.qr())
        .bind("survey", hours.survey())
        .bind("firstShare", rules.firstShare())
        .bind("lastShare", rules.lastShare())
        .bind("halfLife", rules.halfLifeHours())
        .bind("markovOrder", rules.markovOrder())
        .bind("dimension", rules.dimension() == null ? null : rules.dimension().name())
        .bind("counting", rules.counting().name())
        .bind("reason", version.reason())
        .bind("by", version.setBy())
        .bind("now", version.createdAt());
  }

  /** With one version of its rules. */
  static AttributionSettingView view(ResultSet row) throws SQLException {
    return new AttributionSettingView(
        row.getObject("id", UUID.class),
        row.getString("name"),
        SettingObjective.valueOf(row.getString("objective")),
        row.getBoolean("reported"),
        List.of(
            new RulesVersion(
                row.getInt("number"),
                rules(row),
                row.getString("reason"),
                row.getString("set_by"),
                instant(row, "set_at"))),
        instant(row, "archived_at"),
        row.getLong("version"),
        instant(row, "created_at"));
  }

  /** Of a row with the columns of a version. */
  public static SettingRules rules(ResultSet row) throws SQLException {
    String dimension = row.getString("dimension");
    return new SettingRules(
        CreditModel.valueOf(row.getString("model")),
        new Windows(
            row.getInt("click_hours"),
            row.getInt("view_hours"),
            row.getInt("engaged_view_hours"),
            row.getInt("visit_hours"),
            row.getInt("promo_code_hours"),
            row.getInt("qr_hours"),
            row.getInt("survey_hours")),
        row.getBigDecimal("first_share"),
        row.getBigDecimal("last_share"),
        row.getObject("half_life_hours", Integer.class),
        row.getObject("markov_order", Integer.class),
        dimension == null ? null : UnitDimension.valueOf(dimension),
        Counting.valueOf(row.getString("counting")));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
