package io.hookline.kit.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/**
 * For actions that change no recorded row: an import that was begun, messages that were sent again.
 * Changes of rows are recorded by the database and need no call.
 */
@ApplicationScoped
public class Audit {

  private static final String INSERT =
      """
      insert into audit
        (brand, subject, name, client, operation, request_id, action, resource, changes)
      select :brand, a ->> 'subject', a ->> 'name', a ->> 'client', a ->> 'operation',
             a ->> 'requestId', 'NOTED', :resource, :changes::jsonb
        from audit_actor() a
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  Audit(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /**
   * Notes the action in the running transaction, on the account of who asked for it.
   *
   * @param resource relative to its brand: {@code imports/0198…}
   * @param facts what is worth knowing of it, such as a number of rows; no personal data
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void note(String resource, Map<String, ?> facts) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(INSERT)
                .bind("brand", brand.slug())
                .bind("resource", resource)
                .bind("changes", changes(facts))
                .execute());
  }

  private String changes(Map<String, ?> facts) {
    ArrayNode changes = json.createArrayNode();
    facts.forEach(
        (field, value) ->
            changes.addObject().put("field", field).putNull("from").putPOJO("to", value));
    return OwnJson.write(json, changes);
  }
}
