package io.hookline.attribution.collect.headcount;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.collect.daily.DailyReport;
import io.hookline.attribution.collect.daily.ReportedDay;
import io.hookline.attribution.collect.daily.SubjectDay;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Tells of taps and of people who came in, by place and day. */
@ApplicationScoped
class HeadcountDays implements DailyReport {

  private static final TypeReference<List<HeadcountDayEvent.Tapped>> TAPS =
      new TypeReference<>() {};

  /** Days stand in both tables at their midnight in UTC. */
  private static final String READ =
      """
      select w.place_id, w.day::date as day, t.taps::text as taps, p.people
        from unnest(:places::uuid[], :days::text[]) as w(place_id, day)
       cross join lateral (
         select coalesce(jsonb_agg(jsonb_build_object('answer', answer, 'taps', taps)
                                   order by answer), '[]') as taps
           from (select c.answer, sum(c.taps) as taps from tap_count c
                  where c.brand = :brand and c.place_id = w.place_id
                    and c.at = w.day::date::timestamp at time zone 'UTC'
                  group by c.answer) c) t
       cross join lateral (
         select coalesce(max(i.people) filter (where i.hour is null), sum(i.people)) as people
           from walk_in i
          where i.brand = :brand and i.place_id = w.place_id
            and i.at = w.day::date::timestamp at time zone 'UTC') p
       order by w.place_id, w.day
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  HeadcountDays(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  @Override
  public String kind() {
    return "PLACE";
  }

  @Override
  public List<ReportedDay> read(Collection<SubjectDay> days) {
    List<SubjectDay> asked = List.copyOf(days);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(READ)
                .bind("brand", brand.slug())
                .bind("places", ArrayParameters.of(asked, c -> c.uuids(SubjectDay::subject)))
                .bind("days", ArrayParameters.of(asked, c -> c.texts(day -> day.day().toString())))
                .map((row, context) -> told(row))
                .list());
  }

  private ReportedDay told(ResultSet row) throws SQLException {
    UUID place = row.getObject("place_id", UUID.class);
    LocalDate day = row.getObject("day", LocalDate.class);
    List<HeadcountDayEvent.Tapped> taps = OwnJson.read(json, row.getString("taps"), TAPS);
    long counted = row.getLong("people");
    Long people = row.wasNull() ? null : counted;
    return new ReportedDay(
        new SubjectDay(place, day),
        Arrays.asList(taps, people),
        version ->
            new HeadcountDayEvent.Counted(
                new HeadcountDayEvent.Day(place, day, taps, people, version)));
  }
}
