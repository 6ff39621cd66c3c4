package io.hookline.creator.people.rule;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The rule of the present brand for who may apply again. */
@ApplicationScoped
public class ApplicationRules {

  private static final RowMapper<ApplicationRuleView> VIEW =
      ConstructorMapper.of(ApplicationRuleView.class);

  private static final String SET =
      """
      insert into application_rule (brand, days_after_archive, bans_may_end, version, updated_at)
      values (:brand, :days, :end, 1, :now)
      on conflict (brand) do update
         set days_after_archive = excluded.days_after_archive, bans_may_end = excluded.bans_may_end,
             version = application_rule.version + 1, updated_at = excluded.updated_at
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final BrandDirectory brands;
  private final Clock clock;

  ApplicationRules(Jdbi jdbi, CurrentBrand brand, BrandDirectory brands, Clock clock) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.brands = brands;
    this.clock = clock;
  }

  ApplicationRuleView current() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select days_after_archive, bans_may_end, version, updated_at"
                        + " from application_rule where brand = :brand")
                .bind("brand", brand.slug())
                .map(VIEW)
                .findOne()
                .orElse(ApplicationRuleView.DEFAULT));
  }

  ApplicationRuleView set(ApplicationRuleUpdate body, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(SET)
                .bind("brand", brand.slug())
                .bind("days", body.daysAfterArchive())
                .bind("end", body.bansMayEnd())
                .bind("now", now)
                .execute());
    return current();
  }

  /** The brand's day of now. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), brands.get(brand.slug()).timeZone());
  }

  /** The rule as it is now. */
  public ApplicationRule now() {
    ApplicationRuleView rule = current();
    Integer days = rule.daysAfterArchive();
    return new ApplicationRule(days == null ? null : today().plusDays(days), rule.bansMayEnd());
  }
}
