package io.hookline.local.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.local.machine.Ports;
import org.junit.jupiter.api.Test;

class GuideTest {

  private static final Guide DEMO = new Guide(new Ports(9000), "s3cret", true, true);
  private static final Guide EMPTY = new Guide(new Ports(9000), "s3cret", false, false);

  @Test
  void terminalAndPageNameTheSameAddresses() {
    assertThat(DEMO.text()).contains(DEMO.reportPage(), DEMO.request().lines().toList().get(2));
    assertThat(StartPage.html(DEMO))
        .contains("href=\"http://localhost:9004/reports/acme-cosmetics/creators\"")
        .contains("href=\"http://localhost:9003/q/swagger-ui/\"")
        .contains("hookline-demo:s3cret")
        .doesNotContain("{{", "http://cdn", "https://", "<script");
  }

  @Test
  void anEmptySuitePromisesNoReport() {
    assertThat(EMPTY.text())
        .doesNotContain("/reports/")
        .contains("http://localhost:9001/v1/brands");
    assertThat(StartPage.html(EMPTY)).doesNotContain("/reports/").contains("--no-demo");
  }
}
