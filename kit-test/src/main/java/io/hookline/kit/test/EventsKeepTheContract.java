package io.hookline.kit.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Fails any test after which the service has written an event that its contract does not show. */
public class EventsKeepTheContract implements QuarkusTestAfterEachCallback {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Of the service under test; kit's sample service has none. */
  private static final Path CONTRACT = Path.of("openapi.yaml");

  /** The last ones: a test that writes more writes more of the same. */
  private static final String EVENTS =
      "select type, subject, data from outbox order by txid desc, seq desc limit 50";

  private static final boolean CHECKED =
      Files.exists(CONTRACT) && System.getProperty("contract.update") == null;

  @Override
  public void afterEach(QuarkusTestMethodContext test) {
    if (!CHECKED) {
      return;
    }
    try (Connection owner = Owner.connect()) {
      Set<String> violations = violations(owner);
      if (!violations.isEmpty()) {
        throw new AssertionError(
            "Events are not as openapi.yaml shows them, or it is old (-Dcontract.update): "
                + violations);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("The events of the test cannot be read", failed);
    }
  }

  private static Set<String> violations(Connection owner) throws SQLException {
    EventSchemas schemas = EventSchemas.in(CONTRACT);
    Set<String> violations = new TreeSet<>();
    try (Statement sql = owner.createStatement();
        ResultSet event = sql.executeQuery(EVENTS)) {
      while (event.next()) {
        JsonNode data = JSON.readTree(event.getString("data"));
        violations.addAll(
            violations(schemas, event.getString("type"), event.getString("subject"), data));
      }
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
    return violations;
  }

  /** What of an event is not as the contract shows it. */
  static List<String> violations(EventSchemas schemas, String type, String subject, JsonNode data) {
    if (!schemas.has(type)) {
      return List.of(type + " is not in the contract");
    }
    List<String> violations = new ArrayList<>();
    String complaints = schemas.complaints(type, data);
    if (!complaints.isEmpty()) {
      violations.add(type + ": " + complaints);
    }
    String expected = schemas.subject(type, data);
    if (!expected.equals(subject)) {
      violations.add(type + ": the subject is " + subject + ", not " + expected);
    }
    return violations;
  }
}
