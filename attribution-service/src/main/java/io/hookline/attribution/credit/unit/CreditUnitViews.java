package io.hookline.attribution.credit.unit;

import io.hookline.attribution.collect.adcost.AdKind;
import io.hookline.attribution.credit.run.CompletedRun;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What units of a run stand for, as it is shown. */
@Singleton
public class CreditUnitViews {

  private static final String SELECT =
      """
      select u.unit, u.direct, u.channel, u.ad_kind, u.campaign_id, u.utm_campaign, u.creator_id,
             u.partnership_id, u.series_id, u.pillar_id, u.post_id, u.link_id, u.promo_code_id,
             u.place_id, u.survey_id, u.answer, u.funnel_stage, l.slug, p.reading, s.name as survey
        from credit_unit u
        left join link l on l.brand = :brand and l.id = u.link_id
        left join promo_code p on p.brand = :brand and p.id = u.promo_code_id
        left join survey s on s.brand = :brand and s.id = u.survey_id
       where %s and u.unit = any(:units)
      """
          .formatted(CompletedRun.holds("u"));

  private final Jdbi jdbi;

  CreditUnitViews(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** By their numbers; with one statement. */
  public Map<Integer, CreditUnitView> of(CompletedRun run, Collection<Integer> units) {
    Map<Integer, CreditUnitView> views = new HashMap<>();
    if (!units.isEmpty()) {
      jdbi.useHandle(
          handle ->
              run.bind(handle.createQuery(SELECT))
                  .bindArray("units", Integer.class, units.stream().distinct().toList())
                  .map((row, context) -> Map.entry(row.getInt("unit"), view(row)))
                  .forEach(one -> views.put(one.getKey(), one.getValue())));
    }
    return views;
  }

  private static CreditUnitView view(ResultSet row) throws SQLException {
    String kind = row.getString("ad_kind");
    String answer = row.getString("answer");
    return new CreditUnitView(
        label(row),
        row.getString("channel"),
        kind == null ? null : AdKind.valueOf(kind),
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
        id(row, "survey_id"),
        answer == null ? null : answer.substring(answer.indexOf(' ') + 1),
        row.getString("funnel_stage"));
  }

  private static String label(ResultSet row) throws SQLException {
    String channel = row.getString("channel");
    if (row.getString("slug") != null) {
      return "link %s (%s)".formatted(row.getString("slug"), channel);
    }
    if (row.getString("reading") != null) {
      return "promo code " + row.getString("reading");
    }
    if (row.getString("survey") != null) {
      String answer = row.getString("answer");
      return "%s in the survey %s"
          .formatted(answer.substring(answer.indexOf(' ') + 1), row.getString("survey"));
    }
    return row.getBoolean("direct") ? "direct visit" : "visit (%s)".formatted(channel);
  }

  private static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }
}
