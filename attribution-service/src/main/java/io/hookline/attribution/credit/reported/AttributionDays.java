package io.hookline.attribution.credit.reported;

import io.hookline.attribution.collect.daily.DailyReport;
import io.hookline.attribution.collect.daily.ReportedDay;
import io.hookline.attribution.collect.daily.SubjectDay;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Tells of what reported runs give, by setting and day. */
@ApplicationScoped
class AttributionDays implements DailyReport {

  /** What touches of a unit stand for, and what they are grouped by; of unit 0 nothing. */
  private static final String MEANING =
      """
      u.channel, u.ad_kind, u.campaign_id, u.utm_campaign, u.creator_id, u.partnership_id,
             u.series_id, u.pillar_id, u.post_id, u.link_id, u.promo_code_id, u.place_id,
             u.funnel_stage""";

  /** A day of which nothing is said any more is there, with nothing but itself. */
  private static final String READ =
      """
      select w.setting_id, w.day::date as day, c.id as chain_id, c.setting_version, b.currency, f.kind, %1$s,
             sum(f.credit_e10) filter (where told) as credit,
             sum(f.value_e4) filter (where told) as value,
             sum(f.refunded_e4) filter (where told) as refunded,
             sum(f.touches) as touches, sum(f.first_touches) as first_touches,
             sum(f.last_touches) as last_touches
        from unnest(:settings::uuid[], :days::text[]) as w(setting_id, day)
        join brand b on b.slug = :brand
        left join reported_run r on r.brand = :brand and r.setting_id = w.setting_id
        left join credit_chain c on c.brand = :brand and c.id = r.chain_id
        left join credit_setting_version v
          on v.brand = :brand and v.setting_id = c.setting_id and v.version = c.setting_version
        left join run_figure f
          on f.brand = :brand and f.chain_id = r.chain_id and f.day = w.day::date
         and f.from_run <= r.run and (f.until_run is null or f.until_run > r.run)
        left join credit_unit u
          on u.brand = :brand and u.chain_id = r.chain_id and u.unit = f.unit
         and u.from_run <= r.run and (u.until_run is null or u.until_run > r.run)
       cross join lateral (select f.unit = 0 or v.model not in ('MARKOV', 'SHAPLEY') as told) o
       group by w.setting_id, w.day, c.id, c.setting_version, b.currency, f.kind, %1$s
       order by w.setting_id, w.day, f.kind, %1$s
      """
          .formatted(MEANING);

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  AttributionDays(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  @Override
  public String kind() {
    return "ATTRIBUTION";
  }

  @Override
  public List<ReportedDay> read(Collection<SubjectDay> days) {
    List<SubjectDay> asked = List.copyOf(days);
    Map<SubjectDay, Said> said = new LinkedHashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(READ)
                .bind("brand", brand.slug())
                .bind("settings", ArrayParameters.of(asked, c -> c.uuids(SubjectDay::subject)))
                .bind("days", ArrayParameters.of(asked, c -> c.texts(day -> day.day().toString())))
                .map((row, context) -> add(row, said))
                .list());
    return said.entrySet().stream().map(day -> told(day.getKey(), day.getValue())).toList();
  }

  /**
   * What is said of a day.
   *
   * @param version of the setting's rules
   */
  private record Said(UUID chain, Integer version, List<AttributionDayRow> rows) {
    static Said of(ResultSet row) throws SQLException {
      return new Said(
          row.getObject("chain_id", UUID.class),
          row.getObject("setting_version", Integer.class),
          new ArrayList<>());
    }
  }

  private static SubjectDay add(ResultSet row, Map<SubjectDay, Said> said) throws SQLException {
    SubjectDay day =
        new SubjectDay(
            row.getObject("setting_id", UUID.class), row.getObject("day", LocalDate.class));
    if (!said.containsKey(day)) {
      said.put(day, Said.of(row));
    }
    if (row.getObject("kind") != null) {
      said.get(day).rows().add(AttributionDayRow.read(row));
    }
    return day;
  }

  private static ReportedDay told(SubjectDay day, Said said) {
    return new ReportedDay(
        day,
        said,
        number ->
            new AttributionDayEvent.Credited(
                new AttributionDayEvent.Day(
                    day.subject(), day.day(), said.chain(), said.version(), said.rows(), number)));
  }
}
