package io.hookline.suite.tour;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.local.machine.Ports;
import io.hookline.suite.PackagedSuite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Runs the README's tour, command by command, against the packaged suite. */
@ExtendWith(PackagedSuite.Started.class)
class TourIT {

  /** Between the answers of two steps. */
  private static final String BORDER = "<<< next step >>>";

  private static final int LONGEST_MINUTES = 3;

  @TempDir static Path folder;

  private final PackagedSuite suite;

  TourIT(PackagedSuite suite) {
    this.suite = suite;
  }

  @Test
  void everyRequestOfTheTourGivesTheAnswerThatTheReadmeShows() throws Exception {
    List<Tour.Step> steps = Tour.in(Files.readString(Path.of("../README.md")));
    assertThat(steps).hasSizeGreaterThan(8);

    String[] answers = run(script(steps)).split(BORDER + "\n", -1);

    assertThat(answers).hasSizeGreaterThan(steps.size());
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).form() != null) {
        Shown.matches(steps.get(i), answers[i]);
      }
    }
  }

  /** The commands as they stand, at this test's ports and with this test's secrets. */
  private String script(List<Tour.Step> steps) {
    StringBuilder script = new StringBuilder("set -eu\n");
    steps.forEach(step -> script.append(step.commands()).append("echo '" + BORDER + "'\n"));
    Ports ports = suite.ports();
    return script
        .toString()
        .replace(".local/", suite.folder() + "/")
        .replace("localhost:8081", "localhost:" + ports.creator())
        .replace("localhost:8082", "localhost:" + ports.content())
        .replace("localhost:8083", "localhost:" + ports.attribution())
        .replace("localhost:8084", "localhost:" + ports.reporting())
        .replace("localhost:8085", "localhost:" + ports.identity());
  }

  private static String run(String script) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("tour.sh"), script);
    Path said = folder.resolve("tour.out");
    Process bash =
        new ProcessBuilder("bash", file.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    boolean ended = bash.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES);
    String output = Files.readString(said, StandardCharsets.UTF_8);
    assertThat(ended).as("The tour ends within %s minutes: %s", LONGEST_MINUTES, output).isTrue();
    assertThat(bash.exitValue()).as(output).isZero();
    return output;
  }
}
