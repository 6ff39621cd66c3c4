package io.hookline.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.local.machine.Ports;
import io.hookline.local.machine.Refusal;
import io.hookline.local.service.Service;

/** The public APIs of the suite for one brand, as the demo's client may use them. */
final class BrandApi {

  private final DemoApi api;
  private final Ports ports;
  private final String authorization;
  private final String brand;

  BrandApi(DemoApi api, Ports ports, String token, String brand) {
    this.api = api;
    this.ports = ports;
    this.authorization = "Bearer " + token;
    this.brand = brand;
  }

  /** Origin of the demo shop's pages. */
  String shop() {
    return Ports.url(ports.shop());
  }

  /** Registers the brand itself. */
  JsonNode register(Object body) throws InterruptedException {
    return post(Service.CREATOR.url(ports) + "/v1/brands", "brand", body);
  }

  /**
   * Creates something of the brand.
   *
   * @param path below the brand, such as {@code posts}
   * @param key tells this request from all others of the brand's demo: sent again, it does nothing
   */
  JsonNode create(Service service, String path, String key, Object body)
      throws InterruptedException {
    return post(url(service, path), key, body);
  }

  /**
   * Takes a step with something as it is now. A load that was interrupted may have taken it
   * already, with the version of then: to the service, which has the key, that was another request.
   *
   * @param key as of {@link #create}
   * @param of the path of what has the version
   */
  JsonNode decide(Service service, String path, String key, String of, Object body)
      throws InterruptedException {
    JsonNode present = read(service, of);
    try {
      return api.post(
          url(service, path),
          body,
          "Authorization",
          authorization,
          "Idempotency-Key",
          unique(key),
          "If-Match",
          "\"%d\"".formatted(present.path("version").longValue()));
    } catch (Refusal refusal) {
      if (refusal.getMessage().contains("\"IDEMPOTENCY_KEY_REUSED\"")) {
        return present;
      }
      throw refusal;
    }
  }

  /**
   * Sends a CSV file to the content-service.
   *
   * @param path below the brand, with its query
   * @param key as of {@link #create}
   */
  JsonNode upload(String path, String key, String csv) throws InterruptedException {
    return api.postFile(
        url(Service.CONTENT, path),
        "text/csv",
        csv,
        "Authorization",
        authorization,
        "Idempotency-Key",
        unique(key));
  }

  /**
   * Reads something of the brand.
   *
   * @param path below the brand, with its query
   */
  JsonNode read(Service service, String path) throws InterruptedException {
    return api.get(url(service, path), "Authorization", authorization);
  }

  /**
   * Writes something of the brand anew.
   *
   * @param version that it has now
   */
  JsonNode write(Service service, String path, long version, Object body)
      throws InterruptedException {
    return api.put(
        url(service, path),
        body,
        "Authorization",
        authorization,
        "If-Match",
        "\"" + version + "\"");
  }

  private String url(Service service, String path) {
    return "%s/v1/brands/%s/%s".formatted(service.url(ports), brand, path);
  }

  /** Sends events as a shop would. */
  JsonNode track(String accessToken, Object body) throws InterruptedException {
    String url = Service.ATTRIBUTION.url(ports) + "/open_api/v1.3/event/track/";
    return api.post(url, body, "Access-Token", accessToken);
  }

  /**
   * Sends events as the pixel does on a page of the brand's shop.
   *
   * @param source id of the shop
   * @param origin of the shop's pages
   */
  JsonNode browse(String source, String origin, Object body) throws InterruptedException {
    String url = Service.ATTRIBUTION.url(ports) + "/pixel/" + source + "/events";
    return api.post(
        url, body, "Origin", origin, "User-Agent", "Mozilla/5.0 (iPhone) Mobile Safari");
  }

  /**
   * Sends taps as the tablet of a counter does.
   *
   * @param secret of the counter
   */
  JsonNode tap(String secret, Object body) throws InterruptedException {
    String url = Service.ATTRIBUTION.url(ports) + "/v1/shared-tap-counter/taps";
    return api.put(url, body, "Access-Token", secret);
  }

  private JsonNode post(String url, String key, Object body) throws InterruptedException {
    return api.post(url, body, "Authorization", authorization, "Idempotency-Key", unique(key));
  }

  private String unique(String key) {
    return "demo-%d-%s-%s".formatted(DemoAgency.SEED, brand, key);
  }
}
