package io.hookline.reporting.readmodel;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.hookline.kit.outbox.CloudEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * Writes changes into the tables of the read model, one statement a table however many changes
 * there are.
 */
@ApplicationScoped
class ReadModel {

  private final Jdbi jdbi;
  private final ObjectMapper json;

  ReadModel(Jdbi jdbi, ObjectMapper json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  void write(String brand, List<CloudEvent> changes, List<Projection> projections) {
    for (Projection projection : projections) {
      ArrayNode rows = json.createArrayNode();
      changes.stream()
          .filter(change -> projection.changes().contains(change.name()))
          .forEach(change -> rows.add(change.data()));
      if (!rows.isEmpty()) {
        jdbi.useHandle(
            handle ->
                handle
                    .createUpdate(projection.upsert())
                    .bind("brand", brand)
                    .bind("rows", rows.toString())
                    .execute());
      }
    }
  }
}
