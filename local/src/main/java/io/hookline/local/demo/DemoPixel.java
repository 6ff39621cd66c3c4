package io.hookline.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.local.identity.Clients;
import io.hookline.local.machine.Ports;
import io.hookline.local.service.Service;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How the demo brand's shop gets its pixel. */
public final class DemoPixel {

  private DemoPixel() {}

  /**
   * Reads it anew at each start: a later version has another hash.
   *
   * @param secrets of the client {@link Clients#DEMO}
   * @return empty where the shop is not connected, or from another demo than this one
   */
  public static Optional<String> snippet(Ports ports, UnaryOperator<String> secrets)
      throws InterruptedException {
    DemoApi http = new DemoApi(() -> {});
    String token = LoadDemo.token(http, ports, Clients.DEMO, secrets);
    BrandApi api = new BrandApi(http, ports, token, AcmeCosmetics.BRAND.slug());
    for (JsonNode source : api.read(Service.ATTRIBUTION, "event-sources").path("items")) {
      if (source.path("code").asText().equals(AcmeCosmetics.BRAND.pixel())) {
        String pixel = "event-sources/" + source.path("id").asText() + "/pixel";
        return Optional.of(api.read(Service.ATTRIBUTION, pixel).path("snippet").asText());
      }
    }
    return Optional.empty();
  }
}
