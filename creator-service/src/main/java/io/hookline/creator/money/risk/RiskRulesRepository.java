package io.hookline.creator.money.risk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.jdbi.v3.core.Jdbi;

/** The rules of the present brand. */
@ApplicationScoped
class RiskRulesRepository {

  private static final String SET =
      """
      insert into risk_rules (brand, rules, version, updated_at)
      values (:brand, :rules::jsonb, 1, :now)
      on conflict (brand) do update
         set rules = excluded.rules, version = risk_rules.version + 1, updated_at = :now
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;
  private final Clock clock;

  RiskRulesRepository(Jdbi jdbi, ObjectMapper json, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
    this.clock = clock;
  }

  RiskRulesView get() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select rules, version, updated_at from risk_rules where brand = :brand")
                .bind("brand", brand.slug())
                .map(
                    (row, context) ->
                        new RiskRulesView(
                            rules(row.getString("rules")),
                            row.getLong("version"),
                            row.getObject("updated_at", OffsetDateTime.class).toInstant()))
                .findOne()
                .orElse(new RiskRulesView(RiskRules.USUAL, 0, null)));
  }

  /** A rule that there was not when they were stored is as usual. */
  private RiskRules rules(String stored) {
    ObjectNode all = json.valueToTree(RiskRules.USUAL);
    OwnJson.tree(json, stored).properties().stream()
        .filter(rule -> !rule.getValue().isNull())
        .forEach(rule -> all.set(rule.getKey(), rule.getValue()));
    return OwnJson.read(json, all, RiskRules.class);
  }

  /** Nobody else sets them until the commit. */
  RiskRulesView lock() {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(
                    "select 1 from pg_advisory_xact_lock(hashtextextended('risk ' || :brand, 0))")
                .bind("brand", brand.slug())
                .mapTo(Integer.class)
                .one());
    return get();
  }

  RiskRulesView set(RiskRules rules) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(SET)
                .bind("brand", brand.slug())
                .bind("rules", OwnJson.write(json, rules))
                .bind("now", clock.instant())
                .execute());
    return get();
  }
}
