package io.hookline.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** A client of the realm, as its program behaves: asks for codes and tokens, and calls services. */
record Application(Keycloak keycloak, String id, String secret, String redirect) {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String VERIFIER = "a-verifier-of-43-characters-and-a-little-more-than-that";

  static Application program(Keycloak keycloak, String id, String secret) {
    return new Application(keycloak, id, secret, null);
  }

  /** Where the browser is sent for a log-in, with PKCE. */
  URI logIn() {
    return logIn(Map.of("code_challenge", challenge(), "code_challenge_method", "S256"));
  }

  URI logIn(Map<String, String> proof) {
    Map<String, String> query = new LinkedHashMap<>(proof);
    query.put("response_type", "code");
    query.put("client_id", id);
    query.put("redirect_uri", redirect);
    query.put("scope", "openid profile");
    query.put("state", "state-of-the-page");
    return URI.create(keycloak.endpoint("auth") + "?" + Visitor.encoded(query));
  }

  JsonNode redeem(String code) throws IOException, InterruptedException {
    return redeem(code, VERIFIER);
  }

  JsonNode redeem(String code, String verifier) throws IOException, InterruptedException {
    return token(
        Map.of(
            "grant_type", "authorization_code",
            "code", code,
            "redirect_uri", redirect,
            "code_verifier", verifier));
  }

  JsonNode ownToken() throws IOException, InterruptedException {
    return token(Map.of("grant_type", "client_credentials"));
  }

  /** The token endpoint's answer, be it tokens or an error. */
  JsonNode token(Map<String, String> grant) throws IOException, InterruptedException {
    Map<String, String> form = new LinkedHashMap<>(grant);
    form.put("client_id", id);
    if (secret != null) {
      form.put("client_secret", secret);
    }
    HttpRequest request =
        HttpRequest.newBuilder(keycloak.endpoint("token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(Visitor.encoded(form)))
            .build();
    return JSON.readTree(HTTP.send(request, BodyHandlers.ofString()).body());
  }

  static JsonNode claims(JsonNode tokens) throws IOException {
    String[] parts = tokens.path("access_token").asText().split("\\.");
    if (parts.length != 3) {
      throw new AssertionError("There is no access token: " + tokens);
    }
    return JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
  }

  static HttpResponse<String> call(URI address, JsonNode tokens)
      throws IOException, InterruptedException {
    return HTTP.send(authorized(address, tokens).build(), BodyHandlers.ofString());
  }

  static HttpResponse<String> post(URI address, JsonNode tokens, String body)
      throws IOException, InterruptedException {
    return HTTP.send(
        authorized(address, tokens)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private static HttpRequest.Builder authorized(URI address, JsonNode tokens) {
    return HttpRequest.newBuilder(address)
        .header("Authorization", "Bearer " + tokens.path("access_token").asText());
  }

  private static String challenge() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
