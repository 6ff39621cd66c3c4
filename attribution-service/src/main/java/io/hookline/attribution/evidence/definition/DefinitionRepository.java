package io.hookline.attribution.evidence.definition;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.evidence.definition.DefinitionVersion.Rewritten;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The brand's definitions with their versions, which are only added. */
@ApplicationScoped
class DefinitionRepository {

  private static final String SELECT =
      """
      select d.id, d.name, d.is_primary, d.version, d.created_at, v.version as number, v.holds_from,
             v.rule::text as rule, v.reason, v.rewritten::text as rewritten, v.set_by,
             v.created_at as set_at
        from (select * from conversion_definition where brand = :brand %s) d
        join conversion_definition_version v on v.brand = d.brand and v.definition_id = d.id
       order by d.id desc, v.version desc
      """;

  private static final String ADD_VERSION =
      """
      insert into conversion_definition_version
             (brand, definition_id, version, holds_from, rule, reason, rewritten, set_by, created_at)
      values (:brand, :id, :number, :from, :rule::jsonb, :reason, :rewritten::jsonb, :by, :now)
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  DefinitionRepository(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /**
   * @throws Problem CONVERSION_DEFINITION_NOT_FOUND
   */
  ConversionDefinitionView get(UUID id) {
    return read("and id = :id", Map.of("id", id)).stream()
        .findFirst()
        .orElseThrow(
            () ->
                new Problem(
                    DefinitionProblem.CONVERSION_DEFINITION_NOT_FOUND,
                    "There is no definition " + id + "."));
  }

  /** The same; it stays as it is until the transaction ends. */
  ConversionDefinitionView locked(UUID id) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(
                    "select 1 from conversion_definition where brand = :brand and id = :id for update")
                .bind("brand", brand.slug())
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne());
    return get(id);
  }

  List<ConversionDefinitionView> before(UUID before, int limit) {
    return read(
        "and id < :before order by id desc limit :limit", Map.of("before", before, "limit", limit));
  }

  private List<ConversionDefinitionView> read(String which, Map<String, ?> values) {
    Map<UUID, ConversionDefinitionView> found = new LinkedHashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(SELECT.formatted(which))
                .bind("brand", brand.slug())
                .bindMap(values)
                .map((row, context) -> row(row))
                .forEach(
                    each -> found.merge(each.id(), each, (known, next) -> joined(known, next))));
    return List.copyOf(found.values());
  }

  private static ConversionDefinitionView joined(
      ConversionDefinitionView known, ConversionDefinitionView next) {
    List<DefinitionVersion> versions = new ArrayList<>(known.versions());
    versions.addAll(next.versions());
    return new ConversionDefinitionView(
        known.id(), known.name(), known.primary(), versions, known.version(), known.createdAt());
  }

  private ConversionDefinitionView row(ResultSet row) throws SQLException {
    String rewritten = row.getString("rewritten");
    return new ConversionDefinitionView(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getBoolean("is_primary"),
        List.of(
            new DefinitionVersion(
                row.getInt("number"),
                instant(row, "holds_from"),
                OwnJson.read(json, row.getString("rule"), CountingRule.class),
                row.getString("reason"),
                rewritten == null ? null : OwnJson.read(json, rewritten, Rewritten.class),
                row.getString("set_by"),
                instant(row, "set_at"))),
        row.getLong("version"),
        instant(row, "created_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /** False when the brand has a primary one already. */
  boolean add(UUID id, String name, boolean primary, DefinitionVersion first) {
    return jdbi.withHandle(
        handle -> {
          int added =
              handle
                  .createUpdate(
                      """
                      insert into conversion_definition (id, brand, name, is_primary, version, created_at)
                      values (:id, :brand, :name, :primary, 1, :now)
                      """
                          + (primary ? "on conflict (brand) where is_primary do nothing" : ""))
                  .bind("id", id)
                  .bind("brand", brand.slug())
                  .bind("name", name)
                  .bind("primary", primary)
                  .bind("now", first.createdAt())
                  .execute();
          if (added == 1) {
            addVersion(handle, id, first);
          }
          return added == 1;
        });
  }

  void set(UUID id, String name, DefinitionVersion next) {
    jdbi.useHandle(
        handle -> {
          handle
              .createUpdate(
                  """
                  update conversion_definition set name = :name, version = :number
                   where brand = :brand and id = :id
                  """)
              .bind("name", name)
              .bind("number", next.number())
              .bind("brand", brand.slug())
              .bind("id", id)
              .execute();
          addVersion(handle, id, next);
        });
  }

  private void addVersion(Handle handle, UUID id, DefinitionVersion version) {
    handle
        .createUpdate(ADD_VERSION)
        .bind("brand", brand.slug())
        .bind("id", id)
        .bind("number", version.number())
        .bind("from", version.holdsFrom())
        .bind("rule", OwnJson.write(json, version.rule()))
        .bind("reason", version.reason())
        .bind(
            "rewritten",
            version.rewritten() == null ? null : OwnJson.write(json, version.rewritten()))
        .bind("by", version.setBy())
        .bind("now", version.createdAt())
        .execute();
  }
}
