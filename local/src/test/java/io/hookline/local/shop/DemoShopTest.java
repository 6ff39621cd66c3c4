package io.hookline.local.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.local.machine.FreePorts;
import io.hookline.local.machine.Ports;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class DemoShopTest {

  private static final String SNIPPET =
      "<script async src=\"http://localhost/pixel/1/hl.js\" data-source=\"s\"></script>";

  private final Ports ports = FreePorts.suite();

  private HttpResponse<String> get(String path) throws Exception {
    URI address = URI.create(Ports.url(ports.shop()) + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  @Test
  void everyPageHasThePixelAndAllowsNothingElse() throws Exception {
    try (DemoShop shop = DemoShop.start(ports, SNIPPET)) {
      for (String page : new String[] {"/", "/serum", "/basket", "/checkout", "/thanks?order=1"}) {
        HttpResponse<String> answer = get(page);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
            .contains("data-source=\"s\" data-consent=\"hold\"></script>")
            .doesNotContain("{{", "<script>", " style=", " onclick=");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
            .contains(
                "script-src 'self' " + Ports.url(ports.attribution()) + "/pixel/;",
                "connect-src " + Ports.url(ports.attribution()) + "/pixel/;")
            .doesNotContain("unsafe");
      }
      assertThat(get("/shop.js").headers().firstValue("Content-Type"))
          .contains("text/javascript;charset=UTF-8");
      assertThat(get("/../shop.html").statusCode()).isEqualTo(404);
      assertThat(shop).isNotNull();
    }
  }
}
