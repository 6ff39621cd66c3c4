package io.hookline.kit.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentActor.Origin;
import io.hookline.kit.json.OwnJson;
import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/**
 * Tells PostgreSQL, for the present transaction only, which brand's rows may be seen, and who acts:
 * the database writes both down itself, where a change is recorded.
 */
@Singleton
public class RowSecurity {

  private static final String KEY = "hookline.brand";

  /** First in a statement of several: all of them then take one round trip. */
  private static final String ENTER =
      "select set_config('hookline.brand', ?, true), set_config('hookline.actor', ?, true); ";

  private final Jdbi jdbi;
  private final TransactionSynchronizationRegistry transaction;
  private final CurrentActor actor;
  private final ObjectMapper json;
  private final Origin system;
  private final String systemWritten;

  /** What the transaction was told. */
  private record Bound(String brand, Origin origin) {}

  RowSecurity(
      Jdbi jdbi,
      TransactionSynchronizationRegistry transaction,
      CurrentActor actor,
      ObjectMapper json,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.jdbi = jdbi;
    this.transaction = transaction;
    this.actor = actor;
    this.json = json;
    this.system = Origin.system(service);
    this.systemWritten = write(system);
  }

  /** Sets both; ends with the transaction. What is already set costs nothing. */
  public void bind(String brand) {
    Bound wanted = new Bound(brand, origin());
    if (wanted.equals(transaction.getResource(KEY))) {
      return;
    }
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(
                    "select set_config('hookline.brand', :brand, true),"
                        + " set_config('hookline.actor', :actor, true)")
                .bind("brand", brand)
                .bind("actor", write(wanted.origin()))
                .mapTo(String.class)
                .one());
    transaction.putResource(KEY, wanted);
  }

  /**
   * Prepares a statement of a transaction by plain JDBC that sees the rows of one brand, on the
   * service's own account. A transaction that writes for several brands has such a statement for
   * each, so that row-level security isolates them as it does two transactions.
   *
   * @return its first two parameters are set, and its first result is to be passed over
   */
  public PreparedStatement prepare(Connection connection, String brand, String sql)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(ENTER + sql);
    statement.setString(1, brand);
    statement.setString(2, systemWritten);
    return statement;
  }

  private Origin origin() {
    return Arc.container().requestContext().isActive() ? actor.origin() : system;
  }

  private String write(Origin origin) {
    Map<String, String> facts = new HashMap<>();
    facts.put("subject", origin.actor().subject());
    facts.put("name", origin.actor().name());
    facts.put("client", origin.actor().client());
    facts.put("operation", origin.operation());
    facts.put("requestId", origin.requestId());
    return OwnJson.write(json, facts);
  }
}
