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
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

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
  private final String collaborator;

  private static final String BIND =
      "select set_config('hookline.brand', :brand, true),"
          + " set_config('hookline.actor', :actor, true)";

  /** The role in which the database shows granted rows only, and its views before the others. */
  private static final String SHARE =
      ", set_config('hookline.assets', :assets, true), set_config('role', :role, true),"
          + " set_config('search_path', :path, true)";

  /** What the transaction was told; no assets where all rows of the brand are shown. */
  private record Bound(String brand, Origin origin, Map<AssetKind, Set<UUID>> assets) {}

  RowSecurity(
      Jdbi jdbi,
      TransactionSynchronizationRegistry transaction,
      CurrentActor actor,
      ObjectMapper json,
      @ConfigProperty(name = "quarkus.application.name") String service,
      @ConfigProperty(name = "quarkus.flyway.placeholders.collaborator") String collaborator) {
    this.jdbi = jdbi;
    this.transaction = transaction;
    this.actor = actor;
    this.json = json;
    this.system = Origin.system(service);
    this.systemWritten = write(system);
    this.collaborator = collaborator;
  }

  /** Sets both; ends with the transaction. What is already set costs nothing. */
  public void bind(String brand) {
    bind(brand, null);
  }

  /**
   * @param assets what of the brand is shown by kinds, null for all of it
   */
  void bind(String brand, Map<AssetKind, Set<UUID>> assets) {
    Bound wanted = new Bound(brand, origin(), assets);
    Bound present = (Bound) transaction.getResource(KEY);
    if (wanted.equals(present)) {
      return;
    }
    boolean share = assets != null || present != null && present.assets() != null;
    jdbi.useHandle(
        handle -> {
          Query query =
              handle
                  .createQuery(share ? BIND + SHARE : BIND)
                  .bind("brand", brand)
                  .bind("actor", write(wanted.origin()));
          if (share) {
            query
                .bind("assets", assets == null ? "" : OwnJson.write(json, assets))
                .bind("role", assets == null ? "none" : collaborator)
                .bind("path", assets == null ? "public" : "collaborator, public");
          }
          query.mapTo(String.class).one();
        });
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
