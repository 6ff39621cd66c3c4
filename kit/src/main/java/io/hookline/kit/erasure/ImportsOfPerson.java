package io.hookline.kit.erasure;

import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Rows that an import refused are kept as they were sent, for those who correct them. */
@Singleton
class ImportsOfPerson implements PersonalRecords {

  /** Shorter texts would be found in everybody's rows. */
  private static final int SHORTEST = 3;

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
    List<String> values =
        person.values().stream().filter(value -> value.length() >= SHORTEST).toList();
    return Erased.all(
        "refusedRows",
        jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        delete from import_error
                         where brand = :brand
                           and exists (select from unnest(:values) v
                                        where position(v in lower(row)) > 0)
                        """)
                    .bind("brand", brand.slug())
                    .bindArray("values", String.class, values)
                    .execute()));
  }
}
