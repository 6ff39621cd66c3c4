package io.hookline.kit.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SettingChecksTest {

  @Inject @All List<SettingCheck> checks;

  private static final String GOOD = "Zk3v9QmP1xT7uW2sY8bN4cR6dF0gH5jL";

  private List<String> findings(String... changes) {
    Map<String, String> settings = new HashMap<>();
    settings.put("hookline.issuer", "https://id.example.com/realms/hookline");
    settings.put("hookline.client-secret", GOOD);
    settings.put("hookline.webhooks.key", GOOD);
    settings.put("quarkus.datasource.username", "hookline_app");
    settings.put("quarkus.flyway.username", "hookline_owner");
    for (int i = 0; i < changes.length; i += 2) {
      settings.put(changes[i], changes[i + 1]);
    }
    var config =
        new SmallRyeConfigBuilder()
            .withSources(new PropertiesConfigSource(settings, "test", 100))
            .build();
    Settings asked = new Settings(config);
    checks.forEach(check -> check.check(asked));
    List<Finding> found = asked.findings();
    List<String> names = checks.stream().flatMap(check -> check.names().stream()).toList();
    assertThat(found).allMatch(finding -> !finding.toString().contains(GOOD));
    assertThat(found).allMatch(finding -> names.contains(finding.check()));
    return found.stream().map(Finding::check).toList();
  }

  @Test
  void aSafeInstallationStarts() {
    assertThat(findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "issuer-http, hookline.issuer, http://id.example.com",
    "client-secret, hookline.client-secret, ''",
    "client-secret, hookline.client-secret, replace-me",
    "client-secret, hookline.client-secret, Zk3v9QmP1xT7uW2",
    "client-secret, hookline.client-secret, aaaaaaaaaaaaaaaaaaaa",
    "webhook-key, hookline.webhooks.key, ''",
    "webhook-key, hookline.webhooks.key, Zk3v9QmP1xT7uW2",
    "cors-any-origin, hookline.cors.origins, 'https://a.example, *'",
    "cors-any-origin, hookline.cors.origins, /.*/",
    "database-password, hookline.database.password, replace-me",
    "database-password, hookline.database.owner-password, Password1",
    "database-one-role, quarkus.datasource.username, hookline_owner"
  })
  void whatIsNotSafeIsNamed(String check, String setting, String value) {
    assertThat(findings("hookline.cors.enabled", "true", setting, value)).containsExactly(check);
  }

  @Test
  void partnersMayNotAimWebhooksAtThisMachine() {
    assertThat(findings("hookline.webhooks.key", GOOD, "hookline.webhooks.allow-loopback", "true"))
        .containsExactly("webhook-loopback");
  }

  @Test
  void allFindingsAreToldAtOnce() {
    assertThat(findings("hookline.issuer", "http://id", "hookline.client-secret", "secret"))
        .containsExactlyInAnyOrder("issuer-http", "client-secret");
  }

  @Test
  void whatIsNotUsedNeedsNoSecret() {
    assertThat(findings("hookline.cors.origins", "*")).isEmpty();
  }

  @Test
  void aLongRandomSecretMayContainAWord() {
    assertThat(findings("hookline.client-secret", "q8Zk3v9Qexample1xT7uW2sY8")).isEmpty();
  }
}
