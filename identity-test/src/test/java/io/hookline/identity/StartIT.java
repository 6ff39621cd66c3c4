package io.hookline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The script that starts Keycloak with the realm, before it starts anything. */
class StartIT {

  @Test
  void aForgottenSecretIsNamedAndNothingStarts() throws Exception {
    Map<String, String> environment = Installation.environment();
    environment.remove("HOOKLINE_CREATOR_CLIENT_SECRET");
    environment.put("HOOKLINE_REPORTING_PUBLIC_URL", "");

    Process script = start(environment);

    assertThat(said(script))
        .isEqualTo(
            "The realm needs a value for: HOOKLINE_CREATOR_CLIENT_SECRET"
                + " HOOKLINE_REPORTING_PUBLIC_URL\n");
    assertThat(script.waitFor()).isEqualTo(1);
  }

  @Test
  void withEveryValueItGoesOnToKeycloak() throws Exception {
    Process script = start(Installation.environment());

    assertThat(said(script)).contains("/nowhere/bin/kc.sh");
    assertThat(script.waitFor()).isEqualTo(127);
  }

  private static Process start(Map<String, String> environment) throws IOException {
    ProcessBuilder script =
        new ProcessBuilder("bash", "start-with-realm.sh", "start")
            .directory(Path.of("../k8s/components/identity").toFile())
            .redirectErrorStream(true);
    script.environment().keySet().removeIf(name -> name.startsWith("HOOKLINE_"));
    script.environment().putAll(environment);
    script.environment().put("KEYCLOAK_HOME", "/nowhere");
    return script.start();
  }

  private static String said(Process script) throws IOException {
    return new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
