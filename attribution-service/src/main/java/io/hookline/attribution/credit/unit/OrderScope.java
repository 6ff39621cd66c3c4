package io.hookline.attribution.credit.unit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Of which orders something is asked, as conditions of SQL.
 *
 * @param above bound of the ids, exclusive; null for none
 * @param upTo bound, inclusive; null for none
 * @param certain the orders themselves; otherwise empty
 * @param from orders of earlier are out of it; null for none
 */
public record OrderScope(Of of, UUID above, UUID upTo, Collection<UUID> certain, Instant from) {

  public enum Of {
    /** Those of persons whose ids are within the bounds. */
    PERSONS,
    /** Those of nobody known, by their own ids. */
    NOBODY,
    CERTAIN
  }

  public static OrderScope ofPersons(UUID above, UUID upTo, Instant from) {
    return new OrderScope(Of.PERSONS, above, upTo, List.of(), from);
  }

  public static OrderScope ofNobody(UUID above, UUID upTo, Instant from) {
    return new OrderScope(Of.NOBODY, above, upTo, List.of(), from);
  }

  public static OrderScope of(Collection<UUID> certain, Instant from) {
    return new OrderScope(Of.CERTAIN, null, null, List.copyOf(certain), from);
  }

  /** Of {@code conversion c}. */
  public String orders() {
    String wanted =
        switch (of) {
          case PERSONS -> "c.person_id is not null" + within("c.person_id");
          case NOBODY -> "c.person_id is null" + within("c.id");
          case CERTAIN -> "c.id = any(:certain)";
        };
    return wanted + (from == null ? "" : " and c.occurred_at >= :from");
  }

  /**
   * The bounds of persons, which the orders' own tell no plan; empty where there are none.
   *
   * @param person a column
   */
  public String persons(String person) {
    return of == Of.PERSONS ? within(person) : "";
  }

  private String within(String id) {
    return (above == null ? "" : " and " + id + " > :above")
        + (upTo == null ? "" : " and " + id + " <= :upTo");
  }

  public <S extends SqlStatement<S>> S bind(S statement) {
    if (above != null) {
      statement.bind("above", above);
    }
    if (upTo != null) {
      statement.bind("upTo", upTo);
    }
    if (of == Of.CERTAIN) {
      statement.bindArray("certain", UUID.class, certain);
    }
    if (from != null) {
      statement.bind("from", OffsetDateTime.ofInstant(from, ZoneOffset.UTC));
    }
    return statement;
  }
}
