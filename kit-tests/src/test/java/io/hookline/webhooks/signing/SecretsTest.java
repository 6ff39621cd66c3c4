package io.hookline.webhooks.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import io.hookline.webhooks.FakeConfig;
import io.hookline.webhooks.WebhookProblem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SecretsTest {

  private static final String OLD = "0123456789abcdef0123456789abcdef";
  private static final String NEW = "fedcba9876543210fedcba9876543210";
  private static final UUID HOOK = Ids.next();
  private static final byte[] SECRET = SigningSecret.generate().bytes();

  private static SigningSecrets box(String... settings) {
    return new SigningSecrets(
        FakeConfig.of(
            settings.length == 1
                ? Map.of("hookline.webhooks.key", settings[0])
                : Map.of(
                    "hookline.webhooks.key",
                    settings[0],
                    "hookline.webhooks.former-keys",
                    settings[1])));
  }

  @Test
  void aSecretIsReadWithTheKeyThatStoredIt() {
    byte[] stored = box(OLD).seal(HOOK, SECRET);
    assertThat(new String(stored, StandardCharsets.ISO_8859_1))
        .doesNotContain(new String(SECRET, StandardCharsets.ISO_8859_1));
    assertThat(box(OLD).open(HOOK, stored)).isEqualTo(SECRET);
    assertThat(box(NEW, OLD).open(HOOK, stored)).isEqualTo(SECRET);
    assertThatThrownBy(() -> box(NEW).open(HOOK, stored)).hasMessageContaining("No key");
  }

  @Test
  void theSameSecretIsNeverStoredTwiceAlike() {
    assertThat(box(OLD).seal(HOOK, SECRET)).isNotEqualTo(box(OLD).seal(HOOK, SECRET));
  }

  @Test
  void aSecretThatWasMovedOrChangedIsNotRead() {
    byte[] stored = box(OLD).seal(HOOK, SECRET);
    assertThatThrownBy(() -> box(OLD).open(Ids.next(), stored)).hasMessageContaining("No key");
    stored[20] ^= 1;
    assertThatThrownBy(() -> box(OLD).open(HOOK, stored)).hasMessageContaining("No key");
  }

  @Test
  void aShortKeyIsRefusedAndNoKeyStoresNothing() {
    assertThatThrownBy(() -> box("short")).hasMessageContaining("at least 32");
    assertThatThrownBy(() -> new SigningSecrets(FakeConfig.of(Map.of())).seal(HOOK, SECRET))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> assertThat(problem.code()).isEqualTo(WebhookProblem.WEBHOOKS_NOT_SET_UP));
  }

  /** The example of the Standard Webhooks specification. */
  @Test
  void signaturesAreThoseOfTheSpecification() {
    SigningSecret secret =
        new SigningSecret(Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
    assertThat(secret.text()).isEqualTo("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    assertThat(
            secret.sign(
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                Instant.ofEpochSecond(1614265330),
                "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    assertThat(secret).asString().doesNotContain("MfKQ");
  }
}
