package io.hookline.creator.deal.shortlist;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Every decision about a candidate; only ever added. */
@ApplicationScoped
class Decisions {

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  Decisions(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  void add(ShortlistLink link, UUID creator, DecisionUpdate said, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into shortlist_decision (id, brand, shortlist_id, link_id, creator_id,
                           decision, client_comment, decided_by, decided_at)
                    values (:id, :brand, :shortlist, :link, :creator, :decision, :comment, :name,
                            :now)
                    """)
                .bind("id", Ids.next())
                .bind("brand", brand.slug())
                .bind("shortlist", link.shortlistId())
                .bind("link", link.id())
                .bind("creator", creator)
                .bind("decision", said.decision().name())
                .bind("comment", said.comment())
                .bind("name", said.name())
                .bind("now", now)
                .execute());
  }

  /** Newest first. */
  List<DecisionView> of(UUID shortlist, PageQuery page) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id, creator_id, link_id, decision, client_comment, decided_by, decided_at
                      from shortlist_decision
                     where brand = :brand and shortlist_id = :shortlist and id < :before
                     order by id desc limit :limit
                    """)
                .bind("brand", brand.slug())
                .bind("shortlist", shortlist)
                .bind("before", page.before())
                .bind("limit", page.fetch())
                .map(ConstructorMapper.of(DecisionView.class))
                .list());
  }
}
