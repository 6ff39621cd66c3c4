package io.hookline.reporting.report.page;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a person's browser does: keeps cookies, follows redirects, fills in the log-in form. */
public class Browser {

  private static final int MOST_REDIRECTS = 10;

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final URI service;

  public Browser(URI service) {
    this.service = service;
  }

  /** Opens a page and logs in as somebody of these groups when asked to. */
  public HttpResponse<String> open(String path, String... groups) {
    return open(path, "hookline", groups);
  }

  HttpResponse<String> open(String path, String audience, String[] groups) {
    HttpResponse<String> answer = begin(path);
    return isLogIn(answer) ? logIn(answer, audience, groups) : answer;
  }

  /** Opens a page, and leaves the log-in form as it is. */
  public HttpResponse<String> begin(String path) {
    return follow(get(service.resolve(path)));
  }

  /** Fills in the log-in form. */
  public HttpResponse<String> logIn(HttpResponse<String> form, String audience, String... groups) {
    return follow(post(form.uri(), claims(audience, groups)));
  }

  public HttpResponse<String> once(String path) {
    return send(get(service.resolve(path)));
  }

  /** Presses a button of a page: sends its form, with these headers beside a browser's own. */
  public HttpResponse<String> press(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(post(service.resolve(path), ""), (name, value) -> true);
    return follow((headers.length == 0 ? request : request.headers(headers)).build());
  }

  boolean isLogIn(HttpResponse<String> answer) {
    return answer.uri().getPath().endsWith("/authorize");
  }

  public CookieManager cookies() {
    return cookies;
  }

  private HttpResponse<String> follow(HttpRequest request) {
    HttpResponse<String> answer = send(request);
    for (int i = 0; i < MOST_REDIRECTS && answer.statusCode() / 100 == 3; i++) {
      answer =
          send(get(answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow())));
    }
    return answer;
  }

  private static String claims(String audience, String... groups) {
    String names = Arrays.stream(groups).map(g -> '"' + g + '"').collect(Collectors.joining(","));
    return "username=anna&claims="
        + URLEncoder.encode(
            "{\"aud\": \"" + audience + "\", \"groups\": [" + names + "]}", StandardCharsets.UTF_8);
  }

  private static HttpRequest get(URI address) {
    return HttpRequest.newBuilder(address).header("Accept", "text/html,*/*;q=0.8").build();
  }

  private static HttpRequest post(URI address, String form) {
    return HttpRequest.newBuilder(address)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form))
        .build();
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
