package io.hookline.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.RunningService;
import io.hookline.kit.test.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** A brand of a running service with one account, and what is asked of it over HTTP. */
final class ConnectedBrand {

  /** A brand that is told by the creator-service begins with them. */
  private static final Path RULES = Path.of("src/main/resources/comment-rules.json");

  private final HttpClient http = HttpClient.newHttpClient();
  private final RunningService service;
  private final String slug;
  private String account;
  private String connection;

  ConnectedBrand(RunningService service, String slug) {
    this.service = service;
    this.slug = slug;
  }

  /** With an account whose handle is the slug, and the posts among its videos. */
  void create(ManyVideos videos) throws Exception {
    service.execute(
        "insert into brand (slug, name, time_zone, currency, version)"
            + " values ('%1$s', '%1$s', 'UTC', 'EUR', 0)".formatted(slug),
        "insert into comment_rules values ('%s', 1)".formatted(slug),
        """
        insert into comment_rules_version (id, brand, version, rules, set_by, created_at)
        values (uuidv7(), '%s', 1, '%s', 'default', now())
        """
            .formatted(slug, Files.readString(RULES).replace("'", "''")));
    account =
        post(
                path("/accounts"),
                "{\"network\":\"TIKTOK\",\"handle\":\"%s\",\"displayName\":\"Acme\"}"
                    .formatted(slug))
            .getString("id");
    for (int i = 0; i < videos.count(); i++) {
      if (videos.isPost(i)) {
        post(
            path("/posts"),
            """
            {"accountId": "%s", "network": "TIKTOK", "title": "Retinol?", "funnelStage": "TOFU",
             "publishedAt": "%s", "networkPostId": "%s"}"""
                .formatted(account, videos.publishedAt(i), videos.id(i)));
      }
    }
  }

  /**
   * @param code with which the owner's browser comes back from the platform
   */
  void connect(String code) throws IOException, InterruptedException {
    Json asked = post(path("/connections"), "{\"accountId\":\"" + account + "\"}");
    connection = asked.getString("id");
    String query = URI.create(asked.getString("consentAddress")).getQuery();
    String state = query.replaceAll("(^|.*&)state=([^&]*).*", "$2");
    HttpResponse<String> back =
        http.send(
            HttpRequest.newBuilder(
                    service.at("/connections/callback?state=" + state + "&code=" + code))
                .build(),
            BodyHandlers.ofString());
    assertThat(back.statusCode()).as(back.body()).isEqualTo(200);
  }

  /** In its items the synchronisation that is under way, or the last one. */
  Json run() throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(
            service.at(path("/connections/" + connection + "/synchronisations?limit=1"))),
        200);
  }

  private String path(String path) {
    return "/v1/brands/" + slug + path;
  }

  private Json post(String path, String body) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(service.at(path))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofString(body)),
        201);
  }

  private Json send(HttpRequest.Builder request, int expected)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(
            request.header("Authorization", "Bearer " + Tokens.agencyAdmin()).build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(expected);
    return Json.parse(answer.body());
  }
}
