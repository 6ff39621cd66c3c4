package io.hookline.content.measure.tiktok;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.startup.Finding;
import io.hookline.kit.startup.Settings;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Settings with which tokens would go over the wire in the clear end the start. */
class TikTokCheckTest {

  private static final String SECRET = "Zb4kP1tq9x8wLm2dV7sR";

  private static List<String> refused(Map<String, String> set) {
    Settings settings = new Settings(new SmallRyeConfigBuilder().withDefaultValues(set).build());
    TikTokCheck check = new TikTokCheck();
    check.check(settings);
    assertThat(settings.findings()).allMatch(one -> check.names().contains(one.check()));
    assertThat(settings.findings().toString()).doesNotContain(SECRET);
    return settings.findings().stream().map(Finding::setting).toList();
  }

  @Test
  void addressesWithoutTlsAreRefused() {
    assertThat(
            refused(
                Map.of(
                    "hookline.tiktok.url", "http://business-api.tiktok.com",
                    "hookline.tiktok.consent-page", "www.tiktok.com")))
        .containsExactly("HOOKLINE_TIKTOK_URL", "HOOKLINE_TIKTOK_CONSENT_PAGE");
    assertThat(refused(Map.of("hookline.tiktok.url", "HTTPS://business-api.tiktok.com"))).isEmpty();
    assertThat(refused(Map.of())).isEmpty();
  }

  @Test
  void anAppHasARealSecret() {
    assertThat(refused(Map.of("hookline.tiktok.client-id", "1")))
        .containsExactly("HOOKLINE_TIKTOK_CLIENT_SECRET");
    assertThat(
            refused(
                Map.of(
                    "hookline.tiktok.client-id", "1",
                    "hookline.tiktok.client-secret", "replace-me")))
        .containsExactly("HOOKLINE_TIKTOK_CLIENT_SECRET");
    assertThat(
            refused(
                Map.of("hookline.tiktok.client-id", "1", "hookline.tiktok.client-secret", SECRET)))
        .isEmpty();
  }
}
