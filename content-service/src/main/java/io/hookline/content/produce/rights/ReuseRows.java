package io.hookline.content.produce.rights;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Questions to many uses at once. */
@ApplicationScoped
class ReuseRows {

  private static final RowMapper<ReuseView> VIEW = ConstructorMapper.of(ReuseView.class);

  private static final String SELECT =
      """
      select id, mention_id, rights_request_id, channel, usage, edited, started_at, ended_at, post_id,
             place_url, version, created_at, updated_at
        from reuse u
       where brand = :brand
      """;

  private static final String RUNNING = " and started_at <= :now and ended_at is null";

  /** Any grant of the mention will do: a term may have been prolonged by another one. */
  private static final String UNCOVERED =
      """
       and not exists (
         select from rights_request g
          where g.brand = u.brand and g.mention_id = u.mention_id
            and g.granted_channels @> array[u.channel] and g.granted_usages @> array[u.usage]
            and (g.granted_edits or not u.edited)
            and g.valid_from <= :now and (g.valid_until is null or g.valid_until > :now)
            and (g.withdrawn_at is null or g.withdrawn_at > :now))
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  ReuseRows(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  List<ReuseView> before(PageQuery page, ReuseFilter filter, Instant now) {
    StringBuilder query = new StringBuilder(SELECT).append(" and id < :before");
    if (filter.mention != null) {
      query.append(" and mention_id = :mention");
    }
    if (filter.running || filter.uncovered) {
      query.append(RUNNING);
    }
    if (filter.uncovered) {
      query.append(UNCOVERED);
    }
    query.append(" order by id desc limit :limit");
    return jdbi.withHandle(
        handle -> {
          var rows =
              handle
                  .createQuery(query.toString())
                  .bind("brand", brand.slug())
                  .bind("before", page.before())
                  .bind("limit", page.fetch());
          if (filter.mention != null) {
            rows.bind("mention", filter.mention);
          }
          if (filter.running || filter.uncovered) {
            rows.bind("now", now);
          }
          return rows.map(VIEW).list();
        });
  }
}
