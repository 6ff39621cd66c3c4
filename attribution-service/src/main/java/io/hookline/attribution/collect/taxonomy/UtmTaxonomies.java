package io.hookline.attribution.collect.taxonomy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** The taxonomies of the present brand, each of which is a version. */
@ApplicationScoped
public class UtmTaxonomies {

  private static final String BEFORE =
      """
      select version, rules, changed_at, changed_by from utm_taxonomy
       where brand = :brand and version < :before order by version desc limit :limit
      """;

  private static final String ADD =
      """
      insert into utm_taxonomy (brand, version, rules, changed_at, changed_by)
      values (:brand, :version, :rules::jsonb, :now, :by)
      """;

  private static final TypeReference<EnumMap<UtmParameter, UtmRule>> RULES =
      new TypeReference<>() {};

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final CurrentActor actor;
  private final Clock clock;

  UtmTaxonomies(
      Jdbi jdbi,
      ObjectMapper json,
      Outbox outbox,
      CurrentBrand brand,
      CurrentActor actor,
      Clock clock) {
    this.jdbi = jdbi;
    this.json = json;
    this.outbox = outbox;
    this.brand = brand;
    this.actor = actor;
    this.clock = clock;
  }

  /** What holds now; of a brand that has none, rules that allow everything. */
  public UtmRules rules() {
    UtmTaxonomyView present = present();
    return present.version() == 0
        ? UtmRules.NONE
        : new UtmRules(present.version(), update(present).rules());
  }

  private static UtmTaxonomyUpdate update(UtmTaxonomyView view) {
    return new UtmTaxonomyUpdate(
        view.source(), view.medium(), view.campaign(), view.content(), view.term());
  }

  UtmTaxonomyView present() {
    return before(Long.MAX_VALUE, 1).stream()
        .findFirst()
        .orElseGet(() -> UtmTaxonomyView.of(Map.of(), 0, null, null));
  }

  /** Latest first. */
  List<UtmTaxonomyView> before(long version, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(BEFORE)
                .bind("brand", brand.slug())
                .bind("before", version)
                .bind("limit", limit)
                .map((row, context) -> view(row))
                .list());
  }

  UtmTaxonomyView replace(UtmTaxonomyView before, UtmTaxonomyUpdate rules) {
    UtmTaxonomyView after =
        UtmTaxonomyView.of(
            rules.rules(), before.version() + 1, clock.instant(), actor.actor().shown());
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADD)
                .bind("brand", brand.slug())
                .bind("version", after.version())
                .bind("rules", OwnJson.write(json, rules.rules()))
                .bind("now", after.since())
                .bind("by", after.by())
                .execute());
    outbox.append(brand.slug(), new UtmTaxonomyEvent.Changed(after));
    return after;
  }

  private UtmTaxonomyView view(ResultSet row) throws SQLException {
    return UtmTaxonomyView.of(
        OwnJson.read(json, row.getString("rules"), RULES),
        row.getLong("version"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        row.getString("changed_by"));
  }
}
