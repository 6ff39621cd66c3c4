package io.hookline.kit.test;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The operations that the running service offers, read from its own OpenAPI document. */
public final class Contract {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private Contract() {}

  /**
   * One operation.
   *
   * @param method upper case
   * @param path template, such as {@code /v1/brands/{brand}/creators/{creator}}
   * @param open whether it needs no access token
   * @param finance whether it needs the finance right
   * @param collaborators whether it is open to them
   * @param type of its body: JSON, unless it takes none of that
   * @param body a body of the contract's own examples, empty where none is taken
   */
  public record Operation(
      String method,
      String path,
      boolean open,
      boolean finance,
      boolean collaborators,
      String type,
      String body) {

    public boolean isOfABrand() {
      return path.contains("{brand}");
    }
  }

  public static List<Operation> operations() {
    List<Operation> found = new ArrayList<>();
    JsonNode document = document();
    ExampleBody examples = new ExampleBody(document);
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        operation -> {
                          if (METHODS.contains(operation.getKey())) {
                            found.add(
                                new Operation(
                                    operation.getKey().toUpperCase(),
                                    path.getKey(),
                                    operation.getValue().path("security").isEmpty(),
                                    operation.getValue().path("x-finance").asBoolean(),
                                    operation.getValue().path("x-collaborators").asBoolean(),
                                    type(operation.getValue().at("/requestBody/content")),
                                    operation.getValue().has("requestBody")
                                        ? examples.of(operation.getValue()).toString()
                                        : ""));
                          }
                        }));
    return found;
  }

  private static String type(JsonNode bodies) {
    String json = "application/json";
    return bodies.isEmpty() || bodies.has(json) ? json : bodies.fieldNames().next();
  }

  public static JsonNode document() {
    String json =
        given().queryParam("format", "json").get("/q/openapi").then().extract().asString();
    try {
      return new ObjectMapper().readTree(json);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
