package io.hookline.content.measure.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** What a rule has last seen of each resource. */
@ApplicationScoped
class SeenStates {

  private static final String LAST =
      """
      select resource, version, watched::text as watched
        from timeline_state
       where brand = :brand and rule = :rule and resource = any(:resources)
      """;

  private static final String KEEP =
      """
      insert into timeline_state (brand, rule, resource, version, watched)
      select :brand, :rule, r.resource, r.version, r.watched
        from jsonb_to_recordset(:rows::jsonb) as r(resource text, version bigint, watched jsonb)
      on conflict (brand, rule, resource) do update
         set version = excluded.version, watched = excluded.watched
       where timeline_state.version < excluded.version
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;

  SeenStates(Jdbi jdbi, ObjectMapper json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  /**
   * A resource as a rule saw it.
   *
   * @param watched its fields when it last counted; null when it never did
   */
  record Seen(String resource, long version, JsonNode watched) {}

  Map<String, Seen> last(String brand, ChangeRule rule, Collection<String> resources) {
    Map<String, Seen> last = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(LAST)
                .bind("brand", brand)
                .bind("rule", rule.name())
                .bindArray("resources", String.class, resources)
                .map(
                    (row, context) ->
                        new Seen(
                            row.getString("resource"),
                            row.getLong("version"),
                            read(row.getString("watched"))))
                .forEach(seen -> last.put(seen.resource(), seen)));
    return last;
  }

  private JsonNode read(String watched) {
    return watched == null ? null : OwnJson.tree(json, watched);
  }

  void keep(String brand, ChangeRule rule, List<Seen> seen) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(KEEP)
                .bind("brand", brand)
                .bind("rule", rule.name())
                .bind("rows", OwnJson.write(json, seen))
                .execute());
  }
}
