package io.hookline.attribution.evidence.channel;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The versions of a brand's rules, which are only added; one row of the brand says which holds. */
@ApplicationScoped
class ChannelRulesRepository {

  private static final String COLUMNS =
      """
      select v.id, v.version, v.rules::text as rules, v.own_channels::text as own_channels,
             v.reason, v.set_by, v.created_at
        from channel_rules s join channel_rules_version v on v.brand = s.brand
       where s.brand = :brand
      """;

  private static final String ADD =
      """
      insert into channel_rules_version
             (id, brand, version, rules, own_channels, reason, set_by, created_at)
      values (:id, :brand, :version, :rules::jsonb, :own::jsonb, :reason, :by, :now)
      """;

  private static final TypeReference<List<ChannelRule>> RULES = new TypeReference<>() {};
  private static final TypeReference<List<OwnChannel>> OWN = new TypeReference<>() {};

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;
  private final Clock clock;

  ChannelRulesRepository(Jdbi jdbi, ObjectMapper json, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
    this.clock = clock;
  }

  /** The rules that hold. */
  ChannelRulesView current() {
    return find(" and v.version = s.version", Map.of())
        .orElseThrow(() -> unknown("The brand has none."));
  }

  /**
   * @throws Problem CHANNEL_RULES_NOT_FOUND
   */
  ChannelRulesView get(UUID id) {
    return find(" and v.id = :id", Map.of("id", id))
        .orElseThrow(() -> unknown("There is no version " + id + " of the rules."));
  }

  /**
   * @throws Problem CHANNEL_RULES_NOT_FOUND
   */
  ChannelRulesView get(int version) {
    return find(" and v.version = :version", Map.of("version", version))
        .orElseThrow(() -> unknown("There is no version " + version + " of the rules."));
  }

  private static Problem unknown(String detail) {
    return new Problem(ChannelRulesProblem.CHANNEL_RULES_NOT_FOUND, detail);
  }

  private Optional<ChannelRulesView> find(String which, Map<String, ?> values) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(COLUMNS + which)
                .bind("brand", brand.slug())
                .bindMap(values)
                .map((row, context) -> view(row))
                .findOne());
  }

  List<ChannelRulesView> before(long version, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    COLUMNS + " and v.version < :version order by v.version desc limit :limit")
                .bind("brand", brand.slug())
                .bind("version", version)
                .bind("limit", limit)
                .map((row, context) -> view(row))
                .list());
  }

  /** The number of the version that holds. */
  int version() {
    return version("");
  }

  /** The same; it stays so until the transaction ends. */
  int lock() {
    return version(" for update");
  }

  private int version(String lock) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select version from channel_rules where brand = ?" + lock)
                    .bind(0, brand.slug())
                    .mapTo(Integer.class)
                    .findOne())
        .orElseThrow(() -> unknown("The brand has none."));
  }

  /** Sets the rules that hold from now on. */
  void set(int version, ChannelRulesUpdate rules, String by) {
    add(version, rules, by);
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("update channel_rules set version = :version where brand = :brand")
                .bind("version", version)
                .bind("brand", brand.slug())
                .execute());
  }

  /** The first rules of a brand, unless it has some. */
  boolean setFirst(ChannelRulesUpdate rules, String by) {
    int added =
        jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        insert into channel_rules (brand, version) values (:brand, 1)
                        on conflict do nothing
                        """)
                    .bind("brand", brand.slug())
                    .execute());
    if (added == 1) {
      add(1, rules, by);
    }
    return added == 1;
  }

  private void add(int version, ChannelRulesUpdate rules, String by) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADD)
                .bind("id", Ids.next())
                .bind("brand", brand.slug())
                .bind("version", version)
                .bind("rules", OwnJson.write(json, rules.rules()))
                .bind("own", OwnJson.write(json, rules.ownChannels()))
                .bind("reason", rules.reason())
                .bind("by", by)
                .bind("now", clock.instant())
                .execute());
  }

  private ChannelRulesView view(ResultSet row) throws SQLException {
    return new ChannelRulesView(
        row.getObject("id", UUID.class),
        OwnJson.read(json, row.getString("rules"), RULES),
        OwnJson.read(json, row.getString("own_channels"), OWN),
        row.getString("reason"),
        row.getString("set_by"),
        row.getLong("version"),
        row.getObject("created_at", OffsetDateTime.class).toInstant());
  }
}
