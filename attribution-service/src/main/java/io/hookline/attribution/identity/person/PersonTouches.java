package io.hookline.attribution.identity.person;

import io.hookline.attribution.input.GoneVisit;
import io.hookline.attribution.input.MadeVisit;
import io.hookline.attribution.input.ToldTouch;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Files touches under their persons, where credit finds them by person and time. */
@ApplicationScoped
public class PersonTouches {

  /**
   * A touch whose person is known.
   *
   * @param link null for a visit of the shop's own pages
   * @param kind CLICK, VIEW, VISIT
   * @param origin from where it came
   */
  public record PersonTouch(
      UUID person, UUID touch, UUID link, String kind, Instant occurredAt, UUID origin) {

    public static PersonTouch of(UUID person, ToldTouch touch, UUID origin) {
      return new PersonTouch(
          person, touch.id(), touch.link(), touch.kind(), touch.occurredAt(), origin);
    }

    public static PersonTouch of(UUID person, MadeVisit visit) {
      return new PersonTouch(person, visit.id(), null, VISIT, visit.startedAt(), visit.origin());
    }
  }

  /** The kind of a visit of the shop's own pages. */
  private static final String VISIT = "VISIT";

  private static final String INSERT =
      """
      insert into person_touch as p
             (brand, person_id, occurred_at, touch_id, kind, link_id, origin_id)
      select :brand, t.person, t.occurred_at, t.touch, t.kind, t.link, t.origin
        from unnest(:persons::uuid[], :touches::uuid[], :links::uuid[], :kinds::text[],
                    :instants::timestamptz[], :origins::uuid[])
          as t(person, touch, link, kind, occurred_at, origin)
      on conflict on constraint pk_person_touch do update set origin_id = excluded.origin_id
       where p.origin_id <> excluded.origin_id
      """;

  private static final String REMOVE =
      """
      delete from person_touch p
       using unnest(:visits::uuid[], :instants::timestamptz[]) as t(id, at), identity_key k
       where k.brand = :brand and k.key = 'touch:' || t.id
         and p.brand = :brand and p.person_id = k.person_id and p.occurred_at = t.at
         and p.touch_id = t.id and p.kind = 'VISIT'
      returning p.person_id, p.touch_id, p.occurred_at, p.origin_id
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  PersonTouches(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /**
   * @param touches no two of them the same
   */
  public void add(List<PersonTouch> touches) {
    if (touches.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(INSERT)
                .bind("brand", brand.slug())
                .bind("persons", ArrayParameters.of(touches, c -> c.uuids(PersonTouch::person)))
                .bind("touches", ArrayParameters.of(touches, c -> c.uuids(PersonTouch::touch)))
                .bind("links", ArrayParameters.of(touches, c -> c.uuids(PersonTouch::link)))
                .bind("kinds", ArrayParameters.of(touches, c -> c.texts(PersonTouch::kind)))
                .bind(
                    "instants",
                    ArrayParameters.of(touches, c -> c.instants(PersonTouch::occurredAt)))
                .bind("origins", ArrayParameters.of(touches, c -> c.uuids(PersonTouch::origin)))
                .execute());
  }

  /** Visits that are none any more; returns those that were there. */
  public List<PersonTouch> remove(List<GoneVisit> visits) {
    if (visits.isEmpty()) {
      return List.of();
    }
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(REMOVE)
                .bind("brand", brand.slug())
                .bind("visits", ArrayParameters.of(visits, c -> c.uuids(GoneVisit::id)))
                .bind("instants", ArrayParameters.of(visits, c -> c.instants(GoneVisit::startedAt)))
                .map(
                    (row, context) ->
                        new PersonTouch(
                            row.getObject("person_id", UUID.class),
                            row.getObject("touch_id", UUID.class),
                            null,
                            VISIT,
                            row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                            row.getObject("origin_id", UUID.class)))
                .list());
  }
}
