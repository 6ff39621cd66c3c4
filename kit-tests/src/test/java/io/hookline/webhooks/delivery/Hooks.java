package io.hookline.webhooks.delivery;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.as;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.restassured.response.Response;

/** Situations that the tests of webhooks begin with, made through the API. */
public final class Hooks {

  public static final String HOOKS = "/v1/brands/" + ACME + "/webhooks";
  public static final String NOTE_WRITTEN = "io.hookline.sample.NoteWritten";

  private Hooks() {}

  public static String body(String url, String... types) {
    return "{\"url\": \"%s\", \"eventTypes\": [\"%s\"]}"
        .formatted(url, String.join("\", \"", types));
  }

  public static Response create(String url, String... types) {
    return as(Tokens.admin(ACME)).body(body(url, types)).post(HOOKS);
  }

  /** Subscribes a partner to notes, tells it the secret, and returns the webhook's id. */
  public static String subscribe(Partner partner, String path) {
    Json created =
        create(partner.url(path), NOTE_WRITTEN).then().statusCode(201).extract().as(Json.class);
    partner.knows(path, created.getString("secret"));
    return created.getString("id");
  }

  public static Json hook(String webhook) {
    return read("/" + webhook);
  }

  public static Json health(String webhook) {
    return read("/" + webhook + "/health");
  }

  public static Json deliveries(String webhook, String query) {
    return read("/" + webhook + "/deliveries" + query);
  }

  public static Json delivery(String webhook, String delivery) {
    return read("/" + webhook + "/deliveries/" + delivery);
  }

  public static Response post(String webhook, String path, String body) {
    return as(Tokens.admin(ACME)).body(body).post(HOOKS + "/" + webhook + path);
  }

  public static Json read(String path) {
    return as(Tokens.analyst(ACME))
        .get(HOOKS + path)
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }
}
