package io.hookline.kit.sample;

import static io.restassured.RestAssured.given;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Situations that the kit's tests begin with. */
public final class Sample {

  public static final String ACME = "acme-cosmetics";
  public static final String NORDLYS = "nordlys-coffee";
  public static final String NOTES = "/v1/brands/" + ACME + "/notes";

  private Sample() {}

  public static void twoBrands() {
    for (String slug : List.of(ACME, NORDLYS)) {
      sql("insert into brand values (?, ?, 'Europe/Oslo', 'EUR', 0)", slug, slug);
    }
  }

  public static RequestSpecification as(String token) {
    return given().auth().oauth2(token).contentType("application/json");
  }

  public static RequestSpecification asOperator() {
    return as(Tokens.operator(ACME));
  }

  public static Response write(String title) {
    return asOperator().body(note(title)).post(NOTES);
  }

  public static String written(String title) {
    return write(title).then().statusCode(201).extract().as(Json.class).get("id");
  }

  public static String note(String title) {
    return "{\"title\": \"%s\", \"kind\": \"IDEA\"}".formatted(title);
  }

  /** As the owner of the tables, past every policy. */
  public static void sql(String statement, Object... values) {
    try (Connection owner = Owner.connect();
        PreparedStatement sql = owner.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        sql.setObject(i + 1, values[i]);
      }
      sql.execute();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** The first column of every row, as the owner of the tables sees it. */
  public static List<String> rows(String query) {
    List<String> rows = new ArrayList<>();
    try (Connection owner = Owner.connect();
        PreparedStatement sql = owner.prepareStatement(query);
        ResultSet found = sql.executeQuery()) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return rows;
  }

  public static long count(String table) {
    return Long.parseLong(rows("select count(*) from " + table).get(0));
  }
}
