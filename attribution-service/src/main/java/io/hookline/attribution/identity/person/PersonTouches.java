package io.hookline.attribution.identity.person;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Files touches under their persons, where credit finds them by person and time. */
@ApplicationScoped
public class PersonTouches {

  /** A touch whose person is known. */
  public record PersonTouch(UUID person, UUID touch, UUID link, String kind, Instant occurredAt) {}

  private static final String INSERT =
      """
      insert into person_touch (brand, person_id, occurred_at, touch_id, kind, link_id)
      select :brand, t.person, t.occurred_at, t.touch, t.kind, t.link
        from unnest(:persons::uuid[], :touches::uuid[], :links::uuid[], :kinds::text[],
                    :instants::timestamptz[])
          as t(person, touch, link, kind, occurred_at)
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  PersonTouches(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  public void add(List<PersonTouch> touches) {
    if (touches.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(INSERT)
                .bind("brand", brand.slug())
                .bindArray(
                    "persons", UUID.class, touches.stream().map(PersonTouch::person).toList())
                .bindArray("touches", UUID.class, touches.stream().map(PersonTouch::touch).toList())
                .bindArray("links", UUID.class, touches.stream().map(PersonTouch::link).toList())
                .bindArray("kinds", String.class, touches.stream().map(PersonTouch::kind).toList())
                .bindArray(
                    "instants",
                    String.class,
                    touches.stream().map(t -> t.occurredAt().toString()).toList())
                .execute());
  }
}
