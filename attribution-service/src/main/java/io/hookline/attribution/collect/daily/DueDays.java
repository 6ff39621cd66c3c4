package io.hookline.attribution.collect.daily;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Days of the present brand that are to be told, as rows. */
@Singleton
class DueDays {

  /**
   * One that was due.
   *
   * @param told hash of what was told last; null where nothing was
   * @param version that was told last
   */
  record Due(String kind, SubjectDay day, String told, long version) {}

  /** What another transaction is at comes again. */
  private static final String TAKE =
      """
      update day_report d set due = false
        from (select kind, subject, day from day_report
               where brand = :brand and due
               order by kind, subject, day limit :limit
                 for update skip locked) t
       where d.brand = :brand and d.kind = t.kind and d.subject = t.subject and d.day = t.day
      returning d.kind, d.subject, d.day, d.told, d.version
      """;

  private static final String SAVE =
      """
      update day_report d set told = t.told, version = t.version
        from unnest(:kinds::text[], :subjects::uuid[], :days::text[], :told::text[],
                    :versions::bigint[]) as t(kind, subject, day, told, version)
       where d.brand = :brand and d.kind = t.kind and d.subject = t.subject and d.day = t.day::date
      """;

  private static final String ADD =
      """
      insert into day_report (brand, kind, subject, day, due, version)
      select :brand, :kind, t.subject, t.day::date, true, 0
        from unnest(:subjects::uuid[], :days::text[]) as t(subject, day)
       order by 3, 4
      on conflict on constraint pk_day_report do update set due = true
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  DueDays(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  List<Due> take(int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(TAKE)
                .bind("brand", brand.slug())
                .bind("limit", limit)
                .map(
                    (row, context) ->
                        new Due(
                            row.getString("kind"),
                            new SubjectDay(
                                row.getObject("subject", UUID.class),
                                row.getObject("day", LocalDate.class)),
                            row.getString("told"),
                            row.getLong("version")))
                .list());
  }

  void save(List<Due> told) {
    if (told.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(SAVE)
                .bind("brand", brand.slug())
                .bind("kinds", ArrayParameters.of(told, c -> c.texts(Due::kind)))
                .bind(
                    "subjects", ArrayParameters.of(told, c -> c.uuids(due -> due.day().subject())))
                .bind(
                    "days",
                    ArrayParameters.of(told, c -> c.texts(due -> due.day().day().toString())))
                .bind("told", ArrayParameters.of(told, c -> c.texts(Due::told)))
                .bind("versions", ArrayParameters.of(told, c -> c.longs(Due::version)))
                .execute());
  }

  void add(String kind, Collection<SubjectDay> days) {
    if (days.isEmpty()) {
      return;
    }
    List<SubjectDay> some = List.copyOf(days);
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADD)
                .bind("brand", brand.slug())
                .bind("kind", kind)
                .bind("subjects", ArrayParameters.of(some, c -> c.uuids(SubjectDay::subject)))
                .bind("days", ArrayParameters.of(some, c -> c.texts(day -> day.day().toString())))
                .execute());
  }
}
