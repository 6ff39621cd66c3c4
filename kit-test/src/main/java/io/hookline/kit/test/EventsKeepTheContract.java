package io.hookline.kit.test;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** After each test: the events that the service has written are what its contract says. */
public class EventsKeepTheContract implements QuarkusTestAfterEachCallback {

  private static final Path CONTRACT = Path.of("openapi.yaml");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The last ones: a test that writes more writes more of the same. */
  private static final String EVENTS =
      "select type, subject, data from outbox order by txid desc, seq desc limit 100";

  @Override
  public void afterEach(QuarkusTestMethodContext test) {
    if (!Files.exists(CONTRACT) || System.getProperty("contract.update") != null) {
      return;
    }
    EventSchemas schemas = EventSchemas.in(CONTRACT);
    List<String> violations = new ArrayList<>();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement();
        ResultSet event = sql.executeQuery(EVENTS)) {
      while (event.next()) {
        check(schemas, event.getString(1), event.getString(2), event.getString(3), violations);
      }
    } catch (SQLException | IOException failed) {
      throw new IllegalStateException("The events of the test cannot be read", failed);
    }
    if (!violations.isEmpty()) {
      throw new AssertionError(
          "Events are not as openapi.yaml says, or it is old (-Dcontract.update): " + violations);
    }
  }

  private static void check(
      EventSchemas schemas, String type, String subject, String data, List<String> violations)
      throws IOException {
    if (!schemas.has(type)) {
      violations.add(type + " is not in the contract");
      return;
    }
    String complaints = schemas.complaints(type, JSON.readTree(data));
    if (!complaints.isEmpty()) {
      violations.add(type + ": " + complaints);
    }
    if (!schemas.subject(type, JSON.readTree(data)).equals(subject)) {
      violations.add(type + ": another subject is " + subject);
    }
  }
}
