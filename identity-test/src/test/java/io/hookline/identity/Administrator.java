package io.hookline.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the guide's commands do, without a new JVM for each: for the people that tests need. */
final class Administrator {

  private static final Path PARTNER_FORM =
      Path.of("../k8s/components/identity/partner-client.json");

  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();
  private final Keycloak keycloak;

  Administrator(Keycloak keycloak) {
    this.keycloak = keycloak;
  }

  void addBrand(String slug) throws IOException, InterruptedException {
    String brand = create("groups/" + group("brands") + "/children", Map.of("name", slug));
    for (String role : List.of("admin", "operator", "analyst", "finance")) {
      create("groups/" + brand + "/children", Map.of("name", role));
    }
  }

  /** A person with the temporary password. */
  String addPerson(String name, String... groups) throws IOException, InterruptedException {
    Map<String, Object> password =
        Map.of("type", "password", "value", Installation.TEMPORARY, "temporary", true);
    return create(
        "users",
        Map.of(
            "username",
            name,
            "email",
            name + "@example.com",
            "firstName",
            name,
            "lastName",
            "Diaz",
            "enabled",
            true,
            "groups",
            Stream.of(groups).map(group -> "/" + group).toList(),
            "credentials",
            List.of(password)));
  }

  String addPartner(String id, String secret) throws IOException, InterruptedException {
    ObjectNode form = (ObjectNode) json.readTree(Files.readString(PARTNER_FORM));
    return create("clients", form.put("clientId", id).put("secret", secret));
  }

  void enable(String client, boolean enabled) throws IOException, InterruptedException {
    String id =
        json.readTree(send(request("clients?clientId=" + client)).body())
            .path(0)
            .path("id")
            .asText();
    send(
        request("clients/" + id)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString("{\"enabled\": " + enabled + "}")));
  }

  private String group(String path) throws IOException, InterruptedException {
    return json.readTree(send(request("group-by-path/" + path)).body()).path("id").asText();
  }

  private String create(String place, Object body) throws IOException, InterruptedException {
    String location =
        send(request(place)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(body))))
            .headers()
            .firstValue("Location")
            .orElseThrow();
    return location.substring(location.lastIndexOf('/') + 1);
  }

  private HttpRequest.Builder request(String place) throws IOException, InterruptedException {
    return HttpRequest.newBuilder(URI.create(keycloak.url() + "/admin/realms/hookline/" + place))
        .header("Authorization", "Bearer " + token());
  }

  private String token() throws IOException, InterruptedException {
    String form =
        Visitor.encoded(
            Map.of(
                "grant_type", "password",
                "client_id", "admin-cli",
                "username", "admin",
                "password", Keycloak.ADMIN_PASSWORD));
    HttpRequest.Builder ask =
        HttpRequest.newBuilder(
                URI.create(keycloak.url() + "/realms/master/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    JsonNode answer = json.readTree(send(ask).body());
    return answer.path("access_token").asText();
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new AssertionError(answer + " " + answer.body());
    }
    return answer;
  }
}
