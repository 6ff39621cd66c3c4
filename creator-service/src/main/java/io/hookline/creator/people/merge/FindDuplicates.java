package io.hookline.creator.people.merge;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Finds records of a brand that may be of one person: one statement over all of them. */
@ApplicationScoped
class FindDuplicates {

  /** What more records share than this tells nobody apart: the address of an agency, "Anna". */
  private static final int SHARED_BY = 20;

  private static final String PAIRS =
      """
      with own as materialized (
        select id, display_name, country, lower(email) as email, phone,
               lower(normalize(btrim(display_name), NFKC)) as name
          from creator
         where brand = :brand and merged_into is null
      ),
      keyed as (
        select id, 'EMAIL' as reason, 2 as weight, email as key from own where email is not null
        union all
        select id, 'PHONE', 3, phone from own where phone is not null
        union all
        select distinct o.id, 'HANDLE', 2, a.handle
          from account a join own o on o.id = a.creator_id
         where a.brand = :brand
        union all
        select id, 'NAME', 1, name from own
      ),
      shared as (
        select reason, weight, key, array_agg(id order by id) as ids
          from keyed
         group by reason, weight, key
        having count(*) between 2 and :sharedBy
      ),
      pair as (
        select one, other, array_agg(reason order by weight desc, reason) as reasons,
               sum(weight) as weight
          from shared
         cross join unnest(ids) as one
         cross join unnest(ids) as other
         where one < other
         group by one, other
      ),
      judged as (
        select a.id as one_id, a.display_name as one_name, b.id as other_id,
               b.display_name as other_name,
               case when a.country = b.country then reasons || 'COUNTRY'::text else reasons end
                 as reasons,
               weight + case when a.country = b.country then 1 else 0 end as weight
          from pair
          join own a on a.id = one
          join own b on b.id = other
         where not exists (
           select from distinct_creators d
            where d.brand = :brand and d.one_id = one and d.other_id = other)
      )
      select * from judged
       where weight >= 2 and (weight, other_id, one_id) < (:weight, :other, :one)
       order by weight desc, other_id desc, one_id desc
       limit :limit
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  FindDuplicates(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /**
   * A pair of the list; what becomes of others does not move it.
   *
   * @param weight of the pair
   */
  record Place(long weight, UUID other, UUID one) {

    static final Place FIRST = new Place(Integer.MAX_VALUE, new UUID(-1, -1), new UUID(-1, -1));
  }

  /** The likeliest first, behind the place. */
  List<DuplicateView> pairs(Place after, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(PAIRS)
                .bind("brand", brand.slug())
                .bind("sharedBy", SHARED_BY)
                .bind("weight", after.weight())
                .bind("other", after.other())
                .bind("one", after.one())
                .bind("limit", limit)
                .map(
                    (row, context) ->
                        new DuplicateView(
                            row.getObject("one_id", UUID.class),
                            row.getString("one_name"),
                            row.getObject("other_id", UUID.class),
                            row.getString("other_name"),
                            Arrays.stream((String[]) row.getArray("reasons").getArray())
                                .map(DuplicateView.Reason::valueOf)
                                .toList(),
                            row.getInt("weight")))
                .list());
  }
}
