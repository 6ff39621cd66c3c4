package io.hookline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The commands of docs/identity.md, as they stand, against this test's Keycloak. */
final class AdministratorsGuide {

  static final String BRAND = "A brand";
  static final String PERSON = "A person";
  static final String PARTNER = "A partner";
  static final String TAKING_AWAY = "Taking access away";

  private static final Path PAGE = Path.of("../docs/identity.md");

  private final Keycloak keycloak;
  private final String page;

  AdministratorsGuide(Keycloak keycloak) throws IOException {
    this.keycloak = keycloak;
    this.page = Files.readString(PAGE);
  }

  /** The commands of a section, so that a test can put other names into them. */
  String section(String title) {
    Matcher block =
        Pattern.compile("^## " + title + "\n(?:(?!^## ).)*?^```bash\n(.*?)^```", FLAGS)
            .matcher(page);
    assertThat(block.find()).as("docs/identity.md has commands under «%s»", title).isTrue();
    return block.group(1);
  }

  private static final int FLAGS = Pattern.MULTILINE | Pattern.DOTALL;

  /** Runs commands after those that log the administrator in; answers what they printed. */
  String run(String... commands) throws IOException, InterruptedException {
    String script =
        "set -eu\n"
            + section("The administrator's commands")
                .replace("/opt/keycloak", keycloak.home().toString())
                .replace("https://id.example.com", keycloak.url())
            + Arrays.stream(commands).collect(Collectors.joining("\n"));
    Path folder = Files.createTempDirectory(Path.of("target"), "guide").toAbsolutePath();
    Path said = folder.resolve("said");
    Path complaints = folder.resolve("complaints");
    ProcessBuilder bash =
        new ProcessBuilder("bash", "-c", script)
            .directory(Path.of("..").toFile())
            .redirectOutput(said.toFile())
            .redirectError(complaints.toFile());
    bash.environment()
        .putAll(
            Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "KC_OPTS",
                "-Duser.home=" + folder + " -XX:TieredStopAtLevel=1",
                "HOME",
                folder.toString(),
                "KC_CLI_PASSWORD",
                Keycloak.ADMIN_PASSWORD));
    Process process = bash.start();
    boolean ended = process.waitFor(8, TimeUnit.MINUTES);
    String output = Files.readString(said);
    assertThat(ended && process.exitValue() == 0)
        .as("%s%n%s%n%s", script, output, Files.readString(complaints))
        .isTrue();
    return output;
  }
}
