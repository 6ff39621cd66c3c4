package io.hookline.webhooks.destination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import io.hookline.webhooks.FakeConfig;
import io.hookline.webhooks.WebhookProblem;
import io.hookline.webhooks.destination.Destinations.Destination;
import io.hookline.webhooks.destination.Destinations.Refused;
import java.net.UnknownHostException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTest {

  private final FakeNames names = new FakeNames();

  /** As it is unless somebody says otherwise. */
  private final Destinations destinations = new Destinations(names, FakeConfig.of(Map.of()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://partner.example/",
        "ftp://partner.example/",
        "file:///etc/passwd",
        "//partner.example/",
        "partner.example",
        "https:///path",
        "https://",
        "https://user@partner.example/",
        "https://user:word@partner.example/",
        "https://partner.example/#part",
        "https://partner.example:0/",
        "https://partner.example:70000/",
        "https://partner.example:22/",
        "https://partner.example:80/",
        "https://partner.example:8443/",
        "https://1.1.1.1:25/",
        "https://999.1.1.1/",
        "https://1.2.3.4.5/",
        "https://partner example/",
        "https://127.0.0.1/",
        "https://10.1.2.3/",
        "https://169.254.169.254/latest/meta-data",
        "https://2130706433/",
        "https://0x7f000001/",
        "https://0/",
        "https://[::1]/",
        "https://[::ffff:10.0.0.1]/",
        "https://[fd00:ec2::254]/",
        "https://[64:ff9b::a00:1]/"
      })
  void aNewAddressThatCannotBePublicIsRefusedAtOnce(String url) {
    assertThatThrownBy(() -> destinations.requireWellFormed(url))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo(WebhookProblem.WEBHOOK_URL_REFUSED);
              assertThat(problem.violations().get(0).field()).isEqualTo("url");
              assertThat(problem.violations().get(0).message()).startsWith("must ");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://partner.example",
        "HTTPS://partner.example:443/a/b?c=d",
        "https://1.1.1.1/",
        "https://[2606:4700:4700::1111]/"
      })
  void aPublicAddressIsTaken(String url) {
    assertThatCode(() -> destinations.requireWellFormed(url)).doesNotThrowAnyException();
  }

  @Test
  void anotherPortIsOpenedByASetting() {
    Destinations wider =
        new Destinations(names, FakeConfig.of(Map.of("hookline.webhooks.ports", "443,8443")));
    assertThatCode(() -> wider.requireWellFormed("https://partner.example:8443/"))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> wider.requireWellFormed("https://partner.example:8080/"))
        .isInstanceOf(Problem.class);
  }

  @Test
  void theConnectionGoesToTheAddressThatWasChecked() throws Exception {
    names.tell("partner.example", "1.1.1.1", "1.0.0.1");
    Destination found = destinations.find("https://partner.example/a%20b?c=d%26");
    assertThat(found.address().getHostAddress()).isEqualTo("1.1.1.1");
    assertThat(found.port()).isEqualTo(443);
    assertThat(found.target()).isEqualTo("/a%20b?c=d%26");
  }

  @Test
  void oneAddressThatIsNotPublicIsEnoughToRefuse() {
    names.tell("partner.example", "1.1.1.1", "10.0.0.1");
    assertThatThrownBy(() -> destinations.find("https://partner.example/"))
        .isInstanceOf(Refused.class);
  }

  @Test
  void aNameThatChangesItsMindIsRefusedFromThenOn() throws Exception {
    names.tell("rebinding.example", "1.1.1.1");
    names.thenTell("rebinding.example", "127.0.0.1");
    assertThat(destinations.find("https://rebinding.example/").address().getHostAddress())
        .isEqualTo("1.1.1.1");
    assertThatThrownBy(() -> destinations.find("https://rebinding.example/"))
        .isInstanceOf(Refused.class);
  }

  @Test
  void aNameThatNobodyKnowsIsNotFound() {
    assertThatThrownBy(() -> destinations.find("https://nowhere.example/"))
        .isInstanceOf(UnknownHostException.class);
  }

  @Test
  void theSettingOpensLoopbackAndNothingElse() throws Exception {
    Destinations local =
        new Destinations(names, FakeConfig.of(Map.of("hookline.webhooks.allow-loopback", "true")));
    assertThat(local.find("http://localhost:8080/").port()).isEqualTo(8080);
    names.tell("inside.example", "192.168.0.7");
    assertThatThrownBy(() -> local.find("https://inside.example/")).isInstanceOf(Refused.class);
    names.tell("outside.example", "1.1.1.1");
    assertThatThrownBy(() -> local.find("http://outside.example/")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> destinations.find("http://localhost:8080/"))
        .isInstanceOf(Refused.class);
  }
}
