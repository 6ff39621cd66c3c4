package io.hookline.reporting.copy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.hookline.kit.outbox.CloudEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Writes changes into copies, one statement a table however many changes there are. */
@ApplicationScoped
class Copies {

  private final Jdbi jdbi;
  private final ObjectMapper json;

  Copies(Jdbi jdbi, ObjectMapper json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  void write(String brand, List<CloudEvent> changes, List<Copy> copies) {
    for (Copy copy : copies) {
      ArrayNode rows = json.createArrayNode();
      changes.stream()
          .filter(change -> copy.changes().contains(change.name()))
          .forEach(change -> rows.add(change.data()));
      if (!rows.isEmpty()) {
        jdbi.useHandle(
            handle ->
                handle
                    .createUpdate(copy.upsert())
                    .bind("brand", brand)
                    .bind("rows", rows.toString())
                    .execute());
      }
    }
  }
}
