package io.hookline.attribution.collect.survey;

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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Tells of answers of shoppers, day by day. */
@ApplicationScoped
class SurveyDays implements DailyReport {

  private static final String READ =
      """
      select w.survey_id, w.day::date as day, s.revision, d.option_key as option,
             (select o ->> 'channel' from jsonb_array_elements(s.options) o
               where o ->> 'key' = d.option_key) as channel,
             a.place_id, count(a.id) as answers,
             count(a.id) filter (where r.order_id is not null) as of_orders
        from unnest(:surveys::uuid[], :days::text[]) as w(survey_id, day)
        join brand b on b.slug = :brand
        join survey s on s.brand = :brand and s.id = w.survey_id
        left join lateral (
          select n.answer_id, n.order_id from survey_respondent n
           where n.brand = :brand and n.survey_id = w.survey_id
             and n.answered_at >= w.day::date::timestamp at time zone b.time_zone
             and n.answered_at < (w.day::date + 1)::timestamp at time zone b.time_zone) r on true
        left join survey_answer a on a.brand = :brand and a.id = r.answer_id
        left join survey_word d on d.brand = :brand and d.survey_id = s.id
                               and d.revision = s.revision and d.word = a.word
       group by w.survey_id, w.day, s.revision, s.options, d.option_key, a.place_id
       order by w.survey_id, w.day, d.option_key nulls last, a.place_id
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  SurveyDays(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  @Override
  public String kind() {
    return "SURVEY";
  }

  @Override
  public List<ReportedDay> read(Collection<SubjectDay> days) {
    List<SubjectDay> asked = List.copyOf(days);
    Map<SubjectDay, List<SurveyDayEvent.Given>> answers = new LinkedHashMap<>();
    Map<SubjectDay, Integer> revisions = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(READ)
                .bind("brand", brand.slug())
                .bind("surveys", ArrayParameters.of(asked, c -> c.uuids(SubjectDay::subject)))
                .bind("days", ArrayParameters.of(asked, c -> c.texts(day -> day.day().toString())))
                .map((row, context) -> add(row, answers, revisions))
                .list());
    return answers.entrySet().stream()
        .map(day -> told(day.getKey(), revisions.get(day.getKey()), day.getValue()))
        .toList();
  }

  private static SubjectDay add(
      ResultSet row,
      Map<SubjectDay, List<SurveyDayEvent.Given>> answers,
      Map<SubjectDay, Integer> revisions)
      throws SQLException {
    SubjectDay day =
        new SubjectDay(
            row.getObject("survey_id", UUID.class), row.getObject("day", LocalDate.class));
    revisions.put(day, row.getInt("revision"));
    List<SurveyDayEvent.Given> some = answers.computeIfAbsent(day, unseen -> new ArrayList<>());
    if (row.getLong("answers") > 0) {
      some.add(
          new SurveyDayEvent.Given(
              row.getString("option"),
              row.getString("channel"),
              row.getObject("place_id", UUID.class),
              row.getLong("answers"),
              row.getLong("of_orders")));
    }
    return day;
  }

  private static ReportedDay told(
      SubjectDay day, int revision, List<SurveyDayEvent.Given> answers) {
    return new ReportedDay(
        day,
        List.of(revision, answers),
        version ->
            new SurveyDayEvent.Counted(
                new SurveyDayEvent.Day(day.subject(), day.day(), revision, answers, version)));
  }
}
