package io.hookline.attribution.credit.explain;

import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.attribution.evidence.eligible.BoundEvidence;
import io.hookline.engine.credit.Windows;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Finds what is known now of whoever placed a conversion: touches from the longest window that
 * there can be before it until a day after it, those without an instant, and whatever it names.
 */
@Singleton
class KnownTouches {

  /** Of a person's touches the latest; nobody reads more. */
  static final int MOST = 500;

  private static final Duration BEFORE = Duration.ofHours(Windows.MOST_HOURS);
  private static final Duration BEHIND = Duration.ofDays(1);

  static final String SQL =
      """
      with wanted as materialized (
        select %1$s from conversion c where c.brand = :brand and c.id = :conversion),
      unit as materialized (select r.* from credit_unit r where %2$s),
      person as materialized (
        select person_id from wanted where person_id is not null
        union select :person::uuid where :person::uuid is not null),
      act as materialized (
        select t.touch_id, t.occurred_at, t.kind, t.link_id, t.origin_id, false as bound
          from (select t.* from person p
                  join person_touch t on t.brand = :brand and t.person_id = p.person_id
                 where t.occurred_at < :until
                   and (t.occurred_at >= :since or t.occurred_at <= 'epoch')
                 order by t.occurred_at desc limit :most) t
        union all
        select c.touch_id, c.occurred_at, c.kind, c.link_id, c.origin_id, true from (%3$s) c)
      select t.touch_id, t.occurred_at as at,
             case when t.kind = 'CLICK' and u.scanned then 'QR' else t.kind end as kind,
             coalesce(u.unit, 0) as unit, t.bound, x.received_at,
             case when t.link_id is null then 'a visit of the shop' else 'link ' || l.slug end as source
        from act t
        left join unit u on u.origin_id = t.origin_id and u.link_id is not distinct from t.link_id
                        and (u.since is null or t.occurred_at >= u.since)
                        and (u.until is null or t.occurred_at < u.until)
        left join link l on l.brand = :brand and l.id = t.link_id
        left join touch x on x.brand = :brand and x.id = t.touch_id and x.occurred_at = t.occurred_at
      union all
      select p.promo_code_id, w.at, 'PROMO_CODE', coalesce(u.unit, 0), true, null,
             'promo code ' || k.reading
        from (%4$s) p
        join wanted w on w.id = p.id
        join promo_code k on k.brand = :brand and k.id = p.promo_code_id
        left join unit u on u.promo_code_id = p.promo_code_id
      union all
      select a.answer_id, a.answered_at, 'SURVEY', coalesce(u.unit, 0), true, null,
             'an answer to the survey ' || s.name
        from (%5$s) a
        join survey s on s.brand = :brand and s.id = a.survey_id
        left join unit u on u.survey_id = a.survey_id and u.answer = a.answer
      """
          .formatted(
              BoundEvidence.COLUMNS,
              CompletedRun.holds("r"),
              BoundEvidence.CLICKS,
              BoundEvidence.codes("w.id"),
              BoundEvidence.ANSWERS);

  private final Jdbi jdbi;

  KnownTouches(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Each once; of a touch that the conversion names, too, as that. */
  Map<UUID, KnownTouch> of(CompletedRun run, FrozenPath path) {
    List<KnownTouch> found =
        jdbi.withHandle(
            handle ->
                run.bind(handle.createQuery(SQL))
                    .bind("conversion", path.conversion())
                    .bind("person", path.person())
                    .bind("since", path.at().minus(BEFORE))
                    .bind("until", path.at().plus(BEHIND))
                    .bind("most", MOST)
                    .map((row, context) -> KnownTouch.read(row))
                    .list());
    Map<UUID, KnownTouch> touches = new HashMap<>();
    found.forEach(
        touch -> touches.merge(touch.id(), touch, (one, other) -> one.bound() ? one : other));
    return touches;
  }
}
