package io.hookline.kit.test;

import static io.restassured.RestAssured.given;

import io.hookline.kit.test.Contract.Operation;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** Calls operations as a collaborator, and says what came of it in the database. */
final class AsFreelancer {

  static final String SUBJECT = "walking-freelancer";
  static final String NOBODYS = "00000000-0000-7000-8000-000000000000";
  private static final String OURS = CollaboratorsReachTheirAssets.OURS;

  private static final String WRITTEN =
      """
      select (select count(*) from outbox)
           + (select count(*) from audit where action <> 'NOTED' and subject = '%s')"""
          .formatted(SUBJECT);

  private AsFreelancer() {}

  static Response call(Operation operation, Map<String, String> ids) {
    return call(operation, ids, operation.body());
  }

  static Response call(Operation operation, Map<String, String> ids, String body) {
    RequestSpecification request =
        given().header("If-Match", "*").accept("*/*").auth().oauth2(Tokens.collaborator(SUBJECT));
    if (!operation.method().equals("GET")) {
      request
          .contentType(operation.type())
          .body(filled(body, ids).getBytes(StandardCharsets.UTF_8));
    }
    String path = filled(operation.path().replace("{brand}", OURS), ids);
    return request.request(operation.method(), path.replaceAll("\\{[^}]+}", NOBODYS));
  }

  static String filled(String text, Map<String, String> ids) {
    String filled = text;
    for (Map.Entry<String, String> id : ids.entrySet()) {
      filled = filled.replace("{" + id.getKey() + "}", id.getValue());
    }
    return filled;
  }

  /** Whether every parameter of the path is among the ids. */
  static boolean names(Operation operation, Map<String, String> ids) {
    Map<String, String> all = new HashMap<>(ids);
    all.put("brand", OURS);
    String path = operation.path();
    for (String name : all.keySet()) {
      path = path.replace("{" + name + "}", "");
    }
    return !path.contains("{");
  }

  /** What was told to sisters, or recorded as this collaborator's doing. */
  static long written() {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement();
        ResultSet row = sql.executeQuery(WRITTEN)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
