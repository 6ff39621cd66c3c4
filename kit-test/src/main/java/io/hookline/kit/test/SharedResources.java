package io.hookline.kit.test;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Every service has jobs and receipts of erasures, also one that has no operation to make them. */
final class SharedResources {

  private static final String JOB =
      """
      insert into job (id, brand, kind, state, parameters, origin, created_at, updated_at)
      values (?, ?, 'import', 'QUEUED', '{}', '{"actor": {"subject": "test"}}', now(), now())
      """;

  private static final String ERASURE =
      """
      insert into erasure (id, brand, job_id, subject, requested_by, requested_at, completed_at)
      values (?, ?, gen_random_uuid(), 'people/1', 'test', now(), now())
      """;

  private SharedResources() {}

  /** Adds a job and an erasure of the brand to the ids of what exists in it. */
  static Map<String, String> beside(Map<String, String> existing, String brand) {
    Map<String, String> all = new HashMap<>(existing);
    all.put("job", insert(JOB, brand));
    all.put("erasure", insert(ERASURE, brand));
    return all;
  }

  private static String insert(String statement, String brand) {
    UUID id = UUID.randomUUID();
    try (Connection owner = Owner.connect()) {
      insert(owner, statement, id, brand);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return id.toString();
  }

  private static void insert(Connection owner, String statement, UUID id, String brand)
      throws SQLException {
    try (PreparedStatement sql = owner.prepareStatement(statement)) {
      sql.setObject(1, id);
      sql.setString(2, brand);
      sql.execute();
    }
  }
}
