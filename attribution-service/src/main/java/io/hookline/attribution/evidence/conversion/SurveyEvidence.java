package io.hookline.attribution.evidence.conversion;

import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * What shoppers answered of orders, as evidence: of each survey one answer of an order, the latest
 * that names it, or that names its person at most the survey's window after it.
 */
@Singleton
class SurveyEvidence {

  static final String SELECT =
      """
      select distinct on (c.id, r.survey_id)
             c.id as conversion_id, r.answered_at, a.answer, o.option ->> 'label' as label,
             o.option ->> 'channel' as channel, (o.option ->> 'creatorId')::uuid as creator_id,
             s.weight
        from conversion c
       cross join lateral (
         select * from survey_respondent n
          where n.brand = :brand and n.order_id = c.order_id and n.order_numbers = c.order_numbers
         union all
         select * from survey_respondent n
          where n.brand = :brand and n.other_order_id = c.order_id
            and n.order_numbers = c.order_numbers
         union all
         select n.* from identity_key k
           join survey_respondent n on n.brand = :brand and n.email_sha256 = substr(k.key, 7)
                                   and n.order_id is null
           join survey v on v.id = n.survey_id
          where k.brand = :brand and k.person_id = c.person_id and k.key like 'email:%'
            and c.occurred_at <= n.answered_at
            and c.occurred_at > n.answered_at - make_interval(hours => v.window_hours)) as r
        join survey s on s.id = r.survey_id
        join survey_answer a on a.brand = :brand and a.id = r.answer_id
        left join survey_word w on w.brand = :brand and w.survey_id = s.id
                               and w.revision = s.revision and w.word = a.word
        left join lateral (
          select e as option from jsonb_array_elements(s.options) as e
           where e ->> 'key' = w.option_key) o on true
       where c.brand = :brand and c.id = any(:conversions)
       order by c.id, r.survey_id, r.answered_at desc, r.answer_id desc
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  SurveyEvidence(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** The evidence that is there with the answers behind it. */
  Map<UUID, List<EvidenceView>> behind(
      Map<UUID, List<EvidenceView>> evidence, Collection<UUID> conversions) {
    Map<UUID, List<EvidenceView>> all = new HashMap<>();
    evidence.forEach((conversion, ties) -> all.put(conversion, new ArrayList<>(ties)));
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(SELECT)
                .bind("brand", brand.slug())
                .bindArray("conversions", UUID.class, conversions)
                .map(
                    (row, context) ->
                        Map.entry(row.getObject("conversion_id", UUID.class), answer(row)))
                .forEach(
                    one ->
                        all.computeIfAbsent(one.getKey(), id -> new ArrayList<>())
                            .add(one.getValue())));
    return all;
  }

  private static EvidenceView answer(ResultSet row) throws SQLException {
    String label = row.getString("label");
    return new EvidenceView(
        "SURVEY",
        row.getObject("answered_at", OffsetDateTime.class).toInstant(),
        null,
        null,
        null,
        row.getObject("creator_id", UUID.class),
        label == null ? row.getString("answer") : label,
        row.getString("channel"),
        row.getBigDecimal("weight").stripTrailingZeros());
  }
}
