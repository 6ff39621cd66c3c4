package io.hookline.local.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How a service is run.
 *
 * @param command the program with its arguments
 * @param directory the working directory
 * @param archive of its classes, if it has one or is to write one
 */
public record Program(List<String> command, Path directory, Optional<ClassArchive> archive) {

  /** A program without an archive of classes. */
  public Program(List<String> command, Path directory) {
    this(command, directory, Optional.empty());
  }

  /** Whether it starts without its archive, and writes one when it ends. */
  boolean writesArchive() {
    return archive.map(it -> !it.isUsable()).orElse(false);
  }
}
