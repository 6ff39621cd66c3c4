package io.hookline.local.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The classes of a service as the JVM likes to map them, which halves the time of a start. The
 * service itself writes them when it ends for the first time after a build. Without an archive, or
 * with one that the JVM does not accept, a start is slower and nothing else.
 */
final class ClassArchive {

  private static final Logger LOG = LoggerFactory.getLogger(ClassArchive.class);

  /** What is being written, by the process with this number. */
  private static final Pattern FRESH = Pattern.compile("classes-.*\\.jsa\\.(\\d{1,18})");

  private final Path archive;
  private final Path fresh;
  private final boolean usable;

  private ClassArchive(Path archive, boolean usable) {
    this.archive = archive;
    // Two suites may run from one build: neither writes into what the other maps.
    this.fresh =
        archive.resolveSibling(
            "%s.%d".formatted(archive.getFileName(), ProcessHandle.current().pid()));
    this.usable = usable;
  }

  /** Of a service's jar, for the Java that runs this program. */
  static ClassArchive of(Path jar) {
    Path archive = jar.resolveSibling("classes-%s.jsa".formatted(java()));
    try (Stream<Path> beside = Files.list(archive.toAbsolutePath().getParent())) {
      for (Path file : beside.filter(ClassArchive::isAbandoned).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException inTheWay) {
      LOG.warn("an archive that nobody writes any more stays: {}", inTheWay.toString());
    }
    return new ClassArchive(archive, isNewer(archive, jar));
  }

  /** Whether a suite that was killed has left it behind. */
  private static boolean isAbandoned(Path file) {
    Matcher name = FRESH.matcher(file.getFileName().toString());
    return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
  }

  /** An archive holds for the very JVM that wrote it. */
  private static String java() {
    return "%08x"
        .formatted(
            Objects.hash(
                System.getProperty("java.vm.name"),
                System.getProperty("java.vm.vendor"),
                System.getProperty("java.vm.version")));
  }

  private static boolean isNewer(Path archive, Path jar) {
    try {
      return Files.exists(archive)
          && Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(jar)) > 0;
    } catch (IOException unreadable) {
      return false;
    }
  }

  boolean isUsable() {
    return usable;
  }

  /** Options of the JVM, to be run in the folder of the jar. */
  List<String> options() {
    return usable
        ? List.of("-XX:SharedArchiveFile=" + archive.getFileName())
        // The JVM would tell of each class that cannot be archived.
        : List.of(
            "-XX:ArchiveClassesAtExit=" + fresh.getFileName(),
            "-Xlog:cds=off",
            "-Xlog:cds+dynamic=off");
  }

  /**
   * To be called when the service has ended.
   *
   * @param whole whether it ended by itself: one that was killed may have written half an archive
   */
  void settle(boolean whole) {
    try {
      if (whole && Files.exists(fresh)) {
        Files.move(fresh, archive, StandardCopyOption.REPLACE_EXISTING);
      }
      Files.deleteIfExists(fresh);
    } catch (IOException e) {
      LOG.warn("no class archive: the next start is as slow as this one", e);
    }
  }
}
