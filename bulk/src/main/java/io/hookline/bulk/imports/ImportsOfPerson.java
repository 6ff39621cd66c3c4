package io.hookline.bulk.imports;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Rows that an import refused are kept as they were sent, for those who correct them. */
@Singleton
class ImportsOfPerson implements PersonalRecords {

  /** Rows that are looked at in one transaction. */
  private static final int PIECE = 2_000;

  private static final int FETCHED = 50;

  private static final String END =
      """
      select max(seq)
        from (select seq from import_error
               where brand = :brand and seq > :after order by seq limit :piece) p
      """;

  /**
   * Rows that may speak of the person; texts may be written as numbers of characters, and beyond
   * ASCII the database's lower case is not that of Java.
   */
  private static final String CANDIDATES =
      """
      select seq, row from import_error
       where brand = :brand and seq > :after and seq <= :end
         and (position(chr(92) || 'u' in row) > 0
              or :anyLetters and octet_length(row) > char_length(row)
              or exists (select from unnest(:values) v where position(v in lower(row)) > 0))
      """;

  private record Candidate(long seq, RawRow row) {}

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  ImportsOfPerson(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  @Override
  public String name() {
    return "refused rows of imports";
  }

  @Override
  public boolean isCopy() {
    return true;
  }

  @Override
  public Erased erase(Person person, long position) {
    return jdbi.withHandle(
        handle -> {
          Long end = person.values().isEmpty() ? null : end(handle, position).orElse(null);
          long rows = end == null ? 0 : erase(handle, person.values(), position, end);
          return new Erased(Map.of("refusedRows", rows), end);
        });
  }

  private Optional<Long> end(Handle handle, long after) {
    return handle
        .createQuery(END)
        .bind("brand", brand.slug())
        .bind("after", after)
        .bind("piece", PIECE)
        .mapTo(Long.class)
        .findOne();
  }

  private long erase(Handle handle, List<String> values, long after, long end) {
    Mentions mentions = new Mentions(values);
    List<Long> rows =
        handle
            .createQuery(CANDIDATES)
            .bind("brand", brand.slug())
            .bind("after", after)
            .bind("end", end)
            .bind("anyLetters", values.stream().anyMatch(ImportsOfPerson::isBeyondAscii))
            .bindArray("values", String.class, values)
            .setFetchSize(FETCHED)
            .map(
                (row, context) ->
                    new Candidate(row.getLong("seq"), RawRow.decode(row.getString("row"))))
            .filter(candidate -> mentions.in(candidate.row()))
            .map(Candidate::seq)
            .list();
    return handle
        .createUpdate("delete from import_error where brand = :brand and seq = any(:rows)")
        .bind("brand", brand.slug())
        .bindArray("rows", Long.class, rows)
        .execute();
  }

  private static boolean isBeyondAscii(String value) {
    return value.chars().anyMatch(letter -> letter > 0x7F);
  }
}
