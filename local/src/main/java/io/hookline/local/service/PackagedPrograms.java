package io.hookline.local.service;

import io.hookline.local.machine.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The services as {@code ./mvnw package} leaves them in the repository. */
public final class PackagedPrograms implements Function<Service, Program> {

  private static final String JAR = "service-runner.jar";

  /**
   * Four services, PostgreSQL and a browser share this machine. The first compiler alone starts
   * sooner and needs less memory, which counts for more here than the last bit of throughput.
   */
  private static final List<String> LEAN =
      List.of(
          "-Xms32m",
          "-Xmx192m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:MaxMetaspaceSize=160m",
          "-XX:ReservedCodeCacheSize=48m",
          "-XX:MaxDirectMemorySize=32m",
          "-Xss512k",
          "-XX:+ExitOnOutOfMemoryError",
          "-Dhookline.limits.arriving=16M");

  private final Path repository;
  private final boolean archived;

  private PackagedPrograms(Path repository, boolean archived) {
    this.repository = repository;
    this.archived = archived;
  }

  /** With archives of their classes, which the first start writes and each later one reads. */
  public static PackagedPrograms archived(Path repository) {
    return new PackagedPrograms(repository, true);
  }

  /**
   * Without archives, for tests: a start that is to write them takes twice as long, and its stop
   * some 16 s more.
   */
  public static PackagedPrograms plain(Path repository) {
    return new PackagedPrograms(repository, false);
  }

  @Override
  public Program apply(Service service) {
    Path folder = repository.resolve(service.label()).resolve("target");
    if (!Files.exists(folder.resolve(JAR))) {
      throw new Refusal(
          "%s is not built: start with ./run, or build with ./mvnw package."
              .formatted(service.label()));
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(LEAN);
    Optional<ClassArchive> archive =
        archived ? Optional.of(ClassArchive.of(folder.resolve(JAR))) : Optional.empty();
    archive.ifPresent(it -> command.addAll(it.options()));
    command.add("-jar");
    // The class archive holds for the class path as it was dumped: relative, from this folder.
    command.add(JAR);
    return new Program(command, folder, archive);
  }
}
