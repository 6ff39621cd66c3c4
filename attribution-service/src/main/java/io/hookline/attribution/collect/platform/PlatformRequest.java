package io.hookline.attribution.collect.platform;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

/** A request in whose headers the token stands. */
public final class PlatformRequest {

  private final RequestOptions options;

  /** Null for none. */
  private final Buffer body;

  private PlatformRequest(HttpMethod method, String url, AccessToken token, Buffer body) {
    this.options =
        new RequestOptions()
            .setMethod(method)
            .setAbsoluteURI(url)
            .setFollowRedirects(false)
            .putHeader("Accept", "application/json")
            .putHeader("Access-Token", token.plain());
    this.body = body;
  }

  public static PlatformRequest get(String url, AccessToken token) {
    return new PlatformRequest(HttpMethod.GET, url, token, null);
  }

  /**
   * @param json as it is sent
   */
  public static PlatformRequest post(String url, AccessToken token, byte[] json) {
    PlatformRequest request = new PlatformRequest(HttpMethod.POST, url, token, Buffer.buffer(json));
    request.options.putHeader("Content-Type", "application/json");
    return request;
  }

  RequestOptions options() {
    return options;
  }

  Future<HttpClientResponse> sendBy(HttpClientRequest request) {
    return body == null ? request.send() : request.send(body);
  }
}
