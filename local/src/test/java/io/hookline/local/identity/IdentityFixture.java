package io.hookline.local.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.local.machine.FreePorts;
import io.hookline.local.machine.Ports;
import io.hookline.local.machine.Secrets;
import io.hookline.local.machine.Workspace;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real identity server, and a browser and programs that talk to it over HTTP. One server for all
 * tests of a class: its key and its start take longer than they do.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class IdentityFixture {

  static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-rules-0123456789";
  static final String CHALLENGE = challenge(VERIFIER);

  @TempDir static Path folder;

  final Ports ports = FreePorts.suite();
  final String swaggerReturn = Ports.url(ports.creator()) + "/q/swagger-ui/oauth2-redirect.html";
  Workspace workspace;
  Secrets secrets;
  private IdentityServer server;
  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();

  @BeforeAll
  void start() throws IOException {
    workspace = Workspace.open(folder);
    secrets = Secrets.in(workspace);
    server = IdentityServer.start(workspace, ports, secrets);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  void restart() throws IOException {
    stop();
    start();
  }

  HttpResponse<String> get(String pathAndQuery) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(ports.issuer() + pathAndQuery)));
  }

  HttpResponse<String> post(String pathAndQuery, Map<String, String> form, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(ports.issuer() + pathAndQuery))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(new Form(form).encoded()));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  /** The request that Swagger UI's Authorize button makes, with changes. */
  String authorize(String... changes) {
    Form query =
        new Form(Map.of())
            .with("response_type", "code")
            .with("client_id", "hookline-swagger")
            .with("redirect_uri", swaggerReturn)
            .with("state", "s t+a/t=e")
            .with("code_challenge", CHALLENGE)
            .with("code_challenge_method", "S256");
    for (int i = 0; i < changes.length; i += 2) {
      query = query.with(changes[i], changes[i + 1]);
    }
    return "/authorize?" + query.encoded();
  }

  /** Logs in and answers the code. */
  String logIn(String username) throws Exception {
    HttpResponse<String> answer =
        post(authorize(), Map.of("username", username, "password", Person.PASSWORD));
    return Form.parse(location(answer).getRawQuery()).get("code").orElseThrow();
  }

  HttpResponse<String> redeem(String code, String verifier) throws Exception {
    return post(
        "/token",
        Map.of(
            "grant_type", "authorization_code",
            "client_id", "hookline-swagger",
            "code", code,
            "redirect_uri", swaggerReturn,
            "code_verifier", verifier));
  }

  static URI location(HttpResponse<String> answer) {
    return URI.create(answer.headers().firstValue("location").orElseThrow());
  }

  JsonNode read(HttpResponse<String> answer) throws IOException {
    return json.readTree(answer.body());
  }

  /** What a token says; signatures are checked by asking the server's userinfo. */
  JsonNode claims(String token) throws IOException {
    return json.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
  }

  HttpResponse<String> userInfo(String token) throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(ports.issuer() + "/userinfo"))
            .header("Authorization", "Bearer " + token));
  }

  static String basic(String user, String password) {
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  private static String challenge(String verifier) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
