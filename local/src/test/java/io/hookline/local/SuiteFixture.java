package io.hookline.local;

import io.hookline.local.guide.Guide;
import io.hookline.local.machine.FreePorts;
import io.hookline.local.machine.Ports;
import io.hookline.local.machine.Terminal;
import io.hookline.local.machine.Workspace;
import io.hookline.local.service.FakeService;
import io.hookline.local.service.PackagedPrograms;
import io.hookline.local.service.Program;
import io.hookline.local.service.Service;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A suite in this process: on free ports, its data in a folder of the test. */
public final class SuiteFixture implements AutoCloseable {

  private final Path folder;
  private final Ports ports = FreePorts.suite();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Suite suite;

  private SuiteFixture(Path folder, Function<Service, Program> programs, boolean demo) {
    this.folder = folder;
    this.suite =
        new Suite(
            new SuiteOptions(folder, ports, programs, false, demo),
            new Terminal(new PrintStream(said, true, StandardCharsets.UTF_8), false));
  }

  /** PostgreSQL and identity are real; the services only say that they are ready, or fail. */
  public static SuiteFixture withStandIns(Path folder, Predicate<Service> well) {
    return new SuiteFixture(
        folder, service -> FakeService.program(folder, well.test(service)), false);
  }

  /** Everything is real; the services must be packaged. */
  public static SuiteFixture packaged(Path folder, boolean demo) {
    return new SuiteFixture(folder, PackagedPrograms.plain(Path.of("..").toAbsolutePath()), demo);
  }

  public Guide start() throws Exception {
    return suite.start();
  }

  public Path folder() {
    return folder;
  }

  public Ports ports() {
    return ports;
  }

  /** What a user has seen in the terminal. */
  public String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  /** As a power cut would: no service gets a chance to finish anything. */
  public void killServices() {
    try (Stream<String> started = Files.lines(new Workspace(folder).processes())) {
      started
          .map(line -> line.split(" "))
          .filter(parts -> parts[0].endsWith("-service"))
          .flatMap(parts -> ProcessHandle.of(Long.parseLong(parts[1])).stream())
          .forEach(ProcessHandle::destroyForcibly);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    suite.close();
  }
}
