package io.hookline.identity;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a person's browser does with Keycloak's pages: keeps cookies, follows redirects, sends
 * forms. The cookies are kept by hand, because browsers send «Secure» ones to localhost and Java
 * does not.
 */
final class Visitor {

  private static final Pattern FORM = Pattern.compile("<form[^>]*\\baction=\"([^\"]+)\"");
  private static final int MOST_REDIRECTS = 10;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, String> cookies = new TreeMap<>();
  private final Set<String> reachable;
  private HttpResponse<String> shown;

  /**
   * @param reachable hosts with ports to which redirects are followed, besides the one opened
   */
  Visitor(String... reachable) {
    this.reachable = Set.of(reachable);
  }

  /** Follows redirects inside of Keycloak, and stops where Keycloak sends the browser away. */
  Visitor open(URI address) throws IOException, InterruptedException {
    return follow(HttpRequest.newBuilder(address));
  }

  /** Sends the form that is shown. */
  Visitor submit(Map<String, String> fields) throws IOException, InterruptedException {
    Matcher form = FORM.matcher(shown.body());
    if (!form.find()) {
      throw new AssertionError("No form is shown: " + shown.body());
    }
    URI action = shown.uri().resolve(form.group(1).replace("&amp;", "&"));
    return follow(
        HttpRequest.newBuilder(action)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(fields))));
  }

  int status() {
    return shown.statusCode();
  }

  URI address() {
    return shown.uri();
  }

  String text() {
    return shown.body();
  }

  /** A parameter of the address that the browser was sent to, empty on a page of Keycloak. */
  String sentBackWith(String parameter) {
    String query =
        shown.headers().firstValue("Location").map(l -> URI.create(l).getQuery()).orElse("");
    Matcher found = Pattern.compile("(?:^|&)" + parameter + "=([^&]*)").matcher(query);
    return found.find() ? found.group(1) : "";
  }

  static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Visitor follow(HttpRequest.Builder request) throws IOException, InterruptedException {
    shown = send(request);
    URI first = shown.uri();
    for (int i = 0; i < MOST_REDIRECTS && shown.statusCode() / 100 == 3; i++) {
      URI next = shown.uri().resolve(shown.headers().firstValue("Location").orElseThrow());
      if (!next.getAuthority().equals(first.getAuthority())
          && !reachable.contains(next.getAuthority())) {
        break;
      }
      shown = send(HttpRequest.newBuilder(next));
    }
    return this;
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    HttpResponse<String> answer =
        http.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
    for (String cookie : answer.headers().allValues("Set-Cookie")) {
      String[] pair = cookie.split(";")[0].split("=", 2);
      if (cookie.contains("Max-Age=0")) {
        cookies.remove(pair[0]);
      } else {
        cookies.put(pair[0], pair[1]);
      }
    }
    return answer;
  }
}
