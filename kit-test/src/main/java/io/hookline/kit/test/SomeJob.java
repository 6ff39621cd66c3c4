package io.hookline.kit.test;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Every service has jobs, also one that offers nothing to make one with. */
final class SomeJob {

  private static final String INSERT =
      """
      insert into job (id, brand, kind, state, parameters, origin, created_at, updated_at)
      values (?, ?, 'import', 'QUEUED', '{}', '{"actor": {"subject": "test"}}', now(), now())
      """;

  private SomeJob() {}

  /** Adds a job of the brand to the ids of what exists in it. */
  static Map<String, String> beside(Map<String, String> existing, String brand) {
    UUID id = UUID.randomUUID();
    try {
      StandingConnection.ask(owner -> insert(owner, id, brand));
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    Map<String, String> all = new HashMap<>(existing);
    all.put("job", id.toString());
    return all;
  }

  private static boolean insert(Connection owner, UUID id, String brand) throws SQLException {
    try (PreparedStatement sql = owner.prepareStatement(INSERT)) {
      sql.setObject(1, id);
      sql.setString(2, brand);
      return sql.execute();
    }
  }
}
