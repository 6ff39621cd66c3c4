package io.hookline.content.roster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.hookline.kit.outbox.CloudEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The creators of each brand, as far as the creator-service's feed has been read. */
@ApplicationScoped
public class Roster {

  private static final Set<String> TYPES = Set.of("CreatorRegistered", "CreatorUpdated");

  /**
   * One statement for a page of changes. A page may hold several versions of a creator, and an
   * older one may arrive after a newer one: the newest wins in both cases.
   */
  private static final String UPSERT =
      """
      insert into creator (brand, id, display_name, version)
      select distinct on (id) :brand, id, "displayName", version
        from jsonb_to_recordset(:creators::jsonb)
          as change (id uuid, "displayName" text, version bigint)
       order by id, version desc
      on conflict (brand, id) do update
         set display_name = excluded.display_name, version = excluded.version
       where creator.version < excluded.version
      """;

  private final Jdbi jdbi;

  Roster(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Whether the present brand has this creator. */
  public boolean has(UUID creator) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select exists (select 1 from creator where id = :id)")
                .bind("id", creator)
                .mapTo(Boolean.class)
                .one());
  }

  void apply(String brand, List<CloudEvent> changes) {
    List<JsonNode> creators =
        changes.stream()
            .filter(change -> TYPES.contains(change.name()))
            .map(CloudEvent::data)
            .toList();
    if (creators.isEmpty()) {
      return;
    }
    String json = JsonNodeFactory.instance.arrayNode().addAll(creators).toString();
    jdbi.useHandle(
        handle ->
            handle.createUpdate(UPSERT).bind("brand", brand).bind("creators", json).execute());
  }
}
