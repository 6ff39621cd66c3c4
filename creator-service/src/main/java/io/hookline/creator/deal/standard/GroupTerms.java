package io.hookline.creator.deal.standard;

import io.hookline.creator.terms.Pay;
import io.hookline.creator.terms.PayColumn;
import io.hookline.creator.terms.Terms;
import io.hookline.creator.terms.TermsColumn;
import io.hookline.kit.access.Actor;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The terms of groups of the present brand. */
@ApplicationScoped
public class GroupTerms {

  private static final String READ =
      """
      select group_id, terms, pay, written_at, written_by, written_by_name, version
        from creator_group_terms
       where brand = :brand and group_id = :group
      """;

  private static final String SET =
      """
      insert into creator_group_terms (brand, group_id, terms, pay, written_at, written_by,
             written_by_name, version)
      values (:brand, :group, :terms::jsonb, :pay::jsonb, :now, :by, :byName, 1)
      on conflict (brand, group_id) do update
         set terms = excluded.terms, pay = excluded.pay, written_at = excluded.written_at,
             written_by = excluded.written_by, written_by_name = excluded.written_by_name,
             version = creator_group_terms.version + 1
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final CurrentActor actor;
  private final BrandDirectory brands;
  private final Clock clock;
  private final TermsColumn terms = new TermsColumn();
  private final PayColumn pay = new PayColumn();

  GroupTerms(
      Jdbi jdbi, CurrentBrand brand, CurrentActor actor, BrandDirectory brands, Clock clock) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.actor = actor;
    this.brands = brands;
    this.clock = clock;
  }

  /**
   * A copy for a partnership; empty where nobody has set any.
   *
   * @param group null for none
   */
  public Optional<Terms> copy(UUID group) {
    return group == null
        ? Optional.empty()
        : find(group).map(found -> found.terms().withoutIds().numbered());
  }

  GroupTermsView get(UUID group) {
    return find(group)
        .orElseGet(
            () ->
                new GroupTermsView(
                    group,
                    Terms.of(Pay.nothing(brands.get(brand.slug()).currency())),
                    null,
                    null,
                    null,
                    0));
  }

  /** Nobody else sets them until the commit. */
  GroupTermsView lock(UUID group) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(
                    "select 1 from pg_advisory_xact_lock(hashtextextended('terms of ' || :group, 0))")
                .bind("group", group.toString())
                .mapTo(Integer.class)
                .one());
    return get(group);
  }

  GroupTermsView set(UUID group, Terms agreed) {
    Actor by = actor.actor();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(SET)
                .bind("brand", brand.slug())
                .bind("group", group)
                .bind("terms", terms.convertToDatabaseColumn(agreed.withoutIds()))
                .bind("pay", pay.convertToDatabaseColumn(agreed.pay()))
                .bind("now", clock.instant())
                .bind("by", by.subject())
                .bind("byName", by.name())
                .execute());
    return get(group);
  }

  private Optional<GroupTermsView> find(UUID group) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(READ)
                .bind("brand", brand.slug())
                .bind("group", group)
                .map((row, context) -> read(row))
                .findOne());
  }

  private GroupTermsView read(ResultSet row) throws SQLException {
    return new GroupTermsView(
        row.getObject("group_id", UUID.class),
        terms
            .convertToEntityAttribute(row.getString("terms"))
            .withPay(pay.convertToEntityAttribute(row.getString("pay"))),
        row.getObject("written_at", OffsetDateTime.class).toInstant(),
        row.getString("written_by"),
        row.getString("written_by_name"),
        row.getLong("version"));
  }
}
