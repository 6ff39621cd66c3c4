package io.hookline.attribution.credit.unit;

import io.hookline.attribution.evidence.eligible.BoundEvidence;
import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Finds sources of touches that may lead to some orders and have no number in a chain. */
@Singleton
class FindSources {

  /** Stands for no link, so that sources are found by equality. */
  private static final String NO_LINK = "'00000000-0000-0000-0000-000000000000'::uuid";

  private static final String WANTED =
      "with wanted as materialized (select %s from conversion c where c.brand = :brand and %s)";

  private static final String TOUCHES =
      """
      select distinct t.origin_id, t.link_id from person_touch t where t.brand = :brand %s""";

  private static final String TOUCHES_OF_ORDERS =
      """
      select distinct t.origin_id, t.link_id
        from (select distinct person_id from wanted where person_id is not null) w
        join person_touch t on t.brand = :brand and t.person_id = w.person_id""";

  private static final String UNKNOWN =
      """
      , known as materialized (
        select origin_id, coalesce(link_id, %1$s) as link_id, promo_code_id, survey_id, answer
          from units_of_chain(:brand, :chain))
      select s.origin_id, s.link_id, null::uuid as promo_code_id, null::uuid as survey_id,
             null::text as answer
        from (%2$s union select origin_id, link_id from (%3$s) c) s
       where not exists (select from known k
                          where k.origin_id = s.origin_id
                            and k.link_id = coalesce(s.link_id, %1$s))
      union all
      select null, null, s.promo_code_id, null, null
        from (select distinct promo_code_id from (%4$s) c) s
       where not exists (select from known k where k.promo_code_id = s.promo_code_id)
      union all
      select null, null, null, s.survey_id, s.answer
        from (select distinct survey_id, answer from (%5$s) a) s
       where not exists (select from known k
                          where k.survey_id = s.survey_id and k.answer = s.answer)
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  FindSources(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  List<UnitSource> unknown(UnitChain chain, OrderScope scope) {
    return jdbi.withHandle(
        handle ->
            scope
                .bind(
                    handle
                        .createQuery(sql(scope))
                        .bind("brand", brand.slug())
                        .bind("chain", chain.chain()))
                .map(
                    (row, context) ->
                        new UnitSource(
                            row.getObject(1, UUID.class),
                            row.getObject(2, UUID.class),
                            row.getObject(3, UUID.class),
                            row.getObject(4, UUID.class),
                            row.getString(5)))
                .list());
  }

  static String sql(OrderScope scope) {
    String touches =
        switch (scope.of()) {
          case PERSONS -> TOUCHES.formatted(scope.persons("t.person_id"));
          case NOBODY -> "select null::uuid as origin_id, null::uuid as link_id where false";
          case CERTAIN -> TOUCHES_OF_ORDERS;
        };
    return WANTED.formatted(BoundEvidence.COLUMNS, scope.orders())
        + UNKNOWN.formatted(
            NO_LINK,
            touches,
            BoundEvidence.CLICKS,
            BoundEvidence.codes("w.id"),
            BoundEvidence.ANSWERS);
  }
}
