package io.hookline.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

/**
 * Fails any test in which a request succeeded in changing something and nobody could find out later
 * who it was: each such request leaves an entry in the audit, or its operation is
 * {@code @NotAudited} with a reason.
 */
public class AuditGate implements QuarkusTestBeforeEachCallback, Filter {

  private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");
  private static boolean stands;

  private JsonNode paths;

  @Override
  public void beforeEach(QuarkusTestMethodContext test) {
    if (!stands) {
      RestAssured.filters(this);
      stands = true;
    }
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext next) {
    Response answer = next.next(request, expected);
    boolean changed =
        CHANGING.contains(request.getMethod())
            && answer.statusCode() / 100 == 2
            && answer.header("Idempotency-Replayed") == null;
    if (changed && mustBeAudited(request.getMethod(), URI.create(request.getURI()).getPath())) {
      require(request.getMethod() + " " + request.getURI(), answer.header("X-Request-Id"));
    }
    return answer;
  }

  /** Whether it is an operation of the contract, and not one that says why it is not audited. */
  private boolean mustBeAudited(String method, String path) {
    if (paths == null) {
      paths = Contract.document().path("paths");
    }
    return paths.properties().stream()
        .filter(template -> path.matches(template.getKey().replaceAll("\\{[^}]+}", "[^/]+") + "/?"))
        .map(template -> template.getValue().path(method.toLowerCase()))
        .anyMatch(operation -> operation.isObject() && !operation.has("x-not-audited"));
  }

  private static void require(String request, String id) {
    try (Connection owner = Owner.connect()) {
      if (!isRecorded(owner, id)) {
        throw new AssertionError(
            request
                + " succeeded and left no entry in the audit: record its table with"
                + " audit_table(…) in a migration, call Audit.note(…), or say @NotAudited(why)");
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static boolean isRecorded(Connection owner, String request) throws SQLException {
    try (PreparedStatement sql =
        owner.prepareStatement("select exists (select 1 from audit where request_id = ?)")) {
      sql.setString(1, request);
      try (ResultSet found = sql.executeQuery()) {
        found.next();
        return found.getBoolean(1);
      }
    }
  }
}
