package io.hookline.attribution.collect.survey;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.input.OrderNumbers;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.value.Characters;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Answers as rows, with few statements however many. */
@Singleton
class StoredAnswers {

  private static final String SURVEYS =
      """
      select n.name, s.id
        from unnest(:names::text[]) as n (name)
        join lateral (
          select v.id from survey v
           where v.brand = :brand
             and (v.id::text = lower(n.name) or lower(v.name) = lower(n.name)
                  or lower(v.question) = lower(n.name))
           order by v.id::text = lower(n.name) desc, lower(v.name) = lower(n.name) desc, v.active desc,
                    v.id desc
           limit 1) s on true
      """;

  private static final String ROWS =
      """
      with told as (
        select * from rows from (
          jsonb_to_recordset(:rows::jsonb)
            as (id uuid, survey uuid, "answeredAt" timestamptz, answer text, word text,
                respondent text, "orderNumbers" text, "orderId" text, "otherOrderId" text,
                email text, place uuid)) with ordinality
          as r (id, survey, "answeredAt", answer, word, respondent, "orderNumbers", "orderId",
                "otherOrderId", email, place, nth))
      """;

  private static final String ADD =
      ROWS
          + """
          insert into survey_answer (brand, id, survey_id, answered_at, received_at, source, answer,
                                     word, respondent, order_numbers, order_id, other_order_id,
                                     email_sha256, place_id)
          select distinct on (id) :brand, id, survey, "answeredAt", :now, :source, answer, word,
                 respondent, "orderNumbers", "orderId", "otherOrderId", email, place
            from told order by id
          on conflict on constraint pk_survey_answer do nothing
          returning id
          """;

  /**
   * Respondents are locked in their order, so that two files never wait for each other. Anybody can
   * answer as a page: behind whatever else was told, and of two the one that came first.
   */
  private static final String COUNT =
      ROWS
          + """
          insert into survey_respondent as c
                 (brand, survey_id, respondent, answer_id, answered_at, by_page, order_numbers,
                  order_id, other_order_id, email_sha256)
          select distinct on (survey, respondent) :brand, survey, respondent, id, "answeredAt",
                 :page, "orderNumbers", "orderId", "otherOrderId", email
            from told
           order by survey, respondent, case when :page then nth end, "answeredAt" desc, id desc
          on conflict on constraint pk_survey_respondent do update
             set (answer_id, answered_at, by_page)
                   = (select f.answer_id, f.answered_at, f.by_page
                        from (values (c.answer_id, c.answered_at, c.by_page, 1),
                                     (excluded.answer_id, excluded.answered_at, excluded.by_page, 2))
                               as f (answer_id, answered_at, by_page, nth)
                       order by f.by_page, case when f.by_page then nth end, f.answered_at desc,
                                f.answer_id desc limit 1),
                 other_order_id = least(excluded.other_order_id, c.other_order_id),
                 email_sha256 = least(excluded.email_sha256, c.email_sha256)
          """;

  private static final String SELECT =
      """
      select a.*, w.option_key, r.answer_id is not null as counts
        from survey_answer a
        join survey s on s.id = a.survey_id
        left join survey_word w on w.brand = a.brand and w.survey_id = a.survey_id
                               and w.revision = s.revision and w.word = a.word
        left join survey_respondent r on r.brand = a.brand and r.survey_id = a.survey_id
                                     and r.respondent = a.respondent and r.answer_id = a.id
       where a.brand = :brand
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  StoredAnswers(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /** By ids, names and questions, without blanks around them. */
  Map<String, UUID> surveys(Collection<String> names) {
    Map<String, UUID> found = new HashMap<>();
    if (!names.isEmpty()) {
      List<String> asked = names.stream().map(Characters::trimmed).distinct().toList();
      jdbi.useHandle(
          handle ->
              handle
                  .createQuery(SURVEYS)
                  .bind("brand", brand.slug())
                  .bindArray("names", String.class, asked)
                  .map(
                      (row, context) ->
                          found.put(row.getString("name"), row.getObject("id", UUID.class)))
                  .list());
    }
    return found;
  }

  /** Those that are asked, two at most: whether one can be meant. */
  List<UUID> active() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select id from survey where brand = :brand and active limit 2")
                .bind("brand", brand.slug())
                .mapTo(UUID.class)
                .list());
  }

  /** Returns those that are new; a set that may be changed. */
  Set<UUID> add(List<AnswerRow> rows, AnswerSource source, Instant now) {
    if (rows.isEmpty()) {
      return new HashSet<>();
    }
    String written = OwnJson.write(json, rows);
    return jdbi.withHandle(
        handle -> {
          Set<UUID> added =
              new HashSet<>(
                  handle
                      .createQuery(ADD)
                      .bind("brand", brand.slug())
                      .bind("rows", written)
                      .bind("source", source.name())
                      .bind("now", now)
                      .mapTo(UUID.class)
                      .list());
          handle
              .createUpdate(COUNT)
              .bind("brand", brand.slug())
              .bind("rows", written)
              .bind("page", source == AnswerSource.PAGE)
              .execute();
          return added;
        });
  }

  /**
   * @param id of one answer, or null
   */
  List<SurveyAnswerView> before(UUID survey, UUID id, UUID before, int limit) {
    String which = id == null ? " and a.id < :before" : " and a.id = :id";
    return jdbi.withHandle(
        handle -> {
          Query query =
              handle
                  .createQuery(
                      SELECT
                          + " and a.survey_id = :survey"
                          + which
                          + " order by a.id desc limit "
                          + limit)
                  .bind("brand", brand.slug())
                  .bind("survey", survey);
          return (id == null ? query.bind("before", before) : query.bind("id", id))
              .map((row, context) -> view(row))
              .list();
        });
  }

  private static SurveyAnswerView view(ResultSet row) throws SQLException {
    return new SurveyAnswerView(
        row.getObject("id", UUID.class),
        row.getObject("survey_id", UUID.class),
        row.getString("answer"),
        row.getString("option_key"),
        instant(row, "answered_at"),
        instant(row, "received_at"),
        AnswerSource.valueOf(row.getString("source")),
        row.getString("order_id"),
        OrderNumbers.shown(row.getString("order_numbers")),
        row.getString("email_sha256") != null,
        row.getObject("place_id", UUID.class),
        row.getBoolean("counts"),
        0);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
