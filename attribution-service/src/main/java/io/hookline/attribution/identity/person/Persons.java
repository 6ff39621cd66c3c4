package io.hookline.attribution.identity.person;

import io.hookline.attribution.identity.person.PersonView.Change;
import io.hookline.attribution.identity.person.PersonView.Identifier;
import io.hookline.attribution.identity.person.PersonView.What;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Shows persons, and what holds them together. */
@ApplicationScoped
class Persons {

  private static final int MOST = 200;

  private static final String HISTORY =
      """
      select merged_at as at, 'MERGED' as what, merged_id as other from person_merge
       where brand = :brand and into_id = :person
      union all
      select split_at, 'PARTED', into_id from person_split where brand = :brand and from_id = :person
      union all
      select split_at, 'CAME_OF', from_id from person_split where brand = :brand and into_id = :person
       order by at desc, other
       limit 200
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  Persons(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  Optional<PersonView> find(UUID person) {
    return jdbi.withHandle(
        handle -> {
          List<Identifier> identifiers = identifiers(handle, person);
          return identifiers.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new PersonView(
                      person, identifiers, together(handle, person), history(handle, person)));
        });
  }

  private List<Identifier> identifiers(Handle handle, UUID person) {
    return of(
            person,
            handle.createQuery(
                "select key, alone from identity_key where brand = :brand and person_id = :person"
                    + " order by key limit "
                    + MOST))
        .map((row, context) -> Identifier.of(row.getString(1), row.getBoolean(2)))
        .list();
  }

  private List<List<String>> together(Handle handle, UUID person) {
    return of(
            person,
            handle.createQuery(
                "select keys from identity_set where brand = :brand and person_id = :person"
                    + " order by keys limit "
                    + MOST))
        .map((row, context) -> Arrays.asList((String[]) row.getArray(1).getArray()))
        .list();
  }

  private List<Change> history(Handle handle, UUID person) {
    return of(person, handle.createQuery(HISTORY))
        .map(
            (row, context) ->
                new Change(
                    row.getObject(1, OffsetDateTime.class).toInstant(),
                    What.valueOf(row.getString(2)),
                    row.getObject(3, UUID.class)))
        .list();
  }

  private Query of(UUID person, Query query) {
    return query.bind("brand", brand.slug()).bind("person", person);
  }
}
